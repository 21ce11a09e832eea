import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { declutter } from "../../../graph/page/map/declutter.js";
import { nameless } from "../../../graph/page/map/nameless.js";
import { partly } from "../partly.js";

/** @import { DrawnActor, Palette } from "../../../graph/page/drawing/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ size: 1, type: 14 });

/** @param {string} id @param {number} x @param {number} y @returns {DrawnActor} */
const nodeAt = (id, x, y) => partly({ id, actor: { id, type: "state" }, x, y, width: 30, height: 20 });

/** Twenty-five flags in a heap with one more in its middle, all but the middle with room. @returns {[string, number, number][]} */
const heap = () => Array.from({ length: 25 }, (_, i) => [i === 12 ? "MID" : `F${i}`, 34 * ((i % 5) - 2), 26 * (Math.floor(i / 5) - 2)]);

test("a dot amid flags has no room for its name, and one at their edge has", () => {
  const flags = heap().filter(([id]) => id !== "MID").map(([id, x, y]) => ({ node: nodeAt(id, x, y), home: { x, y }, rank: 2 }));
  const dots = [["MID", 0, 0], ["FAR", 200, 0]].map(([id, x, y]) => ({ node: nodeAt(String(id), Number(x), Number(y)), home: { x: Number(x), y: Number(y) }, rank: 1 }));
  const how = { palette: PALETTE, side: 5, nameWidth: () => 60 };
  assert.deepEqual(nameless(flags, dots, how).ends.map(({ node }) => node.id), ["MID"]);
  assert.deepEqual(nameless([], dots, how).ends, []);
  assert.deepEqual(nameless(flags, [], how).names, [], "where nobody asks, no name takes room");
});

test("no line ends at a dot without a name: rather its flag stands on another line, where its name has room", () => {
  const scale = 0.3;
  const nodes = new Map([...heap(), /** @type {[string, number, number]} */ (["CEN", 0, 400])].map(([id, x, y]) => [id, nodeAt(id, x, y)]));
  must(nodes.get("CEN")).selected = true;
  const homes = new Map([...nodes].map(([id, { x, y }]) => [id, { x: x / scale, y: y / scale }]));
  const ends = [...nodes.keys()].filter((id) => id !== "CEN");
  const lines = new Map([["CEN", new Map(ends.map((id) => [id, 1]))], ...ends.map((id) => /** @type {[string, Map<string, number>]} */ ([id, new Map([["CEN", 1]])]))]);
  declutter(nodes, homes, scale, PALETTE, {
    rank: (id) => (id === "MID" ? 0 : 1), quiet: () => false, plain: false, aside: true, lines, spacing: 13, free: true, nameWidth: () => 60,
  });
  const { x, y, width, height, dot } = must(nodes.get("MID"));
  assert.ok(!dot);
  const others = [...nodes.values()].filter(({ id }) => id !== "MID" && id !== "CEN");
  /** @param {{x: number, y: number, width: number, height: number}} box */
  const free = (box) => others.every((one) => Math.abs(one.x - box.x) >= (one.width + box.width) / 2 || Math.abs(one.y - box.y) >= (one.height + box.height) / 2);
  const [down, aside] = [height / 2 + 10, width / 2 + 34];
  assert.ok([[0, down], [0, -down], [aside, 0], [-aside, 0]].some(([dx, dy]) => free({ x: x + dx, y: y + dy, width: 60, height: 14 })));
});

test("a dot is smaller where there are only dots, and as large as the screen asks for", () => {
  for (const size of [1, 2]) {
    for (const [plain, wide] of /** @type {[boolean, number][]} */ ([[false, 5], [true, 3]])) {
      const nodes = new Map([["A", nodeAt("A", 0, 0)]]);
      declutter(nodes, new Map([["A", { x: 0, y: 0 }]]), 2, { ...PALETTE, size }, { rank: () => 0, quiet: () => true, plain, aside: false, lines: new Map(), spacing: 13, free: true, nameWidth: () => 60 });
      assert.deepEqual([must(nodes.get("A")).width, must(nodes.get("A")).height], [wide * size, wide * size]);
    }
  }
});
