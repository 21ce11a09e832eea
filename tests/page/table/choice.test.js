import assert from "node:assert/strict";
import { test } from "node:test";

import {
  alone, choosingAlone, choosingOrder, choosingRows, keepingPin, ordered, pinOf, rowsOf,
} from "../../../graph/page/table/choice.js";
import { tables } from "../../../graph/page/table/contents.js";
import { sample } from "../sample.js";

/** @import { NamedTable } from "../../../graph/page/table/types.d.ts" */

test("what is chosen stands in the state, and what is usual stands nowhere", () => {
  const { state } = sample();
  assert.equal(rowsOf(state), "ties");
  const actors = { ...state, ...choosingRows(state, "actors") };
  assert.equal(rowsOf(actors), "actors");
  assert.deepEqual(choosingRows(actors, "ties").chosen, {});
  const own = { ...state, ...choosingAlone(state, true) };
  assert.deepEqual([alone(state), alone(own)], [false, true]);
  assert.deepEqual(choosingAlone(own, false).chosen, {});
});

test("each table has an order of its own", () => {
  const { index, state } = sample();
  const all = tables(index);
  const ties = /** @type {NamedTable} */ ({ ...all.ties, name: "ties" });
  const actors = /** @type {NamedTable} */ ({ ...all.actors, name: "actors" });
  const late = { ...state, ...choosingOrder(state, ties, { column: "since", descending: true }) };
  assert.deepEqual(ordered(late, ties).order, { column: "since", descending: true });
  assert.deepEqual(ordered(late, actors).order, all.actors.order);
  assert.deepEqual(choosingOrder(late, ties, all.ties.order).chosen, {}, "as at first");
});

test("while an actor's tie is read, whose they are stays", () => {
  const { index, state } = sample();
  const [tie] = index.ties.values();
  const before = { ...state, selection: tie.from };
  assert.equal(pinOf(index, before), tie.from);
  assert.equal(keepingPin(index, before, before), null, "nothing else is selected");
  const after = { ...before, selection: tie.id };
  const change = keepingPin(index, after, before);
  assert.equal(pinOf(index, { ...after, ...change }), tie.from);
  const nobody = { ...before, selection: null };
  assert.equal(pinOf(index, { ...nobody, ...keepingPin(index, nobody, before) }), null);
});
