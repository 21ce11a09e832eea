import assert from "node:assert/strict";
import test from "node:test";

import { calledIn, withNames } from "../../../graph/page/core/called.js";
import { actorName, shortName } from "../../../graph/page/core/words.js";
import { told } from "../story/told.js";

function at(called) {
  const { index, state, story } = told();
  index.data.stories = [{ ...story, steps: [{ text: [], called }] }];
  return { index, state: { ...state, story: { id: story.id, step: 0 } } };
}

test("names and labels are those of the step, others keep theirs", () => {
  const { index, state } = at({ RUS: "Soviet Russia", NATO: "Atlantic Pact" });
  const named = withNames(index, calledIn(index, state));
  assert.deepEqual(["RUS", "SRB", "NATO"].map((id) => actorName(named, id)), ["Soviet Russia", "Serbia", "Atlantic Pact"]);
  assert.equal(shortName(named, "NATO"), "Atlantic Pact");
  assert.equal(actorName(index, "RUS"), "Russia");
});

test("where a step has no names of its own, and outside stories, nobody is called otherwise", () => {
  const { index, state } = at(undefined);
  assert.equal(calledIn(index, state).size, 0);
  assert.equal(calledIn(index, { ...state, story: null }).size, 0);
  assert.equal(withNames(index, new Map()), index);
});
