import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { createOccupancy } from "../../../graph/page/drawing/labels.js";
import { linesOf, marksOf, titleLines } from "../../../graph/page/drawing/marks.js";
import { NO_LINES, othersLines } from "../../../graph/page/drawing/others-lines.js";
import { drawMarks } from "../../../graph/page/drawing/paint.js";
import { strangersOf } from "../../../graph/page/drawing/strangers.js";
import { partly } from "../partly.js";

/** @import { Occupancy, Palette, Stroke } from "../../../graph/page/drawing/types.d.ts" */
/** @import { Index } from "../../../graph/page/core/types.d.ts" */
/** @import { Tie } from "../../../graph/page/contract.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ type: 12, size: 1, font: "sans-serif" });
const AREA = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };
/** @type {Index} */
const INDEX = partly({ kinds: { sale: { label: "Sale", look: { glyph: "S" } } } });
/** @param {string} text */
const measure = (text) => 7 * text.length;

/**
 * @param {string} id @param {number} y @param {Partial<Tie> & {length?: number}} [more] `length` of its line
 * @returns {Stroke}
 */
const stroke = (id, y, { length = 300, ...more } = {}) => partly({
  tie: { id, kind: "sale", start: "2000-01-01", title: `Title ${id}`, ...more },
  look: { rank: 1, colour: "red" },
  curve: { ax: 0, ay: y, cx: 150, cy: y, bx: length, by: y },
});

/** @param {Stroke[]} strokes @param {Partial<Parameters<typeof marksOf>[2]>} [how] @param {Occupancy} [occupancy] */
function marked(strokes, how = {}, occupancy = createOccupancy()) {
  return marksOf(INDEX, strokes, { singled: true, scale: 1, strong: new Set(), telling: null, area: AREA, lines: NO_LINES, ...how },
    occupancy, PALETTE, measure);
}

/** @param {string[]} main @param {string[]} [news] */
const telling = (main, news = []) => ({ main: new Set(main), named: [...main, ...news] });

test("few ties have their titles, many their glyphs", () => {
  /** @param {number} count */
  const strokes = (count) => Array.from({ length: count }, (_, i) => stroke(`t${i}`, 40 * i));
  assert.ok(marked(strokes(14)).every(({ title }) => title !== ""));
  assert.ok(marked(strokes(15)).every(({ title, glyph }) => title === "" && glyph === "S"));
});

test("in a step the ties that it is about are named, however many others there are", () => {
  const strokes = Array.from({ length: 30 }, (_, i) => stroke(`t${i}`, 40 * i));
  const marks = marked(strokes, { telling: telling(["t7"], ["t20"]) });
  assert.deepEqual(marks.filter(({ title }) => title).map(({ id }) => id), ["t7", "t20"]);
});

test("of ties on one spot the one that the step is about is named, else the latest", () => {
  const strokes = [
    stroke("a", 0, { start: "1990-01-01", length: 70 }), stroke("b", 0, { start: "2010-01-01", length: 70 }),
    stroke("c", 0, { start: "1970-01-01", length: 70 }),
  ];
  assert.deepEqual(marked(strokes).filter(({ title }) => title).map(({ id }) => id), ["b"]);
  assert.equal(marked(strokes, { telling: telling(["c"], ["a"]) })[0].id, "c");
  assert.equal(marked(strokes, { strong: new Set(["a"]) })[0].id, "a");
});

test("what many ties are called alike is written twice, the others have their glyph", () => {
  const strokes = Array.from({ length: 5 }, (_, i) => stroke(`t${i}`, 40 * i, { title: "One treaty" }));
  const marks = marked(strokes);
  assert.equal(marks.filter(({ title }) => title === "One treaty").length, 2);
  assert.equal(marks.filter(({ glyph }) => glyph === "S").length, 3);
});

test("a kind without a glyph has no mark", () => {
  const many = Array.from({ length: 20 }, (_, i) => stroke(`t${i}`, 40 * i, { kind: "own" }));
  assert.deepEqual(marked(many), []);
});

test("a title lies on its own line", () => {
  for (const { id, y } of marked([stroke("a", 0), stroke("b", 13), stroke("c", 26)])) {
    assert.equal(y, new Map([["a", 0], ["b", 13], ["c", 26]]).get(id));
  }
});

test("a title that a step needs stands beside a line too short for it", () => {
  const occupancy = createOccupancy();
  occupancy.add({ left: -40, right: 0, top: -10, bottom: 10, owner: "A" });
  occupancy.add({ left: 50, right: 90, top: -10, bottom: 10, owner: "B" });
  const short = { ...stroke("t", 0), curve: { ax: 0, ay: 0, cx: 25, cy: 0, bx: 50, by: 0 } };
  assert.deepEqual(marked([short], {}, occupancy), []);
  const [mark] = marked([short], { telling: telling(["t"]) }, occupancy);
  assert.equal(mark.title, "Title t");
  assert.ok(Math.abs(mark.y) >= 12 && Math.abs(mark.y) < 40);
});

test("a long title is broken in two instead of cut", () => {
  const long = "Russia's defence minister Sergei Shoigu in Belgrade";
  assert.deepEqual(linesOf(long), [["Russia's defence minister", "Sergei Shoigu in Belgrade"]]);
  assert.deepEqual(linesOf("INF Treaty"), [["INF Treaty"]]);
  const words = "A treaty of a title that fills a line and no more";
  assert.deepEqual([44, 45].map((length) => linesOf(words.slice(0, length)).some((lines) => lines.length === 1)), [true, false]);
  assert.equal(linesOf("Security agreement with others").length, 2);
  const [one, two] = titleLines(partly({ lines: ["a", "b"] }), PALETTE);
  assert.equal(one.dy, -two.dy);
  assert.ok(two.dy - one.dy >= PALETTE.type);
});

test("a title's lines are written from the top down", () => {
  /** @type {[string, number][]} */
  const written = [];
  drawMarks(partly({}), [partly({ x: 5, y: 100, title: "One two", lines: ["One", "two"], colour: "red" })], 1, PALETTE,
    (_, text, __, y) => { written.push([text, y]); });
  assert.deepEqual(written.map(([text]) => text), ["One", "two"]);
  assert.ok(written[0][1] < 100 && written[1][1] > 100);
});

test("what is written on a tie lies on no line of others as long as there is such a place on it", () => {
  const own = stroke("own", 0, { from: "A", to: "B" });
  /** @param {number} x @param {Partial<Tie>} ends @returns {Stroke} */
  const crossing = (x, ends) => partly({ ...stroke("other", 0, ends), curve: { ax: x, ay: -90, cx: x, cy: 0, bx: x, by: 90 } });
  const many = Array.from({ length: 20 }, (_, i) => stroke(`t${i}`, 500 + 40 * i, { from: "E", to: "F" }));
  /** @param {Stroke} other */
  const glyph = (other) => marked([own, ...many], { lines: othersLines([own, other], []) }).find(({ id }) => id === "own")?.x;
  assert.equal(glyph(crossing(150, { from: "A", to: "B" })), 150, "of the same two");
  const aside = glyph(crossing(150, { from: "A", to: "C" }));
  assert.ok(aside !== undefined && Math.abs(aside - 150) > 8, `${aside}`);
});

test("where lines of others pass under all of its own, a step's title stands beside it, and nearer to it than to them", () => {
  const others = [60, 90, 120, 150, 180, 210, 240].map((x) => /** @type {Stroke} */ (partly({ tie: { from: "c", to: "d" }, curve: { ax: x, ay: -400, cx: x, cy: -200, bx: x, by: -4 } })));
  const one = { tie: { from: "a", to: "b" } };
  const own = stroke("t", 0, one.tie);
  const [free] = marked([own], { telling: telling(["t"]) });
  assert.equal(free.y, 0);
  const [mark] = marked([own], { telling: telling(["t"]), lines: othersLines(others, []) });
  assert.ok(mark.y - must(mark.height) / 2 > 0, `${mark.y}`);
  assert.ok(mark.y < 40, `${mark.y}`);
  const [chosen] = marked([own], { lines: othersLines(others, []) });
  assert.equal(chosen.y, 0, "a reader's choice has it on the line");
});

test("no line of others passes between a step's title and its own: else it stands on that, or its sign does", () => {
  /** @param {number} y @returns {Stroke} */
  const along = (y) => partly({ tie: { from: "c", to: "d" }, curve: { ax: 0, ay: y, cx: 150, cy: y, bx: 300, by: y } });
  const own = stroke("t", 0, { from: "a", to: "b" });
  const [mark] = marked([own], { telling: telling(["t"]), lines: othersLines([along(-3), along(3)], []) });
  assert.deepEqual([mark.y, mark.title === ""], [0, false]);
  const flags = Array.from({ length: 10 }, (_, i) => ({ id: `${i}`, x: 30 * i, y: 0, width: 24, height: 6 }));
  const [other] = marked([own], { telling: telling(["t"]), flags, lines: othersLines([along(-3), along(3)], []) });
  assert.equal(other.y, 0, "rather at flags than beyond another line");
});

test("a step's title is at no flag but those of its tie", () => {
  const own = stroke("t", 0, { from: "a", to: "b" });
  const flags = Array.from({ length: 10 }, (_, i) => ({ id: `${i}`, x: 30 * i, y: -12, width: 24, height: 16 }));
  const [mark] = marked([own], { telling: telling(["t"]), flags });
  assert.ok(mark.y > 0, `${mark.y}`);
  const [at] = marked([own], { telling: telling(["t"]), flags: flags.map((flag) => ({ ...flag, id: "a" })) });
  assert.equal(at.y, 0);
});

test("a sign is at nobody's flag or name but its ends'", () => {
  const strokes = Array.from({ length: 20 }, (_, i) => stroke(`t${i}`, 90 * i, { from: "a", to: "b" }));
  /** @param {string} id */
  const at = (id) => marked(strokes, { strangers: strangersOf([{ id, x: 150, y: 20, width: 20, height: 20 }], 1) })[0];
  assert.deepEqual([at("a").glyph, at("a").x], ["S", 150]);
  assert.ok(Math.abs(at("c").x - 150) >= 18 + 6, `${at("c").x}`);
});
