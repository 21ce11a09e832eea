/**
 * As much of a browser as the picture asks for, for tests that draw it without one: elements that
 * keep nothing, a canvas whose letters are all as wide, style sheets read as they are written.
 */

import { readFileSync } from "node:fs";

import { CATEGORIES } from "./categories.js";

const css = ["tokens", "picture", "map"]
  .map((name) => readFileSync(new URL(`../../graph/page/css/${name}.css`, import.meta.url), "utf8")).join("\n");

/** The custom properties of a theme, each with those that it names in its place. @param {string} theme */
export function tokensOf(theme) {
  /** @type {Map<string, string>} */
  const found = new Map([...CATEGORIES].flatMap(([id, colours]) => [
    [`--category-${id}`, colours[theme]], [`--picture-${id}`, colours[theme]],
  ]));
  for (const [, selector, block] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selector.includes(":root") && !selector.includes(`[data-theme="${theme}"]`)) continue;
    for (const [, name, value] of block.matchAll(/(--[\w-]+):\s*([^;]+);/g)) found.set(name, value.trim());
  }
  /** @param {string} value @returns {string} */
  const whole = (value) => value.replace(/var\((--[\w-]+)\)/g, (_, name) => whole(found.get(name) ?? ""));
  return (/** @type {string} */ name) => whole(found.get(name) ?? "");
}

/** @param {string} font */
const sizeOf = (font) => Number(/([\d.]+)px/.exec(font)?.[1]);

/** A drawing context that only measures. */
function context() {
  const own = {
    font: "10px x",
    textBaseline: "alphabetic",
    measureText: (/** @type {string} */ text) => ({
      width: 0.55 * sizeOf(own.font) * [...text].length,
      actualBoundingBoxAscent: sizeOf(own.font) * (own.textBaseline === "middle" ? 0.35 : 0.7),
    }),
  };
  return Object.assign(own, Object.fromEntries(["setTransform", "clearRect", "drawImage"].map((name) => [name, () => {}])));
}

function element() {
  const own = { style: {}, dataset: {}, classList: { toggle() {}, add() {}, remove() {} },
    getContext: () => context(), querySelectorAll: () => [] };
  const deaf = ["append", "remove", "setAttribute", "replaceChildren", "addEventListener", "removeEventListener"];
  return Object.assign(own, Object.fromEntries(deaf.map((name) => [name, () => {}])));
}

/** Puts the browser in place. @param {string} theme one of the page's */
export function beBrowser(theme) {
  const token = tokensOf(theme);
  class Observer {
    observe() {}
    disconnect() {}
  }
  class Network {
    on() {}
    moveTo() {}
    destroy() {}
  }
  Object.assign(globalThis, {
    document: { createElement: element, documentElement: element(), body: element() },
    window: { devicePixelRatio: 1, addEventListener() {}, removeEventListener() {}, matchMedia: () => ({ addEventListener() {}, removeEventListener() {} }) },
    getComputedStyle: () => ({ getPropertyValue: token }),
    requestAnimationFrame: () => 0,
    cancelAnimationFrame() {},
    MutationObserver: Observer,
    ResizeObserver: Observer,
    vis: { Network },
  });
}

/** What a picture is put into. @param {number} width @param {number} height */
export function container(width, height) {
  return /** @type {HTMLElement} */ (/** @type {unknown} */ ({ ...element(), clientWidth: width, clientHeight: height }));
}
