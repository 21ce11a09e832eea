/** The page's data as it is read: its ties stand in a table, whose columns say once what their fields are called. Pure. */

/** @import { PageData, Tie } from "../contract.d.ts" */

/**
 * The records of a table; `null` stands for what one lacks, and a row ends with its last value. A column with `texts` has their numbers.
 * @param {{columns: string[], texts: Record<string, string[]>, rows: unknown[][]}} packed
 */
export function unpack({ columns, texts, rows }) {
  const known = columns.map((name) => (Object.hasOwn(texts, name) ? texts[name] : null));
  return rows.map((row) => {
    /** @type {Record<string, unknown>} */
    const record = {};
    for (let at = 0; at < row.length; at += 1) {
      const value = row[at];
      if (value !== null) record[columns[at]] = known[at]?.[/** @type {number} */ (value)] ?? value;
    }
    return record;
  });
}

/** What `graph/rendering/packing.py` has packed. @param {string} text @returns {PageData} */
export function dataOf(text) {
  const data = JSON.parse(text);
  return { ...data, ties: /** @type {Tie[]} */ (/** @type {unknown} */ (unpack(data.ties))) };
}
