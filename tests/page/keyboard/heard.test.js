import assert from "node:assert/strict";
import { test } from "node:test";

import { actorHeard, pictureHeard, tieHeard, tiesFrom } from "../../../graph/page/keyboard/heard.js";
import { sample } from "../sample.js";
import { must } from "../../../graph/page/core/must.js";

test("an actor is told with its ties in numbers", () => {
  const { index, state } = sample();
  assert.equal(actorHeard(index, state, "SRB"), "Serbia, state, 3 ties: 1 cooperation, 1 conflict, 1 neither, selected");
  assert.equal(actorHeard(index, state, "EU"), "European Union, political and economic union, 1 tie: 1 neither");
  assert.equal(actorHeard(index, { ...state, filters: { ...state.filters, kinds: [] } }, "RUS"), "Russia, state, no ties");
});

test("its ties: deals and conflicts first, each by the other end's name", () => {
  const { index, state } = sample();
  const ties = tiesFrom(index, state, "SRB");
  assert.deepEqual(ties.map((tie) => tie.id), ["arms", "threat", "candidate-SRB-EU"]);
  assert.equal(tieHeard(index, state, "SRB", ties[0]),
    "1 of 3: Buys arms from Russia, Pantsir-S1, 1 January 2019 to 31 December 2020");
  assert.equal(tieHeard(index, state, "SRB", ties[2]), "3 of 3: Seeks to join European Union, candidate, from 1 March 2012");
});

test("a tie's doubt is told", () => {
  const { index, state } = sample();
  const tie = Object.assign(must(index.ties.get("arms")), { confidence: "claimed" });
  assert.match(tieHeard(index, state, "RUS", tie), /^1 of 1: Sells arms to Serbia, .*, claimed$/);
});

test("the picture is called by what it shows", () => {
  const { index, state } = sample();
  assert.equal(pictureHeard(index, state), "Network of 3 states and 2 alliances with 4 ties on 24 February 2020");
  assert.equal(pictureHeard(index, { ...state, layout: "map" }), "Map of 3 states and 2 alliances with 4 ties on 24 February 2020");
});

test("between two days what has ended can be walked along, and is said to have", () => {
  const { index, state } = sample({ date: "2024-01-01", compare: "2020-02-24" });
  const ties = tiesFrom(index, state, "SRB");
  assert.deepEqual(ties.map((tie) => tie.id), ["arms", "threat", "candidate-SRB-EU"]);
  assert.match(tieHeard(index, state, "SRB", ties[0]), /^1 of 3: ended, Buys arms from Russia/);
  assert.match(pictureHeard(index, state), /ties on 1 January 2024, compared with 24 February 2020$/);
});
