/**
 * Making elements. Text reaches the page as text nodes alone, and links lead to http and https
 * alone, so nothing that the data says can become markup or script.
 */

import { spoken } from "../core/say.js";

const SVG = "http://www.w3.org/2000/svg";
const AS_PROPERTIES = new Set(["checked", "indeterminate", "disabled", "hidden", "value", "open"]);

function setProp(node, name, value) {
  if (value === null || value === undefined) return;
  if (name === "on") {
    for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
  } else if (name === "href") {
    const url = safeUrl(value);
    if (url) node.setAttribute("href", url);
  } else if (AS_PROPERTIES.has(name)) {
    node[name] = value;
  } else if (name.startsWith("on") || name === "style") {
    throw new TypeError(`not an attribute for this: ${name}`);
  } else if (value !== false) {
    node.setAttribute(name, value === true ? "" : String(value));
  }
}

function fill(node, props, children) {
  for (const [name, value] of Object.entries(props ?? {})) setProp(node, name, value);
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined
    && child !== false && child !== ""));
  return node;
}

/**
 * An HTML element.
 * @param {string} tag
 * @param {object|null} props attributes; `on: {event: listener}`
 * @param {...(Node|string|null|Array)} children texts become text nodes; null and "" are left out
 */
export function h(tag, props, ...children) {
  return fill(document.createElement(tag), props, children);
}

/** An SVG element, made like h() makes HTML. */
export function svg(tag, props, ...children) {
  return fill(document.createElementNS(SVG, tag), props, children);
}

/** The URL when it is an absolute one of http or https, else null. @returns {string|null} */
export function safeUrl(text) {
  try {
    const url = new URL(String(text));
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

/** An image that the page carries itself; null for any other address. */
export function image(dataUrl, props) {
  if (!/^data:image\/(svg\+xml|png)[;,]/.test(String(dataUrl ?? ""))) return null;
  const node = h("img", { alt: "", ...props });
  node.src = dataUrl;
  return node;
}

/** Text whose direction follows its own letters, and which does not disturb its neighbours'. */
export function bdi(text, props) {
  return h("bdi", props, String(text ?? ""));
}

/** The attributes of an element with text of the file's own: its direction, and its language where the page has another. */
export function own() {
  return { dir: "auto", lang: spoken().file };
}

/**
 * Fill a panel anew, keeping what the reader was at: the focus, and what is folded open. Elements
 * are recognised by their data-key. The browser keeps the scroll, since nothing is measured between.
 */
export function refill(container, ...children) {
  const active = container.contains(document.activeElement) && document.activeElement;
  const focusKey = active && active.dataset.key;
  const folds = new Map();
  for (const fold of container.querySelectorAll("details[data-key]")) {
    folds.set(fold.dataset.key, fold.open);
  }
  container.replaceChildren(...children.flat(Infinity).filter(Boolean));
  for (const node of container.querySelectorAll("[data-key]")) {
    if (folds.has(node.dataset.key)) node.open = folds.get(node.dataset.key);
    if (focusKey && node.dataset.key === focusKey) node.focus({ preventScroll: true });
  }
}

/** Shows a panel's beginning, whether its body scrolls or, in a small window, the panel. */
export function toTop(body) {
  for (const scroller of [body, body.closest(".panel")]) if (scroller) scroller.scrollTop = 0;
}

/** Whether a panel's text is longer than its room. */
export function overflows(body) {
  return [body, body.closest(".panel")].some((scroller) => scroller && scroller.scrollHeight > scroller.clientHeight + 1);
}

/**
 * Runs at most once in a frame, however often it is asked for: a slider tells more often than that.
 * @param {function(): void} run
 * @returns {function(): void}
 */
export function oncePerFrame(run) {
  let due = false;
  return () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      run();
    });
  };
}
