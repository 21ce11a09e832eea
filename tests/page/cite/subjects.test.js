import assert from "node:assert/strict";
import test from "node:test";

import { citable, citationOf } from "../../../graph/page/cite/subjects.js";
import { sample } from "../sample.js";

const BASE = "https://example.org/world.html";

/** @param {Parameters<typeof sample>[0]} change */
function world(change) {
  const { index, state } = sample(change);
  return { state, index: { ...index, data: { ...index.data, about: { version: "0", licences: [] } } } };
}

test("the page, a tie that is selected, the picture", () => {
  const { index, state } = world({ selection: "SRB" });
  assert.deepEqual(citable(index, state), ["picture", "page"]);
  const tie = [...index.ties.values()].find(({ sources }) => (sources ?? []).length > 0);
  assert.ok(tie);
  const chosen = world({ selection: tie.id });
  assert.deepEqual(citable(chosen.index, chosen.state), ["tie", "picture", "page"]);
});

test("a tie is cited with its address and its documents, which are all that is named", () => {
  const { index, state } = world({});
  for (const tie of index.ties.values()) {
    const text = citationOf(index, { ...state, selection: tie.id }, "tie", "csl-json", BASE);
    const [whole, ...documents] = JSON.parse(text);
    assert.match(whole.URL, new RegExp(`^${BASE.replaceAll(".", "\\.")}#.*select=`));
    assert.ok(whole.title.includes(index.data.meta.title));
    assert.deepEqual(documents.map((/** @type {{id: string}} */ { id }) => id), tie.sources ?? []);
  }
});

test("without an address, an author and a licence none is said", () => {
  const { index, state } = world({});
  const [whole] = JSON.parse(citationOf(index, state, "page", "csl-json", null));
  assert.deepEqual(Object.keys(whole).sort(), ["author", "id", "issued", "publisher", "title", "type"]);
  assert.deepEqual(whole.author, [{ literal: "relations 0" }], "what made it, as relations cite has it");
  const text = citationOf(index, state, "page", "apa", null);
  assert.ok(text.startsWith("relations 0. ("));
  assert.doesNotMatch(text, /https?:|Licence/);
});
