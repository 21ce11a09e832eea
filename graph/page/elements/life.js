/**
 * How long something lasts that hangs on what outlasts the page's elements, as the window does: until the
 * page is built anew in the same document, which is when it is served and its file has changed.
 */

let life = new AbortController();

/** Until when something of the window or the document is heard: `{ signal: alive() }`. */
export function alive() {
  return life.signal;
}

/** Runs something when this life of the page ends. @param {() => void} run */
export function atEnd(run) {
  life.signal.addEventListener("abort", run, { once: true });
}

/** Ends this life; the next one begins. */
export function endLife() {
  const ended = life;
  life = new AbortController();
  ended.abort();
}

/** Hears when elements change their size, and of their first one. @param {Element[]} elements @param {() => void} changed */
export function watchSizes(elements, changed) {
  const observer = new ResizeObserver(changed);
  for (const element of elements) observer.observe(element);
  atEnd(() => observer.disconnect());
}

/** Hears when the document's attributes change. @param {string[]} attributes @param {() => void} changed */
export function watchRoot(attributes, changed) {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: attributes });
  atEnd(() => observer.disconnect());
}
