import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { lineKeyOf } from "../../../graph/page/core/line-key.js";
import { isOutlinedAlone } from "../../../graph/page/core/members.js";
import { must } from "../../../graph/page/core/must.js";
import { initialState } from "../../../graph/page/core/state.js";
import { paintHull } from "../../../graph/page/drawing/paint.js";
import { isToldByArea } from "../../../graph/page/picture/lines.js";
import { fillOf } from "../../../graph/page/picture/outlines.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";

/** @import { Context, Hull, Palette } from "../../../graph/page/drawing/types.d.ts" */
/** @import { Content } from "../../../graph/page/picture/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ line: 1, halo: "white", background: "white" });
const SEEN = { left: 0, top: 0, right: 600, bottom: 500 };

/** @param {number} left @param {number} width @param {number} [height] around members, in the order in which the page has them */
const ring = (left, width, height = width) => [{ x: left, y: 0 }, { x: left, y: height }, { x: left + width, y: height }, { x: left + width, y: 0 }];
/** @param {...{x: number, y: number}[]} rings @returns {Hull} */
const hull = (...rings) => partly({ rings });

test("an outline is filled as long as that is little of what is seen, else along its inside, else not at all", () => {
  const fill = (/** @type {Hull} */ one) => fillOf(one, SEEN, PALETTE);
  assert.deepEqual(fill(hull(ring(0, 120))), {}, "14,400 of 300,000");
  assert.deepEqual(fill(hull(ring(0, 125))), { rim: true });
  assert.deepEqual(fill(hull(ring(0, 125), [...ring(5, 60)].reverse())), {}, "without the hole");
  assert.deepEqual(fill(hull(...Array.from({ length: 12 }, (_, i) => ring(50 * i, 46)))), { hollow: true }, "2,200 pixels around");
  assert.deepEqual(fillOf(hull(ring(0, 500)), null, PALETTE), {}, "while nothing is known of the room");
});

test("what is filled along the inside is cut at the outline, and the outline drawn over it", () => {
  /** @type {string[]} */
  const calls = [];
  /** @type {Context} */
  const context = partly({
    save: () => calls.push("save"), clip: () => calls.push("clip"), restore: () => calls.push("restore"), setLineDash: () => {},
    fill: () => calls.push("fill"), stroke() { calls.push(`stroke ${this.lineWidth}`); },
  });
  paintHull(context, { colour: "red", double: false, rim: true }, PALETTE);
  assert.deepEqual(calls, ["save", "clip", "stroke 14", "restore", "stroke 1.6"]);
  calls.length = 0;
  paintHull(context, { colour: "red", double: false, rim: true, hollow: true }, PALETTE);
  assert.deepEqual(calls, ["save", "clip", "stroke 8", "restore", "stroke 1.6"]);
});

/** The sample's EU with so many more members. @param {number} count */
function union(count) {
  const data = sampleData();
  const member = must(data.ties.find(({ id }) => id === "member-USA-NATO"));
  const serbia = must(data.actors.find(({ id }) => id === "SRB"));
  const ids = Array.from({ length: count }, (_, i) => `S${i}`);
  data.actors.push(...ids.map((id) => ({ ...serbia, id, name: id })));
  data.ties.push(...ids.map((id) => ({ ...member, id: `member ${id}`, from: id, to: "EU" })));
  const index = indexData(data);
  const ties = new Set(index.ties.keys());
  /** @type {Content} */
  const content = partly({ ground: null, changes: null, telling: null, enclosed: ["EU"], strong: new Set(["EU"]), shown: { actors: new Set(), ties } });
  return { index, ties, content, data };
}

test("of very many members the outline tells alone; lines are left to who is no full one, is chosen, or is what a step is about", () => {
  const [few, many] = [union(20), union(41)];
  assert.deepEqual([isOutlinedAlone(few.index, "EU", few.ties), isOutlinedAlone(many.index, "EU", many.ties)], [false, true]);
  const tie = must(many.index.ties.get("member S7"));
  assert.equal(isToldByArea(few.index, few.content, must(few.index.ties.get("member S7"))), false);
  assert.equal(isToldByArea(many.index, many.content, tie), true);
  assert.equal(isToldByArea(many.index, { ...many.content, strong: new Set(["EU", "S7"]) }, tie), false);
  assert.equal(isToldByArea(many.index, { ...many.content, telling: { main: new Set(["x"]), named: [] } }, tie), false);
  assert.equal(isToldByArea(many.index, { ...many.content, enclosed: [] }, tie), false);
  assert.equal(isToldByArea(many.index, many.content, must(many.index.ties.get("candidate-SRB-EU"))), false);
});

test("the key has no line for members whom the outline tells alone", () => {
  /** @param {number} count */
  const sorts = (count) => {
    const { index, data } = union(count);
    data.ties = data.ties.filter(({ to, from }) => to === "EU" && from.startsWith("S") && from !== "SRB");
    const only = indexData({ ...index.data, ties: data.ties });
    return lineKeyOf(only, { ...initialState(only.data), date: "2020-02-24", selection: "EU", focus: [], story: null }).map(({ sort }) => sort);
  };
  assert.ok(sorts(20).includes("category"));
  assert.deepEqual(sorts(41), ["area", "none"]);
});
