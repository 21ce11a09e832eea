import assert from "node:assert/strict";
import { test } from "node:test";
import { inSight } from "../../../graph/page/drawing/in-sight.js";

/** @import { Camera } from "../../../graph/page/core/types.d.ts" */

const FREE = { width: 200, height: 100 };
/** @param {number} x @param {number} y @param {number} [scale] */
const at = (x, y, scale = 1) => ({ x, y, scale });

test("a point, or a line that passes, is in sight; what lies beside is not", () => {
  /** @type {[Camera, [[number, number], [number, number]], boolean][]} */
  const cases = [
    [at(0, 0), [[0, 0], [0, 0]], true],
    [at(0, 0), [[99, 49], [99, 49]], true],
    [at(0, 0), [[101, 0], [101, 0]], false],
    [at(0, 0), [[0, 51], [0, 51]], false],
    [at(0, 0, 2), [[51, 0], [51, 0]], false],
    [at(0, 0), [[-500, 10], [500, -10]], true],
    [at(0, 0), [[-500, 0], [-200, 0]], false],
    [at(0, 0), [[0, -500], [0, 500]], true],
    [at(0, 0), [[150, -500], [150, 500]], false],
    [at(0, 0), [[-10, 160], [210, -50]], false],
    [at(0, 0), [[-10, 100], [150, -50]], true],
    [at(1e6, 1e6), [[-500, 10], [500, -10]], false],
    // What lies on the edge is in sight, at all four.
    ...[[100, 0], [-100, 0], [0, 50], [0, -50]].map(([x, y]) => /** @type {[Camera, [[number, number], [number, number]], boolean]} */ ([at(0, 0), [[x, y], [x, y]], true])),
  ];
  for (const [camera, [[ax, ay], [bx, by]], seen] of cases) {
    assert.equal(inSight(camera, FREE, [[at(ax, ay), at(bx, by)]]), seen, JSON.stringify([camera, ax, ay, bx, by]));
  }
  assert.equal(inSight(at(0, 0), FREE, []), false);
});
