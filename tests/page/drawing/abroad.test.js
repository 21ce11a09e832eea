import assert from "node:assert/strict";
import { test } from "node:test";

import { abroadOn } from "../../../graph/page/drawing/abroad.js";
import { placeLabels } from "../../../graph/page/drawing/labels.js";
import { othersLines } from "../../../graph/page/drawing/others-lines.js";
import { namesOf } from "../../../graph/page/picture/naming.js";
import { must } from "../../../graph/page/core/must.js";
import { partly } from "../partly.js";

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

test("no name stands where a line of others ends, if there is a place beside", () => {
  const lines = othersLines([], [partly({ strand: partly({ from: "B", to: "C" }), path: [{ x: 12, y: -90 }, { x: 12, y: -8 }] })]);
  const { dx, dy } = must(placeLabels([dot("A", 0)], 2, ALL, { lines }).places.get("A"));
  assert.ok(dx < -20 || dy > 4, JSON.stringify({ dx, dy }));
});

test("whom a line leads to has its name where the line was led past it", () => {
  const awaited = { dx: 0, dy: -11, width: 40, height: 12 };
  const node = { ...dot("A", 0), awaited, actor: partly({ id: "A", name: "Aland", type: "state" }) };
  const ranks = { bright: null, left: new Set(), strong: new Set(), within: new Set(), above: new Set(), degree: () => 1, dots: false, told: new Set(), ends: new Set(), tips: new Set(["A"]) };
  /** @param {string} to */
  const dyOf = (to) => namesOf(new Map([["A", partly(node)]]), partly(ranks), ALL, partly({ type: 12, size: 1, font: "x" }), () => 40,
    { lines: othersLines([], [partly({ strand: partly({ from: "B", to }), path: [{ x: 0, y: 90 }, { x: 0, y: 2 }] })]) }).names[0].dy;
  assert.equal(dyOf("A"), awaited.dy);
  assert.notEqual(dyOf("C"), awaited.dy, "not where none leads to it");
});
