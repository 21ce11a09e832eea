import assert from "node:assert/strict";
import test from "node:test";

import { addressOf, publishedAt } from "../../../graph/page/core/published.js";
import { sample } from "../sample.js";

/** @param {string} address @param {string} [said] */
function published(address, said) {
  const { index } = sample();
  const meta = { ...index.data.meta, ...(said ? { address: said } : null) };
  return publishedAt({ ...index, data: { ...index.data, meta } }, new URL(address));
}

test("a page has an address where others can open it", () => {
  assert.equal(published("https://school.example.org/a/relations.html?embed#select=SRB"), "https://school.example.org/a/relations.html?embed");
  assert.equal(published("http://school.example.org/"), "http://school.example.org/");
  for (const own of [
    "file:///home/t/relations.html", "http://localhost:8000/", "http://127.0.0.1:8000/", "http://[::1]:8000/", "http://printer.local/",
    "about:srcdoc", "blob:https://a.example.org/1",
  ]) assert.equal(published(own), null, own);
});

test("what the file says goes before where it is opened", () => {
  for (const opened of ["file:///relations.html", "https://copy.example.org/"]) {
    assert.equal(published(opened, "https://example.org/world.html#date=2000-01-01"), "https://example.org/world.html");
  }
});

test("a view's address says what is shown, without the windows over it", () => {
  const { index, state } = sample({ layout: "map", open: { share: true } });
  assert.equal(addressOf(index, "https://example.org/", state), "https://example.org/#layout=map");
  assert.equal(addressOf(index, "https://example.org/", sample().state), "https://example.org/");
  assert.equal(addressOf(index, null, state), null);
});
