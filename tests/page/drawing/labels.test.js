import assert from "node:assert/strict";
import { test } from "node:test";

import { createOccupancy, placeLabels, shortened } from "../../../graph/page/drawing/labels.js";
import { NO_LINES } from "../../../graph/page/drawing/others-lines.js";
import { must } from "../../../graph/page/core/must.js";

/** @import { Box, Label, Place, Rect } from "../../../graph/page/drawing/types.d.ts" */

const ALL = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };

/** @param {string} id @param {number} x @param {number} y @param {Partial<Label>} [more] @returns {Label} */
function item(id, x, y, more = {}) {
  return {
    id, x, y, width: 30, height: 20, textWidth: 60, textHeight: 14, priority: 0,
    solid: true, named: true, above: false, ...more,
  };
}

/** @param {Label} label @param {Place | undefined} place @returns {Box} */
function boxOf({ x, y, textWidth, textHeight }, place) {
  const { dx, dy } = must(place);
  return {
    left: x + dx - textWidth / 2,
    right: x + dx + textWidth / 2,
    top: y + dy - textHeight / 2,
    bottom: y + dy + textHeight / 2,
  };
}

/** @param {Box} a @param {Box} b */
function overlap(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

test("a lone name goes below, or above where a line comes from below", () => {
  assert.ok(must(placeLabels([item("A", 0, 0)], 2, ALL).places.get("A")).dy > 0);
  assert.ok(must(placeLabels([item("A", 0, 0, { above: true })], 2, ALL).places.get("A")).dy < 0);
});

test("no two names overlap, and none lies on more than the rim of another's flag", () => {
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const items = Array.from({ length: 150 }, (_, i) => item(`s${i}`, random() * 900, random() * 500));
  const { places } = placeLabels(items, 2, ALL);
  const named = items.filter((one) => places.has(one.id));
  assert.ok(named.length > 20);
  for (const one of named) {
    const box = boxOf(one, places.get(one.id));
    for (const other of items) {
      if (other === one) continue;
      const flag = boxOf({ ...other, textWidth: 27, textHeight: 17 }, { dx: 0, dy: 0 });
      assert.ok(!overlap(box, flag), `${one.id} on ${other.id}`);
      if (places.has(other.id)) assert.ok(!overlap(box, boxOf(other, places.get(other.id))));
    }
  }
});

test("the more important name wins the only place", () => {
  const wall = { named: false, width: 400, height: 20 };
  const items = [
    item("A", 0, 0, { priority: 1 }), item("B", 0, 50, { priority: 2 }),
    item("W1", 0, -30, wall), item("W2", 0, 80, wall),
    item("W3", -240, 0, wall), item("W4", 240, 0, wall),
    item("W5", -240, 50, wall), item("W6", 240, 50, wall),
  ];
  const { places } = placeLabels(items, 2, ALL);
  assert.ok(places.has("B"));
  assert.ok(!places.has("A"));
});

test("no name stands where another's would, in line with its flag or right below it, as long as there is another place", () => {
  /** @param {number} x @param {number} y @param {object} [more] */
  const beside = (x, y, more) => {
    const { places } = placeLabels([item("A", 0, 0, { above: true }), item("B", x, y, { named: false, ...more })], 2, ALL);
    return places.get("A");
  };
  const usual = beside(400, 0);
  assert.ok(usual && usual.dy < 0, "above, since a line comes from below");
  assert.ok(must(beside(0, -46)).dy > 0, "not right below another");
  assert.deepEqual(beside(0, -70), usual, "far below another");
  assert.deepEqual(beside(0, -46, { dot: true }), usual, "a dot has no name");
  assert.deepEqual(beside(0, -46, { centred: true }), usual, "a mark has its own in it");
});

/** Round a place, so many flags that no name fits in between. @param {number} x @param {number} y */
function crowd(x, y) {
  return [-2, -1, 0, 1, 2].flatMap((row) => [-2, -1, 0, 1, 2].map((column) => (
    item(`c${row}${column}`, x + 32 * column, y + 22 * row, { named: false }))))
    .filter((one) => one.x !== x || one.y !== y);
}

test("a name waits where it would cover another or a flag, even one that must be written", () => {
  const one = item("A", 100, 100, { must: true });
  assert.ok(!placeLabels([one, ...crowd(100, 100)], 2, ALL).places.has("A"));
  const others = crowd(100, 100).filter(({ x, y }) => x < 150 || y !== 100);
  assert.ok(!placeLabels([{ ...one, must: false }, ...others], 2, ALL).places.has("A"));
});

test("names that must be written make way for one another before they go further out", () => {
  // Only below is there room for B, and A would take it first.
  const items = [
    item("A", 0, 0, { must: true, priority: 2 }), item("B", 55, 0, { must: true, priority: 1 }),
    item("W", 115, 0, { named: false, centred: true, width: 60, height: 80 }),
    item("V", 55, -30, { named: false, centred: true, width: 60, height: 20 }),
  ];
  const { places } = placeLabels(items, 2, ALL);
  assert.ok(must(places.get("B")).dy > 0);
  assert.ok(places.has("A"));
  const [a, b] = items.slice(0, 2).map((one) => boxOf(one, places.get(one.id)));
  assert.ok(!overlap(a, b));
});

test("a name further out is nearer to its own actor than to another", () => {
  /** @param {Box} box @param {Rect} rect */
  const far = (box, { x, y, width, height }) => Math.hypot(
    Math.max(0, box.left - x - width / 2, x - width / 2 - box.right),
    Math.max(0, box.top - y - height / 2, y - height / 2 - box.bottom));
  const small = { must: true, textWidth: 20, textHeight: 8 };
  /** @param {string} id @param {number} x @param {number} y */
  const flag = (id, x, y) => item(id, x, y, { named: false });
  // All four sides are taken; at three of the corners the name would be nearer to another flag.
  const items = [item("A", 0, 0, small), flag("N", 0, -24), flag("S", -6, 24), flag("W", -45, 0), flag("E", 45, -6)];
  const box = boxOf(items[0], placeLabels(items, 2, ALL).places.get("A"));
  assert.ok(box.left > 15 && box.top >= 10);
  for (const other of items.slice(1)) assert.ok(far(box, items[0]) <= far(box, other), other.id);
});

test("a centred name goes above or below, and over nobody faint", () => {
  /** @param {string} id @param {number} x @param {number} y */
  const faint = (id, x, y) => item(id, x, y, { solid: false, faint: true, named: false });
  const one = item("A", 0, 0, { centred: true });
  assert.ok(must(placeLabels([one, faint("B", 0, 20)], 2, ALL).places.get("A")).dy < 0);
  assert.ok(!placeLabels([one, faint("B", 0, 20), faint("C", 0, -20)], 2, ALL).places.has("A"));
  const { dx } = must(placeLabels([one, faint("B", 0, 20)], 2, ALL).places.get("A"));
  assert.equal(dx, 0);
});

test("a name stays in the window as long as its actor is there", () => {
  const area = { left: 0, top: 0, right: 400, bottom: 300 };
  const { places } = placeLabels([item("A", 200, 295), item("B", 5, 150)], 2, area);
  assert.ok(must(places.get("A")).dy < 0);
  assert.ok(must(places.get("B")).dx > 0);
});

test("the name of whoever is beyond the window's edge is not cut by it", () => {
  const area = { left: 0, top: 0, right: 400, bottom: 300 };
  for (const wanted of [false, true]) {
    const beyond = item("A", -3, 150, { must: wanted });
    const place = placeLabels([beyond], 2, area).places.get("A");
    assert.ok(place && beyond.x + place.dx + beyond.textWidth / 2 <= 0, `${wanted}`);
  }
});

test("what is dimmed is no obstacle", () => {
  const items = [item("A", 0, 0), item("B", 0, 20, { solid: false, named: false })];
  assert.ok(must(placeLabels(items, 2, ALL).places.get("A")).dy > 0);
});

test("occupancy holds across its cells", () => {
  const occupancy = createOccupancy();
  occupancy.add({ left: -100, top: -5, right: 300, bottom: 5, owner: "A" });
  assert.equal(occupancy.free({ left: 250, top: 0, right: 260, bottom: 9 }, "B"), false);
  assert.equal(occupancy.free({ left: 250, top: 0, right: 260, bottom: 9 }, "A"), true);
  assert.equal(occupancy.free({ left: 250, top: 5, right: 260, bottom: 9 }, "B"), true);
});

test("long names are cut between characters", () => {
  assert.equal(shortened("Serbia", 10), "Serbia");
  assert.equal(shortened("a".repeat(10000), 5), "aaaa…");
  assert.equal(shortened("🇷🇸🇷🇸🇷🇸", 3), "🇷🇸…");
});

test("beside its actor a name further out keeps the gap, and as much more as it is out", () => {
  const wall = { named: false, width: 400, height: 40 };
  const faint = { solid: false, faint: true, centred: true, named: false, width: 6, height: 6 };
  const items = [
    item("A", 0, 0, { must: true, textWidth: 20, textHeight: 8 }), item("above", 0, -36, wall), item("below", 0, 36, wall),
    item("west", -19, 0, faint), item("east", 19, 0, faint),
  ];
  const at = must(placeLabels(items, 2, ALL).places.get("A"));
  assert.deepEqual({ ...at, dx: Math.abs(at.dx) }, { dx: 30 / 2 + 2 + 20 / 2 + 8 / 2, dy: 0 });
});

test("what only touches is free, what overlaps is not, and nobody is in their own way", () => {
  const taken = createOccupancy();
  taken.add({ left: 0, top: 0, right: 10, bottom: 10, owner: "A" });
  /** @param {number} left @param {number} top */
  const free = (left, top) => taken.free({ left, top, right: left + 10, bottom: top + 10 }, "B");
  assert.deepEqual([[10, 0], [-10, 0], [0, 10], [0, -10]].map(([x, y]) => free(x, y)), [true, true, true, true]);
  assert.deepEqual([[9, 0], [-9, 0], [0, 9], [0, -9]].map(([x, y]) => free(x, y)), [false, false, false, false]);
  assert.ok(taken.free({ left: 0, top: 0, right: 10, bottom: 10 }, "A"));
});

test("who stands on the window's very edge is in sight, and has a name within it", () => {
  const area = { left: 0, top: 0, right: 400, bottom: 300 };
  for (const [x, y] of [[0, 150], [400, 150], [200, 0], [200, 300]]) {
    const on = item("A", x, y);
    const box = boxOf(on, placeLabels([on], 2, area).places.get("A"));
    assert.ok(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300, `${x} ${y}`);
  }
});

test("a name that must be written goes off what is faint as long as it can, and over it before it goes further or is left out", () => {
  /** @param {string} id @param {number} y */
  const veil = (id, y) => item(id, 0, y, { solid: false, faint: true, named: false, width: 4000, height: 30 });
  const one = item("A", 0, 0, { must: true });
  /** @param {Label[]} others */
  const at = (...others) => placeLabels([one, ...others], 2, ALL).places.get("A");
  const usual = { dx: 0, dy: 10 + 2 + 7 };
  assert.deepEqual(at(), usual);
  assert.ok(must(at(veil("B", 20), veil("C", -20))).dy > 0, "beside what is faint");
  const everywhere = [item("B", 0, 0, { solid: false, faint: true, centred: true, named: false, width: 4000, height: 4000 })];
  assert.deepEqual(at(...everywhere), usual, "where all around is faint, at its usual place");
  const tight = item("A", 0, 0, { must: true, textWidth: 20, textHeight: 8 });
  /** @param {[id: string, x: number, y: number]} flag */
  const flag = ([id, x, y]) => item(id, x, y, { named: false });
  const around = [tight, .../** @type {[string, number, number][]} */ ([["N", 0, -24], ["S", -6, 24], ["W", -45, 0], ["E", 45, -6]]).map(flag)];
  const corner = placeLabels(around, 2, ALL).places.get("A");
  assert.ok(corner && Math.hypot(corner.dx, corner.dy) > 30, "further out where those are taken");
  assert.deepEqual(placeLabels([...around, ...everywhere], 2, ALL).places.get("A"), corner, "over what is faint there, too");
});

test("at the side of what is seen a name is not moved in over its own flag", () => {
  const area = { left: 0, top: 0, right: 400, bottom: 60 };
  const own = item("A", 30, 30, { must: true, textWidth: 50 });
  const others = [[30, 4], [30, 56], [90, 4], [90, 30], [90, 56]].map(([x, y], i) => item(`B${i}`, x, y, { named: false, width: 54 }));
  const place = placeLabels([own, ...others], 2, area).places.get("A");
  assert.ok(!place || !overlap(boxOf(own, place), { left: 17, right: 43, top: 22, bottom: 38 }), JSON.stringify(place));
});

test("where others have made way for a name it stands first", () => {
  assert.deepEqual(placeLabels([item("A", 0, 0, { room: { dx: -47, dy: 0 } })], 2, ALL).places.get("A"), { dx: -47, dy: 0 });
});

test("the name of who stands at the side comes in below it as far as it needs, and not at all where it need not", () => {
  const area = { left: 0, top: -200, right: 400, bottom: 200 };
  const beside = { left: 30, right: 120, top: -6, bottom: 6 };
  const flag = item("A", 14, 0, { textWidth: 90 });
  const { places } = placeLabels([flag], 2, area, { lines: NO_LINES, signs: [beside], foreign: () => false });
  const box = boxOf(flag, places.get("A"));
  assert.ok(box.left >= 0 && box.top > 0, "whole, below its flag");
  assert.equal(must(placeLabels([item("A", 200, 0)], 2, area).places.get("A")).dx, 0);
});
