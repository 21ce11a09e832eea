import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { declutter } from "../../../graph/page/map/declutter.js";
import { partly } from "../partly.js";

/** @import { Declutter, DrawnActor, Palette } from "../../../graph/page/drawing/types.d.ts" */

const SCALE = 2;

/** @typedef {Record<string, [x: number, y: number, type?: "alliance"]>} Places */

/** @param {Places} places @param {number} scale */
function nodesAt(places, scale) {
  /** @type {Map<string, DrawnActor>} */
  const nodes = new Map();
  for (const [id, [x, y, type = "state"]] of Object.entries(places)) {
    nodes.set(id, partly({ id, actor: { id, type }, x: x * scale, y: y * scale, width: 30, height: 20 }));
  }
  return nodes;
}

/** @type {Palette} */
const PALETTE = partly({ size: 1, type: 14 });

/** @param {Places} places @param {Partial<Declutter>} [how] @param {number} [scale] @param {string[]} [chosen] */
function run(places, how = {}, scale = SCALE, chosen = [], palette = PALETTE) {
  const nodes = nodesAt(places, scale);
  for (const id of chosen) must(nodes.get(id)).selected = true;
  const states = Object.entries(places).filter(([, [, , type]]) => type !== "alliance");
  const homes = new Map(states.map(([id, [x, y]]) => [id, { x: x + 1, y: y + 1 }]));
  declutter(nodes, homes, scale, palette, { rank: () => 0, quiet: () => false, plain: false, aside: false, lines: new Map(), spacing: 13, free: true, nameWidth: () => 60, ...how });
  return nodes;
}

test("where flags would cover one another the more important stays", () => {
  const nodes = run({ A: [0, 0], B: [4, 2], C: [50, 50] }, { rank: (id) => (id === "B" ? 9 : 1) });
  assert.equal(must(nodes.get("A")).dot, true);
  assert.ok(!must(nodes.get("B")).dot && !must(nodes.get("C")).dot);
});

test("a dot stands at the capital, and a flag where it was put", () => {
  const nodes = run({ A: [0, 0], B: [4, 2] });
  assert.deepEqual([must(nodes.get("A")).x, must(nodes.get("A")).y], [0, 0]);
  assert.deepEqual([must(nodes.get("B")).x, must(nodes.get("B")).y], [5 * SCALE, 3 * SCALE]);
  assert.ok(must(nodes.get("B")).width < 10 && must(nodes.get("B")).width === must(nodes.get("B")).height);
});

test("what does not stand out where something does is a dot", () => {
  const nodes = run({ A: [0, 0], B: [90, 90] }, { quiet: (id) => id === "B" });
  assert.ok(!must(nodes.get("A")).dot && must(nodes.get("B")).dot);
});

test("while the world is seen only the most important are named", () => {
  /** @type {Places} */
  const places = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`S${i}`, [i * 100, 0]]));
  /** @param {string} id */
  const rank = (id) => Number(id.slice(1));
  const far = run(places, { rank }, 0.2);
  assert.ok(must(far.get("S0")).minor && !must(far.get("S59")).minor);
  const near = run(places, { rank }, 1);
  assert.ok([...near.values()].every(({ minor }) => !minor));
});

test("chosen states all keep their flags, apart from one another with room for their names", () => {
  /** @type {Places} */
  const places = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`S${i}`, [20 * (i % 3), 20 * Math.floor(i / 3)]]));
  const nodes = [...run(places, {}, SCALE, Object.keys(places)).values()];
  assert.ok(nodes.every(({ dot, roomBelow }) => !dot && roomBelow));
  for (const [i, a] of nodes.entries()) {
    for (const b of nodes.slice(i + 1)) {
      assert.ok(Math.abs(a.x - b.x) >= a.width || Math.abs(a.y - b.y) >= a.height + PALETTE.type, `${a.id} covers ${b.id}`);
    }
  }
});

test("a flag that is not chosen leaves the chosen one's name free", () => {
  const nodes = run({ A: [0, 0], B: [0, 11] }, { rank: () => 9 }, SCALE, ["A"]);
  assert.ok(must(nodes.get("B")).dot);
});

test("under the band of the alliances nothing stands", () => {
  const nodes = run({ A: [0, 1], B: [60, 90], EU: [200, 0, "alliance"] });
  assert.deepEqual([...nodes.keys()], ["B", "EU"]);
  const chosen = run({ A: [0, 1], EU: [200, 0, "alliance"] }, {}, SCALE, ["A"]);
  assert.ok(chosen.has("A"), "but what is chosen");
});

test("chosen flags stay near their capitals, even where many are chosen", () => {
  /** @type {Places} */
  const places = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`S${i}`, [5 * (i % 5), 5 * Math.floor(i / 5)]]));
  const nodes = [...run(places, {}, SCALE, Object.keys(places)).values()];
  const away = nodes.map(({ id, x, y }) => Math.hypot(x - places[id][0] * SCALE, y - places[id][1] * SCALE));
  assert.ok(Math.max(...away) < 130, String(Math.max(...away)));
});

test("from five on chosen flags are smaller", () => {
  /** @param {number} count */
  const widths = (count) => {
    /** @type {Places} */
    const places = Object.fromEntries(Array.from({ length: count }, (_, i) => [`S${i}`, [100 * i, 0]]));
    return new Set([...run(places, {}, SCALE, Object.keys(places)).values()].map(({ width }) => Math.round(width * 10) / 10));
  };
  const [four, five] = [widths(4), widths(5)];
  assert.ok(four.size === 1 && five.size === 1 && Math.max(...five) < Math.max(...four), `${[...four]}, ${[...five]}`);
});

test("where there are only dots the first of them are named", () => {
  /** @type {Places} */
  const places = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`S${i}`, [i * 100, 0]]));
  for (const plain of [true, false]) {
    const nodes = [...run(places, { rank: (id) => -Number(id.slice(1)), quiet: () => true, plain }).values()];
    assert.deepEqual(nodes.filter(({ named }) => named).map(({ id }) => id), plain ? Object.keys(places).slice(0, 32) : []);
  }
});

test("beside a large chosen flag those tied to it step aside, where a line can still lead to their capitals", () => {
  /** @type {Places} */
  const gulf = { Chosen: [0, 0], North: [0, -8], West: [-10, 0], East: [10, 2], Far: [80, 60] };
  const nodes = run(gulf, { aside: true }, SCALE, ["Chosen"]);
  const flags = [...nodes.values()];
  assert.ok(flags.every(({ dot }) => !dot));
  for (const [i, a] of flags.entries()) {
    assert.ok(Math.hypot(a.x - gulf[a.id][0] * SCALE, a.y - gulf[a.id][1] * SCALE) < 2.5 * a.width, `${a.id} is too far`);
    for (const b of flags.slice(i + 1)) {
      assert.ok(Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2, `${a.id} covers ${b.id}`);
    }
  }
  assert.ok(must(run(gulf, {}, SCALE, ["Chosen"]).get("North")).dot, "where all are shown alike they do not");
});

test("from far away none steps aside over half of a continent", () => {
  /** @type {Places} */
  const crowd = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`S${i}`, [10 * (i % 7), 10 * Math.floor(i / 7)]]));
  const nodes = [...run(crowd, { aside: true }, 0.4).values()];
  assert.ok(nodes.some(({ dot }) => dot));
  for (const { id, x, y } of nodes) assert.ok(Math.hypot(x / 0.4 - crowd[id][0], y / 0.4 - crowd[id][1]) < 120, id);
});

test("who stands out steps from under the band of the alliances, and none at the edge is taken for who lies under it", () => {
  const nodes = run({ A: [0, 1], EU: [200, 0, "alliance"] }, { aside: true });
  const { y, height } = must(nodes.get("A"));
  assert.ok(Math.abs(y) - height / 2 >= 17, `${y}`);
});

/** @param {[string, string, number?][]} pairs */
function linesOf(pairs) {
  /** @type {Map<string, Map<string, number>>} */
  const lines = new Map();
  for (const [a, b, count = 1] of pairs) {
    for (const [one, other] of [[a, b], [b, a]]) lines.set(one, (lines.get(one) ?? new Map()).set(other, count));
  }
  return lines;
}

/** What is free between two. @param {DrawnActor} a @param {DrawnActor} b */
const gap = (a, b) => Math.hypot(Math.max(0, Math.abs(a.x - b.x) - (a.width + b.width) / 2), Math.max(0, Math.abs(a.y - b.y) - (a.height + b.height) / 2));

test("to whom a line leads from a chosen one has a flag, so far from it that the line is seen", () => {
  /** @type {Places} */
  const places = { Chosen: [0, 0], Inside: [2, 1], Beside: [16, 0] };
  const lines = linesOf([["Chosen", "Inside"], ["Chosen", "Beside"]]);
  for (const [size, seen] of [[1, 22], [1.5, 33]]) {
    const nodes = run(places, { aside: true, lines }, SCALE, ["Chosen"], { ...PALETTE, size });
    for (const id of ["Inside", "Beside"]) {
      assert.ok(!must(nodes.get(id)).dot, id);
      assert.ok(gap(must(nodes.get("Chosen")), must(nodes.get(id))) >= seen, id);
    }
  }
  const without = run(places, { aside: true }, SCALE, ["Chosen"]);
  assert.ok(gap(must(without.get("Chosen")), must(without.get("Beside"))) < 22, "others stand where they stand");
});

test("and where it leads under the chosen one's name, so far that it is seen beyond that", () => {
  const lines = new Map([["A", new Map([["B", 1]])], ["B", new Map([["A", 1]])]]);
  const nodes = run({ A: [0, 0], B: [0, 20] }, { aside: true, lines, rank: (id) => (id === "A" ? 9 : 1) }, SCALE, ["A"]);
  const [a, b] = ["A", "B"].map((id) => must(nodes.get(id)));
  assert.ok(!b.dot && Math.abs(b.x - a.x) < 30, "it is below");
  assert.ok(b.y - b.height / 2 - (a.y + a.height / 2 + PALETTE.type) >= 22);
});

test("flags stand on no line between others, and on the lines of a wide fan neither", () => {
  /** @type {Places} */
  const places = { Chosen: [0, 0], Tied: [150, 0], Between: [75, -18], Above: [75, -36] };
  for (const [count, moved] of /** @type {[number, string[]][]} */ ([[1, ["Between"]], [9, ["Between", "Above"]]])) {
    const nodes = run(places, { aside: true, lines: linesOf([["Chosen", "Tied", count]]) }, SCALE, ["Chosen"]);
    const away = Object.keys(places).filter((id) => {
      const { dot, x, y } = must(nodes.get(id));
      return dot || Math.hypot(x - places[id][0] * SCALE, y - places[id][1] * SCALE) > 4;
    });
    assert.deepEqual(away.filter((id) => !["Chosen", "Tied"].includes(id)), moved, `${count} lines`);
  }
});

test("of a web's lines none is left free", () => {
  /** @type {Places} */
  const places = { Chosen: [0, 0], Tied: [150, 0], Between: [75, -18] };
  const nodes = run(places, { aside: true, free: false, lines: linesOf([["Chosen", "Tied"]]) }, SCALE, ["Chosen"]);
  assert.deepEqual([must(nodes.get("Between")).x, must(nodes.get("Between")).y], [75 * SCALE, -18 * SCALE]);
});

test("few that are chosen stand further apart where a line is between them than where none is", () => {
  /** @param {Partial<Declutter>} how */
  const apart = (how) => {
    const nodes = run({ A: [0, 0], B: [0, 12] }, how, SCALE, ["A", "B"]);
    return Math.hypot(must(nodes.get("A")).x - must(nodes.get("B")).x, must(nodes.get("A")).y - must(nodes.get("B")).y);
  };
  const tied = apart({ lines: new Map([["A", new Map([["B", 1]])], ["B", new Map([["A", 1]])]]) });
  const untied = apart({});
  const other = apart({ lines: new Map([["A", new Map([["C", 1]])], ["C", new Map([["A", 1]])]]) });
  assert.ok(tied >= untied + 20, `${tied} and ${untied}`);
  assert.equal(other, untied, "a line to somebody else is none between them");
});

test("lines come from below to alliances that stand beside one another, to one alone as they will", () => {
  assert.ok(!must(run({ A: [0, 0], N: [0, -60, "alliance"] }).get("N")).docked);
  const two = run({ A: [0, 0], N: [0, -60, "alliance"], O: [40, -60, "alliance"] });
  assert.deepEqual(["A", "N", "O"].map((id) => Boolean(must(two.get(id)).docked)), [false, true, true]);
});

test("many that are chosen stand close to their capitals where room for names below them would send one far", () => {
  /** @type {Places} */
  const places = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`S${i}`, [12 * (i % 3), 9 * Math.floor(i / 3)]]));
  const nodes = run(places, {}, SCALE, Object.keys(places));
  const flags = [...nodes.values()];
  for (const [i, a] of flags.entries()) {
    const [x, y] = places[a.id];
    assert.ok(Math.hypot(a.x - (x + 1) * SCALE, a.y - (y + 1) * SCALE) < 1.5 * 30, `${a.id} stands by its capital`);
    for (const b of flags.slice(i + 1)) assert.ok(Math.abs(a.x - b.x) >= a.width || Math.abs(a.y - b.y) >= a.height, `${a.id} covers ${b.id}`);
  }
  assert.ok(flags.some(({ room }) => room), "whose name has room by that keeps it free");
});

test("from far no flag goes as far for a line as on a near map: a dot with a name is left at the line's end", () => {
  /** @type {Places} */
  const places = { Chosen: [0, 0], Tied: [400, 0], ...Object.fromEntries(Array.from({ length: 169 }, (_, i) => [`S${i}`, [400 + 20 * ((i % 13) - 6), 14 * (Math.floor(i / 13) - 6)]])) };
  const how = { aside: true, lines: linesOf([["Chosen", "Tied"]]), rank: (/** @type {string} */ id) => (id.startsWith("S") ? 9 : 0), free: false };
  const all = run(places, { ...how, lines: linesOf([["Chosen", "Tied"], ...Object.keys(places).filter((id) => id.startsWith("S")).map((id) => /** @type {[string, string]} */ (["Chosen", id]))]) }, 0.5, ["Chosen"]);
  for (const node of all.values()) {
    if (node.dot || node.selected) continue;
    const [x, y] = places[node.id];
    assert.ok(Math.hypot(node.x - (x + 1) * 0.5, node.y - (y + 1) * 0.5) <= 1.76 * node.width, `${node.id} stands far from its land`);
  }
  const dots = [...all.values()].filter(({ dot }) => dot);
  assert.ok(dots.length > 0 && dots.every(({ named }) => named), "a line that ends at a dot ends at a name");
});
