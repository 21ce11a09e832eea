import assert from "node:assert/strict";
import { test } from "node:test";
import { changeMarks, changedLook, changedStrokes } from "../../../graph/page/drawing/change-looks.js";
import { createOccupancy } from "../../../graph/page/drawing/labels.js";
import { lookOf } from "../../../graph/page/drawing/ties.js";
import { partly } from "../partly.js";

/** @import { Comparison, Fate, Manner } from "../../../graph/page/core/types.d.ts" */
/** @import { Palette, Stroke } from "../../../graph/page/drawing/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({
  alliances: new Map(), membership: "#555555", categories: new Map([["military", "#aa0000"]]), conflict: "#cc0000", line: 1, size: 1, memberAlpha: 0.4,
});
/** @type {Manner} */
const KIND = { category: "military", sign: 1, directed: true, dash: [] };

/** @returns {Stroke[]} */
function strokes() {
  return ["began", "ended", "stayed"].map((id, i) => {
    const look = lookOf({ type: "deal" }, KIND, PALETTE);
    const y = 100 * i;
    return partly({ tie: { id }, look, calm: look, curve: { ax: 0, ay: y, cx: 50, cy: y, bx: 100, by: y, straight: true } });
  });
}

/** @type {Fate[]} */
const FATES = ["began", "ended", "stayed"];
/** @type {Comparison} */
const CHANGES = partly({ ties: new Map(FATES.map((fate) => [fate, fate])) });

test("three looks that differ without their colours", () => {
  const look = lookOf({ type: "deal" }, KIND, PALETTE);
  const seen = FATES.map((change) => changedLook(look, change, PALETTE));
  assert.equal(new Set(seen.map(({ dash, width }) => `${dash} ${width}`)).size, 3);
  assert.equal(new Set(seen.map(({ key }) => key)).size, 3);
  assert.deepEqual(seen[0].dash, []);
  assert.ok(seen[1].dash.length > 0);
  assert.ok(seen[0].width > 1.5 * seen[2].width);
  assert.equal(seen[2].arrow, false);
});

test("without a comparison strokes stay as they are", () => {
  const before = strokes();
  assert.deepEqual(changedStrokes(before, null, PALETTE), strokes());
});

test("amid many changes lines become thinner, never what stayed stronger than what changed", () => {
  const many = Array.from({ length: 300 }, () => strokes()[0]).concat(strokes());
  changedStrokes(many, CHANGES, PALETTE);
  const [began, ended, stayed] = many.slice(-3).map(({ calm }) => calm);
  assert.ok(began.width < changedLook(lookOf({ type: "deal" }, KIND, PALETTE), "began", PALETTE).width);
  for (const look of [began, ended]) assert.ok(look.alpha > stayed.alpha && look.width > stayed.width);
});

test("up to ninety changes all lines have their own width, and from one more on they are thinner", () => {
  const width = changedLook(lookOf({ type: "deal" }, KIND, PALETTE), "began", PALETTE).width;
  for (const [count, share] of [[89, 1], [90, 1], [91, Math.sqrt(90 / 91)], [5000, 0.65]]) {
    const many = Array.from({ length: count }, () => strokes()[0]);
    changedStrokes(many, CHANGES, PALETTE);
    assert.ok(Math.abs(many[0].calm.width - share * width) < 1e-9, String(count));
  }
});

test("a sign for what began and what ended, none for what stayed, none upon another", () => {
  const changed = changedStrokes(strokes(), CHANGES, PALETTE);
  const marks = changeMarks(changed, CHANGES, createOccupancy(), PALETTE);
  assert.deepEqual(marks.map(({ id, glyph, solid }) => [id, glyph, solid]), [["began", "+", true], ["ended", "−", false]]);
  const crowded = createOccupancy();
  crowded.add({ left: -100, top: -100, right: 500, bottom: 500, owner: null });
  assert.deepEqual(changeMarks(changed, CHANGES, crowded, PALETTE), []);
});
