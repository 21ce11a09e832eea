import assert from "node:assert/strict";
import { test } from "node:test";

import { isArrow, nearest, towards } from "../../../graph/page/keyboard/direction.js";
import { must } from "../../../graph/page/core/must.js";

const ARROWS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
/** @param {string} id @param {number} x @param {number} y */
const spot = (id, x, y) => ({ id, x, y });
const SPOTS = [
  spot("middle", 0, 0), spot("right", 50, 5), spot("far right", 200, 0), spot("above", 10, -60),
  spot("below", 0, 40), spot("left", -30, -10), spot("corner", 60, 62),
];

test("an arrow leads to the nearest spot that way", () => {
  const found = ARROWS.map((key) => towards(SPOTS, SPOTS[0], key)?.id);
  assert.deepEqual(found, ["left", "right", "above", "below"]);
});

test("what lies ahead comes before what is nearer but aside", () => {
  assert.equal(towards([spot("aside", 5, 20), spot("ahead", 60, 10)], spot("from", 0, 0), "ArrowRight")?.id, "ahead");
});

test("what lies ahead by a little lies ahead, and what is level does not", () => {
  const from = spot("from", 0, 0);
  assert.equal(towards([spot("close", 1, 0)], from, "ArrowRight")?.id, "close");
  assert.equal(towards([spot("level", 0, 9)], from, "ArrowRight"), null);
});

test("at the edge there is nothing further", () => {
  assert.equal(towards(SPOTS, SPOTS[2], "ArrowRight"), null);
  assert.equal(towards([SPOTS[0]], SPOTS[0], "ArrowUp"), null);
});

test("every spot can be reached from every other by arrows alone", () => {
  // A small generator of its own, so that each run sees the same places.
  let seed = 7;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  for (const count of [2, 9, 60, 230]) {
    const spots = Array.from({ length: count }, (_, i) => spot(String(i), 1200 * random(), 700 * random()));
    /** @type {Map<string, string[]>} */
    const into = new Map(spots.map(({ id }) => [id, []]));
    const out = new Map(spots.map((from) => [from.id, ARROWS.map((key) => towards(spots, from, key)?.id)
      .filter((id) => id !== undefined)]));
    for (const [from, ends] of out) ends.forEach((end) => must(into.get(end)).push(from));
    for (const ways of [into, out]) {
      const seen = new Set(["0"]);
      for (const id of seen) must(ways.get(id)).forEach((next) => seen.add(next));
      assert.equal(seen.size, count);
    }
  }
});

test("the nearest spot, and the keys that are arrows", () => {
  assert.equal(nearest(SPOTS, { x: 45, y: 1 })?.id, "right");
  assert.equal(nearest([], { x: 0, y: 0 }), null);
  assert.ok(ARROWS.every(isArrow));
  assert.ok(!["toString", "constructor", "Enter", " "].some(isArrow));
});
