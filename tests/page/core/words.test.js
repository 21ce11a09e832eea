import assert from "node:assert/strict";
import test from "node:test";

import { listed, shortLabel, shortened, sourceName } from "../../../graph/page/core/words.js";
import { partly } from "../partly.js";

test("an alliance's label is its key without the key's hyphens", () => {
  /** @param {string} id @param {string} name */
  const label = (id, name) => shortLabel(partly({ id, type: "alliance", name }));
  assert.equal(label("NATO", "North Atlantic Treaty Organization"), "NATO");
  assert.equal(label("Warsaw-Pact", "Warsaw Pact"), "Warsaw Pact");
  assert.equal(label("Arab-League", "League of Arab States"), "Arab League");
  assert.equal(label("PACIFIC-ALLIANCE", "Pacific Alliance"), "Pacific Alliance");
  assert.equal(label("Non-Aligned", "Non-Aligned Movement"), "Non-Aligned");
  assert.equal(shortLabel(partly({ id: "SRB", type: "state", name: "Serbia" })), "Serbia");
});

test("a list of names, of more than twelve ten and how many more", () => {
  const names = [..."ABCDEFGHIJKLM"];
  assert.equal(listed(["A"]), "A");
  assert.equal(listed(["A", "B"]), "A and B");
  assert.equal(listed(names.slice(0, 12)), "A, B, C, D, E, F, G, H, I, J, K and L");
  assert.equal(listed(names), "A, B, C, D, E, F, G, H, I, J and 3 more");
});

test("a text is cut at a word", () => {
  assert.equal(shortened("Treaty of peace", 15), "Treaty of peace");
  assert.equal(shortened("Treaty of peace and friendship", 20), "Treaty of peace…");
  assert.equal(shortened("Donaudampfschifffahrt", 10), "Donaudamp…");
});

test("a treaty, which nobody else publishes, goes by its title and then its series", () => {
  const treaty = { title: "North Atlantic Treaty", series: "UNTS 34, I-541", date: "1949-04-04" };
  assert.equal(sourceName(treaty), "North Atlantic Treaty, UNTS 34, I-541, 4 April 1949");
  assert.equal(sourceName({ ...treaty, author: "A. Author" }), "A. Author, 4 April 1949");
});
