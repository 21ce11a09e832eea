/** A step's text, a tree that Python has made, without its marks. Pure. */

const BLOCKS = new Set(["p", "ul", "ol", "li", "br"]);

/** The tree as plain text, for those who listen. @param {unknown[]} [tree] @returns {string} */
export function plainText(tree) {
  return (tree ?? []).map((node) => {
    if (!Array.isArray(node)) return String(node);
    const inner = plainText(node.at(-1));
    return BLOCKS.has(node[0]) ? `${inner} ` : inner;
  }).join("").replace(/\s+/g, " ").trim();
}
