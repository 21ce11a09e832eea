/** Selectors, as many as the page's scripts use: tags, ids, classes, attributes, one within another, and lists of these. */

/** @import { FakeElement } from "./element.js" */

const PART = /([.#]?[\w-]+)|\[([\w-]+)(?:=["']([^"']*)["'])?\]/g;

/** What each asks, once it was read. @type {Map<string, ((element: FakeElement) => boolean)[]>} */
const read = new Map();

/** @param {string} compound @returns {((element: FakeElement) => boolean)[]} */
function asked(compound) {
  if (compound.replaceAll(PART, "") !== "") throw new Error(`not a selector that is known here: ${compound}`);
  return [...compound.matchAll(PART)].map(([, word, attribute, value]) => {
    if (attribute) return (element) => (value === undefined ? element.hasAttribute(attribute) : element.getAttribute(attribute) === value);
    if (word.startsWith(".")) return (element) => element.classList.contains(word.slice(1));
    return word.startsWith("#") ? (element) => element.id === word.slice(1) : (element) => element.localName === word;
  });
}

/** @param {FakeElement} element @param {string} compound */
function fits(element, compound) {
  const asks = read.get(compound) ?? asked(compound);
  read.set(compound, asks);
  return asks.every((ask) => ask(element));
}

/** @param {FakeElement} element @param {string} selector */
export function matches(element, selector) {
  return selector.split(/,\s*/).some((one) => {
    const compounds = one.trim().split(/\s+/);
    if (!fits(element, compounds.pop() ?? "")) return false;
    let around = element.parentNode;
    for (const compound of compounds.reverse()) {
      while (around && !fits(around, compound)) around = around.parentNode;
      if (!around) return false;
      around = around.parentNode;
    }
    return true;
  });
}
