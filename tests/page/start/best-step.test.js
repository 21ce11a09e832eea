import assert from "node:assert/strict";
import { test } from "node:test";
import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { initialState } from "../../../graph/page/core/state.js";
import { bestStep, worthOf } from "../../../graph/page/start/best-step.js";
import { sampleData } from "../sample.js";

/** @import { Step } from "../../../graph/page/contract.d.ts" */

/** @param {Partial<Step>[]} steps */
function best(steps) {
  const story = { id: "told", title: "Told", steps: steps.map((step) => ({ text: [], ...step })) };
  const index = indexData({ ...sampleData(), stories: [story] });
  const way = bestStep(index, story);
  for (;;) {
    const { done, value } = way.next();
    if (done && value) return value;
  }
}

test("the picture is of the step that shows most, friends and foes above all", () => {
  const few = { selection: "arms", date: "2020-02-24" };
  const all = { selection: "SRB", date: "2020-02-24" };
  assert.equal(best([few, all, few]).story?.step, 1);
  assert.equal(best([{}, few]).story?.step, 1);
});

test("of those that are as good the first; what waits for an answer is not given away", () => {
  const all = { selection: "SRB", date: "2020-02-24" };
  assert.equal(best([all, all]).story?.step, 0);
  assert.equal(best([{ selection: "arms", date: "2020-02-24" }, { ...all, waits: true, answer: "It is." }]).story?.step, 0);
});

test("what is a tangle in a small picture tells less the more there is, in the end nothing", () => {
  const model = must(sampleData().ties.find(({ id }) => id === "arms"));
  /** @param {number} count */
  const worth = (count) => {
    const data = sampleData();
    data.ties = Array.from({ length: count }, (_, i) => ({ ...model, id: `t${i}`, from: "USA", to: "CIV" }));
    const index = indexData(data);
    return worthOf(index, { ...initialState(data), selection: "CIV", date: "2020-02-24" });
  };
  const worths = [3, 12, 20, 40, 60, 100].map(worth);
  assert.deepEqual(worths, [3, 12, 10, 5, 0, 0]);
});
