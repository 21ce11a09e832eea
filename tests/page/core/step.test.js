import assert from "node:assert/strict";
import test from "node:test";

import { dayOfStep, selectedByStep, stateOfStep, stepOf, storyOf, zoomOfStep } from "../../../graph/page/core/step.js";
import { told } from "../story/told.js";

const { index, state, story } = told();

test("a step without a day keeps the day of the nearest before it", () => {
  assert.equal(dayOfStep(index, story, 0), "1990-01-01");
  assert.equal(dayOfStep(index, story, 2), "2019-12-01");
  const undated = { id: "u", steps: [{ text: [] }] };
  assert.equal(dayOfStep(index, undated, 0), "2020-02-24", "the file's first view");
});

test("filters that a step does not name show everything", () => {
  const { filters } = stateOfStep(index, story, 0);
  assert.deepEqual(filters, { alliances: ["NATO"], kinds: ["membership"], statuses: null, regions: null });
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
  for (const key of ["camera", "compare", "hover"]) assert.equal(partial[key], null);
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
  assert.equal(stepOf(index, at).step, story.steps[1]);
  assert.equal(zoomOfStep(index, at), 0.8);
  assert.equal(zoomOfStep(index, state), 1);
});

test("what lies in the middle of the map the step says, else its story, else the file's first view", () => {
  const centre = (story_, step = {}) => stateOfStep(index, { ...story, ...story_, steps: [{ text: [], ...step }] }, 0).centre;
  assert.equal(centre({}), "atlantic");
  assert.equal(centre({ centre: "pacific" }), "pacific");
  assert.equal(centre({ centre: "pacific" }, { centre: "atlantic" }), "atlantic");
});
