/** The field for a day, as a hand fills it: by key, by key and done, or given up. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { dayField } from "../../../graph/page/time/day-field.js";
import { beDocument } from "../document/document.js";
import { FakeElement } from "../document/element.js";
import { seeded } from "../odd.js";

const BOUNDS = { first: "1945-10-24", last: "2026-07-01" };
const DAYS = ["", "0002-05-02", "1945-10-23", "1945-10-24", "1999-03-24", "2026-07-01", "2026-07-02", "9999-12-31", "12000-01-01"];

beforeEach(() => { beDocument(); });

/** A field, and what it tells. */
function made() {
  /** @type {string[]} */
  const told = [];
  const field = /** @type {FakeElement} */ (/** @type {unknown} */ (dayField("Day", BOUNDS, {
    choose: (day) => { told.push(day); }, outside: (day) => { told.push(`outside ${day}`); } })));
  const type = (/** @type {string} */ day) => {
    field.value = day;
    field.fire("change");
    return told.splice(0);
  };
  /** @param {string} act @param {{key: string}} [more] */
  const then = (act, more) => {
    field.fire(act, more);
    return told.splice(0);
  };
  return { field, type, then };
}

test("a day of the file is taken as soon as it is whole, and what is none never", () => {
  for (const day of DAYS) assert.deepEqual(made().type(day), BOUNDS.first <= day && day <= BOUNDS.last && day.length === 10 ? [day] : [], day);
});

test("one beyond the file becomes the nearest, once, when the reader is done with it, and that is said", () => {
  for (const [day, nearest] of [["1945-10-23", BOUNDS.first], ["0002-05-02", BOUNDS.first], ["2026-07-02", BOUNDS.last]]) {
    for (const done of [["blur"], ["keydown", { key: "Enter" }]]) {
      const { type, then } = made();
      const [act, key] = /** @type {[string, {key: string}?]} */ (done);
      assert.deepEqual(type(day), []);
      assert.deepEqual(then("keydown", { key: "Tab" }), [], "another key says nothing");
      assert.deepEqual(then(act, key), [nearest, `outside ${day}`]);
      assert.deepEqual(then("blur"), [], "once");
    }
  }
});

test("whoever gives up with Escape, or has typed nothing, is taken nowhere", () => {
  const { field, type, then } = made();
  assert.deepEqual(then("blur"), []);
  field.value = "0002-05-02";
  assert.deepEqual(then("blur"), [], "the page has put it there, not a hand");
  type("0002-05-02");
  then("keydown", { key: "Escape" });
  assert.deepEqual(then("blur"), []);
});

test("whatever is typed, in whatever order, no day beyond the file is ever chosen", () => {
  const random = seeded(29);
  for (let round = 0; round < 60; round += 1) {
    const { type, then } = made();
    const told = Array.from({ length: 12 }, () => [
      () => type(DAYS[random(DAYS.length)]), () => then("blur"), () => then("keydown", { key: ["Enter", "Escape", "5"][random(3)] }),
    ][random(3)]()).flat();
    for (const [at, one] of told.entries()) {
      if (one.startsWith("outside ")) assert.ok(DAYS.indexOf(one.slice(8)) > 0 && !told[at - 1].startsWith("outside "), "what is chosen in its place comes first");
      else assert.ok(BOUNDS.first <= one && one <= BOUNDS.last, one);
    }
  }
});
