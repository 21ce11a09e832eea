import assert from "node:assert/strict";
import test from "node:test";

import { indexData } from "../../../graph/page/index.js";
import { calledIn, withNames } from "../../../graph/page/story/called.js";
import { inSentence, shortName } from "../../../graph/page/words.js";

const actors = [
  { id: "DEU", type: "state", name: "Germany", aliases: ["West Germany", "Federal Republic of Germany"] },
  { id: "DDR", type: "state", name: "East Germany", aliases: ["German Democratic Republic"] },
  { id: "CENTO", type: "alliance", name: "Central Treaty Organization", aliases: ["Baghdad Pact"] },
  { id: "MKD", type: "state", name: "North Macedonia", aliases: ["Macedonia"] },
  { id: "PSE", type: "state", name: "Palestine", aliases: ["PLO"] },
  { id: "EMU", type: "alliance", name: "Eurozone", aliases: ["Monetary Union"] },
  { id: "UEMOA", type: "alliance", name: "West African Monetary Union" },
  { id: "USA", type: "state", name: "United States", aliases: ["US"] },
];

function called(text) {
  const stories = [{ id: "one", title: "One", steps: [{ text: [["p", ["It says ", ["strong", [text]], "."]]] }] }];
  const index = indexData({ meta: { asOf: "2020-01-01" }, kinds: {}, actors, ties: [], stories });
  const found = calledIn(index, { story: { id: "one", step: 0 } });
  return { names: Object.fromEntries(found), index: withNames(index, found) };
}

test("what a text calls otherwise is called so", () => {
  assert.deepEqual(called("West Germany joins; East Germany does not").names, { DEU: "West Germany" });
  assert.deepEqual(called("the Baghdad Pact").names, { CENTO: "Baghdad Pact" });
});

test("unless it has the name of today, too, or only a part of a word or two letters", () => {
  assert.deepEqual(called("West Germany, the later Germany").names, {});
  assert.deepEqual(called("the Baghdad Pact, later CENTO").names, {});
  assert.deepEqual(called("the US and Baghdad Pactless").names, {});
  assert.deepEqual(called("North Macedonia and the West African Monetary Union").names, {});
  assert.deepEqual(called("Israel and the PLO").names, {}, "an abbreviation may be of a body that is not the state");
});

test("sentences and labels then have that name, and others keep theirs", () => {
  const { index } = called("West Germany and the Baghdad Pact");
  assert.deepEqual(["DEU", "CENTO", "DDR"].map((id) => inSentence(index, id)), ["West Germany", "the Baghdad Pact", "East Germany"]);
  assert.equal(shortName(index, "CENTO"), "Baghdad Pact");
});

test("outside stories nobody is called otherwise", () => {
  const index = indexData({ meta: { asOf: "2020-01-01" }, kinds: {}, actors, ties: [] });
  assert.equal(calledIn(index, { story: null }).size, 0);
  assert.equal(withNames(index, new Map()), index);
});
