import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, foldText, within } from "../../../graph/page/core/fold.js";
import { AT_ONCE, searchEntries, searchPrepared, wordsOf } from "../../../graph/page/core/search-entries.js";
import { matches, search } from "../../../graph/page/core/search.js";
import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { sample, sampleData } from "../sample.js";

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

test("a tie by its note, its items and events, and the documents behind it", () => {
  const { index } = sample();
  const [arms, threat] = ["arms", "threat"].map((id) => must(index.ties.get(id)));
  const told = { ...arms, note: "Paid in wheat", items: [{ item: "howitzer" }], events: [{ date: "2020", what: "A parade" }], sources: ["paper"] };
  const data = { ...index.data, ties: [told, threat], sources: { paper: { title: "The Rambouillet draft", publisher: "P", date: "1999" } } };
  const searched = searchEntries(indexData(/** @type {import("../../../graph/page/contract.d.ts").PageData} */ (data)));
  for (const [query, via] of [["wheat", "Paid in wheat"], ["howitz", "howitzer"], ["parade", "A parade"], ["ramboillet", "The Rambouillet draft"]]) {
    assert.deepEqual(search(searched, query).map((one) => [one.id, one.via]), [["arms", via]], query);
  }
});

test("what is found by words is what a look at every text finds", () => {
  const { index } = sample();
  const all = searchEntries(index);
  const keys = all.entries.flatMap((entry) => entry.keys.map(({ text }) => ({ entry, folded: wordsOf(foldText(text)).join(" ") })));
  const texts = new Set(keys.flatMap(({ folded }) => folded.split(" ")).filter(Boolean));
  const queries = [...texts].flatMap((word) => [word, word.slice(0, 3), word.slice(1), word.slice(1, 4), `${word} s`]);
  for (const query of new Set(queries)) {
    const words = query.split(" ").filter(Boolean);
    /** @param {string} text */
    const matches = (text) => words.every((one) => text.split(" ").some((word) => word.startsWith(one)))
      || (words.join(" ").length >= 3 && text.includes(words.join(" ")));
    const plain = new Set(keys.filter(({ folded }) => matches(folded)).map(({ entry }) => entry.id));
    if (words.length > 0 && plain.size > 0) assert.deepEqual(new Set(search(all, query, 1000).map(({ id }) => id)), plain, query);
  }
});

test("the best are the first of all, and where there are enough of them no worse ones are looked for", () => {
  let asked = 0;
  /** @type {typeof entries} */
  const counted = { ...entries, words: { ...entries.words, having: (...given) => { asked += 1; return entries.words.having(...given); } } };
  for (const word of new Set(entries.texts.flat())) {
    for (const query of [word.slice(0, 1), word.slice(0, 2), word.slice(0, 4), word, `${word} s`, word.slice(1)]) {
      asked = 0;
      const all = search(counted, query, 1000);
      const ofAll = asked;
      for (const limit of [1, 3, 12]) assert.deepEqual(search(entries, query, limit), all.slice(0, limit), `${limit} of ${query}`);
      asked = 0;
      search(counted, query, 1);
      assert.ok(asked <= ofAll);
    }
  }
  asked = 0;
  assert.equal(search(counted, "serb", 1)[0].id, "SRB");
  assert.equal(asked, 0, "enough begin so");
  search(counted, "atlantic", 1);
  assert.equal(asked, 1, "enough have such a word");
});

test("words in a row are found whatever signs stand between them, and within the first", () => {
  const { index } = sample();
  const arms = must(index.ties.get("arms"));
  const searched = searchEntries(indexData({ ...index.data, ties: [{ ...arms, title: "“Radar” – of the Sea" }] }));
  for (const query of ["radar of", "adar of the s", "dar of the sea"]) assert.deepEqual(search(searched, query).map(({ id }) => id), ["arms"], query);
  for (const query of ["dar the", "dar of sea"]) assert.deepEqual(search(searched, query), [], query);
});

test("a slip is found wherever it is", () => {
  const known = search(entries, "organization", 100).map(({ id }) => id);
  assert.ok(known.length > 0);
  for (let at = 0; at < "organization".length - 1; at += 1) {
    const letters = [..."organization"];
    [letters[at], letters[at + 1]] = [letters[at + 1], letters[at]];
    const swapped = letters.join("");
    const left = [..."organization"].filter((_, i) => i !== at).join("");
    for (const query of [swapped, left, left.slice(1)]) {
      assert.ok(search(entries, query, 100).some(({ id }) => known.includes(id)), query);
    }
  }
});

test("of very many the best come first all the same", () => {
  const { index } = sample();
  const arms = must(index.ties.get("arms"));
  const many = Array.from({ length: 3000 }, (_, at) => ({ ...arms, id: `arms-${at}`, title: `Radar ${at}` }));
  const searched = searchEntries(indexData({ ...index.data, ties: many }));
  assert.deepEqual(search(searched, "russia", 3).map(({ id }) => id).slice(0, 1), ["RUS"]);
  assert.equal(search(searched, "radar", 12).length, 12);
  assert.equal(search(searched, "radar 2999")[0].id, "arms-2999");
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
  assert.deepEqual([matches("Serbia", "s"), matches("Serbia", "er"), matches("Serbia", "erb")], [[[0, 1]], [], [[1, 4]]], "a short word only where a word begins");
});

test("letters that Unicode does not take apart are folded too", () => {
  assert.equal(fold("Łódź Ærø ß").text, "lodz aero ss");
});

test("distance counts a swap as one slip", () => {
  assert.ok(within("serbia", "sebria", 1));
  assert.ok(!within("serbia", "seibra", 1));
  assert.ok(!within("serbia", "sexxia", 1), "two others are two slips");
});

test("of very many some are prepared at a time, and all are found in the end", () => {
  const data = sampleData();
  const [tie] = data.ties.filter(({ kind }) => kind === "arms sale");
  const many = 2 * AT_ONCE + 1;
  const ties = Array.from({ length: many }, (_, at) => ({ ...tie, id: `made-${at}`, title: `Deal ${at}` }));
  const index = indexData({ ...data, ties: [...data.ties, ...ties] });
  const { more } = searchPrepared(index);
  let parts = 1;
  while (!more()) parts += 1;
  assert.equal(parts, 3);
  assert.equal(more(), searchEntries(index));
  assert.deepEqual(search(searchEntries(index), `deal ${many - 1}`).map(({ id }) => id), [`made-${many - 1}`]);
});
