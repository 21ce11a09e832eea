/**
 * Which shortcut a key stands for, whatever the keyboard: by the letter where it is Latin, large or
 * small, else by the key's place on the keyboard. Pure.
 */

/** What the signs' keys say on the keyboard that `code` names places by, alone and with Shift. */
/** @type {Record<string, string | null>} */
const PLACES = {
  __proto__: null,
  Minus: "-_", Equal: "=+", BracketLeft: "[{", BracketRight: "]}", Comma: ",<", Period: ".>", Slash: "/?",
};
const SHIFTED_DIGITS = ")!@#$%^&*(";

/** Both signs at a key's place, or "". @param {string} code */
function signsAt(code) {
  const [, letter, digit] = /^(?:Key([A-Z])|Digit(\d))$/.exec(code) ?? [];
  if (letter) return letter.toLowerCase() + letter;
  return digit ? digit + SHIFTED_DIGITS[Number(digit)] : PLACES[code] ?? "";
}

/** Letters, signs and figures that are not Latin's: Я, ω, لا, ؟, ٠. @param {string} key */
function foreign(key) {
  return key !== "" && /^[^\0-\x7f]+$/.test(key) && !/\p{Script=Latin}/u.test(key);
}

/**
 * The name under which a list of shortcuts has a key: "m" for m, M, ь and م, "/" for "/", "Escape".
 * @param {{key: string, code?: string, shiftKey?: boolean, getModifierState?: (key: string) => boolean}} event
 * @param {object} shortcuts by name; letters are small
 * @returns {string|null} null where it has none
 */
export function shortcutOf(event, shortcuts) {
  const { key, code = "", shiftKey = false } = event;
  /** @param {string} name */
  const known = (name) => (Object.hasOwn(shortcuts, name) ? name : null);
  const own = known(/^[A-Z]$/.test(key) ? key.toLowerCase() : key);
  if (own !== null || event.getModifierState?.("AltGraph")) return own;
  const [alone = "", shifted = ""] = signsAt(code);
  if (foreign(key) || key === "Unidentified") return (shiftKey ? known(shifted) : null) ?? known(alone);
  // Shift makes another sign of it, which is no shortcut itself: the key is meant.
  return shiftKey && key === shifted ? known(alone) : null;
}
