import assert from "node:assert/strict";
import { test } from "node:test";

import { turning } from "../../../graph/page/picture/contour.js";
import { onTop } from "../../../graph/page/picture/drawn.js";
import { hullsOf, namesOf } from "../../../graph/page/picture/scene.js";
import { sample } from "../sample.js";

const PALETTE = { type: 12, size: 1, font: "sans-serif" };
const AREA = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };
const measure = (text) => 7 * text.length;

const node = (id, name, x, y, type = "state") => [id, {
  id, x, y, width: type === "state" ? 32 : 90, height: 22, actor: { id, name, type },
}];

const named = (nodes, ranks) => namesOf(new Map(nodes), {
  bright: null, strong: new Set(), within: new Set(), above: new Set(), degree: () => 1, ...ranks,
}, AREA, PALETTE, measure).names.map(({ id }) => id).sort();

test("a chosen alliance is named in full unless its hexagon says that already", () => {
  const nodes = [
    node("NATO", "North Atlantic Treaty Organization", 0, 0, "alliance"),
    node("Warsaw-Pact", "Warsaw Pact", 600, 0, "alliance"),
    node("AUKUS", "AUKUS", 900, 0, "alliance"),
  ];
  assert.deepEqual(named(nodes, { strong: new Set(["NATO", "Warsaw-Pact", "AUKUS"]) }), ["NATO"]);
  assert.deepEqual(named(nodes, {}), []);
});

test("an alliance's full name gives way to states that stand out and to its members", () => {
  const nodes = [
    node("NATO", "North Atlantic Treaty Organization", 0, 0, "alliance"),
    node("DEU", "Germany", 40, 26), node("USA", "United States", -60, -26),
  ];
  const strong = new Set(["NATO"]);
  const bright = new Set(["NATO"]);
  assert.deepEqual(named(nodes, { strong, bright }), ["NATO"]);
  assert.deepEqual(named(nodes, { strong, bright, within: new Set(["DEU", "USA"]) }), []);
  assert.deepEqual(named(nodes, { strong, bright: new Set(["NATO", "DEU", "USA"]) }), ["DEU", "USA"]);
});

/** An alliance with its members, and others beside them. */
function outlined(members, others, { also = {}, near = new Set() } = {}) {
  const at = ([id, x, y, more = {}]) => [id, { id, x, y, width: 32, height: 22, actor: { type: "state" }, ...more }];
  const nodes = new Map([at(["U", 0, 0, { actor: { type: "alliance" }, selected: true }]), ...members.map(at), ...others.map(at)]);
  const ties = members.map(([id]) => ({ id: `t${id}`, type: "membership", from: id, to: "U" }));
  const { full, standings } = sample().index;
  const index = { full, standings, tiesOf: new Map([["U", ties], ...Object.keys(also).map((id) => [id, also[id]])]) };
  const palette = { ...PALETTE, alliances: new Map() };
  return hullsOf(index, ["U"], new Set(ties.map(({ id }) => id)), nodes, near, palette)[0];
}

const leastDistance = ({ rings }, x, y) => Math.min(...rings.flat().map((point) => Math.hypot(point.x - x, point.y - y)));

test("of others only those that stand out have a hole in it", () => {
  const members = [-60, 0, 60].flatMap((y) => [-60, 0, 60].map((x) => [`M${x}_${y}`, x + 200, y])).filter(([, x, y]) => x !== 200 || y !== 0);
  const other = ["X", 200, 0];
  const near = new Set(["U", ...members.map(([id]) => id)]);
  const holes = (hull) => hull.rings.filter((ring) => turning(ring) < 0).length;
  assert.equal(holes(outlined(members, [other], { near })), 0);
  assert.equal(holes(outlined(members, [other], { near: new Set([...near, "X"]) })), 1);
  assert.equal(holes(outlined(members, [other])), 1);
});

test("an outline keeps further off others that are chosen", () => {
  const members = [["A", 60, 0], ["B", 120, 0], ["C", 180, 0], ["D", 0, 60], ["E", 60, 60], ["F", 120, 60]];
  const plain = leastDistance(outlined(members, [["X", 90, 110]]), 90, 110);
  const chosen = leastDistance(outlined(members, [["X", 90, 110, { selected: true }]]), 90, 110);
  assert.ok(chosen > plain + 3, `${plain} ${chosen}`);
});

test("… but not where that would cut an alliance into pieces", () => {
  const wall = [-2, -1, 0, 1, 2].map((row) => [`X${row}`, 75, 56 * row, { selected: true }]);
  const { rings } = outlined([["A", 150, 28]], wall);
  assert.equal(rings.length, 1);
});

test("what is selected lies on top, states over alliances", () => {
  const drawn = ["state", "alliance", "state", "alliance"].map((type, i) => ({ id: `${type}${i}`, actor: { type }, selected: i > 1 }));
  assert.deepEqual([...drawn].reverse().sort(onTop).map(({ id }) => id).slice(0, 2), ["alliance1", "state0"]);
  assert.deepEqual([...drawn].sort(onTop).map(({ selected }) => selected), [false, false, true, true]);
});
