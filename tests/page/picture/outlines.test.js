/** Outlines: what they hold, and what they keep out. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { encloses } from "../../../graph/page/picture/contour.js";
import { foreignOf, hullsOf, ofFlags } from "../../../graph/page/picture/outlines.js";
import { partly } from "../partly.js";
import { sample } from "../sample.js";

/** @import { Tie } from "../../../graph/page/contract.d.ts" */
/** @import { Index } from "../../../graph/page/core/types.d.ts" */
/** @import { DrawnActor, Hull, Palette } from "../../../graph/page/drawing/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ type: 12, size: 1, font: "sans-serif", alliances: new Map() });

/** @param {string} id @param {string} name @param {number} x @param {number} y @param {"state" | "alliance"} [type] @returns {DrawnActor} */
const node = (id, name, x, y, type = "state") => partly({
  id, x, y, width: type === "state" ? 32 : 90, height: 22, actor: { id, name, type },
});
/** @param {DrawnActor[]} nodes */
const byId = (nodes) => new Map(nodes.map((one) => [one.id, one]));

test("outlines of four alliances are told apart by their lines alone, and of two neighbours one is double", () => {
  const { full, standings } = sample().index;
  const ids = ["U", "V", "W", "X"];
  const ties = ids.map((to) => /** @type {Tie} */ (partly({ id: `t${to}`, type: "membership", from: `m${to}`, to })));
  /** @type {Index} */
  const index = partly({ full, standings, tiesOf: new Map(ties.map((tie) => [tie.to, [tie]])) });
  const nodes = byId(ids.flatMap((id, i) => [node(id, id, 400 * i, 0, "alliance"), node(`m${id}`, id, 400 * i + 60, 0)]));
  const hulls = hullsOf(index, ids, new Set(ties.map(({ id }) => id)), nodes, new Set(), PALETTE);
  assert.equal(new Set(hulls.map(({ double, broad }) => `${double} ${broad}`)).size, 4);
  assert.deepEqual(hulls.map(({ double }) => double), [false, true, false, true]);
});

test("of two outlined alliances each keeps the members of the other out, whoever stands out", () => {
  const { full, standings } = sample().index;
  /** @param {string} from @param {string} to */
  const joins = (from, to) => /** @type {Tie} */ (partly({ id: `${from}${to}`, type: "membership", from, to }));
  const places = [-60, 0, 60].flatMap((y) => [-60, 0, 60].map((x) => ({ x, y }))).filter(({ x, y }) => x !== 0 || y !== 0);
  const both = places.map(({ x, y }, i) => node(`M${i}`, "M", x + 300, y));
  const [ofU, ofV] = [node("A", "A", 285, 0), node("B", "B", 315, 0)].map((one) => ({ ...one, width: 16 }));
  const ties = [...both.flatMap(({ id }) => [joins(id, "U"), joins(id, "V")]), joins("A", "U"), joins("B", "V")];
  /** @type {Index} */
  const index = partly({ full, standings, tiesOf: new Map(["U", "V"].map((to) => [to, ties.filter((tie) => tie.to === to)])) });
  const nodes = byId([node("U", "U", 0, -200, "alliance"), node("V", "V", 0, 200, "alliance"), ...both, ofU, ofV]);
  const near = new Set(["U", "V"]);
  const [u, v] = hullsOf(index, ["U", "V"], new Set(ties.map(({ id }) => id)), nodes, near, PALETTE);
  /** @param {Hull} hull @param {DrawnActor} at */
  const holds = ({ rings }, at) => rings.filter((ring) => encloses(ring, at)).length % 2 === 1;
  assert.deepEqual([holds(u, ofU), holds(u, ofV), holds(v, ofU), holds(v, ofV)], [true, false, false, true]);
});

test("no ring is drawn around a dot alone; around flags, with a dot among them, and around a hole it is", () => {
  const nodes = byId([node("A", "A", 0, 0), { ...node("B", "B", 20, 0), dot: true }, { ...node("C", "C", 200, 0), dot: true }]);
  /** @param {number} x @param {number} by */
  const square = (x, by) => [{ x: x - by, y: -by }, { x: x + by, y: -by }, { x: x + by, y: by }, { x: x - by, y: by }];
  const [both, hole, alone] = [square(10, 40).reverse(), square(-15, 3), square(200, 20).reverse()];
  assert.deepEqual(ofFlags(partly({ members: ["A", "B", "C"], rings: [both, hole, alone] }), nodes).rings, [both, hole]);
});

test("an outline does not hold who is suspended", () => {
  const { full, standings } = sample().index;
  const nodes = byId([node("U", "U", 0, -60, "alliance"), node("A", "A", -40, 0), node("B", "B", 0, 0), node("C", "C", 40, 0)]);
  /** @type {Tie[]} */
  const ties = [["A"], ["B", "suspended"], ["C"]].map(([from, status]) => partly({ id: from, type: "membership", from, to: "U", status }));
  /** @type {Index} */
  const index = partly({ full, standings, tiesOf: new Map([["U", ties]]) });
  const [{ rings }] = hullsOf(index, ["U"], new Set(["A", "B", "C"]), nodes, new Set(), PALETTE);
  assert.deepEqual(["A", "B", "C"].map((id) => rings.filter((ring) => encloses(ring, must(nodes.get(id)))).length % 2), [1, 0, 1]);
});

test("what lies across or within an outline is foreign to who is not in it, and in a hole to nobody", () => {
  /** @param {number} by */
  const square = (by) => [{ x: -by, y: -by }, { x: by, y: -by }, { x: by, y: by }, { x: -by, y: by }];
  const foreign = foreignOf([partly({ id: "U", members: ["U", "M"], rings: [square(200), square(80).reverse()] })]);
  /** @param {number} x */
  const at = (x) => ({ left: x - 30, right: x + 30, top: -6, bottom: 6 });
  assert.deepEqual([0, 60, 140, 210, 260].map((x) => foreign("N", at(x))), [false, true, true, true, false]);
  assert.deepEqual([0, 60, 140, 210, 260].map((x) => foreign("M", at(x))), [false, false, false, false, false]);
});
