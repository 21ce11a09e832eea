import assert from "node:assert/strict";
import { test } from "node:test";

import { placeLabels } from "../../../graph/page/drawing/labels.js";
import { makingWay, standingAside, underOthers } from "../../../graph/page/drawing/making-way.js";
import { must } from "../../../graph/page/core/must.js";

/** @import { Label, Rect } from "../../../graph/page/drawing/types.d.ts" */

const ALL = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };
const SIDE = 5;

/** @param {string} id @param {number} x @param {number} y @param {number} priority @param {Partial<Label>} [more] @returns {Label} */
function flag(id, x, y, priority, more = {}) {
  return { id, x, y, width: 14, height: 9, textWidth: 60, textHeight: 13, priority, solid: true, named: true, ...more };
}

/** One in the middle of eight others, which leave no room for a name. @param {number} first @param {Partial<Label>} [others] */
function crowd(first, others = {}) {
  const around = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => ({ row, column }))).filter(({ row, column }) => row !== 0 || column !== 0);
  return [flag("hub", 0, 0, first), ...around.map(({ row, column }, i) => flag(`s${i}`, column * 24, row * 14, 4 + i, others))];
}

/** @param {Label[]} items */
function named(items) {
  const made = makingWay(items, SIDE);
  const dots = new Map(made.dots.map((dot) => [dot.id, dot]));
  const left = items.map((item) => (dots.has(item.id) ? { ...item, ...must(dots.get(item.id)), dot: true, width: SIDE, height: SIDE, named: false } : { ...item, room: made.rooms.get(item.id) }));
  return { dots, left, places: placeLabels(left, 1.5, ALL).places };
}

test("the name of one far more prominent has the room of flags in its way, which are dots beside it", () => {
  assert.equal(placeLabels(crowd(100), 1.5, ALL).places.has("hub"), false);
  const { dots, left, places } = named(crowd(100));
  const { dx, dy } = must(places.get("hub"));
  assert.ok(dots.size > 0 && dots.size < 4, `${dots.size} dots`);
  for (const { id, x, y } of left.filter(({ id: one }) => one !== "hub")) {
    const side = dots.has(id) ? SIDE : 8;
    assert.ok(Math.abs(x - dx) >= 30 + side / 2 - 2 || Math.abs(y - dy) >= 6.5 + side / 2 - 2, `${id} under the name`);
  }
});

test("nobody makes way for one that is hardly more prominent, nor where there is room", () => {
  assert.deepEqual(makingWay(crowd(12), SIDE).dots, []);
  assert.deepEqual(makingWay([flag("a", 0, 0, 100), flag("b", 0, 60, 1)], SIDE).dots, []);
});

test("what has no name that could wait, as an alliance's mark, stays", () => {
  assert.deepEqual(makingWay(crowd(100, { named: false }), SIDE).dots, []);
});

test("whom a line leads to stays, however much more prominent the other is", () => {
  assert.deepEqual(makingWay(crowd(100, { ledTo: true }), SIDE).dots, []);
});

test("who yields makes way for all who do not, and has a flag only where a name has room", () => {
  const yields = { yields: true };
  const { dots, rooms } = makingWay(crowd(1, yields), SIDE);
  assert.ok(rooms.has("hub"), "although all others are more prominent");
  for (const { id } of crowd(1)) assert.notEqual(dots.some((dot) => dot.id === id), rooms.has(id), id);
  const all = makingWay(crowd(1, yields).map((item) => ({ ...item, ...yields })), SIDE);
  assert.ok(!all.rooms.has("hub") && all.dots.some(({ id }) => id === "hub"), "of those who yield nobody does for a lesser one");
});

test("to whom a line leads has a name in others' area, and close to another's flag, where there is no better place", () => {
  const areas = { areas: ["Club"] };
  const dot = { dot: true, named: false, width: SIDE, height: SIDE, ...areas };
  const around = [-40, -20, 0, 20, 40].flatMap((x) => [-16, 0, 16].map((y) => ({ x, y }))).filter(({ x, y }) => x !== 0 || y !== 0);
  const members = around.map(({ x, y }, i) => flag(`m${i}`, x, y, 1, dot));
  assert.ok(!makingWay([flag("hub", 0, 0, 50), ...members], SIDE).rooms.has("hub"));
  assert.ok(makingWay([flag("hub", 0, 0, 50, { ledTo: true }), ...members], SIDE).rooms.has("hub"));
  // In line with a name right above or below, and in the way of all others.
  const close = [[-42, -12.5], [42, -12.5], [-42, 12.5], [42, 12.5]].map(([x, y], i) => flag(`c${i}`, x, y, 9, { ledTo: true, textWidth: 400 }));
  assert.ok(!makingWay([flag("hub", 0, 0, 50), ...close], SIDE).rooms.has("hub"));
  assert.ok(makingWay([flag("hub", 0, 0, 50, { ledTo: true }), ...close], SIDE).rooms.has("hub"));
});

test("who is a dot already makes way for all, to just beside the name", () => {
  const dot = { dot: true, named: false, width: SIDE, height: SIDE };
  const { dots, rooms } = makingWay([flag("hub", 0, 0, 1), ...["below", "above", "left", "right"].map((id, i) => flag(id, [0, 0, -40, 40][i], [14, -14, 0, 0][i], 50, dot))], SIDE);
  assert.deepEqual(dots.map(({ id }) => id), ["below"]);
  const { dy } = must(rooms.get("hub"));
  assert.ok(Math.abs(dots[0].y - dy) >= 6.5 + SIDE / 2 && Math.abs(dots[0].y - 14) < 16);
});

test("who makes way for whom does not hang on the order", () => {
  const items = [...crowd(100), ...crowd(60).map((one) => ({ ...one, id: `${one.id}'`, x: one.x + 90 }))];
  const sorted = (/** @type {Label[]} */ some) => [...makingWay(some, SIDE).dots].sort((a, b) => (a.id < b.id ? -1 : 1));
  assert.deepEqual(sorted([...items].reverse()), sorted(items));
  assert.ok(sorted(items).length > 0);
});

test("a flag that would be read with the name is a dot, too, although it is not under it", () => {
  const beside = [flag("below", 0, 24.5, 1), flag("above", 0, -24.5, 1, { width: 200 }), flag("left", -100, 0, 1, { width: 120, height: 30 }), flag("right", 100, 0, 1, { width: 120, height: 30 })];
  const { dots, rooms } = makingWay([flag("hub", 0, 0, 100), ...beside], SIDE);
  assert.deepEqual(dots.map(({ id }) => id), ["below"]);
  assert.ok(must(rooms.get("hub")).dy > 0);
});

test("no name has the room of another or of its dots: all that have room are written there", () => {
  let seed = 3;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const items = Array.from({ length: 120 }, (_, i) => flag(`s${i}`, random() * 600, random() * 300, (1 + (i % 40)) ** 2));
  const { dots, rooms } = makingWay(items, SIDE);
  const small = new Map(dots.map((dot) => [dot.id, dot]));
  const left = items.map((item) => ({ ...item, room: rooms.get(item.id), ...(small.has(item.id) ? { ...must(small.get(item.id)), width: SIDE, height: SIDE, named: false, dot: true } : {}) }));
  const { places } = placeLabels(left, 1.5, ALL);
  assert.ok(dots.length > 5 && rooms.size > 20, `${dots.length} dots, ${rooms.size} rooms`);
  for (const [id, room] of rooms) if (!small.has(id)) assert.deepEqual(places.get(id), room, id);
});

test("who lies on the flag of one more prominent is a dot that lies on no flag, as near as may be", () => {
  let seed = 5;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const items = Array.from({ length: 90 }, (_, i) => flag(`s${i}`, random() * 240, random() * 120, (i * 7) % 90));
  const mark = { x: 120, y: 60, width: 50, height: 20 };
  const dots = new Map(underOthers(items, [mark], SIDE).map((dot) => [dot.id, dot]));
  const flags = items.filter(({ id }) => !dots.has(id));
  /** @param {Rect} a @param {Rect} b */
  const lap = (a, b) => Math.min((a.width + b.width) / 2 - Math.abs(a.x - b.x), (a.height + b.height) / 2 - Math.abs(a.y - b.y));
  assert.ok(dots.size > 20 && flags.length > 20);
  assert.ok(!dots.has("s77"), "the most prominent");
  for (const one of flags) assert.ok([mark, ...flags].every((other) => other === one || lap(one, other) <= 3), one.id);
  for (const { id } of dots.values()) {
    const under = must(items.find((one) => one.id === id));
    assert.ok([mark, ...flags].some((other) => lap(under, other) > 0), `${id} had room`);
  }
  const free = [...dots.values()].filter((dot) => [mark, ...flags].every((other) => lap({ ...dot, width: SIDE, height: SIDE }, other) <= 0));
  assert.ok(free.length > 0.6 * dots.size, `${free.length} of ${dots.size}`);
  assert.deepEqual(underOthers([...items].reverse(), [mark], SIDE).map(({ id }) => id).sort(), [...dots.keys()].sort());
});

test("a flag that would lie on another stands aside while there is room by it, the more prominent first", () => {
  const [one, two, three] = [flag("one", 100, 50, 9), flag("two", 104, 50, 5), flag("three", 102, 52, 1)];
  const aside = standingAside([two, three], [one]);
  assert.deepEqual(aside.map(({ id }) => id), ["two", "three"]);
  const [far, further] = aside.map(({ id, x, y }) => Math.hypot(x - (id === "two" ? two.x : three.x), y - (id === "two" ? two.y : three.y)));
  assert.ok(far > 0 && further > 0 && Math.max(far, further) <= 1.25 * two.width + 1e-6, `${far} and ${further}`);
  const fence = [[-32, 0], [32, 0], [0, -28], [0, 28]].map(([x, y]) => ({ x: 100 + x, y: 50 + y, width: x ? 30 : 100, height: x ? 90 : 32 }));
  assert.deepEqual(standingAside([two], [one, ...fence]), [], "where there is none it is a dot");
});

/** A mark in whose place no name is. @param {string} id @param {number} x @param {number} y */
const mark = (id, x, y) => flag(id, x, y, 1, { named: false, centred: true });

test("who has no room because one more prominent took it, though that one has room elsewhere, goes first the next time", () => {
  const led = { ledTo: true };
  const marks = [[0, 38], [-38, 26], [38, 26], [-23, 38], [23, 38]].map(([x, y], i) => mark(`m${i}`, x, y));
  const more = flag("more", 0, -4, 50, led);
  const { rooms } = makingWay([more, flag("less", 0, 26, 5, led), ...marks], SIDE);
  assert.ok(must(rooms.get("less")).dy < 0, "the only room that it has");
  assert.ok(must(rooms.get("more")).dy < 0, "which it has alone below");
  assert.ok(must(makingWay([more, ...marks], SIDE).rooms.get("more")).dy > 0);
});

test("to whom a line leads has a name at a corner or a little further out, where there is no room beside the flag", () => {
  const marks = [[0, 10], [0, -10], [-15, 0], [15, 0]].map(([x, y], i) => ({ ...mark(`m${i}`, x, y), width: 6, height: 4 }));
  assert.ok(!makingWay([flag("hub", 0, 0, 50), ...marks], SIDE).rooms.has("hub"));
  const { dx, dy } = must(makingWay([flag("hub", 0, 0, 50, { ledTo: true }), ...marks], SIDE).rooms.get("hub"));
  assert.ok((Math.abs(dx) > 30 && Math.abs(dy) > 6) || Math.abs(dy) > 13, `${dx}, ${dy}`);
});

test("to whom a line leads, and whose name has no room where the flag stands, steps a little aside, if it may be moved", () => {
  // Between them a name has room lower than where the flag is.
  const walls = [{ y: -14 }, { y: 22 }].map(({ y }, i) => ({ ...mark(`w${i}`, 0, y), width: 400, height: 20 }));
  const items = [flag("hub", 0, 0, 50, { ledTo: true }), ...walls];
  const { rooms, moved } = makingWay(items, SIDE);
  assert.ok(must(moved.get("hub")).y > 0 && must(moved.get("hub")).y < 10);
  assert.equal(must(rooms.get("hub")).dy, 0);
  assert.deepEqual([...makingWay(items, SIDE, (id) => id !== "hub").rooms.keys()], []);
  assert.deepEqual([...makingWay([flag("hub", 0, 0, 50), ...walls], SIDE).moved.keys()], [], "nor does who has no line");
});

test("where many names have no room, no flag steps aside for one: to look for that would take long", () => {
  const walls = [{ y: -14 }, { y: 22 }].map(({ y }, i) => ({ ...mark(`w${i}`, 0, y), width: 4000, height: 20 }));
  /** @param {number} many */
  const movedOf = (many) => makingWay([...Array.from({ length: many }, (_, i) => flag(`f${i}`, 200 * i - 1000, 0, 50, { ledTo: true })), ...walls], SIDE).moved.size;
  assert.equal(movedOf(4), 4);
  assert.equal(movedOf(5), 0);
});

test("two names in a row stand apart, or else not in a row", () => {
  const { places } = placeLabels([flag("a", 0, 0, 2), flag("b", 66, 0, 1)], 1.5, ALL);
  const [one, other] = [must(places.get("a")), must(places.get("b"))];
  assert.ok(66 + other.dx - one.dx - 60 >= 6.5 || Math.abs(other.dy - one.dy) >= 13, JSON.stringify([one, other]));
});
