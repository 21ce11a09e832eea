import assert from "node:assert/strict";
import { test } from "node:test";
import { chosen, chosenOf, choosing } from "../../../graph/page/core/chosen.js";

const none = { chosen: {} };

test("what is chosen stands under its key, and what is so at first stands nowhere", () => {
  const state = choosing(none, "table.rows", "actors", "ties");
  assert.deepEqual(state, { chosen: { "table.rows": "actors" } });
  assert.deepEqual(choosing(state, "table.rows", "ties", "ties"), none);
  assert.deepEqual(choosing(state, "table.rows", ""), none);
  assert.equal(chosen(state, "table.rows"), "actors");
});

test("a word that is none of those there are is the first, and so is none", () => {
  const state = { chosen: { "table.rows": "nonsense" } };
  assert.equal(chosenOf(state, "table.rows", ["ties", "actors"], "ties"), "ties");
  assert.equal(chosenOf(none, "constructor", ["ties", "actors"], "ties"), "ties");
  assert.equal(chosen(none, "constructor"), "");
});
