import assert from "node:assert/strict";
import test from "node:test";

import { addressOf, addressToShare, publishedAt } from "../../../graph/page/core/published.js";
import { merge } from "../../../graph/page/core/state.js";
import { stateOfStep } from "../../../graph/page/core/step.js";
import { sample } from "../sample.js";
import { told } from "../story/told.js";

/** @import { PageState } from "../../../graph/page/core/types.d.ts" */

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

test("what is shared while presenting is the step as it asks, on a page like any other", () => {
  const { index, state, story } = told();
  Object.assign(story.steps[1], { question: "What?", answer: "Arms.", waits: true });
  const answered = merge(state, { ...stateOfStep(index, story, 1, true), presenting: true });
  const base = "https://example.org/";
  /** @param {PageState} one */
  const shared = (one) => addressToShare(index, base, one);
  assert.equal(addressOf(index, base, answered), `${base}#story=lesson&step=2&answer=1`, "what is cited is what is seen");
  assert.equal(shared(answered), `${base}#story=lesson&step=2`);
  assert.equal(shared(merge(answered, { date: "2000-01-01" })), `${base}#date=2000-01-01&story=lesson&step=2`, "what the reader has changed stays");
  assert.equal(shared(merge(state, { ...stateOfStep(index, story, 1), presenting: true })), `${base}#story=lesson&step=2`);
  assert.equal(shared(state), base);
  assert.equal(addressToShare(index, null, answered), null);
});
