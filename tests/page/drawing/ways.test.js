import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { boxOf } from "../../../graph/page/drawing/geometry.js";
import { arrowsOf, tabsOf } from "../../../graph/page/drawing/ways.js";
import { drawWays } from "../../../graph/page/map/draw-points.js";
import { partly } from "../partly.js";

/** @import { Context, DrawnActor, Ground, Palette } from "../../../graph/page/drawing/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ size: 1, line: 1, background: "paper", border: "rim", ink: "ink" });
/** @type {Ground} */
const GROUND = partly({ far: new Map([["A", { x: 0, y: 0, turns: 0 }]]), homes: new Map([["A", { x: -900, y: 40 }], ["B", { x: 60, y: 0 }]]), over: partly({ wide: () => 3000 }) });
/** @type {Map<string, DrawnActor>} */
const NODES = new Map(["A", "B"].map((id, i) => [id, partly({ id, x: 60 * i, y: 0, width: 26, height: 18 })]));

test("a flag at the edge and its arrow lie on a ground of their own, not on the land of others", () => {
  const [tab, ...others] = tabsOf(GROUND, NODES, 1, PALETTE);
  assert.equal(others.length, 0, "a flag on its own land lies on that");
  const flag = boxOf(must(NODES.get("A")));
  const corners = [{ x: flag.left, y: flag.top }, { x: flag.right, y: flag.bottom }, ...arrowsOf(GROUND, NODES, 1, PALETTE).flat()];
  for (const { x, y } of corners) assert.ok(tab.left < x && x < tab.right && tab.top < y && y < tab.bottom);
  /** @type {string[]} */
  const drawn = [];
  const context = { fillStyle: "" };
  const told = new Proxy(context, { get: (of, key) => (key in of ? Reflect.get(of, key) : () => drawn.push(`${String(key)} ${context.fillStyle}`)) });
  drawWays(/** @type {Context} */ (/** @type {unknown} */ (told)), GROUND, NODES, 1, PALETTE);
  assert.ok(drawn.indexOf("fillRect paper") >= 0 && drawn.indexOf("fillRect paper") < drawn.indexOf("fill ink"), "the ground first, the arrow on it");
});

test("whose flag has no room has no arrow either: there is nothing that it would be beside", () => {
  const dot = new Map([["A", /** @type {DrawnActor} */ ({ ...must(NODES.get("A")), dot: true, width: 5, height: 5 })]]);
  assert.deepEqual([arrowsOf(GROUND, dot, 1, PALETTE), tabsOf(GROUND, dot, 1, PALETTE)], [[], []]);
});
