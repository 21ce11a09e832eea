import assert from "node:assert/strict";
import test from "node:test";

import { onceOrTwice, storyKey } from "../../../graph/page/story/keys.js";

const READING = { presenting: false, scrolls: false };
const PRESENTING = { presenting: true, scrolls: false };
/** @param {string} name @param {string} [place] @param {typeof READING} [how] @param {boolean} [shiftKey] */
const key = (name, place = "", how = READING, shiftKey = false) => storyKey({ key: name, shiftKey }, place, how);

test("a clicker's keys work wherever they are nobody else's", () => {
  for (const place of ["", "button", "picture"]) {
    assert.equal(key("PageDown", place), "next");
    assert.equal(key("PageUp", place), "back");
  }
  for (const place of ["slider", "typing"]) assert.equal(key("PageDown", place), null);
});

test("the arrows leave the picture and the slider theirs, until there is an audience", () => {
  assert.equal(key("ArrowRight"), "next");
  assert.equal(key("ArrowRight", "picture"), null);
  assert.equal(key("ArrowRight", "slider"), null);
  assert.equal(key("ArrowRight", "picture", PRESENTING), "next");
  assert.equal(key("ArrowLeft", "", PRESENTING), "back");
});

test("up and down scroll a text that is longer than its room", () => {
  assert.equal(key("ArrowDown"), null);
  assert.equal(key("ArrowDown", "", PRESENTING), "next");
  assert.equal(key("ArrowDown", "", { presenting: true, scrolls: true }), null);
});

test("Space goes on before an audience, but presses a button that has the focus", () => {
  assert.equal(key(" "), null);
  assert.equal(key(" ", "", PRESENTING), "next");
  assert.equal(key(" ", "", PRESENTING, true), "back");
  assert.equal(key(" ", "button", PRESENTING), null);
});

test("ends, notes, a blank screen, the way out", () => {
  assert.equal(key("Home"), "first");
  assert.equal(key("End"), "last");
  assert.equal(key("n"), "notes");
  assert.equal(key("n", "typing"), null);
  assert.equal(key("b"), null);
  assert.equal(key(".", "", PRESENTING), "blank");
  assert.equal(key("b", "", PRESENTING), "blank");
  assert.equal(key("Escape", "slider"), "leave");
  assert.equal(key("Escape", "typing"), null);
  assert.equal(key("x"), null);
  assert.equal(key("toString"), null);
});

test("a clicker's F5 presents wherever the hand was, but not where one types", () => {
  for (const how of [READING, PRESENTING]) {
    for (const place of ["", "button", "picture", "slider"]) assert.equal(key("F5", place, how), "present");
    assert.equal(key("F5", "typing", how), null);
  }
});

test("notes and a blank screen with Caps Lock, and by the key's place", () => {
  assert.equal(key("N"), "notes");
  assert.equal(key("B", "", PRESENTING), "blank");
  assert.equal(storyKey({ key: "т", code: "KeyN" }, "", READING), "notes");
  for (const [name, code] of [["и", "KeyB"], ["لا", "KeyB"], ["נ", "KeyB"], ["ю", "Period"]]) {
    assert.equal(storyKey({ key: name, code }, "", PRESENTING), "blank", name);
    assert.equal(storyKey({ key: name, code }, "", READING), null, name);
  }
});

test("a key pressed twice is told from one pressed once, with nothing between", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  /** @type {string[]} */
  const heard = [];
  const p = onceOrTwice({ once: () => heard.push("once"), twice: () => heard.push("twice") });
  p.press();
  p.press();
  assert.deepEqual(heard, ["twice"]);
  p.press();
  context.mock.timers.tick(1000);
  assert.deepEqual(heard, ["twice", "once"]);
  p.press();
  p.forget();
  p.press();
  context.mock.timers.tick(1000);
  assert.deepEqual(heard, ["twice", "once", "once"]);
});
