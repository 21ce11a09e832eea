/** Text and elements of XML, as text: everything that the data says is escaped here. Pure. */

/** @type {Record<string, string>} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;" };

/** Text that can stand in XML: what XML 1.0 cannot hold at all becomes U+FFFD. @param {string | number} text */
export function escaped(text) {
  return String(text)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd")
    .replace(/[&<>"]/g, (character) => ESCAPES[character])
    .replace(/[\t\n\r]/g, " ");
}

/**
 * An element.
 * @param {string} name
 * @param {Record<string, string | number | null | undefined>} attributes those that are null or undefined are left out
 * @param {string} [content] XML
 */
export function xml(name, attributes, content = "") {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === null || value === undefined ? "" : ` ${key}="${escaped(value)}"`)).join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A coordinate: to a hundredth of a pixel. @param {number} value */
export function number(value) {
  return String(Math.round(value * 100) / 100);
}
