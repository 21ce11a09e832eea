import assert from "node:assert/strict";
import { test } from "node:test";

import { spreadOut } from "../../../graph/page/picture/spread.js";
import { partly } from "../partly.js";

/** @import { DrawnActor, Palette } from "../../../graph/page/drawing/types.d.ts" */

/** @type {Palette} */
const palette = partly({ size: 1, type: 12 });
const SIDE = 5;
const WIDE = 60;

/** @param {string} id @param {number} x @param {number} y @param {"state" | "alliance"} [type] @returns {DrawnActor} */
const node = (id, x, y, type = "state") => partly({ id, x, y, width: type === "state" ? 14 : 50, height: type === "state" ? 10 : 16, actor: partly({ type }) });

/** A wide picture, in which there is room. */
const corners = () => [node("far", 1000, 700), node("off", -1000, -700)];

/** @param {DrawnActor[]} nodes @param {{strands?: string[], members?: string[], held?: string[]}} [leads] */
function spread(nodes, { strands = [], members = [], held = [] } = {}) {
  spreadOut(nodes, { strands: new Set(strands), members: new Set(members) }, SIDE, palette, () => WIDE, (id) => !held.includes(id));
  return nodes;
}

/** @param {DrawnActor} a @param {DrawnActor} b */
const apart = (a, b) => ({ across: Math.abs(a.x - b.x), down: Math.abs(a.y - b.y) });

test("between two flags there is room for their names, below or beside, and who moved knows how far", () => {
  const [a, b] = spread([node("A", 0, 0), node("B", 12, 3), ...corners()]);
  const { across, down } = apart(a, b);
  assert.ok(across >= WIDE || down >= 10 + 12, JSON.stringify({ across, down }));
  assert.deepEqual(a.aside, { x: a.x, y: a.y });
  const [far] = spread([node("A", 0, 0), node("B", 90, 0), ...corners()]);
  assert.equal(far.x, 0);
});

test("between two who are tied a line is seen", () => {
  const [a, b] = spread([node("A", 0, 0), node("B", 0, 26), ...corners()], { strands: ["A\nB"] });
  assert.ok(apart(a, b).down >= 10 + 20 - 0.5);
});

test("who may not be moved stays, and so do alliances' marks: the others go", () => {
  const [a, b] = spread([node("A", 0, 0), node("B", 12, 3), ...corners()], { held: ["A"] });
  assert.deepEqual([a.x, a.y], [0, 0]);
  assert.ok(apart(a, b).across >= WIDE || apart(a, b).down >= 22);
  const [mark, c] = spread([node("M", 0, 0, "alliance"), node("C", 5, 2), ...corners()]);
  assert.deepEqual([mark.x, mark.y], [0, 0]);
  assert.ok(apart(mark, c).down >= 13 || apart(mark, c).across >= 32);
});

test("members without lines are in nobody's way among themselves, and leave room for the names of others", () => {
  const [m, n, a] = spread([node("M", 300, 300), node("N", 303, 301), node("A", 0, 0), node("K", 4, 14), ...corners()], { members: ["M", "N", "K"] });
  assert.deepEqual([m.x, m.y, n.x, n.y], [300, 300, 303, 301]);
  const [, , , k] = spread([m, n, a, node("K", 4, 14), ...corners()], { members: ["M", "N", "K"] });
  assert.ok(apart(a, k).down >= 7 + 12 || apart(a, k).across >= 7 + 23, JSON.stringify(apart(a, k)));
});

test("in a picture that has no room for all names each has its share, and nobody goes far", () => {
  const many = () => Array.from({ length: 25 }, (_, i) => node(`S${String(i).padStart(2, "0")}`, (i % 5) * 20, Math.floor(i / 5) * 14));
  const crowded = spread(many());
  const roomy = spread([...many(), ...corners()]);
  const farthest = (/** @type {DrawnActor[]} */ some) => Math.max(...some.slice(0, 25).map(({ aside }) => Math.hypot(aside?.x ?? 0, aside?.y ?? 0)));
  assert.ok(farthest(crowded) < farthest(roomy) / 2, `${farthest(crowded)} ${farthest(roomy)}`);
});

test("a hub has all the room that its name wants, however little the others have", () => {
  const many = () => Array.from({ length: 25 }, (_, i) => node(`S${String(i).padStart(2, "0")}`, (i % 5) * 20, Math.floor(i / 5) * 14));
  const strands = ["S00", "S04", "S20", "S24"].map((id) => [id, "S12"].sort().join("\n"));
  /** Whether nobody is where its name would be. @param {DrawnActor[]} all */
  const isClear = (all) => all.every((one) => one === all[12] || apart(all[12], one).across >= 14 + 22 || apart(all[12], one).down >= 10 + 12);
  assert.ok(isClear(spread(many(), { strands })));
  assert.ok(!isClear(spread(many(), { strands: strands.slice(1) })), "to whom fewer lines lead has its share");
});
