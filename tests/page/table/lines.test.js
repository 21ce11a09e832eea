import assert from "node:assert/strict";
import { test } from "node:test";

import { linesOf } from "../../../graph/page/table/lines.js";

/** @param {string} title @param {string[]} ids */
const group = (title, ...ids) => ({ title, rows: ids.map((id) => ({ id, ends: [], facts: [] })) });
/** @param {Parameters<typeof linesOf>[0]} groups */
const told = (groups) => linesOf(groups).map(({ group: number, title, row }) => `${number} ${row?.id ?? title}`);

test("two groups have their titles over them, one has none", () => {
  assert.deepEqual(told([group("of Serbia", "a", "b"), group("others", "c")]), ["0 of Serbia", "0 a", "0 b", "1 others", "1 c"]);
  assert.deepEqual(told([group("all", "a", "b")]), ["0 a", "0 b"]);
  assert.deepEqual(told([group("of Serbia"), group("others", "c")]), ["0 c"], "an empty group is none");
  assert.deepEqual(told([]), []);
});
