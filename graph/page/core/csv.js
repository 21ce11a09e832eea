/** Tables as CSV (RFC 4180), safe to open in a spreadsheet. Pure. */

import { withoutMarks } from "./say.js";

/**
 * Where a spreadsheet would take what follows for a formula: at a cell's beginning, and behind a
 * `;`, which parts the cells in half of the world. East Asian keyboards have the signs full-width.
 */
const FORMULA = /(^|;)(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r])/g;
/** Tells spreadsheets that what follows is UTF-8. */
const MARK = "\ufeff";

/** @param {unknown} value */
function cell(value) {
  if (typeof value === "number") return String(value);
  const text = withoutMarks(String(value)).replace(FORMULA, "$1'");
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}

/**
 * @param {{head: string[], rows: (string|number)[][]}} sheet
 * @returns {string}
 */
export function toCsv({ head, rows }) {
  return MARK + [head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
