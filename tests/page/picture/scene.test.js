import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { membersOf } from "../../../graph/page/core/members.js";
import { must } from "../../../graph/page/core/must.js";
import { initialState } from "../../../graph/page/core/state.js";
import { pairOf } from "../../../graph/page/core/strands.js";
import { themeOf } from "../../../graph/page/core/themes.js";
import { visible } from "../../../graph/page/core/visible.js";
import { framedBy, singledBy } from "../../../graph/page/picture/content.js";
import { turning } from "../../../graph/page/picture/contour.js";
import { createDrawn, onTop } from "../../../graph/page/picture/drawn.js";
import { awaitNames, namesOf } from "../../../graph/page/picture/naming.js";
import { hullsOf } from "../../../graph/page/picture/outlines.js";
import { strokesOf } from "../../../graph/page/picture/scene.js";
import { partly } from "../partly.js";
import { sample, sampleData } from "../sample.js";

/** @import { Tie } from "../../../graph/page/contract.d.ts" */
/** @import { Index } from "../../../graph/page/core/types.d.ts" */
/** @import { DrawnActor, Ground, Hull, Palette } from "../../../graph/page/drawing/types.d.ts" */
/** @import { Part } from "../types.d.ts" */
/** @import { Content, Ranks } from "../../../graph/page/picture/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ type: 12, size: 1, font: "sans-serif", alliances: new Map() });
const AREA = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };
/** @param {string} text */
const measure = (text) => 7 * text.length;

/** @param {string} id @param {string} name @param {number} x @param {number} y @param {"state" | "alliance"} [type] @returns {DrawnActor} */
const node = (id, name, x, y, type = "state") => partly({
  id, x, y, width: type === "state" ? 32 : 90, height: 22, actor: { id, name, type },
});
/** @param {DrawnActor[]} nodes */
const byId = (nodes) => new Map(nodes.map((one) => [one.id, one]));

/** @param {DrawnActor[]} nodes @param {Partial<Ranks>} ranks */
const named = (nodes, ranks, area = AREA) => namesOf(byId(nodes), {
  bright: null, left: new Set(), strong: new Set(), within: new Set(), above: new Set(), degree: () => 1, dots: false, told: new Set(), ends: new Set(), tips: new Set(), ...ranks,
}, area, PALETTE, measure).names.map(({ id }) => id).sort();

test("a chosen alliance is named in full unless its hexagon says that already", () => {
  const nodes = [
    node("NATO", "North Atlantic Treaty Organization", 0, 0, "alliance"),
    node("Warsaw-Pact", "Warsaw Pact", 600, 0, "alliance"),
    node("AUKUS", "AUKUS", 900, 0, "alliance"),
  ];
  assert.deepEqual(named(nodes, { strong: new Set(["NATO", "Warsaw-Pact", "AUKUS"]) }), ["NATO"]);
  assert.deepEqual(named(nodes, {}), []);
});

test("on a map on which nothing is chosen names are awaited where they would stand without lines", () => {
  const { index, state } = sample();
  /** @param {Partial<Content>} content */
  const awaited = (content) => {
    const nodes = byId([{ ...node("SRB", "Serbia", 0, 0), dot: true, named: true }, node("RUS", "Russia", 300, 0), { ...node("USA", "United States", 600, 0), dot: true }]);
    awaitNames(index, nodes, partly({ ground: partly({ land: { areas: new Map(), lines: [] } }), pairs: 1, bright: null, shown: visible(index, state), ...content }), 1, PALETTE, measure);
    return [...nodes.values()].map((one) => one.awaited);
  };
  const [onLand, below, none] = awaited({});
  assert.deepEqual(onLand, { dx: 0, dy: 0, width: 42, height: 12.24 });
  assert.ok(must(below).dx === 0 && must(below).dy > 11, "below its flag");
  assert.equal(none, undefined, "a dot that has none");
  for (const content of [{ ground: null }, { pairs: null }, { bright: partly({}) }]) assert.ok(awaited(content).every((one) => one === undefined));
});

test("of a few on a map with lines all have names, those whom no other line passes", () => {
  const dot = { dot: true, width: 3, height: 3 };
  const nodes = [{ ...node("SRB", "Serbia", 0, 0), ...dot }, { ...node("RUS", "Russia", 300, 0), ...dot }];
  assert.deepEqual(named(nodes, {}), [], "dots are not named");
  assert.deepEqual(named(nodes, { tips: new Set(["SRB", "RUS"]) }), ["RUS", "SRB"]);
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

/** @typedef {[id: string, x: number, y: number, more?: Partial<DrawnActor>]} At */

/** An alliance with its members, and others beside them. @param {At[]} members @param {At[]} others @param {Set<string>} [near] */
function outlined(members, others, near = new Set()) {
  /** @param {At} place @param {"state" | "alliance"} [type] @returns {DrawnActor} */
  const at = ([id, x, y, more = {}], type = "state") => partly({ id, x, y, width: 32, height: 22, actor: { type }, ...more });
  const nodes = byId([at(["U", 0, 0, { selected: true }], "alliance"), ...[...members, ...others].map((one) => at(one))]);
  const ties = members.map(([id]) => (
    /** @type {Tie} */ (partly({ id: `t${id}`, type: "membership", from: id, to: "U" }))));
  const { full, standings } = sample().index;
  /** @type {Index} */
  const index = partly({ full, standings, tiesOf: new Map([["U", ties]]) });
  return hullsOf(index, ["U"], new Set(ties.map(({ id }) => id)), nodes, near, PALETTE)[0];
}

/** @param {Hull} hull @param {number} x @param {number} y */
const leastDistance = ({ rings }, x, y) => Math.min(...rings.flat().map((point) => Math.hypot(point.x - x, point.y - y)));

test("whom the headline tells of is named before others, and be it a dot", () => {
  const area = { left: -80, right: 80, top: -12, bottom: 30 };
  const nodes = [node("DEU", "Germany here", -34, 0), node("IRQ", "Iraq as well", 34, 0)];
  const degree = (/** @type {string} */ id) => (id === "DEU" ? 90 : 1);
  assert.deepEqual(named(nodes, { degree }, area), ["DEU"]);
  assert.deepEqual(named(nodes, { degree, told: new Set(["IRQ"]) }, area), ["IRQ"]);
  const dot = [{ ...node("KWT", "Kuwait", 0, 0), dot: true }];
  assert.deepEqual([named(dot, {}), named(dot, { told: new Set(["KWT"]) }), named(dot, { ends: new Set(["KWT"]) })], [[], ["KWT"], ["KWT"]]);
});

test("who chooses two alliances sees their members, not their marks alone", () => {
  const { index, state } = sample();
  const shown = { ...state, date: "2020-02-24", selection: null, story: null };
  const alliances = index.data.actors.filter(({ type }) => type === "alliance").map(({ id }) => id).slice(0, 2);
  const framed = singledBy(index, { ...shown, focus: alliances });
  const members = alliances.flatMap((id) => membersOf(index, id, visible(index, shown).ties));
  assert.ok(members.length > 0 && [...alliances, ...members].every((id) => framed.has(id)), [...framed].join());
});

test("of others only those that stand out have a hole in it", () => {
  const members = [-60, 0, 60].flatMap((y) => [-60, 0, 60].map((x) => /** @type {At} */ ([`M${x}_${y}`, x + 200, y]))).filter(([, x, y]) => x !== 200 || y !== 0);
  /** @type {At} */
  const other = ["X", 200, 0];
  const near = new Set(["U", ...members.map(([id]) => id)]);
  /** @param {Hull} hull */
  const holes = (hull) => hull.rings.filter((ring) => turning(ring) < 0).length;
  assert.equal(holes(outlined(members, [other], near)), 0);
  assert.equal(holes(outlined(members, [other], new Set([...near, "X"]))), 1);
  assert.equal(holes(outlined(members, [other])), 1);
});

test("an outline is worked out once for the same places, whoever stands there", () => {
  /** @param {number} x */
  const rings = (x) => outlined([["A", 60, 0], ["B", 120, 0], ["C", x, 60]], [["X", 90, 110]]).rings;
  const first = rings(180);
  assert.equal(rings(180), first);
  const moved = rings(240);
  assert.notDeepEqual(moved, first);
  assert.deepEqual(rings(180), first);
});

test("an outline keeps further off others that are chosen", () => {
  /** @type {At[]} */
  const members = [["A", 60, 0], ["B", 120, 0], ["C", 180, 0], ["D", 0, 60], ["E", 60, 60], ["F", 120, 60]];
  const plain = leastDistance(outlined(members, [["X", 90, 110]]), 90, 110);
  const chosen = leastDistance(outlined(members, [["X", 90, 110, { selected: true }]]), 90, 110);
  assert.ok(chosen > plain + 3, `${plain} ${chosen}`);
});

test("… but not where that would cut an alliance into pieces", () => {
  const wall = [-2, -1, 0, 1, 2].map((row) => /** @type {At} */ ([`X${row}`, 75, 56 * row, { selected: true }]));
  const { rings } = outlined([["A", 150, 28]], wall);
  assert.equal(rings.length, 1);
});

test("what is selected lies on top, states over alliances", () => {
  const drawn = /** @type {("state" | "alliance")[]} */ (["state", "alliance", "state", "alliance"])
    .map((type, i) => /** @type {DrawnActor} */ (partly({ id: `${type}${i}`, actor: { type }, selected: i > 1 })));
  assert.deepEqual([...drawn].reverse().sort(onTop).map(({ id }) => id).slice(0, 2), ["alliance1", "state0"]);
  assert.deepEqual([...drawn].sort(onTop).map(({ selected }) => selected), [false, false, true, true]);
});

test("a step's picture is fitted to whom it singles out, be it one, and else to all that is drawn", () => {
  const data = sampleData("small");
  const [story] = must(data.stories);
  const index = indexData(data);
  const state = { ...initialState(data), date: "1980-06-01", selection: "CIV", focus: [], story: { id: story.id, step: 0 } };
  assert.deepEqual([...framedBy(index, state)], ["CIV"]);
  assert.ok(framedBy(index, { ...state, selection: null }).size > 3);
  assert.ok(framedBy(index, { ...state, story: null }).size > 3, "a choice of the reader's moves nothing");
});

test("a tie is drawn between two who are there, and only one that is shown", () => {
  const { index } = sample();
  const nodes = byId([node("RUS", "Russia", 0, 0), node("SRB", "Serbia", 300, 0)]);
  const palette = partly({ ...PALETTE, line: 1, categories: new Map(), conflict: "red", membership: "grey" });
  /** @param {string[]} ids @param {string[]} [only] */
  const drawn = (ids, only = ids) => strokesOf(index, new Set(ids), nodes, 1, palette, { only }).map(({ tie }) => tie.id);
  assert.deepEqual(drawn(["arms", "threat"]), ["arms"], "the United States are not there");
  assert.deepEqual(drawn(["threat"], ["arms"]), []);
});

test("where a step tells of a tie between two chosen states members are dots, and elsewhere they have their flags", () => {
  const { index } = sample();
  /** @type {boolean[]} */
  const quiet = [];
  /** @type {Part<Ground>} */
  const ground = { theme: null, far: new Map(), homes: new Map(), declutter: (_, __, ___, ____, how) => { quiet.push(how.quiet("USA"), how.quiet("SRB")); } };
  const layouts = { places: new Map([["RUS", { x: 0, y: 0 }]]), version: () => 1, goal: () => new Map(), moved: () => ({}) };
  const palette = partly({ ...PALETTE, chosen: 1.2, dimmed: 0.2 });
  /** @param {string[] | null} main @param {string[]} strong */
  const draw = (main, strong) => createDrawn(index, layouts, (text) => measure(text), () => null).at(1, partly({
    named: index, shown: { actors: new Set(["RUS"]), ties: new Set() }, ground, near: new Set(["RUS", "SRB", "USA"]), strong: new Set(strong), within: new Set(),
    singled: { actors: new Set(["RUS", "SRB"]), ties: new Set() }, telling: main && { main: new Set(main), named: [] }, bright: null, ranks: null, rims: new Map(), changes: null, latest: [] }), palette, false, null);
  draw(["arms"], ["RUS", "SRB"]);
  draw(["arms"], ["SRB"]);
  draw(null, ["RUS", "SRB"]);
  assert.deepEqual(quiet, [true, false, false, false, false, false]);
});

test("on a map seen from far on which nothing is chosen all are plain dots; beside one who is, they are dots beside flags", () => {
  const { index } = sample();
  /** @type {boolean[]} */
  const plain = [];
  /** @type {Part<Ground>} */
  const ground = { theme: must(themeOf(index, "ties")), far: new Map(), homes: new Map(), declutter: (_, __, ___, ____, how) => { plain.push(how.plain); } };
  const one = must(index.actors.get("SRB"));
  const actors = new Map([...index.actors, ...Array.from({ length: 30 }, (_, i) => /** @type {[string, typeof one]} */ ([`X${i}`, { ...one, id: `X${i}` }]))]);
  const many = [...actors.keys()];
  const places = new Map(many.map((id, i) => [id, { x: 9 * i, y: 0 }]));
  const layouts = { places, version: () => 1, goal: () => places, moved: () => ({}) };
  const palette = partly({ ...PALETTE, chosen: 1.2, dimmed: 0.2 });
  /** @param {string[]} near @param {number} scale @param {string[]} ids */
  const draw = (near, scale, ids = many) => createDrawn(index, layouts, (text) => measure(text), () => null).at(scale, partly({
    named: { ...index, actors }, shown: { actors: new Set(ids), ties: new Set() }, ground, near: new Set(near), strong: new Set(near), within: new Set(),
    bright: null, singled: null, ranks: null, rims: new Map(), changes: null, latest: [] }), palette, false, null);
  draw([], 0.1);
  draw(["SRB"], 0.1);
  draw([], 2);
  draw([], 0.1, many.slice(0, 20));
  assert.deepEqual(plain, [true, false, false, false], "few have flags from anywhere");
});

test("a tie that is alone between two is straight, unless it is asked to rise or to make way", () => {
  const { index } = sample();
  const nodes = byId([node("RUS", "Russia", 0, 0), node("SRB", "Serbia", 300, 0)]);
  const palette = partly({ ...PALETTE, line: 1, categories: new Map(), conflict: "red", membership: "grey" });
  /** @param {Parameters<typeof strokesOf>[5]} [how] */
  const drawn = (how) => strokesOf(index, new Set(["arms"]), nodes, 1, palette, how)[0].curve;
  const plain = drawn();
  assert.ok(plain.straight && plain.cy === 0 && plain.ay === 0, JSON.stringify(plain));
  const risen = drawn({ arc: 0.2 });
  assert.ok(!risen.straight && Math.abs(risen.cy) > 10);
  const aside = drawn({ bends: new Map([[pairOf(must(index.ties.get("arms"))), { aside: 40, slant: 0 }]]) });
  assert.ok(!aside.straight && Math.abs(aside.cy) > 10);
  assert.deepEqual(drawn({ bends: new Map([["another pair", { aside: 40, slant: 0 }]]) }), plain);
});
