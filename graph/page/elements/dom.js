/**
 * Making elements. Text reaches the page as text nodes alone, and links lead to http and https
 * alone, so nothing that the data says can become markup or script.
 */

import { spoken } from "../core/say.js";

/** @import { Child, Props } from "./types.d.ts" */

const SVG = "http://www.w3.org/2000/svg";
const AS_PROPERTIES = new Set(["checked", "indeterminate", "disabled", "hidden", "value", "open"]);

/** @param {Element} node @param {string} name @param {Props[string]} value */
function setProp(node, name, value) {
  if (value === null || value === undefined) return;
  if (typeof value === "object") {
    for (const [event, listener] of Object.entries(value)) node.addEventListener(event, /** @type {EventListener} */ (listener));
  } else if (name === "href") {
    const url = safeUrl(value);
    if (url) node.setAttribute("href", url);
  } else if (AS_PROPERTIES.has(name)) {
    Reflect.set(node, name, value);
  } else if (name.startsWith("on") || name === "style") {
    throw new TypeError(`not an attribute for this: ${name}`);
  } else if (value !== false) {
    node.setAttribute(name, value === true ? "" : String(value));
  }
}

/** @template {Element} Made @param {Made} node @param {Props | null | undefined} props @param {Child[]} children @returns {Made} */
function fill(node, props, children) {
  for (const [name, value] of Object.entries(props ?? {})) setProp(node, name, value);
  node.append(...there(children));
  return node;
}

/** What there is in a tree of children, in its order. @param {Child} child @returns {(Node | string)[]} */
export function there(child) {
  if (Array.isArray(child)) return child.flatMap(there);
  if (child === null || child === undefined || child === false || child === "") return [];
  return [typeof child === "number" ? String(child) : child];
}

/**
 * An HTML element.
 * @template {string} Tag
 * @param {Tag} tag
 * @param {Props | null} [props] attributes; `on: {event: listener}`
 * @param {...Child} children
 * @returns {Tag extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Tag] : HTMLElement}
 */
export function h(tag, props, ...children) {
  const node = /** @type {ReturnType<typeof h<Tag>>} */ (document.createElement(tag));
  return fill(node, props, children);
}

/**
 * An SVG element, made like h() makes HTML.
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag @param {Props | null} [props] @param {...Child} children
 */
export function svg(tag, props, ...children) {
  return fill(document.createElementNS(SVG, tag), props, children);
}

/** The URL when it is an absolute one of http or https, else null. @param {unknown} text @returns {string | null} */
export function safeUrl(text) {
  // A failure is dear: browsers look up where in the script it was.
  if (!/^\s*https?:/i.test(String(text))) return null;
  try {
    const url = new URL(String(text));
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

/** A link that opens a page of its own; no link, but the same text, where the address is none of http and https. @param {unknown} url @param {Props | null} props @param {...Child} children */
export function linkOut(url, props, ...children) {
  const href = safeUrl(url);
  return href ? h("a", { ...props, href, target: "_blank", rel: "noopener noreferrer" }, ...children) : h("span", props, ...children);
}

/** An image that the page carries itself; null for any other address. @param {string | undefined} dataUrl @param {Props} [props] */
export function image(dataUrl, props) {
  if (!dataUrl || !/^data:image\/(svg\+xml|png|jpeg|gif|webp)[;,]/.test(dataUrl)) return null;
  const node = h("img", { alt: "", ...props });
  node.src = dataUrl;
  return node;
}

/** Text whose direction follows its own letters, and which does not disturb its neighbours'. @param {string} [text] @param {Props | null} [props] */
export function bdi(text, props) {
  return h("bdi", props, String(text ?? ""));
}

/** The attributes of an element with text of the file's own: its direction, and its language where the page has another. */
export function own() {
  return { dir: "auto", lang: spoken().file };
}

/**
 * Fill a panel anew, keeping the focus. Elements are recognised by their data-key. The browser
 * keeps the scroll, since nothing is measured between.
 * @param {HTMLElement} container @param {...Child} children
 */
export function refill(container, ...children) {
  const active = /** @type {HTMLElement | null} */ (document.activeElement);
  const focusKey = container.contains(active) ? active?.dataset.key : undefined;
  container.replaceChildren(...there(children));
  for (const node of /** @type {NodeListOf<HTMLElement>} */ (container.querySelectorAll("[data-key]"))) {
    if (focusKey && node.dataset.key === focusKey) node.focus({ preventScroll: true });
  }
}

/** Shows a panel's beginning, whether its body scrolls or, in a small window, the panel. @param {Element} body */
export function toTop(body) {
  if (!body.firstChild) return; // an empty one is not laid out only to be asked
  for (const scroller of [body, body.closest(".panel")]) if (scroller) scroller.scrollTop = 0;
}

/** Whether a panel's text is longer than its room. @param {Element} body */
export function overflows(body) {
  return [body, body.closest(".panel")].some((scroller) => scroller && scroller.scrollHeight > scroller.clientHeight + 1);
}

/**
 * Runs at most once in a frame, however often it is asked for: a slider tells more often than that.
 * @param {() => void} run
 * @returns {() => void}
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
