/** What stands in an element, as lines of text that can be read and compared. */

import { FakeElement } from "./element.js";

/** @import { FakeNode } from "./element.js" */

const STATES = /** @type {const} */ (["hidden", "disabled", "checked", "indeterminate", "open", "folded"]);
/** More letters of a value are summed up. */
const MOST = 160;

/** @param {string} value */
function brief(value) {
  if (value.length <= MOST) return JSON.stringify(value);
  const sum = [...value].reduce((all, letter) => (all * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7);
  return `${JSON.stringify(value.slice(0, MOST / 4))} and more: ${value.length} letters, sum ${sum}`;
}

/** On one line. @param {string} text */
const quoted = (text) => `“${text.replaceAll("\n", "\\n")}”`;

/** @param {FakeElement} element */
function headOf(element) {
  const { localName, attributes } = element;
  const others = [...attributes].filter(([name]) => name !== "class").map(([name, value]) => `${name}=${brief(value)}`);
  const states = STATES.filter((name) => element[name]);
  const styles = Object.entries(element.style).filter(([, value]) => typeof value === "string").map(([name, value]) => `${name}: ${value}`);
  const value = element.value === "" ? [] : [`value ${element.value}`];
  const pressed = [...element.heard.keys()].map((type) => `@${type}`);
  return [[localName, ...element.className.split(" ").filter(Boolean)].join("."), ...others, ...states, ...value, ...styles,
    ...pressed].join(" ");
}

/** @param {FakeNode} node @param {boolean} [seen] whether what is hidden is left out @param {string} [indent] @returns {string[]} */
export function outline(node, seen = false, indent = "") {
  if (seen && node instanceof FakeElement && node.hidden) return [];
  if (!(node instanceof FakeElement)) return [`${indent}${quoted(node.data)}`];
  // Icons are drawings of their own.
  const childNodes = node.classList.contains("icon") ? [] : node.childNodes;
  if (childNodes.length === 1 && !(childNodes[0] instanceof FakeElement)) return [`${indent}${headOf(node)} ${quoted(node.textContent)}`];
  return [`${indent}${headOf(node)}`, ...childNodes.flatMap((child) => outline(child, seen, `${indent}  `))];
}
