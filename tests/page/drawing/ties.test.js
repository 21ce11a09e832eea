import assert from "node:assert/strict";
import { test } from "node:test";

import { dashOf, indexData, mannerOf } from "../../../graph/page/core/index.js";
import { areaOf, createTieLayer, marginFor } from "../../../graph/page/drawing/tie-layer.js";
import { drawTies, lookOf } from "../../../graph/page/drawing/ties.js";
import { sample, sampleData } from "../sample.js";
import { partly } from "../partly.js";

/** @import { Context, Stroke, View } from "../../../graph/page/drawing/types.d.ts" */
/** @import { Tie } from "../../../graph/page/contract.d.ts" */
/** @import { Sign } from "../../../graph/page/core/types.d.ts" */

const PALETTE = {
  alliances: new Map([["NATO", "#1f4e9c"]]),
  line: 1, memberAlpha: 0.4, conflict: "#b3123a", background: "#ffffff",
  categories: new Map([["military", "#b84700"], ["economic", "#00785a"], ["diplomatic", "#7a3fa8"]]), membership: "#5b6675",
};
const ALL = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };

/** A context that counts the calls it gets. @returns {Context & {calls: Record<string, unknown[][]>}} */
function recorder() {
  /** @type {Record<string, unknown[][]>} */
  const calls = {};
  return new Proxy(partly({}), {
    get: (_, /** @type {string} */ name) => (name === "calls" ? calls
      : (/** @type {unknown[]} */ ...args) => { (calls[name] ??= []).push(args); }),
    set: () => true,
  });
}

const { index } = sample();
/** @param {string} to @param {string} status */
const memberLook = (to, status) => {
  /** @type {Tie} */
  const tie = partly({ type: "membership", kind: "membership", to, status });
  return lookOf(tie, mannerOf(index, tie), PALETTE);
};

/**
 * @param {string} id @param {{category: string, sign: Sign, directed?: boolean}} kind @param {Tie["type"]} [type]
 * @returns {Stroke}
 */
function stroke(id, kind, type = "deal") {
  const look = lookOf({ type, to: "NATO" }, { directed: false, ...kind, dash: dashOf(index, kind.category) }, PALETTE);
  return partly({ tie: { id }, look, calm: look, curve: { ax: 0, ay: 0, cx: 50, cy: 0, bx: 100, by: 0 } });
}

test("memberships have their alliance's colour, and a pattern for each status short of full", () => {
  const member = memberLook("NATO", "member");
  assert.equal(member.colour, "#1f4e9c");
  assert.deepEqual(member.dash, []);
  assert.equal(member.arrow, false);
  for (const status of ["candidate", "applicant", "observer", "suspended", "former", "partner"]) {
    const look = memberLook("EU", status);
    assert.ok(look.dash.length > 0, status);
    assert.equal(look.colour, PALETTE.membership);
  }
});

test("sign shows without colour, and so does the category", () => {
  /** @type {{sign: Sign, refusal?: boolean, idle?: boolean}[]} */
  const sorts = [{ sign: 1 }, { sign: -1 }, { sign: -1, refusal: true }, { sign: 0 }, { sign: 0, idle: true }];
  const kinds = ["military", "economic", "diplomatic"].flatMap((category) => sorts.map((sort) => (
    { category, ...sort, directed: false, dash: dashOf(index, category) })));
  const looks = kinds.map((kind) => lookOf({ type: "deal" }, kind, PALETTE));
  assert.equal(new Set(looks.map(({ dash, studs, hollow }) => `${dash} ${studs?.form} ${hollow}`)).size, 15);
  assert.equal(new Set(looks.map(({ key }) => key)).size, 15, "who look different are drawn apart");
});

test("a tie of a kind that refuses relations has hollow diamonds, and what is signed and no more is two lines", () => {
  const data = sampleData();
  data.kinds.refused = { ...data.kinds.war, category: "diplomatic", refusal: true };
  data.idle = ["signed"];
  const own = indexData(data);
  /** @param {{kind: string, status?: string}} tie */
  const look = (tie) => lookOf({ type: "deal" }, mannerOf(own, { type: "deal", ...tie }), PALETTE);
  assert.deepEqual([look({ kind: "refused" }).studs, look({ kind: "war" }).studs?.form], [{ form: "diamonds", colour: PALETTE.conflict, paper: PALETTE.background }, "barbs"]);
  const [signed, held] = [look({ kind: "arms sale", status: "signed" }), look({ kind: "arms sale", status: "in force" })];
  assert.deepEqual([signed.hollow, held.hollow, signed.colour === held.colour], [true, false, true]);
  const [two, one] = [signed, held].map((own_) => {
    const context = recorder();
    assert.equal([...drawTies(context, [partly({ tie: { id: "t" }, look: own_, calm: own_, curve: { ax: 0, ay: 0, cx: 50, cy: 0, bx: 100, by: 0 } })], ALL, true)].length, 1);
    return context.calls.moveTo.filter(([x]) => x === 0).map(([, y]) => Number(y));
  });
  assert.deepEqual([one, two.length, two[0] + two[1], two[0] > 1], [[0], 2, 0, true], "beside the line, one on either side");
});

test("directed kinds have arrows, barbs belong to conflicts", () => {
  const context = recorder();
  const sale = stroke("t1", { category: "military", sign: 1, directed: true });
  const war = stroke("t2", { category: "military", sign: -1, directed: false }, "conflict");
  const drawn = [...drawTies(context, [war, sale], ALL, false)];
  assert.equal(drawn.length, 2);
  assert.ok(drawn.every((cost) => cost >= 1));
  assert.equal(context.calls.fill.length, 1);
  assert.equal(context.calls.stroke.length, 3);
});

test("ties outside the area are not drawn", () => {
  const context = recorder();
  const far = { left: 500, top: 0, right: 900, bottom: 100 };
  assert.deepEqual([...drawTies(context, [stroke("t", { category: "economic", sign: 1 })], far, false)], []);
});

test("a layer covers more than its window, within its memory", () => {
  const margin = marginFor(1920, 1080, 1);
  assert.ok(margin > 100);
  const large = marginFor(3840, 2160, 2);
  assert.ok(large >= 8 && large < margin);
  const area = areaOf(partly({ x: 10, y: 20, scale: 2, width: 100, height: 50 }), 5);
  assert.deepEqual(area, { left: -35, top: 10, right: 75, bottom: 70 });
});

test("a layer is drawn over several frames and shown when it is done", () => {
  const context = recorder();
  const layer = createTieLayer(() => /** @type {HTMLCanvasElement} */ (/** @type {unknown} */ ({ width: 0, height: 0, getContext: () => context })));
  /** @type {View} */
  const view = partly({ x: 0, y: 0, scale: 1, width: 200, height: 100 });
  layer.begin(view, 1, 1, function* draw() { yield 60; yield 60; yield 60; });
  assert.equal(layer.covers(view), false);
  assert.equal(layer.advance(100), true);
  assert.equal(layer.advance(100), false);
  assert.equal(layer.busy(), false);
  assert.ok(layer.covers(view));
  assert.ok(layer.covers({ ...view, x: 30 }));
  assert.ok(!layer.covers({ ...view, x: 300 }));
  assert.ok(!layer.covers({ ...view, scale: 0.3 }));
});
