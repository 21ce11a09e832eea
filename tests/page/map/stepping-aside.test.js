import assert from "node:assert/strict";
import { test } from "node:test";

import { declutter } from "../../../graph/page/map/declutter.js";
import { partly } from "../partly.js";

/** @import { DrawnActor, Palette } from "../../../graph/page/drawing/types.d.ts" */

/** The flags where one is chosen, to which lines lead from all others. @param {Record<string, [x: number, y: number]>} places @param {Map<string, Map<string, number>>} lines */
function flagsOf(places, lines) {
  /** @type {Map<string, DrawnActor>} */
  const nodes = new Map(Object.entries(places).map(([id, [x, y]]) => [id, partly({ id, actor: { id, type: "state" }, x, y, width: 30, height: 20, selected: id === "Far" })]));
  const homes = new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));
  /** @type {Palette} */
  const palette = partly({ size: 1, type: 14 });
  declutter(nodes, homes, 1, palette, { rank: () => 0, quiet: () => false, plain: false, aside: true, lines, spacing: 13, free: true, nameWidth: () => 60 });
  return [...nodes.values()].filter(({ dot }) => !dot);
}

test("who steps aside rather stands where it is seen whose land it is from", () => {
  let seed = 5;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  let [moved, hidden] = [0, 0];
  for (let round = 0; round < 60; round += 1) {
    /** @type {Record<string, [x: number, y: number]>} */
    const crowd = Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`S${i}`, [110 * random(), 80 * random()]]));
    const lines = new Map(Object.keys(crowd).map((id) => [id, new Map([["Far", 1]])]));
    const flags = flagsOf({ ...crowd, Far: [60, 1800] }, lines);
    for (const { id, x, y } of flags.filter((one) => one.id !== "Far")) {
      const [homeX, homeY] = crowd[id];
      if (Math.hypot(x - homeX, y - homeY) < 25) continue;
      moved += 1;
      const under = [0.2, 0.4, 0.6, 0.8].filter((share) => flags.some((other) => other.id !== id
        && Math.abs(homeX + (x - homeX) * share - other.x) < other.width / 2 && Math.abs(homeY + (y - homeY) * share - other.y) < other.height / 2));
      if (under.length > 2) hidden += 1;
    }
  }
  assert.ok(moved > 300, String(moved)); // 34 were hidden when the way home did not count
  assert.ok(hidden < 0.05 * moved, `${hidden} of ${moved}`);
});
