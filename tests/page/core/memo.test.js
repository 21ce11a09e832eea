import assert from "node:assert/strict";
import { test } from "node:test";

import { memo } from "../../../graph/page/core/memo.js";

/**
 * A remembered function that counts how often it computes.
 * @template {unknown[]} Call
 * @template {object} Inputs
 * @template Result
 * @param {(...call: Call) => Inputs} inputsOf
 * @param {(inputs: Inputs) => Result} compute
 * @param {{keep?: number, alike?: (one: Result, other: Result) => boolean}} [options]
 */
function counted(inputsOf, compute, options) {
  /** @type {Inputs[]} */
  const calls = [];
  return { calls, of: memo(inputsOf, (inputs) => { calls.push(inputs); return compute(inputs); }, options) };
}

/** @param {number} a @param {number} b */
const pair = (a, b) => ({ a, b });
/** @param {{a: number, b: number}} terms */
const sum = ({ a, b }) => ({ sum: a + b });

test("what was asked last is remembered", () => {
  const { calls, of } = counted(pair, sum);
  const first = of(1, 2);
  assert.deepEqual(first, { sum: 3 });
  assert.equal(of(1, 2), first);
  assert.equal(calls.length, 1);
  assert.deepEqual(of(2, 2), { sum: 4 });
  assert.deepEqual(of(1, 3), { sum: 4 });
  assert.equal(calls.length, 3);
  assert.notEqual(of(1, 2), first, "one result is kept unless more are asked for");
});

test("every input counts, and what is not named does not", () => {
  const { calls, of } = counted((/** @type {{a: number, b: number, hover: string}} */ state) => ({ a: state.a, b: state.b }), sum);
  of({ a: 1, b: 1, hover: "x" });
  of({ a: 1, b: 1, hover: "y" });
  assert.equal(calls.length, 1);
  assert.deepEqual(calls[0], { a: 1, b: 1 }, "it is computed from what is named alone");
  of({ a: 1, b: 2, hover: "y" });
  of({ a: 2, b: 2, hover: "y" });
  assert.equal(calls.length, 3);
});

test("objects are compared by identity, null and NaN by value", () => {
  const { calls, of } = counted((/** @type {unknown} */ a, /** @type {unknown} */ b) => ({ a, b }), ({ a, b }) => [a, b]);
  const one = new Set();
  of(one, NaN);
  of(one, NaN);
  of(null, undefined);
  of(null, undefined);
  assert.equal(calls.length, 2);
  of(new Set(), NaN);
  assert.equal(calls.length, 3);
});

test("as many results are kept as are asked for", () => {
  const few = counted((/** @type {number} */ a) => ({ a }), ({ a }) => ({ a }), { keep: 2 });
  const [first, second] = [few.of(1), few.of(2)];
  assert.ok(few.of(1) === first && few.of(2) === second);
  few.of(3);
  assert.notEqual(few.of(1), first);
  const all = counted(pair, sum, { keep: Infinity });
  const results = Array.from({ length: 500 }, (_, i) => all.of(i % 50, i));
  assert.deepEqual(Array.from({ length: 500 }, (_, i) => all.of(i % 50, i) === results[i]), results.map(() => true));
  assert.equal(all.calls.length, 500);
});

test("a result that says the same as the one before is that one", () => {
  /** @param {number[]} one @param {number[]} other */
  const alike = (one, other) => one.join() === other.join();
  const { calls, of } = counted((/** @type {number[]} */ list, /** @type {number} */ day) => ({ list, day }), ({ list, day }) => list.filter((since) => since <= day), { alike });
  const list = [1, 5, 9];
  const first = of(list, 5);
  assert.equal(of(list, 6), first);
  assert.equal(of(list, 7), first);
  assert.equal(calls.length, 3, "it was computed, since the day is an input");
  assert.deepEqual(of(list, 9), list);
  assert.deepEqual(of(list, 5), [1, 5]);
});

test("no result, null or undefined, is a result", () => {
  for (const nothing of [null, undefined, false, 0]) {
    const { calls, of } = counted((/** @type {number} */ a) => ({ a }), () => nothing, { alike: () => false });
    assert.deepEqual([of(1), of(1)], [nothing, nothing]);
    assert.equal(calls.length, 1);
  }
});

test("it may be asked while it computes", () => {
  /** @type {(n: number) => number} */
  const below = memo((/** @type {number} */ n) => ({ n }), ({ n }) => (n === 0 ? 0 : 1 + below(n - 1)));
  assert.equal(below(20), 20);
  assert.equal(below(20), 20);
});
