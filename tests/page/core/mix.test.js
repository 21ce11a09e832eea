import assert from "node:assert/strict";
import { test } from "node:test";

import { inMix } from "../../../graph/page/core/mix.js";
import { partly } from "../partly.js";

/** @import { Strand, Way } from "../../../graph/page/core/types.d.ts" */

/** So many strands of a sort from the first on, all as heavy. @param {Way} way @param {number} count @param {number} weight @param {string} [category] @returns {Strand[]} */
const some = (way, count, weight, category = "diplomatic") => Array.from({ length: count }, (_, i) => (
  partly({ id: `${way}${category}${String(i).padStart(3, "0")}`, from: "A", to: `${i}`, way, category, weight, ties: [partly({})] })));

/** @param {Strand[]} strands @param {(id: string) => number} [prominence] */
const mixOf = (strands, prominence = () => 1) => inMix(strands, prominence);

test("of those who refuse and the many more who do not, any few are about as many as their share, however much the one weighs more", () => {
  const order = mixOf([...some("refusal", 30, 1.5), ...some("cooperation", 90, 1)]);
  for (let count = 4; count <= order.length; count += 1) {
    const refusing = order.slice(0, count).filter(({ way }) => way === "refusal").length;
    assert.ok(Math.abs(refusing - count / 4) <= 1, `${refusing} of ${count}`);
  }
});

test("the strongest of each sort comes before the second of any, the stronger sort first", () => {
  const order = mixOf([...some("cooperation", 9, 4), ...some("cooperation", 9, 1, "military"), ...some("conflict", 1, 2), ...some("both", 2, 30)]);
  assert.deepEqual(order.slice(0, 4).map(({ way, category }) => `${way} ${category}`), ["both diplomatic", "cooperation diplomatic", "conflict diplomatic", "cooperation military"]);
});

test("within a sort the stronger come first, by weight, by who is prominent and by how many ties there are, whatever order they came in", () => {
  const [a, b, c, d] = some("cooperation", 4, 2);
  const heavy = { ...b, weight: 9 };
  const many = { ...c, ties: [...c.ties, ...c.ties] };
  /** @param {string} id */
  const prominence = (id) => (id === d.to ? 8 : 1);
  const expected = [heavy, d, many, a];
  assert.deepEqual(mixOf([a, heavy, many, d], prominence), expected);
  assert.deepEqual(mixOf([d, many, heavy, a], prominence), expected);
});

test("who has no part in anything is left in", () => {
  assert.equal(mixOf(some("cooperation", 3, 1), () => 0).length, 3);
  assert.deepEqual(mixOf([]), []);
});
