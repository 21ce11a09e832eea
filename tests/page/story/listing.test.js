import assert from "node:assert/strict";
import test from "node:test";

import { inWords, listed, when } from "../../../graph/page/story/listing.js";

test("a list of names, of more than twelve ten and how many more", () => {
  const names = [..."ABCDEFGHIJKLM"];
  assert.equal(listed(["A"]), "A");
  assert.equal(listed(["A", "B"]), "A and B");
  assert.equal(listed(names.slice(0, 12)), "A, B, C, D, E, F, G, H, I, J, K and L");
  assert.equal(listed(names), "A, B, C, D, E, F, G, H, I, J and 3 more");
});

test("numbers in words", () => {
  assert.deepEqual([2, 12, 20, 35, 128].map(inWords), ["two", "twelve", "twenty", "thirty-five", "128"]);
});

test("several dates as what they have in common", () => {
  assert.equal(when(["2014-03-06"]), "6 March 2014");
  assert.equal(when(["2014-03-06", "2014-03-17"]), "March 2014");
  assert.equal(when(["2014-03-06", "2014-08"]), "2014");
  assert.equal(when(["2014-03-06", "2016"]), "2014 to 2016");
  assert.equal(when([undefined]), "");
});
