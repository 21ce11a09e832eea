import assert from "node:assert/strict";
import { test } from "node:test";

import { closeUp } from "../../../graph/page/map/close-up.js";
import { partly } from "../partly.js";

/** @import { DrawnActor, Point } from "../../../graph/page/drawing/types.d.ts" */

/** Flags 24 wide, pushed away from their homes. @param {Point[]} homes @param {number} [size] */
function run(homes, size = 1) {
  const states = homes.map((home, i) => ({ home, node: /** @type {DrawnActor} */ (partly({ id: `S${i}`, x: home.x + 70, y: home.y, width: 24 * size, height: 16 * size })) }));
  closeUp(states, size);
  return states;
}

/** @param {ReturnType<typeof run>} states how many stand on their homes */
const atHome = (states) => states.filter(({ node, home }) => Math.abs(node.x - home.x) <= node.width / 2 && Math.abs(node.y - home.y) <= node.height / 2).length;

/** @param {number} side @param {number} apart */
const grid = (side, apart) => Array.from({ length: side * side }, (_, i) => ({ x: apart * (i % side), y: 0.7 * apart * Math.floor(i / side) }));

test("where there is room flags stand on their homes, as large as they were", () => {
  const states = run(grid(4, 40));
  assert.equal(atHome(states), 16);
  assert.ok(states.every(({ node, home }) => node.width === 24 && node.x === home.x && node.y === home.y));
});

test("where they are crowded all are smaller, so that they stay on their land, and none lies on another", () => {
  const states = run(grid(5, 18));
  assert.ok(states.every(({ node }) => node.width < 24 && node.width === states[0].node.width && Math.abs(node.width / node.height - 1.5) < 1e-9));
  assert.ok(atHome(states) > 20, `${atHome(states)} of 25`);
  for (const [i, { node: a }] of states.entries()) {
    for (const { node: b } of states.slice(i + 1)) assert.ok(Math.abs(a.x - b.x) >= a.width - 0.01 || Math.abs(a.y - b.y) >= a.height - 0.01, `${a.id} ${b.id}`);
  }
});

test("none is smaller than it can be told, on a wall either", () => {
  for (const size of [1, 2]) assert.ok(run(grid(7, 5), size).every(({ node }) => node.width >= 14 * size - 1e-9));
});

test("without anybody there is nothing to do", () => {
  assert.deepEqual(run([]), []);
});
