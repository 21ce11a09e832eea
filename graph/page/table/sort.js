/** Sorting rows by a column, and the ties of one actor before all others. Pure. */

const COLLATOR = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

function compare(a, b, sign) {
  // What is empty comes last either way: a reader who sorts looks for what is there.
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  return sign * (typeof a === "number" ? a - b : COLLATOR.compare(a, b));
}

/**
 * @param {object[]} rows
 * @param {object[]} columns
 * @param {{column: string, descending: boolean}} order
 * @returns {object[]} a new list; equal rows stand by the columns from the left, then by id
 */
export function sorted(rows, columns, order) {
  const first = columns.find(({ id }) => id === order.column) ?? columns[0];
  const sign = order.descending ? -1 : 1;
  const keys = [first, ...columns.filter((column) => column !== first)];
  const decorated = rows.map((row) => ({ row, by: keys.map((column) => column.sort(row)) }));
  decorated.sort((a, b) => {
    for (let i = 0; i < keys.length; i += 1) {
      const difference = compare(a.by[i], b.by[i], i === 0 ? sign : 1);
      if (difference !== 0) return difference;
    }
    return a.row.id < b.row.id ? -1 : 1;
  });
  return decorated.map(({ row }) => row);
}

/** The order after a click on a column's heading: by it, or the other way round if it was so. */
export function nextOrder(order, column) {
  return { column, descending: order.column === column ? !order.descending : false };
}

/** The rows that end at an actor, and the others; null stands for no actor. */
export function parted(rows, actorId) {
  const own = [];
  const others = [];
  for (const row of rows) (row.ends.includes(actorId) ? own : others).push(row);
  return { own, others };
}
