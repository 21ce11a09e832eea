import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { directionOf, readingKey, way } from "../../../graph/page/core/direction.js";
import { say, sayList, sayRow, speak, withoutMarks } from "../../../graph/page/core/say.js";

const ENGLISH = JSON.parse(readFileSync(new URL("../english.json", import.meta.url), "utf8"));

/** @template Result @param {() => Result} run */
function fromTheRight(run) {
  speak({ code: "he", locale: "he", direction: "rtl", messages: { row: "{before}, {next}", to: "{from} ← {to}" } });
  try {
    return run();
  } finally {
    speak(ENGLISH);
  }
}

test("a text's direction is that of its first letter", () => {
  assert.equal(directionOf("NATO"), "ltr");
  assert.equal(directionOf("“שלום” NATO"), "rtl");
  assert.equal(directionOf("(الناتو)"), "rtl");
  assert.equal(directionOf("1999"), "ltr");
});

test("the arrow that leads on is the one that points where one reads to", () => {
  assert.deepEqual([way(), readingKey("ArrowLeft"), readingKey("Home")], [1, "ArrowLeft", "Home"]);
  fromTheRight(() => assert.deepEqual([way(), readingKey("ArrowLeft"), readingKey("ArrowUp")], [-1, "ArrowRight", "ArrowUp"]));
});

test("in a page from the right, what is written from the left stands in a run of its own, once", () => {
  fromTheRight(() => {
    assert.equal(say("to", { from: "Russia", to: "סרביה" }), "\u2068Russia\u2069 ← סרביה");
    assert.equal(sayRow("row", ["A", "ב", "C"]), "\u2068A\u2069, ב, \u2068C\u2069");
    assert.equal(withoutMarks(sayList(["A", "B"])), "A ו-B");
  });
  assert.equal(sayRow("lists.row", ["A", "B"]), "A, B");
});
