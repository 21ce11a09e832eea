/** The help: how to read the picture, and the keys. */

import { say } from "../core/say.js";
import { h } from "../elements/dom.js";
import { closeButton, panelHead } from "../elements/panel-head.js";
import { aboutFold } from "./about.js";

/** @import { Page, Panel } from "../elements/types.d.ts" */

const READING = ["help.flags", "help.choose", "help.slider"];

/** What each key does; where the names of keys stand in braces, they have one in each language. */
const KEYS = [
  ["/", "help.does.find"],
  ["← ↑ ↓ →", "help.does.walk"],
  [".  ,", "help.does.ties"],
  ["{enter}", "help.does.choose"],
  ["←  →", "help.does.slide"],
  ["[  ]", "help.does.years"],
  ["P", "help.does.play"],
  ["T", "help.does.today"],
  ["D", "help.does.day"],
  ["+  −  0", "help.does.zoom"],
  ["{page} ↑ ↓", "help.does.step"],
  ["{home} {end}", "help.does.ends"],
  ["N", "help.does.notes"],
  ["F5", "help.does.present"],
  ["P P", "help.does.presenter"],
  [". {or} B", "help.does.blank"],
  ["M", "help.does.map"],
  ["X", "help.does.matrix"],
  ["{escape}", "help.does.clear"],
  ["{control} Z", "help.does.undo"],
];

/** Signs that screen readers pass over or read as they please. */
/** @type {Record<string, string | null>} */
const SPOKEN = {
  __proto__: null,
  "/": "slash", "←": "left", "↑": "up", "↓": "down", "→": "right", ".": "full_stop", ",": "comma",
  "[": "left_bracket", "]": "right_bracket", "+": "plus", "−": "minus", 0: "zero", "?": "question_mark",
  "{control}": "control",
};

/** @param {string} keys */
function shownKeys(keys) {
  return keys.replace(/\{(\w+)\}/g, (_, name) => say(`help.key.${name}`));
}

/** @param {string} keys */
function spokenKeys(keys) {
  return keys.split(/\s+/).map((sign) => (SPOKEN[sign] ? say(`help.sign.${SPOKEN[sign]}`) : shownKeys(sign))).join(" ");
}

/** @type {Panel} */
export const PANEL = {
  id: "help",
  title: "help.title",
  at: "window",
  order: 90,
  button: { icon: "help", where: "last", label: "header.help", word: "header.words.help" },
  key: { letter: "?", does: "help.does.help" },
  make: createHelp,
};

/** @param {Panel[]} panels @returns {string[][]} */
function keysOf(panels) {
  return [...KEYS, ...panels.flatMap(({ key }) => (key ? [[key.letter.toUpperCase(), key.does]] : []))];
}

/** @param {HTMLElement} root @param {Page} page */
function createHelp(root, { index, store, panels, turn }) {
  root.append(
    panelHead("help-title", say("help.title"), closeButton(say("help.close"), () => turn("help", false))),
    h("div", { class: "panel-body", tabindex: "0", role: "group", "aria-labelledby": "help-title" },
      READING.map((line) => h("p", null, say(line))),
      h("p", null, say("help.lines")),
      h("h3", null, say("help.keys")),
      h("p", null, say("help.letters")),
      h("dl", { class: "keys" }, keysOf(panels).map(([keys, what]) => h("div", null,
        h("dt", null, h("kbd", { "aria-hidden": "true" }, shownKeys(keys)), h("span", { class: "unseen" }, spokenKeys(keys))),
        h("dd", null, say(what))))),
      aboutFold(store, index)),
  );
  return {};
}
