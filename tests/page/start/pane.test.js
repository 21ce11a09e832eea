import assert from "node:assert/strict";
import { test } from "node:test";
import { isOffered } from "../../../graph/page/start/pane.js";

const WIDE = { last: null, tight: false, own: true, embedded: false };

test("a first visitor is told what to do, wherever a link leads", () => {
  assert.ok(isOffered(WIDE));
  assert.ok(isOffered({ ...WIDE, own: false }));
  assert.ok(isOffered({ ...WIDE, last: "legend" }), "below the filters");
  assert.ok(!isOffered({ ...WIDE, embedded: true }));
});

test("who has closed it finds it closed", () => {
  assert.ok(!isOffered({ ...WIDE, last: "" }));
  assert.ok(!isOffered({ ...WIDE, last: "", tight: true }));
});

test("where it covers the picture it is there for the file's own view alone", () => {
  assert.ok(isOffered({ ...WIDE, tight: true }));
  assert.ok(!isOffered({ ...WIDE, tight: true, own: false }));
  assert.ok(isOffered({ ...WIDE, tight: true, last: "start" }), "as it was left");
  assert.ok(!isOffered({ ...WIDE, tight: true, last: "legend" }), "who had the filters open knows the page");
});
