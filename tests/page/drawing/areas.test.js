import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { createForeign, isAmongOwn } from "../../../graph/page/drawing/areas.js";
import { boxOf, meets } from "../../../graph/page/drawing/geometry.js";
import { placeLabels } from "../../../graph/page/drawing/labels.js";
import { makingWay } from "../../../graph/page/drawing/making-way.js";

/** @import { Label } from "../../../graph/page/drawing/types.d.ts" */

const ALL = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };

/** @param {string} id @param {number} x @param {number} y @param {Partial<Label>} [more] @returns {Label} */
const item = (id, x, y, more = {}) => ({ id, x, y, width: 18, height: 12, textWidth: 60, textHeight: 13, priority: 0, solid: true, named: true, ...more });

test("a box beside a member lies in an area that is not one's own, unless one belongs to all of its areas, too", () => {
  const member = item("M", 0, 0, { areas: ["U", "L"] });
  const foreign = createForeign([member, item("other", 300, 0)], 1);
  const near = boxOf({ x: 0, y: 18, width: 60, height: 13 });
  assert.equal(foreign(item("N", 0, 30), near), true);
  assert.equal(foreign(item("N", 0, 30, { areas: ["U"] }), near), true, "one of the two is not");
  assert.equal(foreign(item("N", 0, 30, { areas: ["L", "X", "U"] }), near), false);
  assert.equal(foreign(item("N", 0, 30), boxOf({ x: 0, y: 40, width: 60, height: 13 })), false, "farther off");
  assert.equal(createForeign([member], 2)(item("N", 0, 30), boxOf({ x: 0, y: 30, width: 60, height: 13 })), true, "larger where all is");
  assert.deepEqual([isAmongOwn(item("a", 0, 0), member), isAmongOwn(member, item("a", 0, 0))], [true, false]);
});

test("nobody in an area is a dot beside the name of who is not in it", () => {
  /** @param {string[]} areas @param {string[]} own */
  const dots = (areas, own) => makingWay([
    item("far more", 0, 0, { priority: 100, areas: own }), item("wall above", 0, -16, { width: 200, named: false }),
    item("wall left", -60, 0, { width: 90, named: false }), item("wall right", 60, 0, { width: 90, named: false }),
    item("below", 4, 20, { priority: 1, areas }),
  ]).dots.map(({ id }) => id);
  assert.deepEqual(dots([], []), ["below"]);
  assert.deepEqual(dots(["U"], ["U"]), ["below"]);
  assert.deepEqual(dots(["U"], []), []);
  assert.deepEqual(dots(["U", "L"], ["U"]), []);
});

test("a name stands in no area of others as long as it has another place", () => {
  const member = item("M", 0, 34, { areas: ["U"], named: false });
  /** @param {string[]} areas */
  const nameOf = (areas) => must(placeLabels([item("A", 0, 0, { areas }), member], 1.5, ALL).places.get("A"));
  const around = boxOf({ ...member, width: member.width + 18, height: member.height + 18 });
  const { dx, dy } = nameOf([]);
  assert.ok(!meets(boxOf({ x: dx, y: dy, width: 60, height: 13 }), around), JSON.stringify({ dx, dy }));
  const walls = [item("l", -60, 0, { width: 90, named: false, centred: true }), item("r", 60, 0, { width: 90, named: false, centred: true }), item("t", 0, -16, { width: 200, named: false, centred: true }), member];
  assert.ok(placeLabels([item("A", 0, 0), ...walls], 1.5, ALL).places.has("A"), "else it has the place that it has");
});
