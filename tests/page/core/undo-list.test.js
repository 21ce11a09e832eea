import assert from "node:assert/strict";
import { test } from "node:test";
import { createUndoList } from "../../../graph/page/core/undo-list.js";

test("what was done is taken back and done again", () => {
  const list = createUndoList(["a"]);
  assert.equal(list.back(), null);
  list.record("b");
  list.record("c");
  assert.equal(list.back(), "b");
  assert.equal(list.back(), "a");
  assert.equal(list.back(), null);
  assert.equal(list.on(), "b");
  list.renew("B");
  list.record("d");
  assert.equal(list.on(), null);
  assert.equal(list.back(), "B");
  assert.equal(list.turn(2), "d");
  assert.equal(list.turn(3), null);
  assert.equal(list.turn(-1), null);
  assert.equal(list.at(), 2);
});
