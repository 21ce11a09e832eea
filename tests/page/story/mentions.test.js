import assert from "node:assert/strict";
import test from "node:test";

import { mentionsIn } from "../../../graph/page/story/mentions.js";
import { told } from "./told.js";

function shares(text, ...titles) {
  const { index, state, story } = told();
  const step = { text: [["p", ["They sign ", ["strong", [text]], "."]]] };
  index.data.stories = [{ ...story, steps: [step] }];
  const mentioned = mentionsIn(index, { ...state, story: { id: story.id, step: 0 } });
  return titles.map((title) => mentioned({ kind: "arms sale", title }));
}

test("a title counts by the share of its own words that the text has", () => {
  assert.deepEqual(shares("the ABM Treaty and SALT I", "ABM Treaty", "SALT I", "SALT II", "Food embargo"), [1, 1, 0.5, 0]);
});

test("words are alike that begin alike, whatever their case and accents", () => {
  assert.deepEqual(shares("Vučić meets the Russians", "Russian visit to Vucic"), [2 / 3]);
});

test("words that many titles have do not count", () => {
  assert.deepEqual(shares("a treaty between the two", "Treaty of friendship"), [0]);
});

test("without a title the kind's name stands for it; outside stories nothing is mentioned", () => {
  const { index, state } = told();
  assert.equal(mentionsIn(index, state)({ kind: "arms sale", title: "One" }), 0);
  assert.deepEqual(shares("an arms sale", undefined), [1]);
});
