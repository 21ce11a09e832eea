/** The outline's way through a cell, for all corners that may lie inside: against the grid itself. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { contours, encloses } from "../../../graph/page/picture/contour.js";

/** @import { Grid } from "../../../graph/page/picture/types.d.ts" */

const SIZE = 5;

/** A grid in whose middle nine points lie inside or outside, as the bits of a number say. @param {number} bits @param {number} inside @param {number} outside */
function gridOf(bits, inside, outside) {
  const values = new Float32Array(SIZE * SIZE).fill(outside);
  for (let i = 0; i < 9; i += 1) {
    if (bits & (1 << i)) values[(1 + Math.floor(i / 3)) * SIZE + 1 + (i % 3)] = inside;
  }
  return { values, columns: SIZE, rows: SIZE, left: 0, top: 0, cell: 10 };
}

/** The points of a grid that its rings enclose. @param {Grid} grid */
function enclosed(grid) {
  const rings = contours(grid);
  return [...grid.values].map((_, at) => {
    const point = { x: 10 * (at % SIZE), y: 10 * Math.floor(at / SIZE) };
    return rings.filter((ring) => encloses(ring, point)).length % 2 === 1;
  });
}

test("what is inside is enclosed, in each of 512 patterns, however near the line comes to what is not", () => {
  for (let bits = 0; bits < 512; bits += 1) {
    const grid = gridOf(bits, 9, -1);
    const found = enclosed(grid);
    grid.values.forEach((value, at) => value > 0 && assert.ok(found[at], `${bits}: ${at}`));
  }
});

test("what is outside is not enclosed, in each of 512 patterns, however near the line comes to what is", () => {
  for (let bits = 0; bits < 512; bits += 1) {
    const grid = gridOf(bits, 1, -9);
    const found = enclosed(grid);
    grid.values.forEach((value, at) => value < 0 && assert.ok(!found[at], `${bits}: ${at}`));
  }
});

test("a single point's ring is as wide on each side", () => {
  for (let at = 0; at < 9; at += 1) {
    const [ring, ...more] = contours(gridOf(1 << at, 9, -1));
    const middle = { x: 10 + 10 * (at % 3), y: 10 + 10 * Math.floor(at / 3) };
    assert.equal(more.length, 0);
    for (const axis of /** @type {const} */ (["x", "y"])) {
      const far = ring.map((point) => point[axis] - middle[axis]);
      assert.ok(Math.abs(Math.min(...far) + Math.max(...far)) < 1e-9, `${at}`);
    }
    assert.equal(ring.length, 4);
  }
});

test("two squares that meet at a corner are joined where the inside weighs more, else apart, whichever corner it is", () => {
  for (const fall of [true, false]) {
    /** @param {number} inside @param {number} outside */
    const touching = (inside, outside) => {
      const values = new Float32Array(100).fill(outside);
      for (let i = 0; i < 9; i += 1) {
        const [right, down] = [i % 3, Math.floor(i / 3)];
        values[(2 + down) * 10 + (fall ? 2 : 5) + right] = inside;
        values[(5 + down) * 10 + (fall ? 5 : 2) + right] = inside;
      }
      return contours({ values, columns: 10, rows: 10, left: 0, top: 0, cell: 10 }).length;
    };
    assert.deepEqual([touching(2, -1), touching(1, -2), touching(1, -1)], [1, 2, 2]);
  }
});
