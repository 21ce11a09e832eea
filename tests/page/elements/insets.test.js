/** What is left free by panels, bars and keys, held to where these lie: no part of it is covered, and none that is free is given away. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { createInsets } from "../../../graph/page/elements/insets.js";
import { must } from "../../../graph/page/core/must.js";
import { seeded } from "../odd.js";

/** @typedef {{left: number, top: number, right: number, bottom: number}} Part */

/** Room that is left between a column and the picture. */
const GAP = 12;

/** @param {Part} part */
const rectOf = (part) => ({ ...part, width: part.right - part.left, height: part.bottom - part.top });

/** What is free in a window where parts lie so. @param {Part} stage @param {Record<string, Part>} parts @param {string[]} panels @param {string[]} [classes] of all */
function freeIn(stage, parts, panels, classes = []) {
  const classList = { contains: (/** @type {string} */ one) => classes.includes(one) };
  const all = new Map(Object.entries({ stage, ...parts }).map(([id, part]) => [id, { id, classList, getBoundingClientRect: () => rectOf(part) }]));
  Object.assign(globalThis, { document: {
    getElementById: (/** @type {string} */ id) => all.get(id) ?? null, getElementsByClassName: () => panels.map((id) => must(all.get(id))) } });
  const { left, top, right, bottom } = createInsets()();
  return { left: stage.left + left, top: stage.top + top, right: stage.right - right, bottom: stage.bottom - bottom };
}

/** @param {Part} a @param {Part} b */
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Parts at random places where the page lays them, in a window that may have scrolled. @param {(below: number) => number} random */
function laidOut(random) {
  const [width, height, top] = [1000 + random(900), 700 + random(500), -random(3) * 90];
  const stage = { left: 0, top, right: width, bottom: top + height };
  const ends = top + height - 40 - random(60);
  /** @type {Record<string, Part>} */
  const parts = { header: { left: 0, top, right: width, bottom: top + 50 }, timeline: { left: 0, top: ends, right: width, bottom: top + height } };
  const maybe = (/** @type {string} */ id, /** @type {Part} */ part) => { if (random(2)) parts[id] = part; };
  maybe("headline", { left: 0, top: top + 50, right: width, bottom: top + 50 + 20 + random(20) });
  maybe("zoom", { left: width - 60, top: ends - 40, right: width - 20, bottom: ends });
  maybe("map-caption", { left: 20, top: ends - 25, right: width - 80, bottom: ends });
  maybe("legend", { left: 10, top: top + 100, right: 200 + random(150), bottom: ends - 100 });
  maybe("details", { left: width - 200 - random(150), top: top + 100, right: width - 10, bottom: ends - 100 });
  maybe("sheet", { left: 0, top: ends - 150, right: width, bottom: ends });
  return { stage, parts, panels: ["legend", "details", "sheet"].filter((id) => id in parts) };
}

test("nothing lies over what is said to be free, and at each side it ends where something begins", () => {
  const random = seeded(5);
  for (let round = 0; round < 300; round += 1) {
    const { stage, parts, panels } = laidOut(random);
    const free = freeIn(stage, parts, panels);
    const why = JSON.stringify({ stage, parts, free });
    for (const part of Object.values(parts)) assert.ok(!overlap(part, free), why);
    const at = (/** @type {keyof Part} */ side, /** @type {number} */ place) => Object.values(parts).some((part) => part[side] === place);
    assert.ok(at("bottom", free.top) && at("top", free.bottom), why);
    assert.ok(free.left === 0 || at("right", free.left - GAP), why);
    assert.ok(free.right === stage.right || at("left", free.right + GAP), why);
  }
});

test("what is put away, without height or width, covers nothing", () => {
  const stage = { left: 0, top: 0, right: 1000, bottom: 700 };
  const flat = { left: 0, top: 300, right: 300, bottom: 300 };
  assert.deepEqual(freeIn(stage, {}, []), stage);
  assert.deepEqual(freeIn(stage, { headline: flat, timeline: flat, zoom: flat, legend: flat, "line-key": flat }, ["legend"]), stage);
  assert.deepEqual(freeIn(stage, { legend: { ...flat, left: 300, bottom: 600 } }, ["legend"]), stage);
  assert.deepEqual(freeIn(stage, { headline: flat, header: { left: 0, top: 0, right: 1000, bottom: 44 } }, []), { ...stage, top: 44 });
  assert.deepEqual(freeIn(stage, { header: { left: 0, top: 0, right: 1000, bottom: 1 } }, []), { ...stage, top: 1 });
});

test("a panel is a sheet at the bottom once it leaves no room beside it that could be of use", () => {
  const stage = { left: 0, top: 0, right: 1000, bottom: 700 };
  const panel = (/** @type {number} */ right) => ({ legend: { left: 0, top: 400, right, bottom: 700 } });
  assert.deepEqual(freeIn(stage, panel(700), ["legend"]), { ...stage, left: 700 + GAP });
  assert.deepEqual(freeIn(stage, panel(701), ["legend"]), { ...stage, bottom: 400 });
});

test("a key of lines is a column while it is narrow for its picture, and rows where it is not", () => {
  const stage = { left: 0, top: 0, right: 1000, bottom: 700 };
  const key = { left: 20, top: 560, right: 320, bottom: 690 };
  const foot = (/** @type {number} */ right) => ({ "line-key": key, "picture-foot": { left: 20, top: 550, right, bottom: 695 } });
  assert.deepEqual(freeIn(stage, foot(1000), []), { ...stage, left: 320 + GAP });
  assert.deepEqual(freeIn(stage, foot(400), []), { ...stage, bottom: 560 });
  const right = { "line-key": { ...key, left: 690, right: 990 }, "picture-foot": { left: 0, top: 550, right: 1000, bottom: 695 } };
  assert.deepEqual(freeIn(stage, right, []), { ...stage, right: 690 - GAP });
});

test("the row of the key's button is kept where something can be said in it, and nowhere else", () => {
  const stage = { left: 0, top: 0, right: 360, bottom: 640 };
  const parts = { zoom: { left: 70, top: 450, right: 350, bottom: 500 }, "picture-key": { left: 0, top: 390, right: 360, bottom: 446 } };
  assert.deepEqual(freeIn(stage, parts, [], ["over", "noted"]), { ...stage, bottom: 390 });
  assert.deepEqual(freeIn(stage, parts, [], ["over"]), { ...stage, bottom: 450 });
  assert.deepEqual(freeIn(stage, { ...parts, "picture-key": { left: 0, top: 0, right: 0, bottom: 0 } }, [], ["over", "noted"]), { ...stage, bottom: 450 });
});
