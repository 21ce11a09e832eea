import assert from "node:assert/strict";
import { test } from "node:test";

import { CASE, boundsOfPath, cased, drawStrand, drawStrands, strandLook } from "../../../graph/page/drawing/strands.js";
import { drawWays } from "../../../graph/page/map/draw-points.js";
import { partly } from "../partly.js";

/** @import { Context, Palette, StrandStroke } from "../../../graph/page/drawing/types.d.ts" */
/** @import { Way } from "../../../graph/page/core/types.d.ts" */

/** @type {Way[]} */
const WAYS = ["cooperation", "conflict", "both", "refusal", "despite", "neither", "idle"];

/** A context that notes through which points it draws. */
function noting() {
  /** @type {[number, number][]} */
  const points = [];
  const note = (/** @type {number} */ x, /** @type {number} */ y) => { points.push([x, y]); };
  const deaf = Object.fromEntries(["beginPath", "closePath", "stroke", "fill", "fillRect", "setLineDash"].map((name) => [name, () => {}]));
  return { points, context: /** @type {Context} */ (/** @type {unknown} */ ({ ...deaf, moveTo: note, lineTo: note, quadraticCurveTo: note })) };
}

test("what lies under cased strands is drawn before any of them, and is broader than each", () => {
  /** @type {{colour: string, width: number}[]} */
  const strokes = [];
  /** @type {Context} */
  const context = partly({ beginPath() {}, moveTo() {}, lineTo() {}, quadraticCurveTo() {}, setLineDash() {}, fill() {}, closePath() {},
    stroke() { strokes.push({ colour: String(this.strokeStyle), width: Number(this.lineWidth) }); } });
  const look = cased(partly({ key: "a", colour: "#00f", second: null, width: 2, dash: [], alpha: 0.4, studs: null, hollow: false, rank: 0 }), "#fff");
  assert.ok(look.alpha > 0.4);
  const path = [{ x: 0, y: 0 }, { x: 5, y: 5 }, { x: 10, y: 0 }];
  const strand = /** @type {StrandStroke} */ (partly({ look, path, box: boundsOfPath(path), long: 10 }));
  for (const step of drawStrands(context, [strand, strand], { left: 0, top: 0, right: 10, bottom: 10 })) void step;
  assert.deepEqual(strokes.map(({ colour }) => colour), ["#fff", "#fff", "#00f", "#00f"]);
  assert.ok(strokes[0].width >= strokes[2].width + 2 * CASE.width);
});

test("a strand of friends who quarrel, too, is two lines, one on either side of its path, round corners as well", () => {
  const { points, context } = noting();
  const path = [[0, 0], [10, 0], [20, 0], [20, 10], [20, 20]].map(([x, y]) => ({ x, y }));
  drawStrand(context, { path, look: partly({ colour: "blue", second: "red", width: 4, dash: [], alpha: 1, studs: null }) });
  const [one, other] = [points.slice(0, 5), points.slice(5, 10)];
  path.forEach(({ x, y }, i) => {
    assert.deepEqual([one[i][0] + other[i][0], one[i][1] + other[i][1]].map((sum) => Math.round(sum * 1e6) / 2e6), [x, y]);
  });
  const apart = Math.abs(one[0][1]);
  assert.ok(apart > 0);
  assert.deepEqual([0, 1, 3, 4].map((i) => one[i].map((value) => Math.abs(Math.round(value * 100) / 100))),
    [[0, apart], [10, apart], [20 - apart, 10], [20 - apart, 20]], "straight before the corner, straight behind it");
});

test("the arrow of a flag at the map's edge stands beside it, on the side where its state lies, and points there", () => {
  for (const [x, y] of [[900, 0], [-900, 0], [0, 700], [0, -700], [600, 600]]) {
    const { points, context } = noting();
    const node = { x: 100, y: 50, width: 30, height: 20, post: { side: x < 0 ? -1 : 1, name: 40 } };
    drawWays(context, partly({ far: new Map([["A", { x: 0, y: 0 }]]), homes: new Map([["A", { x: 100 + x, y: 50 + y }]]) }),
      new Map([["A", partly(node)]]), 1, partly({ size: 1, type: 14, ink: "black" }));
    const long = Math.hypot(x, y);
    const along = points.map(([px, py]) => ((px - 100) * x + (py - 50) * y) / long);
    assert.equal(points.length, 3);
    assert.ok(along[0] > along[1] && Math.abs(along[1] - along[2]) < 1e-9, "its tip leads");
    assert.ok(points.every(([px, py]) => Math.abs(px - 100) > 15 || Math.abs(py - 50) > 10), "beside the flag");
  }
  const { points, context } = noting();
  drawWays(context, partly({ far: new Map([["A", { x: 0, y: 0 }]]), homes: new Map([["A", { x: 110, y: 50 }]]) }),
    new Map([["A", partly({ x: 100, y: 50, width: 30, height: 20, post: { side: 1, name: 40 } })]]), 1, partly({ size: 1, type: 14, ink: "black" }));
  assert.deepEqual(points, [], "who is there already has none");
});

test("friends are in their category's colour and pattern, who quarrel in the conflict's with barbs, and who do both in both", () => {
  const palette = /** @type {Palette} */ (partly({ conflict: "red", membership: "grey", background: "white", categories: new Map([["military", "blue"]]), line: 1 }));
  const looks = WAYS.map((way) => {
    const { key, colour, second, dash, studs, hollow } = strandLook(partly({ ties: [{}, {}], weight: 2, way, category: "military" }),
      { ties: 1, weight: 1 }, [3, 1], palette);
    return { key, colour, second, dash, studs: studs && [studs.form, studs.colour, studs.paper], hollow };
  });
  assert.deepEqual(looks, [
    { key: "cooperation military", colour: "blue", second: null, dash: [3, 1], studs: null, hollow: false },
    { key: "conflict military", colour: "red", second: null, dash: [], studs: ["barbs", "red", "white"], hollow: false },
    { key: "both military", colour: "blue", second: "red", dash: [], studs: null, hollow: false },
    { key: "refusal military", colour: "red", second: null, dash: [], studs: ["diamonds", "red", "white"], hollow: false },
    { key: "despite military", colour: "blue", second: null, dash: [3, 1], studs: ["diamonds", "red", "white"], hollow: false },
    { key: "neither military", colour: "grey", second: null, dash: [3, 1], studs: ["squares", "grey", "white"], hollow: false },
    { key: "idle military", colour: "blue", second: null, dash: [3, 1], studs: null, hollow: true },
  ]);
});

test("over land in colours a strong strand is broader than in the plane, where many lie side by side", () => {
  const palette = /** @type {Palette} */ (partly({ conflict: "red", membership: "grey", categories: new Map(), line: 1 }));
  const strand = partly({ ties: Array(40).fill({}), weight: 60, cooperates: 40, quarrels: 0, category: "military" });
  const [plane, land] = [false, true].map((over) => strandLook(strand, { ties: 1, weight: 1, sparse: 0.6, land: over }, [], palette));
  assert.ok(plane.width <= 3.4 && land.width > 4.5);
});

test("the same strand is broader and darker among a handful than in a crowd", () => {
  const palette = /** @type {Palette} */ (partly({ conflict: "red", membership: "grey", categories: new Map(), line: 1 }));
  const strand = partly({ ties: [{}], weight: 1, cooperates: 1, quarrels: 0, category: "military" });
  const [crowd, some, handful] = [0, 0.5, 1].map((sparse) => strandLook(strand, { ties: 1, weight: 1, sparse }, [], palette));
  assert.ok(crowd.width < some.width && some.width < handful.width && handful.width >= 2 * crowd.width);
  assert.ok(crowd.alpha < some.alpha && some.alpha < handful.alpha && handful.alpha < 1);
});
