/** Tables as CSV (RFC 4180), safe to open in a spreadsheet. Pure. */

/** A spreadsheet would take a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** Tells spreadsheets that what follows is UTF-8. */
const MARK = "\ufeff";

function cell(value) {
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}

/**
 * @param {{head: string[], rows: (string|number)[][]}} sheet
 * @returns {string}
 */
export function toCsv({ head, rows }) {
  return MARK + [head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
