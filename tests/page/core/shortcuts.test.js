import assert from "node:assert/strict";
import test from "node:test";

import { shortcutOf } from "../../../graph/page/core/shortcuts.js";

const LETTERS = Object.fromEntries([..."mltdpczynb"].map((letter) => [letter, true]));
const SHORTCUTS = {
  ...LETTERS, "/": true, "?": true, 0: true, "+": true, "=": true, "-": true, "[": true, "]": true, ".": true, ",": true, Escape: true,
};

/** What layouts write on the keys whose places are Latin letters' and signs', alone and with Shift. */
const LAYOUTS = {
  russian: {
    KeyM: "ьЬ", KeyL: "дД", KeyT: "еЕ", KeyD: "вВ", KeyP: "зЗ", KeyC: "сС", KeyZ: "яЯ", KeyY: "нН", KeyN: "тТ", KeyB: "иИ",
    BracketLeft: "хХ", BracketRight: "ъЪ", Comma: "бБ", Period: "юЮ",
  },
  greek: {
    KeyM: "μΜ", KeyL: "λΛ", KeyT: "τΤ", KeyD: "δΔ", KeyP: "πΠ", KeyC: "ψΨ", KeyZ: "ζΖ", KeyY: "υΥ", KeyN: "νΝ", KeyB: "βΒ",
  },
  hebrew: {
    KeyM: "צ", KeyL: "ך", KeyT: "א", KeyD: "ג", KeyP: "פ", KeyC: "ב", KeyZ: "ז", KeyY: "ט", KeyN: "מ", KeyB: "נ", Comma: "ת", Period: "ץ",
  },
  arabic: {
    KeyM: "ة", KeyL: "م", KeyT: "ف", KeyD: "ي", KeyP: "ح", KeyC: "ؤ", KeyZ: "ئ", KeyY: "غ", KeyN: "ى",
    BracketLeft: "ج", BracketRight: "د", Comma: "و", Period: "ز", Slash: "ظ",
  },
  georgian: { KeyM: "მ", KeyZ: "ზ", KeyB: "ბ" },
  korean: { KeyM: "ㅡ", KeyL: "ㅣ", KeyZ: "ㅋ" },
};
/** @type {Record<string, string>} */
const SIGNS = { BracketLeft: "[", BracketRight: "]", Comma: ",", Period: ".", Slash: "/" };

for (const [layout, keys] of Object.entries(LAYOUTS)) {
  test(`a ${layout} keyboard's letters count by their place, with Shift too`, () => {
    for (const [code, letters] of Object.entries(keys)) {
      const wanted = SIGNS[code] ?? code.slice(3).toLowerCase();
      for (const [i, key] of [...letters].entries()) {
        assert.equal(shortcutOf({ key, code, shiftKey: i > 0 }, SHORTCUTS), wanted, key);
      }
    }
  });
}

test("Arabic: two letters on one key, marks and signs with Shift, the question mark, figures", () => {
  assert.equal(shortcutOf({ key: "لا", code: "KeyB" }, SHORTCUTS), "b");
  assert.equal(shortcutOf({ key: "لإ", code: "KeyT", shiftKey: true }, SHORTCUTS), "t");
  assert.equal(shortcutOf({ key: "’", code: "KeyM", shiftKey: true }, SHORTCUTS), "m");
  assert.equal(shortcutOf({ key: "؟", code: "Slash", shiftKey: true }, SHORTCUTS), "?");
  assert.equal(shortcutOf({ key: "٠", code: "Digit0" }, SHORTCUTS), "0");
});

test("Latin letters count as written, large or small, wherever they stand", () => {
  for (const shiftKey of [true, false]) {
    assert.equal(shortcutOf({ key: "M", code: "KeyM", shiftKey }, SHORTCUTS), "m"); // Caps Lock alone, too
    assert.equal(shortcutOf({ key: "m", code: "Semicolon", shiftKey }, SHORTCUTS), "m"); // AZERTY
  }
  assert.equal(shortcutOf({ key: "z", code: "KeyY" }, SHORTCUTS), "z"); // QWERTZ
  assert.equal(shortcutOf({ key: "y", code: "KeyZ" }, SHORTCUTS), "y");
  for (const [key, code] of [["à", "Digit0"], ["ö", "Semicolon"], ["ü", "BracketLeft"], ["ş", "Period"], ["ł", "KeyL"]]) {
    assert.equal(shortcutOf({ key, code }, SHORTCUTS), null, key);
  }
});

test("signs count as written, and a sign that Shift has turned into another by its key", () => {
  assert.equal(shortcutOf({ key: ".", code: "KeyE" }, SHORTCUTS), "."); // Dvorak
  assert.equal(shortcutOf({ key: ".", code: "Comma", shiftKey: true }, SHORTCUTS), "."); // AZERTY
  assert.equal(shortcutOf({ key: "/", code: "Digit7", shiftKey: true }, SHORTCUTS), "/"); // QWERTZ
  assert.equal(shortcutOf({ key: "?", code: "Slash", shiftKey: true }, SHORTCUTS), "?");
  assert.equal(shortcutOf({ key: "+", code: "Equal", shiftKey: true }, SHORTCUTS), "+");
  for (const [key, code, wanted] of [["{", "BracketLeft", "["], ["}", "BracketRight", "]"], ["_", "Minus", "-"], [")", "Digit0", "0"], [">", "Period", "."]]) {
    assert.equal(shortcutOf({ key, code, shiftKey: true }, SHORTCUTS), wanted, key);
  }
  assert.equal(shortcutOf({ key: "_", code: "Slash", shiftKey: true }, SHORTCUTS), null); // QWERTZ
});

test("what AltGr writes counts as written alone", () => {
  const graph = { getModifierState: (/** @type {string} */ name) => name === "AltGraph" };
  assert.equal(shortcutOf({ key: "[", code: "Digit8", ...graph }, SHORTCUTS), "[");
  assert.equal(shortcutOf({ key: "µ", code: "KeyM", ...graph }, SHORTCUTS), null);
});

test("keys with names, and what is none", () => {
  assert.equal(shortcutOf({ key: "Escape", code: "Escape", shiftKey: true }, SHORTCUTS), "Escape");
  assert.equal(shortcutOf({ key: "Unidentified", code: "KeyM" }, SHORTCUTS), "m");
  for (const key of ["x", "F5", "Dead", "toString", "constructor", "", "Process"]) {
    assert.equal(shortcutOf({ key, code: "KeyX" }, SHORTCUTS), null, key);
  }
});
