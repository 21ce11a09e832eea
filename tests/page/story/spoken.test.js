import assert from "node:assert/strict";
import test from "node:test";

import { spokenOf } from "../../../graph/page/story/spoken.js";
import { told } from "./told.js";

/** What a step of this text speaks of. */
function spoken(text) {
  const { index, state, story } = told();
  index.data.stories = [{ ...story, steps: [{ text: [["p", [text]]] }] }];
  return spokenOf(index, { ...state, story: { id: story.id, step: 0 } });
}

test("actors by their names and labels, as whole words", () => {
  const { actor } = spoken("The United States and NATO met Serbian and Russian envoys.");
  assert.deepEqual(["USA", "NATO", "SRB", "RUS", "EU"].map(actor), [true, true, false, false, false]);
});

test("days that a text names in full, by the month, or in parts", () => {
  assert.equal(spoken("In February 2022 it begins.").day("2022-02-24"), 1);
  assert.equal(spoken("In May 1972 they sign it, in force from 3 October.").day("1972-10-03"), 1);
  assert.equal(spoken("On 17 February 2020 he comes.").day("2020-02"), 0);
  assert.equal(spoken("On 17 February 2020 he comes.").day("2020-02-03"), 0);
  assert.ok(spoken("It was 2020.").day("2020~") < 0.5);
});

test("numbers in words", () => {
  assert.equal(spoken("Twelve states bind themselves.").number(12), true);
  assert.equal(spoken("Twelve states bind themselves.").number(2), false);
});

test("that a text names the ends of a tie is no mention of it", () => {
  const { tie } = spoken("Russia looks at Serbia.");
  assert.equal(tie({ kind: "arms sale", from: "RUS", to: "SRB", title: "Arms for Serbia" }), 0);
  assert.equal(spoken("Russia sends arms to Serbia.").tie({ kind: "arms sale", from: "RUS", to: "SRB", title: "Arms for Serbia" }), 1);
});

test("outside stories nothing is spoken of", () => {
  const { index, state } = told();
  assert.equal(spokenOf(index, state).actor("USA"), false);
});
