import assert from "node:assert/strict";
import { test } from "node:test";

import { tellingIn, weighted } from "../../../graph/page/picture/telling.js";
import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { initialState } from "../../../graph/page/core/state.js";
import { stateOfStep } from "../../../graph/page/core/step.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";

/** @import { Telling, Tie } from "../../../graph/page/contract.d.ts" */
/** @import { PageState } from "../../../graph/page/core/types.d.ts" */
/** @import { Stroke } from "../../../graph/page/drawing/types.d.ts" */

const TIES = ["arms", "threat", "candidate-SRB-EU"];
const TELLING = { main: ["arms", "later"], named: ["arms", "later", "threat"] };

/** @param {Telling} [telling] */
function at(telling) {
  const data = sampleData();
  data.stories = [{ id: "s", title: "S", steps: [{ text: [], date: "2020-02-24", focus: ["SRB", "RUS"], telling }] }];
  const index = indexData(data);
  return { index, state: { ...initialState(index.data), ...stateOfStep(index, data.stories[0], 0) } };
}

/** @param {ReturnType<typeof at>} step @param {Partial<PageState>} [change] @param {string[]} [ids] */
const told = ({ index, state }, change = {}, ids = TIES) => tellingIn(index, { ...state, ...change }, new Set(ids));

test("a step is about the ties that it names, as far as they stand out", () => {
  const { main, named } = must(told(at(TELLING)));
  assert.deepEqual([...main], ["arms"]);
  assert.deepEqual(named, ["arms", "threat"]);
  assert.equal(told(at(TELLING), {}, ["threat"]), null);
});

test("nothing is told apart where the step is about no tie, for a reader's choice, and outside stories", () => {
  assert.equal(told(at()), null);
  const step = at(TELLING);
  assert.equal(told(step, { selection: "threat", focus: [] }), null);
  assert.equal(told(step, { hover: "SRB" }), null);
  assert.equal(told(step, { story: null }), null);
});

test("a chosen tie is broader than one spoken of, and others are thinner; memberships stay", () => {
  /** @param {string} id @param {Tie["type"]} type @returns {Stroke} */
  const stroke = (id, type) => partly({ tie: { id, type }, look: { key: "k", width: 2, alpha: 0.9 } });
  const strokes = [stroke("a", "deal"), stroke("b", "deal"), stroke("c", "deal"), stroke("m", "membership")];
  const [a, b, c, m] = weighted(strokes, new Set(["a"]), { main: new Set(["b"]), named: ["b"] });
  assert.ok(a.look.width > b.look.width && b.look.width > 2 && c.look.width < 2);
  assert.ok(c.look.alpha < 0.9);
  assert.equal(m, strokes[3]);
  assert.equal(new Set([a, b, c, m].map(({ look }) => look.key)).size, 4);
  assert.equal(weighted(strokes, new Set(), null)[1], strokes[1]);
});

test("many memberships of a chosen alliance are thin, few are not, nor those that a step is about", () => {
  const data = sampleData();
  const member = must(data.ties.find(({ type }) => type === "membership"));
  /** @param {number} count @param {Parameters<typeof weighted>[2]} [telling] */
  const widths = (count, telling = null) => {
    /** @type {Stroke[]} */
    const strokes = Array.from({ length: count }, (_, i) => partly({ tie: { ...member, id: `m${i}`, to: "EU" }, look: { key: "m", width: 2 } }));
    return new Set(weighted(strokes, new Set(["EU"]), telling).map(({ look }) => look.width));
  };
  assert.deepEqual([...widths(30)], [2]);
  const [thin, ...more] = widths(31);
  assert.ok(thin < 2 && more.length === 0);
  assert.deepEqual([...widths(31, { main: new Set(["x"]), named: [] })], [2]);
});
