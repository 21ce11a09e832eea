/** The parts of a hash as texts, and what such texts ask for, which may be anything. Pure. */

/** @import { PageState } from "./types.d.ts" */

/** @typedef {[key: string, text: string | number]} Part of a hash */

const NUMBER = /^-?\d{1,9}(\.\d{1,9})?$/;
const STEP = /^\d{1,9}$/;
/** @type {["open" | "closed", boolean][]} */
const OPEN = [["open", true], ["closed", false]];

/** @param {string} text */
export function encode(text) {
  if (text === "") return "-";
  if (text === "-") return "%2D";
  return encodeURIComponent(text).replace(/[!*]/g, (c) => (c === "!" ? "%21" : "%2A"))
    .replaceAll("%20", "+");
}

/** What was encoded; what cannot have been stays as it is, and is then known to nobody. @param {string} text */
export function decode(text) {
  if (text === "-") return "";
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** @param {string[] | null} list @param {string[]} all */
export function filterToText(list, all) {
  if (list === null) return "*";
  const shown = new Set(list);
  const hidden = all.filter((entry) => !shown.has(entry));
  const kept = all.filter((entry) => shown.has(entry));
  return hidden.length > 0 && hidden.length < kept.length
    ? `!${hidden.map(encode).join(",")}` : kept.map(encode).join(",");
}

/** @param {string} text */
export function listFromText(text) {
  return text.split(",").filter(Boolean).map(decode);
}

/** The list that a filter's text asks for, the unknown with the known. @param {string} text @param {string[]} all */
export function filterFromText(text, all) {
  if (text === "*") return null;
  if (!text.startsWith("!")) return listFromText(text);
  const hidden = new Set(listFromText(text.slice(1)));
  if (hidden.size === 0) return [text];
  const shown = all.filter((entry) => !hidden.has(entry));
  const known = new Set(all);
  const unknown = [...hidden].filter((entry) => !known.has(entry));
  return shown.length === all.length ? unknown : [...shown, ...unknown];
}

/** Where in a story one is. @param {PageState} state @returns {Part[]} */
export function storyToTexts({ story, presenting }) {
  if (!story) return [];
  /** @type {Part[]} */
  const there = [["story", encode(String(story.id))], ["step", story.step + 1]];
  if (story.answered) there.push(["answer", 1]);
  if (presenting) there.push(["present", 1]);
  return there;
}

/** @param {PageState["moved"]} moved */
export function placesToText(moved) {
  return Object.entries(moved).map(([id, { x, y }]) => `${encode(id)}:${x}:${y}`).join(",");
}

/** From where one looks. @param {PageState} state @returns {Part[]} */
export function cameraToTexts({ camera }) {
  if (!camera) return [];
  const { x, y, scale } = camera;
  return [["x", Number(x.toFixed(1))], ["y", Number(y.toFixed(1))], ["zoom", Number(scale.toFixed(4))]];
}

/** What the reader has opened and closed. @param {PageState} state @returns {Part[]} */
export function openToTexts({ open: asked }) {
  return OPEN.flatMap(([part, open]) => {
    const keys = Object.keys(asked).filter((key) => asked[key] === open).sort();
    return keys.length > 0 ? [/** @type {Part} */ ([part, keys.map(encode).join(",")])] : [];
  });
}

/** @param {Map<string, string>} values */
export function openFromTexts(values) {
  return Object.fromEntries(OPEN.flatMap(([part, open]) => listFromText(values.get(part) ?? "").map((key) => [key, open])));
}

/** What the reader has chosen within panels. @param {PageState} state @returns {Part[]} */
export function chosenToTexts({ chosen }) {
  const keys = Object.keys(chosen).sort();
  return keys.length > 0 ? [["chosen", keys.map((key) => `${encode(key)}:${encode(chosen[key])}`).join(",")]] : [];
}

/** Keys and words: "table.rows:actors"; what is no pair has no word. @param {string} text */
export function chosenFromText(text) {
  return Object.fromEntries(text.split(",").filter(Boolean).map((entry) => {
    const [key, ...words] = entry.split(":").map(decode);
    return [key, words.length === 1 ? words[0] : null];
  }));
}

/** @param {string} [text] */
export function answerFromText(text) {
  return text === undefined ? null : { answered: text === "1" || text };
}

/** @param {string} [text] */
export function stepFromText(text) {
  return text !== undefined && STEP.test(text) ? Number(text) - 1 : text;
}

/** Actors and where they are put: "SRB:120:-40"; what is no number is none. @param {string} text */
export function placesFromText(text) {
  return Object.fromEntries(text.split(",").filter(Boolean).map((entry) => {
    const [id, ...texts] = entry.split(":");
    const [x, y] = texts.map((number) => (NUMBER.test(number) ? Number(number) : NaN));
    return [decode(id), texts.length === 2 ? { x, y } : texts.join(":")];
  }));
}

/** A place in the picture; the texts themselves where they are no numbers. @param {Map<string, string>} values */
export function cameraFromTexts(values) {
  const texts = ["x", "y", "zoom"].map((key) => values.get(key) ?? "");
  const [x, y, scale] = texts.map((text) => (NUMBER.test(text) ? Number(text) : NaN));
  return [x, y, scale].some(Number.isNaN) ? texts.join(" ") : { x, y, scale };
}
