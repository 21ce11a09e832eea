import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, within } from "../../../graph/page/core/fold.js";
import { matches, search, searchEntries } from "../../../graph/page/core/search.js";
import { sample } from "../sample.js";

const entries = searchEntries(sample().index);
/** @param {string} query */
const found = (query) => search(entries, query).map((result) => result.id);

test("by name, code and alias", () => {
  assert.equal(found("serbia")[0], "SRB");
  assert.equal(found("RS")[0], "SRB");
  assert.equal(found("ivory")[0], "CIV");
  assert.equal(found("atlantic")[0], "NATO");
  assert.equal(search(entries, "srbija")[0].via, "Srbija");
});

test("without accents, and with them", () => {
  assert.equal(found("cote d ivoire")[0], "CIV");
  assert.equal(found("Côte d'Ivoire")[0], "CIV");
});

test("a slip of the finger is forgiven in longer words only", () => {
  assert.equal(found("sebria")[0], "SRB");
  assert.equal(found("yugoslvia")[0], "YUG");
  assert.deepEqual(found("xy"), []);
});

test("beginnings first, and states before ties", () => {
  assert.equal(found("russia")[0], "RUS");
  assert.ok(found("russia").includes("arms"));
  assert.ok(found("serbia").indexOf("SRB") < found("serbia").indexOf("threat"));
});

test("a tie by its title, its kind and its ends", () => {
  assert.deepEqual(found("pantsir"), ["arms"]);
  assert.deepEqual(found("threat serbia"), ["threat"]);
});

test("nothing for nothing, and no harm from huge or odd queries", () => {
  for (const query of ["", "   ", "(((", "\\", "[^-", "*", "\u202e"]) assert.deepEqual(found(query), [], query);
  assert.deepEqual(found("a".repeat(1e6)), []);
});

test("matches are marked where they stand in the text as written", () => {
  const text = "Côte d’Ivoire";
  const marked = matches(text, "ivoi").map(([start, end]) => text.slice(start, end));
  assert.deepEqual(marked, ["Ivoi"]);
  assert.deepEqual(matches(text, "cote").map(([start, end]) => text.slice(start, end)), ["Côte"]);
  assert.deepEqual(matches(text, "zz"), []);
});

test("letters that Unicode does not take apart are folded too", () => {
  assert.equal(fold("Łódź Ærø ß").text, "lodz aero ss");
});

test("distance counts a swap as one slip", () => {
  assert.ok(within("serbia", "sebria", 1));
  assert.ok(!within("serbia", "seibra", 1));
});
