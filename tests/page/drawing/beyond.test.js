import assert from "node:assert/strict";
import { test } from "node:test";

import { namesBeyond } from "../../../graph/page/drawing/beyond.js";
import { boxOf, meets } from "../../../graph/page/drawing/geometry.js";
import { createOccupancy } from "../../../graph/page/drawing/labels.js";
import { NO_LINES, othersLines } from "../../../graph/page/drawing/others-lines.js";
import { partly } from "../partly.js";

/** @import { Box, Mark, Palette, Room, StrandStroke } from "../../../graph/page/drawing/types.d.ts" */

const AREA = { left: -500, right: 500, top: -300, bottom: 300 };
/** @type {Palette} */
const PALETTE = partly({ ink: "#111111", type: 12, font: "sans-serif" });

/** A strand that leaves the map at the right, at some height, and comes in at the left. @param {string} from @param {string} to @param {number} y @returns {StrandStroke} */
const across = (from, to, y) => partly({ strand: partly({ id: `${from}\n${to}`, from, to }), look: partly({ colour: "#b00000", second: null }), path: [{ x: 200, y }, { x: 400, y }, { x: -400, y, jump: true }, { x: -200, y }] });
/** @param {Mark} mark @returns {Box} */
const boxOfMark = ({ x, y, width = 0, height = 0 }) => boxOf({ x, y, width, height });
/** @param {StrandStroke[]} strands @param {{area?: Box, room?: Room}} [on] */
const named = (strands, { area = AREA, room = { occupancy: createOccupancy(), lines: NO_LINES } } = {}) => namesBeyond(strands, (id) => `State ${id}`, room, area, PALETTE, (text) => 6 * text.length);

test("where a line leaves the map stands whom it leads to, and where it comes in whom it comes from", () => {
  const [right, left] = named([across("A", "B", 40)]);
  assert.deepEqual([right.title, left.title], ["State B →", "← State A"]);
  assert.ok(right.x > 400 && left.x < -400, "beyond the edge, where nothing else is");
  assert.deepEqual([right.y, left.y], [40, 40]);
  assert.deepEqual(named([partly({ strand: partly({ id: "x", from: "A", to: "B" }), path: [{ x: 0, y: 0 }, { x: 9, y: 0 }] })]), []);
});

test("where there is no room beyond the edge it stands within, beside its line and on no other", () => {
  const strand = across("A", "B", 40);
  const area = { ...AREA, right: 405, left: -405 };
  for (const mark of named([strand], { area })) {
    const box = boxOfMark(mark);
    assert.ok(box.right <= 405 && box.left >= -405 && (box.bottom < 40 || box.top > 40), JSON.stringify(mark));
  }
  const above = across("C", "D", 28);
  const [right] = named([strand], { area, room: { occupancy: createOccupancy(), lines: othersLines([], [strand, above]) } });
  assert.ok(right.y > 40, "above runs another's");
  assert.deepEqual(named([strand], { area: { ...AREA, top: 60 } }), [], "nothing where the edge is not seen");
});

test("lines to the same whom one name can tell have one, and no name lies on another", () => {
  const near = named([across("A", "B", 0), across("C", "B", 20), across("D", "B", 200)]);
  assert.deepEqual(near.map(({ title }) => title), ["State B →", "← State A", "← State C", "State B →", "← State D"]);
  near.forEach((one, i) => near.slice(i + 1).forEach((other) => assert.ok(!meets(boxOfMark(one), boxOfMark(other)), `${one.title} on ${other.title}`)));
});

test("a name stands nearest to its own line, in its colour; those of one colour that are close are told together", () => {
  /** @param {StrandStroke} strand @param {string} colour @returns {StrandStroke} */
  const painted = (strand, colour) => ({ ...strand, look: { ...strand.look, colour } });
  const found = named([across("A", "B", 0), painted(across("C", "D", 8), "#0000b0"), across("E", "F", 60), across("G", "H", 66)]);
  const lines = new Map([["B", 0], ["D", 8], ["F", 60], ["H", 66]]);
  for (const { title = "", y, colour } of found.filter((one) => one.x > 0)) {
    const own = [...lines].filter(([whom]) => title.includes(`State ${whom}`)).map(([, at]) => at);
    const far = Math.min(...own.map((at) => Math.abs(y - at)));
    assert.ok([...lines.values()].every((other) => far <= Math.abs(y - other)), title);
    assert.equal(colour, title.includes("State D") ? "#0000b0" : "#b00000");
  }
  assert.ok(found.some(({ title = "" }) => title.includes("State F") && title.includes("State H")));
});

test("between lines of other colours whoever has no room is told with them, in no line's colour", () => {
  const colours = ["#b00000", "#0000b0", "#007000"];
  /** @param {number} apart */
  const foundAt = (apart) => named(["A", "C", "E"].map((from, i) => across(from, "BDF"[i], apart * i)).map((strand, i) => ({ ...strand, look: { ...strand.look, colour: colours[i] } }))).filter(({ x }) => x > 0);
  const found = foundAt(5);
  const all = found.find(({ title = "" }) => ["B", "D", "F"].every((one) => title.includes(`State ${one}`)));
  assert.ok(all && !colours.includes(all.colour), JSON.stringify(found));
  assert.ok(found.every((one) => one === all || !one.title?.endsWith("→")), "what it tells is not told twice");
  assert.deepEqual(foundAt(20).filter(({ title = "" }) => title.includes("and")), [], "none where each has room");
});

test("no name stands far out beside the map, where its line does not lead", () => {
  const blocked = createOccupancy();
  for (const side of [-1, 1]) blocked.add({ owner: null, left: side * 400 - 120, right: side * 400 + 120, top: 0, bottom: 90 });
  const wide = { ...AREA, left: -900, right: 900 };
  for (const { x, width = 0 } of named([across("A", "B", 40)], { area: wide, room: { occupancy: blocked, lines: NO_LINES } })) {
    assert.ok(Math.abs(Math.abs(x) - 400) <= width, String(x));
  }
});
