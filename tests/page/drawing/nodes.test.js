import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { drawNode, sizeOf } from "../../../graph/page/drawing/nodes.js";
import { partly } from "../partly.js";

const LAYOUT = readFileSync(new URL("../../../graph/layout/overlap.py", import.meta.url), "utf8");
const PALETTE = partly({ size: 1, type: 12, font: "sans-serif" });

/** The numbers of a constant of the layout. @param {string} name */
function numbers(name) {
  const [, written = ""] = new RegExp(`^${name} = \\(?([\\d, ]+)`, "m").exec(LAYOUT) ?? [];
  return written.split(",").map(Number);
}

const [CHARACTER] = numbers("CHARACTER");
const [LONGEST] = numbers("LONGEST");
const [GAP] = numbers("GAP");
/** @param {string} text */
const measure = (text) => CHARACTER * text.length;

test("the layout keeps room for a flag and the name below it, as they are drawn at first", () => {
  const [width, height, below] = numbers("STATE");
  const flag = sizeOf(partly({ type: "state", id: "SRB", name: "Serbia" }), 1, PALETTE, measure);
  assert.ok(flag.width <= width);
  assert.ok(flag.height / 2 <= height / 2 - below, "above");
  assert.ok(flag.height / 2 + 1.5 + PALETTE.type * 1.02 <= height / 2 + below, "with the name below");
});

test("and for an alliance’s mark, however long its key", () => {
  const [least, height] = numbers("PILL");
  for (const length of [2, 4, 8, 16, 40]) {
    const key = "K".repeat(length);
    const mark = sizeOf(partly({ type: "alliance", id: key, name: "An alliance" }), 1, PALETTE, measure);
    assert.ok(mark.width <= Math.max(least, CHARACTER * Math.min(length, LONGEST) + 24) + GAP, key);
    assert.ok(mark.height <= height + GAP);
  }
});

/** What a mark of an alliance of that key is drawn with, line by line. @param {string} id */
function written(id) {
  /** @type {{text: string, y: number}[]} */
  const lines = [];
  const context = new Proxy({}, {
    get: (_, name) => (name === "fillText" ? (/** @type {string} */ text, /** @type {number} */ _x, /** @type {number} */ y) => { lines.push({ text, y }); } : () => {}),
    set: () => true,
  });
  const actor = partly({ type: "alliance", id, name: "An alliance" });
  const palette = partly({ ...PALETTE, alliances: new Map(), membership: "#777777", line: 1 });
  const size = sizeOf(actor, 1, palette, measure);
  drawNode(/** @type {any} */ (context), partly({ id, actor, x: 0, y: 0, alpha: 1, ...size }), palette, partly({}));
  return { lines, size };
}

test("a long key stands in two lines of whole words, within its mark", () => {
  const one = written("Antarctic-Treaty");
  assert.deepEqual(one.lines.map(({ text }) => text), ["Antarctic Treaty"]);
  const { lines, size } = written("Collective-Security-Treaty");
  assert.deepEqual(lines.map(({ text }) => text), ["Collective", "Security Treaty"]);
  assert.ok(size.width < measure("Collective Security Treaty"), "no wider than one of its words less");
  assert.ok(lines.every(({ y }) => Math.abs(y) + (size.type ?? 0) / 2 < size.height / 2), "both are within");
  const said = written("Organisation-of-Those-Who-Have-More-Words-Than-One-Reads").lines.map(({ text }) => text).join(" ");
  assert.match(said, /^Organisation of Those Who Have…$/);
});
