import assert from "node:assert/strict";
import { test } from "node:test";

import { createOccupancy, placeLabels, shortened } from "../../../graph/page/picture/labels.js";

const ALL = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };

function item(id, x, y, more = {}) {
  return {
    id, x, y, width: 30, height: 20, textWidth: 60, textHeight: 14, priority: 0,
    solid: true, named: true, above: false, ...more,
  };
}

function boxOf({ x, y, textWidth, textHeight }, { dx, dy }) {
  return {
    left: x + dx - textWidth / 2,
    right: x + dx + textWidth / 2,
    top: y + dy - textHeight / 2,
    bottom: y + dy + textHeight / 2,
  };
}

function overlap(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

test("a lone name goes below, or above where a line comes from below", () => {
  assert.ok(placeLabels([item("A", 0, 0)], 2, ALL).places.get("A").dy > 0);
  assert.ok(placeLabels([item("A", 0, 0, { above: true })], 2, ALL).places.get("A").dy < 0);
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
    item("A", 0, 0, { priority: 1 }), item("B", 12, 0, { priority: 2 }),
    item("W1", 0, -30, wall), item("W2", 0, 48, wall),
    item("W3", -230, 0, wall), item("W4", 230, 0, wall),
  ];
  const { places } = placeLabels(items, 2, ALL);
  assert.ok(places.has("B"));
  assert.ok(!places.has("A"));
});

test("a name stays in the window as long as its actor is there", () => {
  const area = { left: 0, top: 0, right: 400, bottom: 300 };
  const { places } = placeLabels([item("A", 200, 295), item("B", 5, 150)], 2, area);
  assert.ok(places.get("A").dy < 0);
  assert.ok(places.get("B").dx > 0);
});

test("what is dimmed is no obstacle", () => {
  const items = [item("A", 0, 0), item("B", 0, 20, { solid: false, named: false })];
  assert.ok(placeLabels(items, 2, ALL).places.get("A").dy > 0);
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
