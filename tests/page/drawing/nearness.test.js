import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { placeLabels } from "../../../graph/page/drawing/labels.js";

/** @import { Label } from "../../../graph/page/drawing/types.d.ts" */

const ALL = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };

/** @param {string} id @param {number} y @param {Partial<Label>} [more] @returns {Label} */
const item = (id, y, more = {}) => ({ id, x: 0, y, width: 30, height: 20, textWidth: 60, textHeight: 14, priority: 0, solid: true, named: false, clear: true, ...more });

/** Below which of its drawings a name stands, with another so far below it. @param {number} gap @param {Partial<Label>} [more] of the other @param {Partial<Label>} [own] */
function sideOf(gap, more = {}, own = {}) {
  const below = 10 + 2 + 14 + gap + 10;
  return Math.sign(must(placeLabels([item("A", 0, { named: true, ...own }), item("B", below, more)], 2, ALL).places.get("A")).dy);
}

test("a name that another's flag is about as near to stands where there is no doubt whose it is", () => {
  assert.equal(sideOf(4), -1, "above: 2 from its own, but 4 from the other's below it");
  assert.equal(sideOf(8), 1);
  assert.equal(sideOf(4, {}, { clear: false }), 1, "in the network it is read as before");
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
  const placed = (other, more = {}) => placeLabels([item("A", 0, { named: true, clear: false, ...more }), { ...below, ...other }], 2, ALL).places.get("A");
  assert.ok(must(placed({})).dy <= 0, "with B's flag 1.5 below it and its own 2 above");
  assert.ok(must(placed({ y: 41 })).dy > 0, "where B is farther");
  for (const other of [{ dot: true }, { centred: true }, { solid: false }]) assert.ok(must(placed(other)).dy > 0, "beside no flag that is read");
  assert.ok(must(placed({ solid: false, faint: true })).dy <= 0);
  const wall = [[0, -37.5], [0, 37.5], [92, 0], [-92, 0], [92, 34], [-92, 34], [92, -34], [-92, -34]].map(([x, y], i) => (
    { ...item(`w${i}`, y, { width: x === 0 ? 300 : 120 }), x }));
  assert.equal(placeLabels([item("A", 0, { named: true }), ...wall], 2, ALL).places.has("A"), false);
  assert.equal(placeLabels([item("A", 0, { named: true, must: true }), ...wall], 2, ALL).places.has("A"), true);
});
