import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { createForeign, isAmongOwn } from "../../../graph/page/drawing/areas.js";
import { boxOf, meets } from "../../../graph/page/drawing/geometry.js";
import { placeLabels } from "../../../graph/page/drawing/labels.js";
import { makingWay } from "../../../graph/page/drawing/making-way.js";

/** @import { Box, Label } from "../../../graph/page/drawing/types.d.ts" */

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

test("a name stands in no area of others as long as it has another place; who can wait does, else", () => {
  const area = { left: -80, right: 80, top: 0, bottom: 60 };
  /** @param {string} id @param {Box} box */
  const foreign = (id, box) => id === "A" && meets(box, area);
  /** @param {Label[]} walls @param {Partial<Label>} [more] */
  const placeOf = (walls, more) => placeLabels([item("A", 0, -8, more), ...walls], 1.5, ALL, { foreign }).places.get("A");
  const { dx, dy } = must(placeOf([]));
  assert.ok(!foreign("A", boxOf({ x: dx, y: dy - 8, width: 60, height: 13 })), JSON.stringify({ dx, dy }));
  assert.ok(must(placeOf([], { room: { dx: 0, dy: 20 } })).dy < 20, "rather than where others made way");
  const walls = [["l", -60, -8, 90], ["r", 60, -8, 90], ["t", 0, -24, 200]].map(([id, x, y, width]) => item(String(id), Number(x), Number(y), { width: Number(width), named: false, centred: true }));
  assert.deepEqual([false, true].map((waits) => Boolean(placeOf(walls, { waits }))), [true, false]);
});
