import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { curveBetween, fan, pointAt } from "../../../graph/page/drawing/geometry.js";
import { NO_SEAM, byTie, endsAcross, joined, piecesOf, seamOf } from "../../../graph/page/drawing/seam.js";
import { widthOfWorld } from "../../../graph/page/map/world.js";
import { partly } from "../partly.js";

/** @import { Over, Point, Stroke } from "../../../graph/page/drawing/types.d.ts" */

const SCALE = 0.5;
/** @param {number} y */
const half = (y) => (widthOfWorld(y / SCALE) * SCALE) / 2;
/** A map on which the way from east to west leads across its right edge. @param {Map<string, Point & {turns?: number}>} [far] */
const seam = (far = new Map()) => seamOf({
  over: /** @type {Over} */ (partly({ wide: widthOfWorld, turns: (/** @type {string} */ from, /** @type {string} */ to) => Number(`${from} ${to}` === "east west") - Number(`${from} ${to}` === "west east") })), far,
}, SCALE);
const EAST = { id: "east", x: 600, y: -170 };
const WEST = { id: "west", x: -520, y: 150 };

test("a path across the edge leaves at one side and comes in at the other at the same height", () => {
  const { cut, moved } = seam();
  for (const [from, to, turns] of /** @type {const} */ ([[EAST, WEST, 1], [WEST, EAST, -1]])) {
    const end = moved(to, turns);
    const path = Array.from({ length: 31 }, (_, i) => ({ x: from.x + ((end.x - from.x) * i) / 30, y: from.y + ((end.y - from.y) * i) / 30 - 3 * i * (30 - i) / 15 }));
    const pieces = cut(path, turns);
    assert.equal(pieces.length, 2);
    const [leaves, comes] = [pieces[0][pieces[0].length - 1], pieces[1][0]];
    assert.equal(leaves.y, comes.y);
    assert.ok(Math.abs(leaves.x - turns * half(leaves.y)) < 1e-4 && Math.abs(comes.x + turns * half(comes.y)) < 1e-4);
    assert.deepEqual(pieces[0].slice(0, 3), path.slice(0, 3), "until there it is where it was");
    const last = pieces[1][pieces[1].length - 1];
    assert.ok(Math.hypot(last.x - to.x, last.y - to.y) < 1e-6, "and ends at its end");
    for (const piece of pieces) for (const { x, y } of piece) assert.ok(Math.abs(x) <= half(y) + 1e-6, "all of it is on the map");
    assert.deepEqual(piecesOf(joined(pieces)).map((piece) => piece.map(({ x, y }) => ({ x, y }))), pieces.map((piece) => piece.map(({ x, y }) => ({ x, y }))));
  }
});

test("a path that goes there and comes back is in three pieces, and one that stays in one", () => {
  const { cut } = seam();
  const there = [{ x: 700, y: 0 }, { x: half(0) + 80, y: 20 }, { x: 700, y: 40 }];
  const pieces = cut(there, 0);
  assert.deepEqual(pieces.map(({ length }) => length), [2, 3, 2]);
  for (const [i, piece] of pieces.slice(1).entries()) assert.equal(piece[0].y, pieces[i][pieces[i].length - 1].y);
  assert.deepEqual(cut([{ x: 0, y: 0 }, { x: 90, y: 0 }], 0), [[{ x: 0, y: 0 }, { x: 90, y: 0 }]]);
  assert.deepEqual(NO_SEAM.cut(there, 0), [there]);
});

test("a flag that stands beyond the edge has its line from the other side at once", () => {
  const { cut, parts } = seam();
  const outside = { x: half(-170) + 6, y: -170 };
  const pieces = cut([outside, { x: outside.x + 200, y: -100 }], 1).filter((piece) => piece.length > 1);
  assert.ok(Math.abs(pieces[pieces.length - 1][0].x + half(-170)) < 1e-4);
  const curve = { ax: outside.x, ay: -170, cx: outside.x + 60, cy: -170, bx: outside.x + 200, by: -100 };
  assert.equal(parts(curve, 0, 1).length, 1, "with nothing on this side of it");
});

test("curves of a fan are cut alike whichever way they point; the first part's end is not seen", () => {
  const nodes = new Map([EAST, WEST].map((node) => [node.id, node]));
  const ties = [{ id: "a", from: "east", to: "west" }, { id: "b", from: "west", to: "east" }];
  const places = fan(ties);
  const cuts = ties.map((tie) => {
    const { from, to, first, last } = endsAcross(tie, nodes, seam());
    assert.equal(Math.abs(last - first), 1);
    return seam().parts(curveBetween(tie, from, to, must(places.get(tie.id)), 14, { arc: 0.11 }), first, last);
  });
  for (const [i, parts] of cuts.entries()) {
    assert.equal(parts.length, 2);
    assert.deepEqual(parts.map(({ cut }) => Boolean(cut)), [true, false], "an arrow is where the way ends");
    assert.equal(parts[0].by, parts[1].ay);
    assert.ok(Math.abs(Math.abs(parts[0].bx) - half(parts[0].by)) < 1e-4 && Math.abs(parts[0].bx + parts[1].ax) < 1e-4);
    const [start, end] = i === 0 ? [EAST, WEST] : [WEST, EAST];
    assert.ok(Math.hypot(parts[0].ax - start.x, parts[0].ay - start.y) < 1e-6 && Math.hypot(parts[1].bx - end.x, parts[1].by - end.y) < 1e-6);
    const middle = pointAt(parts[1], 0.5);
    assert.ok(Math.abs(middle.x) < half(middle.y));
  }
  assert.ok(Math.abs(cuts[0][0].by - cuts[1][0].by) < 14 * 1.5, "side by side at the edge, too");
  assert.deepEqual(NO_SEAM.parts(cuts[0][0], 0, 0), [cuts[0][0]]);
});

test("to a flag that has come to the edge of what is seen the line is whole where that stands on the way", () => {
  const west = seam(new Map([["west", { x: 700, y: 0, turns: 1 }]]));
  assert.equal(west.turns("east", "west"), 0);
  assert.equal(west.turns("west", "east"), 0);
  assert.equal(west.turns("other", "west"), -1, "from the other side it comes across the map's edge");
});

test("a tie in pieces is one, and its longest piece first", () => {
  /** @param {string} id @param {number} long @returns {Stroke} */
  const stroke = (id, long) => partly({ tie: partly({ id }), look: partly({}), curve: { ax: 0, ay: 0, cx: long / 2, cy: 0, bx: long, by: 0 } });
  assert.deepEqual(byTie([stroke("a", 10), stroke("b", 5), stroke("a", 30)]).map(({ tie, curves }) => [tie.id, curves.map(({ bx }) => bx)]), [["a", [30, 10]], ["b", [5]]]);
});
