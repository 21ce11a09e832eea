import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { sizeOf } from "../../../graph/page/drawing/nodes.js";
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
