import assert from "node:assert/strict";
import { test } from "node:test";

import { tellingIn, weighted } from "../../../graph/page/picture/telling.js";
import { indexData } from "../../../graph/page/index.js";
import { initialState } from "../../../graph/page/state.js";
import { stateOfStep } from "../../../graph/page/story/step.js";
import { sampleData } from "../sample.js";

const TIES = ["arms", "threat", "srb-eu"];

function at(number, text, more = {}) {
  const data = sampleData();
  const step = (date, words) => ({ text: [["p", [words]]], date, focus: ["SRB", "RUS"] });
  const steps = [step("2018-01-01", "Nothing."), { ...step("2020-02-24", text), ...more }];
  data.stories = [{ id: "s", title: "S", steps }];
  const index = indexData(data);
  return { index, state: { ...initialState(index.data), ...stateOfStep(index, data.stories[0], number) } };
}

const told = ({ index, state }, change = {}) => tellingIn(index, { ...state, ...change }, new Set(TIES));

test("what the text speaks of comes first, what has begun since the step before after it", () => {
  const { main, named } = told(at(1, "Two Pantsir-S1 arrive."));
  assert.deepEqual([...main], ["arms"]);
  assert.deepEqual(named, ["arms", "threat"]);
});

test("what the step selects counts as spoken of; memberships never do", () => {
  const { main } = told(at(1, "A membership.", { selection: "threat" }));
  assert.deepEqual([...main], ["threat"]);
});

test("nothing is told apart where the text speaks of no tie, for a reader's choice, and outside stories", () => {
  assert.equal(told(at(1, "Silence.")), null);
  assert.equal(told(at(1, "A threat.")), null); // of two words in "Sanctions threat"
  const step = at(1, "Two Pantsir-S1 arrive.");
  assert.equal(told(step, { selection: "threat", focus: [] }), null);
  assert.equal(told(step, { hover: "SRB" }), null);
  assert.equal(told(step, { story: null }), null);
});

test("a chosen tie is broader than one spoken of, and others are thinner; memberships stay", () => {
  const stroke = (id, type) => ({ tie: { id, type }, look: { key: "k", width: 2, alpha: 0.9 } });
  const strokes = [stroke("a", "deal"), stroke("b", "deal"), stroke("c", "deal"), stroke("m", "membership")];
  const [a, b, c, m] = weighted(strokes, new Set(["a"]), { main: new Set(["b"]), named: ["b"] });
  assert.ok(a.look.width > b.look.width && b.look.width > 2 && c.look.width < 2);
  assert.ok(c.look.alpha < 0.9);
  assert.equal(m, strokes[3]);
  assert.equal(new Set([a, b, c, m].map(({ look }) => look.key)).size, 4);
  assert.equal(weighted(strokes, new Set(), null)[1], strokes[1]);
});
