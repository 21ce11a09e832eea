import assert from "node:assert/strict";
import { test } from "node:test";

import { createLines, linesOf } from "../../../graph/page/table/lines.js";
import { beBrowser } from "../canvas.js";
import { partly } from "../partly.js";

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

test("of a long table the first 200 lines are built, and all for paper", () => {
  beBrowser("light");
  /** @type {() => void} */
  let print = () => {};
  window.addEventListener = (/** @type {string} */ what, /** @type {any} */ run) => { if (what === "beforeprint") print = run; };
  /** @type {unknown[]} */
  const built = [];
  const body = /** @type {HTMLElement} */ (/** @type {unknown} */ ({ contains: () => false, querySelectorAll: () => [],
    append: (/** @type {unknown[]} */ ...rows) => { built.push(...rows); }, replaceChildren: (/** @type {unknown[]} */ ...rows) => { built.splice(0, Infinity, ...rows); } }));
  const lines = createLines([body], ({ row }) => partly({ id: row?.id ?? "" }));
  lines.show(linesOf([group("all", ...Array.from({ length: 650 }, (_, i) => `t${i}`))]));
  assert.equal(built.length, 200);
  assert.ok(!lines.more.hidden && lines.more.textContent?.includes("200") && lines.more.textContent.includes("450"));
  print();
  assert.equal(built.length, 650);
  assert.ok(lines.more.hidden);
});
