import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { boxOf } from "../../../graph/page/drawing/geometry.js";
import { placeLabels } from "../../../graph/page/drawing/labels.js";
import { createDoubt } from "../../../graph/page/drawing/nearness.js";

/** @import { Label, Point } from "../../../graph/page/drawing/types.d.ts" */

const ALL = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };

/** @param {string} id @param {number} y @param {Partial<Label>} [more] @returns {Label} */
const item = (id, y, more = {}) => ({ id, x: 0, y, width: 30, height: 20, textWidth: 60, textHeight: 14, priority: 0, solid: true, named: false, ...more });

/** Below which of its drawings a name stands, with another so far below it. @param {number} gap @param {Partial<Label>} [more] of the other @param {Partial<Label>} [own] */
function sideOf(gap, more = {}, own = {}) {
  const below = 10 + 2 + 14 + gap + 10;
  return Math.sign(must(placeLabels([item("A", 0, { named: true, ...own }), item("B", below, more)], 2, ALL).places.get("A")).dy);
}

test("a name that another's flag is about as near to stands where there is no doubt whose it is", () => {
  assert.equal(sideOf(4), -1, "above: 2 from its own, but 4 from the other's below it");
  assert.equal(sideOf(8), 1);
  assert.equal(sideOf(4, {}, { room: { dx: 0, dy: 19 } }), 1, "where others have made way for it there is none");
  assert.equal(sideOf(4, { dot: true }), 1, "a dot is read with no name");
});

test("it stands there all the same where there is no other place", () => {
  const others = [-1, 1].flatMap((way) => [-20, 20].map((x) => ({ ...item(`${way}${x}`, way * 40), x })));
  const { dy } = must(placeLabels([item("A", 0, { named: true }), ...others, { ...item("L", 0), x: -60 }, { ...item("R", 0), x: 60 }], 2, ALL).places.get("A"));
  assert.equal(dy, 19);
});

test("no name stands where another's flag is nearer, or as near; a dot is no flag, and who alone must have a name has it", () => {
  const below = item("B", 37.5);
  /** @param {Partial<Label>} other @param {Partial<Label>} [more] */
  const placed = (other, more = {}) => placeLabels([item("A", 0, { named: true, ...more }), { ...below, ...other }], 2, ALL).places.get("A");
  assert.ok(must(placed({})).dy <= 0, "with B's flag 1.5 below it and its own 2 above");
  assert.ok(must(placed({ y: 46 })).dy > 0, "where B is farther");
  for (const other of [{ dot: true }, { centred: true }, { solid: false }]) assert.ok(must(placed(other)).dy > 0, "beside no flag that is read");
  assert.ok(must(placed({ solid: false, faint: true })).dy <= 0);
  const wall = [[0, -37.5], [0, 37.5], [92, 0], [-92, 0], [92, 34], [-92, 34], [92, -34], [-92, -34]].map(([x, y], i) => (
    { ...item(`w${i}`, y, { width: x === 0 ? 300 : 120 }), x }));
  assert.equal(placeLabels([item("A", 0, { named: true }), ...wall], 2, ALL).places.has("A"), false);
  assert.equal(placeLabels([item("A", 0, { named: true, must: true }), ...wall], 2, ALL).places.has("A"), true);
});

test("right below a flag an eye looks for its name first, then beside it, then above; at a corner any other's is as near", () => {
  const own = item("A", 0);
  /** How doubtful A's name is there, with another's flag. @param {Point} at its middle @param {Partial<Label>} other */
  const doubt = ({ x, y }, other) => createDoubt([own, { ...item("B", 0), ...other }])(own, boxOf({ x, y, width: 60, height: 14 }));
  /** @param {number} gap */
  const between = (gap) => [
    doubt({ x: 0, y: 19 }, { y: 36 + gap }), doubt({ x: 47, y: 0 }, { x: 92 + gap }), doubt({ x: 0, y: -19 }, { y: -36 - gap }), doubt({ x: 47, y: 19 }, { x: 92 + gap, y: 19 }),
  ];
  assert.deepEqual(between(1), ["both", "other", "other", "other"]);
  assert.deepEqual(between(4), ["near", "both", "other", "other"]);
  assert.deepEqual(between(7), ["none", "both", "both", "other"]);
  assert.deepEqual(between(12), ["none", "none", "none", "other"]);
  assert.deepEqual(between(22), ["none", "none", "none", "none"]);
});

test("a name waits where it would be read with another's flag although its own is nearer; who is chosen has one", () => {
  const wide = { width: 300 };
  /** All but above it is taken, where another's flag stands so far above. @param {number} gap @param {Partial<Label>} [more] */
  const placed = (gap, more = {}) => placeLabels([
    item("A", 0, { named: true, ...more }), { ...item("N", -36 - gap), x: 20 }, item("S", 33, wide), { ...item("E", 0, wide), x: 195 }, { ...item("W", 0, wide), x: -195 },
  ], 2, ALL).places.get("A")?.dy;
  assert.deepEqual([placed(5), placed(7), placed(5, { must: true })], [undefined, -19, -19]);
});
