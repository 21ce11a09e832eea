import assert from "node:assert/strict";
import { test } from "node:test";

import { abroadOn } from "../../../graph/page/drawing/abroad.js";
import { placeLabels } from "../../../graph/page/drawing/labels.js";
import { must } from "../../../graph/page/core/must.js";

/** @import { Label } from "../../../graph/page/drawing/types.d.ts" */

const ALL = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };

/** @param {number} left @param {number} right */
const land = (left, right) => [{ points: [left, -50, right, -50, right, 50, left, 50, left, -50], box: { left, right, top: -50, bottom: 50 } }];
/** The west is A's, the east B's; beyond is what two claim, and the sea. */
const ground = {
  land: { areas: new Map([["a", land(0, 100)], ["b", land(100, 200)], ["c", land(200, 300)]]), lines: [] },
  holders: new Map([["a", ["A"]], ["b", ["B"]], ["c", ["A", "B"]]]),
};

/** @param {string} id @param {number} x @param {number} [y] @returns {Label} */
const dot = (id, x, y = 0) => ({ id, x, y, width: 4, height: 4, textWidth: 60, textHeight: 14, priority: 0, dot: true, onLand: true, solid: false, named: true, above: false });

test("what of a name is on others' land, at whatever scale: not on its own, nor on that of several, nor in the sea", () => {
  const box = (/** @type {number} */ x) => ({ left: x - 50, right: x + 50, top: -5, bottom: 5 });
  for (const scale of [1, 4]) {
    const abroad = abroadOn(ground, scale);
    /** @param {number} x */
    const at = (x) => abroad("A", { left: (x - 50) * scale, right: (x + 50) * scale, top: -5, bottom: 5 });
    assert.deepEqual([50, 90, 150, 250, 400].map(at), [0, 0.4, 1, 0, 0], `at ${scale}`);
  }
  assert.equal(abroadOn(ground, 1)("B", box(50)), 1);
});

test("the name of who lives at the border goes aside to its own land; in its midst it stays", () => {
  const abroad = abroadOn(ground, 1);
  const { places } = placeLabels([dot("A", 95), dot("B", 150)], 2, ALL, { abroad });
  assert.ok(must(places.get("A")).dx < -20, JSON.stringify([...places]));
  assert.deepEqual(places.get("B"), { dx: 0, dy: 0 });
  assert.equal(must(placeLabels([dot("A", 95)], 2, ALL).places.get("A")).dx, 0, "where no land is known it stays");
});

test("a name does not lie on another's dot where there is a place beside", () => {
  const { places } = placeLabels([dot("A", 0), { ...dot("B", 20), named: false }], 2, ALL);
  const { dx, dy } = must(places.get("A"));
  assert.ok(dx < -12 || Math.abs(dy) > 9, JSON.stringify({ dx, dy }));
});
