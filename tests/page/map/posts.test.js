import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { boxOf, curveBetween, meets, pointAt, RISE } from "../../../graph/page/drawing/geometry.js";
import { posts } from "../../../graph/page/map/posts.js";

/** @import { Box, Ring } from "../../../graph/page/drawing/types.d.ts" */

const FRAME = { left: -300, right: 300, top: -200, bottom: 200 };
const SIZE = { width: 80, height: 36 };
const BARE = { width: 44, height: 20 };

/** @param {Box} box @returns {Ring} */
const land = (box) => ({ box, points: [box.left, box.top, box.right, box.top, box.right, box.bottom, box.left, box.bottom] });

/** @param {Record<string, [x: number, y: number]>} homes @param {{rings?: Ring[], shown?: {x: number, y: number}[], tied?: {x: number, y: number}[], from?: {x: number, y: number}[], hung?: {x: number, y: number}[], scale?: number}} [how] */
function run(homes, { rings = [], shown = [], tied = [], from = [], hung = [], scale = 1 } = {}) {
  const far = Object.entries(homes).map(([id, [x, y]]) => ({ id, x, y, width: SIZE.width / scale, height: SIZE.height / scale, bare: { width: BARE.width / scale, height: BARE.height / scale } }));
  const found = posts(far, { frame: FRAME, scale, shown, tied, from, hung, rings });
  return Object.fromEntries([...found].map(([id, at]) => [id, boxOf({ ...at, width: SIZE.width / scale, height: SIZE.height / scale })]));
}

test("a post stands at the very edge, on the way to where its state lies", () => {
  const { West, East, South, North } = run({ West: [-2000, 0], East: [900, 60], South: [10, 800], North: [0, -900] });
  assert.deepEqual([West.left, East.right, South.bottom, North.top], [FRAME.left, FRAME.right, FRAME.bottom, FRAME.top]);
  assert.ok(Math.abs((West.top + West.bottom) / 2) < 12 && Math.abs((South.left + South.right) / 2) < 12, JSON.stringify({ West, South }));
});

test("it stands in the sea where that is near, and on land where there is no sea", () => {
  const coast = land({ left: -300, right: 100, top: 100, bottom: 200 });
  const { South } = run({ South: [60, 800] }, { rings: [coast] });
  assert.ok(!meets(South, coast.box) && South.bottom === FRAME.bottom && South.left < 130, JSON.stringify(South));
  const inland = run({ South: [60, 800] }, { rings: [land({ left: -400, right: 400, top: 100, bottom: 300 })] });
  assert.ok(inland.South.bottom === FRAME.bottom && Math.abs((inland.South.left + inland.South.right) / 2 - 15) < 12, JSON.stringify(inland));
});

test("it goes along its own side only: at another its arrow would point through the picture", () => {
  const { South } = run({ South: [0, 800] }, { rings: [land({ left: -300, right: 300, top: 100, bottom: 200 })] });
  assert.equal(South.bottom, FRAME.bottom);
});

test("it stands on nobody's place who is shown, if there is room beside it", () => {
  const place = { x: 0, y: 190 };
  const { South } = run({ South: [0, 800] }, { shown: [place] });
  assert.ok(!(South.left <= place.x && place.x <= South.right), JSON.stringify(South));
});

test("it stands off the lines to those who stand at home, and not right beside one of them", () => {
  const [start, home] = [{ x: 0, y: -190 }, { x: -250, y: 150 }];
  const [unasked, West] = [[], [home]].map((tied) => run({ West: [-2000, 300] }, { from: [start], tied }).West);
  const line = curveBetween({ from: "", to: "post" }, start, home, { place: 0, count: 1 }, 0, { arc: RISE });
  /** @param {Box} box */
  const under = (box) => Array.from({ length: 99 }, (_, i) => pointAt(line, i / 99)).some(({ x, y }) => box.left < x && x < box.right && box.top < y && y < box.bottom);
  assert.deepEqual([unasked, West].map(under), [true, false]);
  const beside = run({ West: [-2000, 0] }, { shown: [{ x: -260, y: 26 }] }).West;
  assert.ok(beside.bottom < 26 - 10 || beside.top > 26 + 10, JSON.stringify(beside));
});

test("it stands where the line to it passes nobody, if such a place is near", () => {
  const [start, between] = [{ x: 0, y: -100 }, { x: 0, y: 60 }];
  const [straight, past] = [[], [start]].map((from) => run({ South: [0, 800] }, { shown: [between], from }).South);
  const middle = (straight.left + straight.right) / 2;
  assert.ok(Math.abs(middle) < 12, `${middle}`);
  assert.ok(Math.abs((past.left + past.right) / 2) > 20 && Math.abs((past.left + past.right) / 2) < 60, JSON.stringify(past));
});

test("it stands so far from where its line comes from that the line is seen", () => {
  for (const scale of [1, 2]) {
    const start = { x: -300 + (SIZE.width + 10) / scale, y: 0 };
    const { West } = run({ West: [-2000, 0] }, { from: [start], scale });
    const [across, down] = [start.x - West.right, Math.max(West.top - start.y, start.y - West.bottom, 0)];
    assert.ok(West.left === FRAME.left && Math.hypot(across, down) * scale > 40, JSON.stringify(West));
  }
});

test("a line to one ends behind no other, whether it comes from a state or hangs from above", () => {
  /** @type {Record<string, [number, number]>} */
  const homes = { A: [2000, 200], B: [2000, 550] };
  const start = { x: -200, y: -195 };
  /** Whose lines another's post hides. @param {Record<string, Box>} found */
  const hidden = (found) => Object.entries(found).flatMap(([id, box]) => {
    const curve = curveBetween({ from: "", to: id }, start, { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, { place: 0, count: 1 }, 0, { arc: RISE });
    const points = Array.from({ length: 100 }, (_, i) => pointAt(curve, i / 100));
    return Object.entries(found).filter(([other, one]) => other !== id && points.some(({ x, y }) => meets({ left: x, right: x, top: y, bottom: y }, one))).map(([other]) => `${id} behind ${other}`);
  });
  assert.notDeepEqual(hidden(run(homes)), [], "nobody's lines are known");
  for (const how of [{ from: [start] }, { hung: [start] }]) assert.deepEqual(hidden(run(homes, how)), []);
});

test("no two stand on one another, also from near", () => {
  const homes = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`S${i}`, /** @type {[number, number]} */ ([-900 - i, 3 * i])]));
  for (const scale of [1, 2]) {
    const boxes = Object.entries(run(homes, { scale }));
    for (const [i, [id, box]] of boxes.entries()) for (const [other, one] of boxes.slice(i + 1)) assert.ok(!meets(box, one), `${id} ${other} at ${scale}`);
  }
});

test("the order in which they are told changes nothing", () => {
  /** @type {Record<string, [number, number]>} */
  const homes = { A: [-900, 10], B: [-800, 14], C: [-900, -4], D: [600, 0] };
  const turned = Object.fromEntries(Object.entries(homes).reverse());
  assert.deepEqual(run(turned), { ...run(homes) });
});

test("who lies within a frame without room for a post stands on the way there all the same", () => {
  const found = posts([{ id: "A", x: 0, y: 5, ...SIZE, bare: BARE }], { frame: { left: -20, right: 20, top: -10, bottom: 10 }, scale: 1, shown: [], tied: [], from: [], hung: [], rings: [] });
  assert.ok(Number.isFinite(must(found.get("A")).x));
});

test("where the edge has no room for all names, as few as need be have posts without theirs, and none stands on another", () => {
  /** @param {number} count */
  const found = (count) => [...posts(Array.from({ length: count }, (_, i) => ({ id: `S${String(i).padStart(2, "0")}`, x: 20 * i - 200, y: 900, ...SIZE, bare: BARE })),
    { frame: FRAME, scale: 1, shown: [], tied: [], from: [], hung: [], rings: [] }).values()];
  assert.equal(found(5).filter(({ isBare }) => isBare).length, 0);
  const bare = [7, 8].map((count) => {
    const all = found(count);
    for (const [i, one] of all.entries()) for (const other of all.slice(i + 1)) assert.ok(!meets(boxOf(one), boxOf(other)), `${count}: ${i}`);
    return all.filter(({ isBare }) => isBare).length;
  });
  assert.ok(bare[0] >= 1 && bare[0] < bare[1] && bare[1] < 8, String(bare));
});
