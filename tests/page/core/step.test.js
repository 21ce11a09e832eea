import assert from "node:assert/strict";
import test from "node:test";

import { readHash, toHash } from "../../../graph/page/core/hash.js";
import { remarksInWords } from "../../../graph/page/core/remarks.js";
import { initialState } from "../../../graph/page/core/state.js";
import { dayOfStep, selectedByStep, stateOfStep, stepOf, storyOf, zoomOfStep } from "../../../graph/page/core/step.js";
import { told } from "../story/told.js";

/** @import { Index } from "../../../graph/page/core/types.d.ts" */
/** @import { Step, Story } from "../../../graph/page/contract.d.ts" */

const { index, state, story } = told();

test("a step without a day keeps the day of the nearest before it", () => {
  assert.equal(dayOfStep(index, story, 0), "1990-01-01");
  assert.equal(dayOfStep(index, story, 2), "2019-12-01");
  const undated = { id: "u", title: "U", steps: [{ text: [] }] };
  assert.equal(dayOfStep(index, undated, 0), "2020-02-24", "the file's first view");
});

test("a step says by what the land is coloured and which pairs are drawn; else it is the file's first view", () => {
  const step = { text: [], shading: "conflict", pairs: 3 };
  const one = { id: "w", title: "W", steps: [step, { text: [] }] };
  const parts = [0, 1].map((number) => stateOfStep(index, one, number));
  assert.deepEqual(parts.map(({ shading, pairs }) => [shading, pairs]), [["conflict", 3], [null, 1]]);
});

test("a step says by which measure states are drawn and whether those without a tie are; else it is the file's first view", () => {
  /** @type {Step[]} */
  const steps = [{ text: [], shading: "degree", isolates: "shown" }, { text: [] }, { text: [], isolates: "hidden" }];
  const one = { id: "w", title: "W", steps };
  /** @param {Index} of */
  const said = (of) => steps.map((_, number) => stateOfStep(of, one, number)).map(({ shading, isolates }) => [shading, isolates]);
  assert.deepEqual(said(index), [["degree", "shown"], [null, "hidden"], [null, "hidden"]]);
  /** @type {Index} */
  const other = { ...index, data: { ...index.data, view: { ...index.data.view, shading: "strength", isolates: "shown" } } };
  assert.deepEqual(said(other), [["degree", "shown"], ["strength", "shown"], ["strength", "hidden"]]);
  assert.equal(initialState(other.data).isolates, "shown");
});

test("filters that a step does not name show everything", () => {
  const { filters } = stateOfStep(index, story, 0);
  assert.deepEqual(filters, { alliances: ["NATO"], kinds: ["membership"], statuses: null, regions: null, confidence: null, sources: null });
});

test("a step that names no filter shows what the page shows first", () => {
  const { index: narrow } = told({ alliances: ["EU"] });
  assert.deepEqual(stateOfStep(narrow, story, 2).filters.alliances, ["EU"]);
});

test("a step decides about all that shows", () => {
  const partial = stateOfStep(index, story, 1);
  assert.deepEqual(partial.story, { id: "lesson", step: 1 });
  assert.equal(partial.selection, "arms");
  assert.deepEqual(partial.focus, ["SRB", "RUS"]);
  assert.equal(partial.layout, "map");
  assert.equal(stateOfStep(index, story, 2).layout, "network");
  assert.deepEqual([partial.camera, partial.compare, partial.hover], [null, null, null]);
  assert.deepEqual(stateOfStep(index, story, 2).focus, []);
});

test("whether the step or the reader has selected", () => {
  const at = { ...state, ...stateOfStep(index, story, 1) };
  assert.equal(selectedByStep(index, at), true);
  assert.equal(selectedByStep(index, { ...at, selection: "RUS" }), false);
  assert.equal(selectedByStep(index, { ...at, selection: null }), false);
  assert.equal(selectedByStep(index, state), false, "outside stories");
});

test("the step of a state", () => {
  assert.equal(storyOf(index, "none"), null);
  assert.equal(stepOf(index, state), null);
  assert.equal(stepOf(index, { ...state, story: { id: "lesson", step: 9 } }), null);
  const at = { ...state, story: { id: "lesson", step: 1 } };
  assert.equal(stepOf(index, at)?.step, story.steps[1]);
  assert.equal(zoomOfStep(index, at), 0.8);
  assert.equal(zoomOfStep(index, state), 1);
});

test("what lies in the middle of the map the step says, else its story, else the file's first view", () => {
  /** @param {Partial<Story>} story_ @param {Partial<Step>} [step] */
  const centre = (story_, step = {}) => stateOfStep(index, { ...story, ...story_, steps: [{ text: [], ...step }] }, 0).centre;
  assert.equal(centre({}), "atlantic");
  assert.equal(centre({ centre: "pacific" }), "pacific");
  assert.equal(centre({ centre: "pacific" }, { centre: "atlantic" }), "atlantic");
});

/** @type {Story} */
const asking = {
  id: "asking", title: "Asking", steps: [
    { text: [], date: "1995-01-01", focus: ["SRB"] },
    { text: [], date: "2000-01-01", focus: ["RUS"], layout: "map", zoom: 2, question: "Who?", answer: "They.", waits: true },
    { text: [], date: "2005-01-01", question: "Why?" },
  ],
};
const asked = { ...index, data: { ...index.data, stories: [asking] } };

test("a picture that waits for the answer is that of the step before", () => {
  const waiting = stateOfStep(asked, asking, 1);
  assert.deepEqual({ ...waiting, story: null }, { ...stateOfStep(asked, asking, 0), story: null });
  assert.deepEqual(waiting.story, { id: "asking", step: 1 });
  assert.equal(zoomOfStep(asked, waiting), 1);
  assert.equal(selectedByStep(asked, { ...waiting, selection: null }), true);
  const answered = stateOfStep(asked, asking, 1, true);
  assert.deepEqual(answered.story, { id: "asking", step: 1, answered: true });
  assert.deepEqual([answered.date, answered.focus, answered.layout], ["2000-01-01", ["RUS"], "map"]);
  assert.equal(zoomOfStep(asked, answered), 2);
});

test("a question without an answer is not answered", () => {
  assert.deepEqual(stateOfStep(asked, asking, 2, true).story, { id: "asking", step: 2 });
});

test("a link has the answer with it", () => {
  for (const answered of [false, true]) {
    const shown = { ...state, ...stateOfStep(asked, asking, 1, answered) };
    const hash = toHash(shown, state, asked);
    assert.equal(hash, `story=asking&step=2${answered ? "&answer=1" : ""}`);
    const found = readHash(hash, state, asked);
    assert.deepEqual([found.state, found.remarks], [shown, []]);
  }
  const odd = readHash("story=asking&step=1&answer=1", state, asked);
  assert.deepEqual(remarksInWords(asked, odd.remarks), ["No answer to show: “true”"]);
});
