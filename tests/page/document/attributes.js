/** Attributes by other names: classes, and data. */

/** @import { FakeElement } from "./element.js" */

/** What an attribute of words can be asked. @param {FakeElement} element */
export function classesOf(element) {
  const words = () => (element.getAttribute("class") ?? "").split(" ").filter(Boolean);
  /** @param {string} name @param {boolean} on */
  function turn(name, on) {
    const others = words().filter((word) => word !== name);
    element.setAttribute("class", [...others, ...(on ? [name] : [])].join(" "));
    return on;
  }
  return {
    contains: (/** @type {string} */ name) => words().includes(name),
    add: (/** @type {string[]} */ ...names) => names.forEach((name) => turn(name, true)),
    remove: (/** @type {string[]} */ ...names) => names.forEach((name) => turn(name, false)),
    toggle: (/** @type {string} */ name, /** @type {boolean | undefined} */ on = undefined) => turn(name, on ?? !words().includes(name)),
  };
}

/** @param {string} name of a data attribute as scripts write it */
const dashed = (name) => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** What stands in an element's data attributes. @param {FakeElement} element */
export function dataOf(element) {
  return new Proxy({}, {
    get: (_, name) => element.getAttribute(dashed(String(name))) ?? undefined,
    has: (_, name) => element.getAttribute(dashed(String(name))) !== null,
    set: (_, name, value) => {
      element.setAttribute(dashed(String(name)), String(value));
      return true;
    },
    deleteProperty: (_, name) => {
      element.removeAttribute(dashed(String(name)));
      return true;
    },
  });
}
