import assert from "node:assert/strict";
import { test } from "node:test";

import { beyond, filled, frameOf, framed, regionIn, scaleOf } from "../../../graph/page/map/frames.js";
import { WORLD, createWorld } from "../../../graph/page/map/world.js";
import { ABOUT } from "./about.js";

/** @import { Box } from "../../../graph/page/drawing/types.d.ts" */

const ROOM = { width: 600, height: 480 };
const HOW = { size: 1, byStep: false };
const { place } = createWorld(ABOUT.edges.atlantic);

/** Capitals, roughly. @type {Record<string, [number, number]>} */
const CAPITALS = {
  A: [20, 45], B: [13, 52], C: [2, 49], D: [16, 48], E: [19, 47], F: [12, 42], G: [24, 38], H: [37, 56], West: [-77, 39], East: [116, 40], South: [175, -41],
};

/** @param {string[]} ids @param {string} [kept] */
const lying = (ids, kept) => ids.map((id) => ({ id, ...place(...CAPITALS[id]), kept: id === kept }));

/** @param {Box} box @param {string} id */
function holds({ left, right, top, bottom }, id) {
  const { x, y } = place(...CAPITALS[id]);
  return left < x && x < right && top < y && y < bottom;
}

test("few places are framed with what is around them, and none with all of the land", () => {
  const frame = frameOf([place(20, 45), place(14, 46)]);
  assert.ok(frame.left < place(14, 46).x && frame.right > place(20, 45).x);
  assert.ok(frame.right - frame.left < 0.3 * (WORLD.right - WORLD.left));
  assert.deepEqual(frameOf([]), WORLD);
});

test("a region that is filtered for is seen from nearer, with all of its places", () => {
  const places = [place(-22, 64), place(33, 35), place(38, 56)];
  const [near, far] = [regionIn(places, [], WORLD, ROOM), frameOf(places)];
  assert.ok(scaleOf(near, ROOM) > 1.2 * scaleOf(far, ROOM));
  for (const { x, y } of places) assert.ok(near.left < x && x < near.right && near.top < y && y < near.bottom);
  assert.deepEqual(regionIn([], [], WORLD, ROOM), WORLD);
});

test("all of a region's land is seen, but where its capitals were seen from much farther for it", () => {
  const capitals = [place(-67, 10), place(-70, -33), place(-58, -34)];
  const [alone, all, far] = [[], [place(-75, -55), place(-35, 12)], [place(-75, -55), place(170, 70)]].map((outline) => regionIn(capitals, outline, WORLD, ROOM));
  assert.ok(alone.bottom < place(-75, -55).y && all.bottom > place(-75, -55).y && all.right > place(-35, 12).x);
  assert.deepEqual(far, alone);
});

test("what reaches around half of the world is framed, too, and no more than that", () => {
  const frame = frameOf([place(-77, 39), place(116, 40)]);
  assert.ok(holds(frame, "West") && holds(frame, "East"));
  assert.ok(frame.right - frame.left < 0.7 * (WORLD.right - WORLD.left));
  assert.ok(frame.bottom - frame.top < 0.5 * (WORLD.bottom - WORLD.top));
});

test("a frame is filled up to the room there is, but not beyond the world", () => {
  const frame = { left: 0, right: 100, top: -20, bottom: 20 };
  assert.deepEqual(filled(frame, { width: 100, height: 100 }), { ...frame, top: -50, bottom: 50 });
  assert.deepEqual(filled(frame, { width: 300, height: 30 }), { ...frame, left: -100, right: 200 });
  assert.deepEqual(filled(WORLD, { width: 1e6, height: 1e6 }), WORLD);
  const high = { ...frame, top: WORLD.top + 10, bottom: WORLD.top + 50 };
  assert.deepEqual(filled(high, { width: 0, height: 100 }), { ...frame, top: WORLD.top, bottom: WORLD.top + 100 }, "what has no room above comes below");
  const east = { ...frame, left: WORLD.right - 60, right: WORLD.right - 10 };
  assert.deepEqual(filled(east, { width: 200, height: 0 }), { ...frame, left: WORLD.right - 200, right: WORLD.right }, "and on one side what has none on the other");
});

test("what all can be seen of from near enough is seen whole", () => {
  const all = lying(["A", "B", "C", "D", "E", "F", "G", "H"]);
  const { frame, far } = framed(all, WORLD, ROOM, HOW);
  assert.deepEqual(far, []);
  for (const { id } of all) assert.ok(holds(frame, id), id);
});

test("who lies far from all others comes to the edge, so that these are seen from nearer", () => {
  const all = lying(["A", "B", "C", "D", "E", "F", "G", "H", "South"], "A");
  const { frame, far } = framed(all, WORLD, ROOM, HOW);
  assert.deepEqual(far, ["South"]);
  assert.ok(holds(frame, "H") && !holds(frame, "South"));
  assert.ok(scaleOf(frame, ROOM) > 1.25 * scaleOf(frameOf(all), ROOM));
});

test("what is chosen stays in the frame, and so do all where many would come to the edge", () => {
  const chosen = lying(["A", "B", "C", "D", "E", "F", "G", "H", "South"], "South");
  assert.ok(!framed(chosen, WORLD, ROOM, HOW).far.includes("South"));
  assert.deepEqual(framed(lying(["A", "C", "South"]), WORLD, { ...ROOM, width: 450 }, HOW).far, [], "one of three is more than a few");
  assert.deepEqual(framed(lying(["A", "C", "South"]), WORLD, { ...ROOM, width: 450 }, { ...HOW, byStep: true }).far, ["South"], "but a step means what is near");
  const spread = ["A", "West", "East", "South", ...["West", "East", "South"].map((id) => `${id}2`)];
  for (const id of spread.slice(4)) CAPITALS[id] = [CAPITALS[id.slice(0, -1)][0] - 3, CAPITALS[id.slice(0, -1)][1]];
  assert.deepEqual(framed(lying(spread), WORLD, ROOM, HOW).far, []);
});

test("of a place alone a stretch of land is seen, more of it where nothing was chosen than a step shows, and none of what is missing beyond the world", () => {
  const room = { width: 600, height: 360 };
  const alone = lying(["A"]);
  const all = frameOf(alone);
  const [chosen, byStep] = [false, true].map((step) => framed(alone, WORLD, room, { size: 1, byStep: step }).frame);
  assert.deepEqual([all, chosen, byStep].map(({ left, right, top, bottom }) => [Math.round(right - left), Math.round(bottom - top)]), [[500, 300], [700, 420], [220, 160]]);
  const [{ x, y }] = alone;
  for (const { left, right, top, bottom } of [all, chosen, byStep]) {
    assert.ok(Math.abs((left + right) / 2 - x) < 1e-9 && Math.abs((top + bottom) / 2 - y) < 1e-9, "in its middle");
  }
  const corner = frameOf([{ x: WORLD.right, y: WORLD.bottom }]);
  assert.deepEqual([corner.right, corner.bottom, corner.right - corner.left, corner.bottom - corner.top], [WORLD.right, WORLD.bottom, 500, 300]);
});

test("who comes to the edge does not hang on the order in which they are told", () => {
  const ids = ["A", "B", "C", "D", "E", "F", "G", "H"];
  assert.deepEqual(framed(lying([...ids, "South"]), WORLD, ROOM, HOW).far, ["South"]);
  for (const others of [["South"], ["South", "East"], ["West", "East", "South"]]) {
    const all = [...ids, ...others];
    const found = framed(lying(all), WORLD, ROOM, { ...HOW, byStep: true }).far.sort();
    for (let turn = 0; turn < all.length; turn += 1) {
      const turned = [...all.slice(turn), ...all.slice(0, turn)];
      for (const order of [turned, [...turned].reverse()]) assert.deepEqual(framed(lying(order), WORLD, ROOM, { ...HOW, byStep: true }).far.sort(), found, order.join());
    }
  }
});

test("the closer they lie to one another the nearer they are seen, for which more may come to the edge if it is worth it", () => {
  /** @param {number} apart @param {number} count */
  const near = (apart, count) => Array.from({ length: count }, (_, i) => ({ id: `N${i}`, x: apart * (i % 6), y: apart * Math.floor(i / 6), kept: false }));
  /** @param {number} count */
  const far = (count) => Array.from({ length: count }, (_, i) => ({ id: `F${i}`, x: -700 - 9 * i, y: 40 + 120 * (i % 2), kept: false }));
  const wide = { width: 600, height: 360 };
  assert.deepEqual(framed([...near(60, 24), ...far(6)], WORLD, wide, HOW).far, [], "apart as they are they can be read");
  assert.equal(framed([...near(30, 24), ...far(6)], WORLD, wide, HOW).far.length, 6, "close together they could not");
  const land = near(30, 24).flatMap((one) => [one, { ...one, x: one.x + 1, corner: true }]);
  assert.equal(framed([...land, ...far(6)], WORLD, wide, HOW).far.length, 6, "whatever their land's corners");
});

test("nobody stands at the edge whose home the filled frame shows after all", () => {
  const homes = new Map([["In", { x: 99, y: 0 }], ["Off", { x: 101, y: 0 }]]);
  assert.deepEqual(beyond(["In", "Off"], homes, { left: -100, right: 100, top: -50, bottom: 50 }), ["Off"]);
});
