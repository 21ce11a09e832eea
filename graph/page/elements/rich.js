/**
 * A step's text, which Python has read: a tree of texts and [tag, children], ["a", address,
 * children] or ["ol", number, children]. What is in no list here stays text, whatever a tree may say.
 */

import { h, linkOut, own, safeUrl } from "./dom.js";

/** @import { Child } from "./types.d.ts" */

const TAGS = new Set(["p", "ul", "ol", "li", "strong", "em", "code", "br"]);
const BLOCKS = new Set(["p", "ul", "ol", "li", "br"]);

/** The elements of a tree. @param {unknown[]} [tree] @returns {Child[]} */
export function richText(tree) {
  return (tree ?? []).map((node) => {
    if (!Array.isArray(node)) return String(node);
    const [tag, ...rest] = node;
    const children = richText(rest.at(-1));
    if (tag === "a" && safeUrl(rest[0])) {
      return linkOut(rest[0], null, children);
    }
    if (!TAGS.has(tag)) return children;
    const start = tag === "ol" && Number.isInteger(rest[0]) ? { start: rest[0] } : null;
    return h(tag, BLOCKS.has(tag) && tag !== "br" ? { ...own(), ...start } : null, children);
  });
}
