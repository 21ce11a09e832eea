import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { bundlesOf, bundlesOnPlane, waysOf } from "../../../graph/page/picture/bundles.js";
import { createHeap } from "../../../graph/page/picture/heap.js";
import { fractions } from "../odd.js";

/** @import { Ends, Point } from "../../../graph/page/drawing/types.d.ts" */

/** @param {number} points @param {number} edges @param {number} seed */
function world(points, edges, seed) {
  const next = fractions(seed);
  const ids = Array.from({ length: points }, (_, i) => `P${String(i).padStart(3, "0")}`);
  const places = new Map(ids.map((id) => [id, { x: next() * 2400, y: next() * 1500 }]));
  /** @type {Map<string, Ends & {id: string}>} */
  const pairs = new Map();
  while (pairs.size < edges) {
    const [from, to] = [ids[Math.floor(next() * points)], ids[Math.floor(next() * points)]].sort();
    if (from !== to) pairs.set(`${from}\n${to}`, { id: `${from}\n${to}`, from, to });
  }
  return { places, strands: [...pairs.values()] };
}

/** @param {Point} a @param {Point} b */
const far = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

test("every way leads along strands that stay straight, and is no more than twice as long as the straight line", () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const { places, strands } = world(60, 180, seed);
    const ways = bundlesOf(strands, places);
    assert.ok(ways.size > 20, `seed ${seed}: only ${ways.size} bundled`);
    const straight = new Set(strands.filter(({ id }) => !ways.has(id)).map(({ id }) => id));
    for (const { id, from, to } of strands) {
      if (!ways.has(id)) continue;
      const stops = [from, ...must(ways.get(id)), to];
      let long = 0;
      stops.slice(1).forEach((stop, i) => {
        const pair = [stops[i], stop].sort().join("\n");
        assert.ok(straight.has(pair), `seed ${seed}: ${id} follows what is not straight`);
        long += far(must(places.get(stops[i])), must(places.get(stop)));
      });
      assert.ok(long <= 2 * far(must(places.get(from)), must(places.get(to))) + 1e-6);
    }
  }
});

test("of ways the one along many short strands is taken", () => {
  const places = new Map([["A", { x: 0, y: 0 }], ["B", { x: 50, y: 8 }], ["C", { x: 100, y: 0 }], ["D", { x: 50, y: -4 }], ["E", { x: 25, y: 6 }]]);
  /** @param {string} from @param {string} to */
  const pair = (from, to) => ({ id: `${from}\n${to}`, from, to });
  const ways = bundlesOf([pair("A", "C"), pair("A", "D"), pair("C", "D"), pair("A", "E"), pair("B", "E"), pair("B", "C")], places);
  assert.deepEqual(ways.get("A\nC"), ["E", "B"]);
});

test("a light way that is too long hides none that is short enough", () => {
  const around = Array.from({ length: 11 }, (_, i) => ({ id: `far ${String(i).padStart(2, "0")}`, x: 10 * i, y: 95 - 19 * Math.abs(i - 5) }));
  around[0].id = "A";
  around[10].id = "C";
  const places = new Map([...around, { id: "B", x: 50, y: -33 }].map(({ id, x, y }) => [id, { x, y }]));
  const pairs = [["A", "C"], ["A", "B"], ["B", "C"], ...around.slice(1).map(({ id }, i) => [around[i].id, id])];
  assert.deepEqual(bundlesOf(pairs.map(([from, to]) => ({ id: `${from}\n${to}`, from, to })), places).get("A\nC"), ["B"]);
});

test("the same strands in another order take the same ways", () => {
  const { places, strands } = world(50, 150, 7);
  assert.deepEqual(new Map([...bundlesOf(strands, places)].sort()), new Map([...bundlesOf([...strands].reverse(), places)].sort()));
});

test("a strand without another way stays straight, and one whose end has no place is left out", () => {
  const places = new Map([["A", { x: 0, y: 0 }], ["B", { x: 10, y: 0 }]]);
  assert.equal(bundlesOf([{ id: "A\nB", from: "A", to: "B" }, { id: "A\nZ", from: "A", to: "Z" }], places).size, 0);
});

test("a heap gives the least first, and of equals the least value", () => {
  const next = fractions(3);
  const heap = createHeap(500);
  const put = Array.from({ length: 500 }, (_, i) => [Math.floor(next() * 40), i]);
  for (const [key, value] of put) heap.push(key, value);
  const sorted = [...put].sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, value]) => value);
  assert.deepEqual(put.map(() => heap.pop()), sorted);
  assert.equal(heap.size(), 0);
  for (const [key, value] of put) heap.push(key, value);
  heap.clear();
  assert.equal(heap.size(), 0);
  for (const [key, value] of put.slice(0, 20)) heap.push(key, value);
  assert.equal(heap.pop(), sorted.find((value) => value < 20), "what was there is gone");
  assert.equal(heap.size(), 19);
});

test("over another metric other ways are short: the same bundling for the map", () => {
  const places = new Map([["A", { x: 0, y: 0 }], ["B", { x: 50, y: 40 }], ["C", { x: 100, y: 0 }]]);
  const strands = [["A", "C"], ["A", "B"], ["B", "C"]].map(([from, to]) => ({ id: `${from}\n${to}`, from, to }));
  assert.deepEqual(bundlesOf(strands, places).get("A\nC"), ["B"]);
  /** @param {number} long from A to B @returns {(from: string, to: string) => number} */
  const round = (long) => (from, to) => (from === to ? 0 : { AB: long, AC: 100, BC: 101 }[[from, to].sort().join("")] ?? 0);
  assert.deepEqual([...bundlesOf(strands, places, round(195))], [["A\nB", ["C"]]], "the way by B is the long one there");
  assert.deepEqual([...bundlesOf(strands, places, round(185))], [], "a twelfth as far again would read as a tie with C");
});

test("ways over a plane are worked out once for the same strands and places", () => {
  const [one, same, other] = [world(30, 90, 3), world(30, 90, 3), world(30, 90, 3)];
  const ways = bundlesOnPlane(one.strands, one.places);
  assert.deepEqual(ways, bundlesOf(one.strands, one.places));
  assert.equal(bundlesOnPlane(same.strands, same.places), ways);
  assert.deepEqual(bundlesOnPlane(same.strands.slice(1), same.places), bundlesOf(same.strands.slice(1), same.places));
  for (const point of other.places.values()) point.x *= 1 + point.y / 900;
  const moved = bundlesOnPlane(other.strands, other.places);
  assert.deepEqual(moved, bundlesOf(other.strands, other.places));
  assert.notDeepEqual(moved, ways);
});

test("a few strands lead straight, many along one another, on a plane and over the globe", () => {
  for (const { round, few } of [{ round: false, few: 159 }, { round: true, few: 19 }]) {
    const { places, strands } = round ? world(12, 40, 3) : world(24, 160, 3);
    const long = round ? (/** @type {string} */ from, /** @type {string} */ to) => far(must(places.get(from)), must(places.get(to))) : null;
    assert.equal(waysOf(strands.slice(0, few), places, long).size, 0);
    const many = strands.slice(0, few + 1);
    assert.ok(bundlesOf(many.slice(0, few), places).size > 0, "which few would do, too");
    assert.deepEqual(waysOf(many, places, long), bundlesOf(many, places, long));
    assert.ok(waysOf(strands, places, long).size > (round ? 2 : 5));
  }
});
