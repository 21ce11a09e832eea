import assert from "node:assert/strict";
import { test } from "node:test";

import { isAdded, readings } from "../../../graph/page/core/mends.js";

test("a link is read as it is written first, then without the signs at its end, one fewer each time", () => {
  assert.deepEqual([...readings("a=1).")].slice(0, 3), ["a=1).", "a=1)", "a=1"]);
  assert.deepEqual([...readings("a=1%29.")].slice(0, 3), ["a=1%29.", "a=1%29", "a=1"], "they may be encoded");
  const signs = [...readings(`a${"!".repeat(20)}`)];
  assert.deepEqual(signs.slice(0, 9), Array.from({ length: 9 }, (_, i) => `a${"!".repeat(20 - i)}`), "up to eight");
  assert.ok(!signs.includes(`a${"!".repeat(11)}`));
});

test("a link is read in so many ways and no more, fewer the longer it is, but once in any case", () => {
  // It is encoded more often than anybody would decode it.
  const bent = (/** @type {number} */ length) => `&amp;?\u2011%${"25".repeat(100)}`.padEnd(length, "\u2011a=3D.");
  for (const [length, most] of [[300, 240], [2999, 100], [99999, 3], [299999, 1], [400000, 1]]) {
    const all = [...readings(bent(length))];
    assert.deepEqual([all.length, all[0].length], [most, length]);
  }
});

test("what counts clicks is known by its name, in any case of its letters", () => {
  for (const key of ["utm_source", "fbclid", "GCLID", "ref", "si", "mc_cid"]) assert.ok(isAdded(key), key);
  for (const key of ["select", "date", "reference", "siren", "kinds", "utm_"]) assert.ok(!isAdded(key), key);
});
