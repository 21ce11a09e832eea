/** An element that stands nowhere: attributes, children and who listens, as panels ask for them. */

import { classesOf, dataOf } from "./attributes.js";
import { matches } from "./selector.js";

/** @typedef {FakeElement | FakeText} FakeNode */
/** @typedef {Record<string, unknown> & {type: string, target: FakeElement, preventDefault: () => void, stopPropagation: () => void}} FakeEvent */
/** @typedef {(event: FakeEvent) => void} Heard */

export class FakeText {
  /** @param {string} data */
  constructor(data) {
    this.data = data;
    /** @type {FakeElement | null} */
    this.parentNode = null;
  }

  get textContent() {
    return this.data;
  }
}

export class FakeElement {
  /** @param {string} tag */
  constructor(tag) {
    this.localName = tag;
    /** @type {Map<string, string>} */
    this.attributes = new Map();
    /** @type {FakeNode[]} */
    this.childNodes = [];
    /** @type {FakeElement | null} */
    this.parentNode = null;
    /** @type {Map<string, Heard[]>} */
    this.heard = new Map();
    this.classList = classesOf(this);
    this.dataset = dataOf(this);
    /** @type {Record<string, unknown>} */
    this.style = {
      setProperty: (/** @type {string} */ name, /** @type {string} */ value) => { this.style[name] = value; },
      removeProperty: (/** @type {string} */ name) => { delete this.style[name]; },
    };
    this.hidden = false;
    this.disabled = false;
    this.checked = false;
    this.indeterminate = false;
    this.open = false;
    /** Whether it was folded until a test looked into it. */
    this.folded = false;
    this.value = "";
    this.src = "";
    this.tabIndex = -1;
    // Nothing is laid out; what is drawn for a size is drawn for this one.
    this.clientWidth = 800;
    this.offsetHeight = 60;
    this.clientHeight = 0;
    this.scrollTop = 0;
    this.scrollHeight = 0;
    this.offsetWidth = 0;
    /** @type {Record<string, unknown> | null} what there is of the page around it */
    this.offsetParent = {};
  }

  get tagName() {
    return this.localName.toUpperCase();
  }

  get isConnected() {
    return document.documentElement.contains(/** @type {Node} */ (/** @type {unknown} */ (this)));
  }

  get parentElement() {
    return this.parentNode;
  }

  get children() {
    return this.childNodes.filter((node) => node instanceof FakeElement);
  }

  /** @returns {string} */
  get textContent() {
    return this.childNodes.map((node) => node.textContent).join("");
  }

  set textContent(text) {
    this.replaceChildren(...(text === "" ? [] : [text]));
  }

  get className() {
    return this.getAttribute("class") ?? "";
  }

  set className(words) {
    this.setAttribute("class", words);
  }

  get id() {
    return this.getAttribute("id") ?? "";
  }

  set id(id) {
    this.setAttribute("id", id);
  }

  get title() {
    return this.getAttribute("title") ?? "";
  }

  set title(words) {
    this.setAttribute("title", words);
  }

  /** @param {string} name */
  getAttribute(name) {
    return this.attributes.get(name) ?? null;
  }

  /** @param {string} name */
  hasAttribute(name) {
    return this.attributes.has(name);
  }

  /** @param {string} name @param {string} value */
  setAttribute(name, value) {
    this.attributes.set(name, String(value));
  }

  /** @param {string} name */
  removeAttribute(name) {
    this.attributes.delete(name);
  }

  /** @param {string} name @param {boolean} [on] */
  toggleAttribute(name, on = !this.hasAttribute(name)) {
    if (on) this.setAttribute(name, "");
    else this.removeAttribute(name);
  }

  /** @param {(FakeNode | string)[]} nodes @param {number} at */
  insert(nodes, at) {
    const made = nodes.map((node) => (typeof node === "string" ? new FakeText(node) : node));
    for (const node of made) if (node instanceof FakeElement) node.remove();
    this.childNodes.splice(at, 0, ...made);
    for (const node of made) node.parentNode = this;
  }

  /** @param {(FakeNode | string)[]} nodes */
  append(...nodes) {
    this.insert(nodes, this.childNodes.length);
  }

  /** @param {(FakeNode | string)[]} nodes */
  prepend(...nodes) {
    this.insert(nodes, 0);
  }

  /** @param {(FakeNode | string)[]} nodes */
  before(...nodes) {
    this.parentNode?.insert(nodes, this.parentNode.childNodes.indexOf(this));
  }

  /** @param {(FakeNode | string)[]} nodes */
  after(...nodes) {
    this.parentNode?.insert(nodes, this.parentNode.childNodes.indexOf(this) + 1);
  }

  /** @param {(FakeNode | string)[]} nodes */
  replaceChildren(...nodes) {
    for (const node of this.childNodes) node.parentNode = null;
    this.childNodes = [];
    this.append(...nodes);
  }

  remove() {
    if (this.parentNode) this.parentNode.childNodes = this.parentNode.childNodes.filter((node) => node !== this);
    this.parentNode = null;
  }

  /** @param {unknown} node @returns {boolean} */
  contains(node) {
    return node === this || this.children.some((child) => child.contains(node));
  }

  /** @param {string} selector @returns {FakeElement[]} */
  querySelectorAll(selector) {
    return this.children.flatMap((child) => [...(matches(child, selector) ? [child] : []), ...child.querySelectorAll(selector)]);
  }

  /** @param {string} selector */
  querySelector(selector) {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  /** @param {string} selector @returns {FakeElement | null} */
  closest(selector) {
    return matches(this, selector) ? this : this.parentNode?.closest(selector) ?? null;
  }

  /** @param {string} type @param {Heard} listener */
  addEventListener(type, listener) {
    this.heard.set(type, [...this.heard.get(type) ?? [], listener]);
  }

  /** @param {string} type @param {Heard} listener */
  removeEventListener(type, listener) {
    this.heard.set(type, (this.heard.get(type) ?? []).filter((one) => one !== listener));
  }

  /** What a hand does: those around hear of it, too. @param {string} type @param {Record<string, unknown>} [more] */
  fire(type, more = {}) {
    let stopped = false;
    const event = { ...more, type, target: this, preventDefault() {}, stopPropagation() { stopped = true; } };
    for (let at = /** @type {FakeElement | null} */ (this); at && !stopped; at = at.parentNode) {
      for (const listener of at.heard.get(type) ?? []) listener(event);
    }
  }

  getClientRects() {
    return this.hidden ? [] : [{}];
  }

  getBoundingClientRect() {
    return { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 };
  }

  scrollIntoView() {}

  select() {}

  blur() {
    Reflect.set(document, "activeElement", document.body);
  }

  click() {
    this.fire("click");
  }

  focus() {
    Reflect.set(document, "activeElement", this);
  }
}
