/**
 * The empty elements that everything is built into, laid down anew from the page's template. A copy
 * that a browser saved holds what this script had built when it was saved: that is put away first,
 * so that nothing is there twice.
 */

import { must } from "../core/must.js";

const STAYS = "script, template, noscript, #unstarted";
const LANGUAGE = ["lang", "dir"];

/** What a script before this one said about an element: all but the language. @param {Element} element */
function forget(element) {
  for (const { name } of [...element.attributes]) {
    if (!LANGUAGE.includes(name)) element.removeAttribute(name);
  }
}

/** To be called before anything is built. */
export function layDown() {
  const { documentElement, body } = document;
  for (const element of [documentElement, body]) forget(element);
  for (const element of [...body.children]) {
    if (!element.matches(STAYS)) element.remove();
  }
  body.prepend(/** @type {HTMLTemplateElement} */ (document.getElementById("skeleton")).content.cloneNode(true));
}

/** To be called when the page stands: what is said to those for whom it does not is put away. */
export function stands() {
  must(document.getElementById("unstarted")).hidden = true;
}
