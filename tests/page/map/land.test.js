import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { hatch } from "../../../graph/page/drawing/hatch.js";
import { decode, degrees, numbers } from "../../../graph/page/map/land.js";
import { WORLD, createWorld } from "../../../graph/page/map/world.js";
import { ABOUT } from "./about.js";

/** @import { Point } from "../../../graph/page/drawing/types.d.ts" */
/** @import { Points } from "../../../graph/page/map/types.d.ts" */

const FILE = new URL("../../../graph/reference/land/land.json", import.meta.url);
const data = { ...JSON.parse(readFileSync(FILE, "utf8")), ...ABOUT };
const world = createWorld(ABOUT.edges.atlantic);
const { place } = world;
const land = decode(data, world);
const DIGITS = ABOUT.digits;
/** @param {string} code */
const areaAt = (code) => must(land.areas.get(code));

/** @param {number} number */
function written(number) {
  let rest = number >= 0 ? 2 * number : -2 * number - 1;
  let text = "";
  for (; rest >= 32; rest = Math.floor(rest / 32)) text += DIGITS[32 + (rest % 32)];
  return text + DIGITS[rest];
}

/** @param {Points[]} rings @param {Point} place */
function holds(rings, { x, y }) {
  let within = false;
  for (const { points } of rings) {
    for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
      const [ax, ay, bx, by] = [points[i], points[i + 1], points[j], points[j + 1]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
    }
  }
  return within;
}

test("numbers come back as they were written", () => {
  const values = [0, 1, -1, 15, 16, -16, -17, 511, 512, -18000, 36000, -1];
  assert.deepEqual(numbers(values.map(written).join(""), DIGITS), values);
  const text = [2050, 4480, -5, 10, 0, -3].map(written).join("");
  assert.deepEqual(degrees(text, { steps: 100, digits: DIGITS }), [[20.5, 44.8], [20.45, 44.9], [20.45, 44.87]]);
});

test("every area is made of closed rings on the map", () => {
  assert.ok(land.areas.size > 170);
  for (const [code, rings] of land.areas) {
    for (const { points, box } of rings) {
      assert.ok(points.length >= 8, code);
      assert.deepEqual(points.slice(0, 2), points.slice(-2), code);
      assert.ok(box.left >= WORLD.left && box.right <= WORLD.right, code);
      assert.ok(box.right - box.left < 0.5 * (WORLD.right - WORLD.left), `${code} is not cut in two`);
    }
  }
});

test("capitals lie in their states", () => {
  const at = { SRB: [20.46, 44.8], RUS: [37.62, 55.75], USA: [-77.04, 38.9], FJI: [178.0, -17.8], ZAF: [28.19, -25.74] };
  for (const [code, [lon, lat]] of Object.entries(at)) {
    assert.ok(holds(areaAt(code), place(lon, lat)), code);
  }
  assert.ok(!holds(areaAt("ZAF"), place(28.2, -29.5)), "Lesotho is not South Africa");
  assert.ok(holds(areaAt("LSO"), place(28.2, -29.5)));
  assert.ok(!holds(areaAt("RUS"), place(34.3, 45.2)), "Crimea is in neither colour");
  assert.ok(!holds(areaAt("UKR"), place(34.3, 45.2)));
});

test("borders have two sides, coasts one; disputed ones are dashed", () => {
  /** @param {string} a @param {string} b */
  const between = (a, b) => land.lines.filter(({ sides }) => sides.includes(a) && sides.includes(b));
  assert.ok(land.lines.every(({ sides }) => sides.length === 1 || sides.length === 2));
  assert.ok(land.lines.every(({ dashed, sides }) => !dashed || sides.length === 2));
  assert.ok(between("SRB", "XKX").every(({ dashed }) => dashed));
  assert.ok(between("SRB", "HUN").every(({ dashed }) => !dashed));
  assert.equal(new Set(between("IND", "PAK").map(({ dashed }) => dashed)).size, 2);
});

test("what leans back fills the same area the other way", () => {
  const square = [{ points: [0, 0, 100, 0, 100, 100, 0, 100, 0, 0] }];
  const pieces = hatch(square, { left: -1000, top: -1000, right: 1000, bottom: 1000 }, 10, 0, 1, [1, -1]);
  assert.ok(pieces.length > 60);
  for (let i = 0; i < pieces.length; i += 4) {
    const [x, y, toX, toY] = pieces.slice(i, i + 4);
    assert.ok(Math.abs((toX - x) - (toY - y)) < 1e-9, "down to the right");
    assert.ok([x, y, toX, toY].every((value) => value > -1e-9 && value < 100 + 1e-9));
  }
});

test("turned to the Pacific only what lies across the edge is in two pieces, and none of it is lost", () => {
  const turned = decode(data, createWorld(ABOUT.edges.pacific));
  /** @param {Points[]} rings */
  const areaOf = (rings) => rings.reduce((sum, { points }) => {
    let twice = 0;
    for (let i = 2; i < points.length; i += 2) twice += points[i - 2] * points[i + 1] - points[i] * points[i - 1];
    return sum + Math.abs(twice / 2);
  }, 0);
  for (const [code, rings] of turned.areas) {
    assert.equal(rings.length, areaAt(code).length + (code === "GRL" ? 1 : 0), code);
    // Equal Earth keeps areas; its straight lines between few points do not quite.
    const [one, other] = [areaOf(areaAt(code)), areaOf(rings)];
    assert.ok(Math.abs(one / other - 1) < 0.03, `${code} ${one / other}`);
    for (const { box } of rings) assert.ok(box.left >= WORLD.left && box.right <= WORLD.right, code);
  }
  for (const { points } of turned.lines) {
    for (let i = 2; i < points.length; i += 2) assert.ok(Math.abs(points[i] - points[i - 2]) < 0.1 * WORLD.right, "no line crosses the map");
  }
});

test("hatching fills an area and stays in it", () => {
  const square = [{ points: [0, 0, 100, 0, 100, 100, 0, 100, 0, 0] }];
  const hole = { points: [40, 40, 60, 40, 60, 60, 40, 60, 40, 40] };
  const all = { left: -1000, top: -1000, right: 1000, bottom: 1000 };
  /** @param {number[]} pieces */
  const lengthOf = (pieces) => {
    let sum = 0;
    for (let i = 0; i < pieces.length; i += 4) {
      sum += Math.hypot(pieces[i] - pieces[i + 2], pieces[i + 1] - pieces[i + 3]);
    }
    return sum;
  };
  // Lines that lie 10 apart along an axis are 10 / √2 apart, so that many cover the square's area.
  const full = lengthOf(hatch(square, all, 10, 0, 1));
  assert.ok(Math.abs((full * 10) / Math.SQRT2 - 10000) < 50);
  const less = lengthOf(hatch([...square, hole], all, 10, 3, 1));
  assert.ok(Math.abs((less * 10) / Math.SQRT2 - 9600) < 100);
  const corner = hatch(square, { left: 50, top: 50, right: 90, bottom: 90 }, 10, 0, 1);
  assert.ok(corner.length > 0 && corner.every((value) => value >= 50 && value <= 90));
  assert.ok(Math.abs(lengthOf(hatch(square, all, 20, 0, 2)) - 2 * full) < 1e-6);
});
