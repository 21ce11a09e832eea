import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { boxOf, meets } from "../../../graph/page/drawing/geometry.js";
import { arrowsOf, fencesOf, postOf, postsOf } from "../../../graph/page/drawing/ways.js";
import { drawWays } from "../../../graph/page/map/draw-points.js";
import { partly } from "../partly.js";

/** @import { Context, DrawnActor, Ground, Palette } from "../../../graph/page/drawing/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ size: 1, type: 14, line: 1, background: "paper", border: "rim", ink: "ink" });
/** @type {Ground} */
const GROUND = partly({ far: new Map([["A", { x: 0, y: 0, turns: 0 }]]), homes: new Map([["A", { x: -900, y: 40 }], ["B", { x: 60, y: 0 }]]), over: partly({ wide: () => 3000 }) });
/** To the left, and how wide its name is. */
const POST = { side: -1, name: 80 };
/** @type {Map<string, DrawnActor>} */
const NODES = new Map(["A", "B"].map((id, i) => [id, partly({ id, x: 60 * i, y: 0, width: 26, height: 18, ...(id === "A" && { post: POST }) })]));

test("a flag at the edge and its arrow lie on a ground of their own, not on the land of others", () => {
  const [tab, ...others] = postsOf(GROUND, NODES, 1, PALETTE);
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

test("a name has its room on the post, and no other comes between that and the post's sides", () => {
  const node = must(NODES.get("A"));
  const { name } = postOf({ ...node, post: POST }, PALETTE);
  const [post] = postsOf(GROUND, NODES, 1, PALETTE);
  const own = boxOf({ x: node.x + name.x, y: node.y + name.y, width: POST.name + 4, height: 14 });
  assert.ok(post.left < own.left && own.right < post.right && own.bottom < post.bottom);
  const fences = fencesOf(GROUND, NODES, 1, PALETTE);
  assert.ok(fences.every((fence) => !meets(fence, own)), "its own name is free");
  const arrow = arrowsOf(GROUND, NODES, 1, PALETTE).flat();
  assert.ok(arrow.every(({ x, y }) => fences.some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom)), "the arrow is not");
  for (const other of [{ ...own, left: own.left - 40 }, { ...own, right: own.right + 40 }, { ...own, top: own.top - 10 }, { ...own, bottom: own.bottom + 10 }]) {
    assert.ok(fences.some((fence) => meets(fence, other)), JSON.stringify(other));
  }
});

test("whose flag has no room has no arrow either: there is nothing that it would be beside", () => {
  const dot = new Map([["A", /** @type {DrawnActor} */ ({ ...must(NODES.get("A")), dot: true, width: 5, height: 5 })]]);
  assert.deepEqual([arrowsOf(GROUND, dot, 1, PALETTE), postsOf(GROUND, dot, 1, PALETTE)], [[], []]);
});
