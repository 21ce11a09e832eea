/** A hand on all that can be pressed in an element, and what comes of it. */

import { FakeElement } from "./element.js";

/** The keys that a list may listen to. */
const KEYS = ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End", "Enter", " ", "Escape"];
/** What comes of the page and not of a hand. */
const UNPRESSED = new Set(["close", "scroll", "load"]);

/** All elements that are not hidden, the outermost first. @param {FakeElement} element @returns {FakeElement[]} */
function within(element) {
  return element.hidden ? [] : [element, ...element.children.flatMap(within)];
}

/** Those that somebody listens to. @param {FakeElement} root */
export function controls(root) {
  return within(root).filter(({ heard }) => [...heard.keys()].some((type) => !UNPRESSED.has(type)));
}

/** What an element is called. @param {FakeElement} element */
export function calledOf(element) {
  const words = element.getAttribute("aria-label") ?? element.textContent;
  return `${element.localName} ${JSON.stringify(words.length > 60 ? `${words.slice(0, 59)}…` : words)}`;
}

/** The values that a hand can give a field. @param {FakeElement} element @returns {(string | boolean)[]} */
function valuesOf(element) {
  if (element.localName === "select") return element.querySelectorAll("option").slice(0, 4).map((one) => one.getAttribute("value") ?? one.value);
  if (element.getAttribute("type") === "checkbox" || element.getAttribute("type") === "radio") return [true, false];
  const [least, most] = [element.getAttribute("min"), element.getAttribute("max")];
  if (least !== null && most !== null) return [least, String(Math.round((Number(least) + 3 * Number(most)) / 4)), most];
  return ["", "ser", "2"];
}

/** What a hand does to an element: the name of each act, and the act. @param {FakeElement} element @returns {[string, () => void][]} */
export function actsOn(element) {
  return [...element.heard.keys()].filter((type) => !UNPRESSED.has(type)).flatMap((type) => {
    // Who listens for others hears of the second of them.
    const [target] = [...element.querySelectorAll("td, button").slice(1, 2), element];
    if (type === "keydown") return KEYS.map((key) => [key, () => target.fire(type, { key, code: key })]);
    if (type === "toggle") return [[type, () => { element.open = false; element.fire(type); }]];
    if (type !== "change" && type !== "input") return [[type, () => target.fire(type)]];
    return valuesOf(element).map((value) => [`${type} ${value}`, () => {
      if (typeof value === "boolean") element.checked = value;
      else element.value = value;
      element.fire(type);
    }]);
  });
}

/** Folds out all that is folded, without a hand: nobody is told. @param {FakeElement} root */
export function unfoldAll(root) {
  const around = root.parentNode;
  root.remove();
  for (let folds = [root]; folds.length > 0;) {
    folds = root.querySelectorAll("details").filter(({ open }) => !open);
    for (const one of folds) {
      [one.folded, one.open] = [true, true];
      one.fire("toggle");
    }
  }
  around?.append(root);
}
