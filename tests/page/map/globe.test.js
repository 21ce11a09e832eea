import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { arcOver, lengthOver } from "../../../graph/page/map/globe.js";
import { createOver } from "../../../graph/page/map/over.js";
import { RADIUS, createWorld, widthOfWorld } from "../../../graph/page/map/world.js";

/** @import { Degrees } from "../../../graph/page/map/types.d.ts" */

/** @param {Degrees} one @param {Degrees} other */
const middle = (one, other) => must(arcOver(one, other, 4))[2].map((degrees) => Math.round(degrees * 10) / 10);

test("the middle of a way over the globe lies north of the straight line's in the north, and south in the south", () => {
  assert.deepEqual(middle([-40, 50], [40, 50]), [0, 57.3]);
  assert.deepEqual(middle([-40, -50], [40, -50]), [0, -57.3]);
  assert.deepEqual(middle([-40, 0], [40, 0]), [0, 0], "along the equator it is straight");
  assert.deepEqual(middle([10, -20], [10, 60]), [10, 20], "and so it is along a meridian");
});

test("over the day line it takes the short way, and between opposite places none", () => {
  assert.equal(Math.abs(middle([170, 0], [-170, 0])[0]), 180);
  assert.equal(arcOver([0, 0], [180, 0], 4), null);
  assert.deepEqual(arcOver([20, 40], [20, 40], 2), [[20, 40], [20, 40], [20, 40]]);
});

test("its places are evenly apart, however far it leads", () => {
  for (const other of /** @type {Degrees[]} */ ([[30, 10], [170, 5], [-120, -60]])) {
    const arc = must(arcOver([0, 20], other, 8));
    for (const [i, place] of arc.slice(1).entries()) assert.ok(Math.abs(lengthOver(arc[i], place) - lengthOver([0, 20], other) / 8) < 1e-9);
  }
});

test("lengths are those of the globe: a quarter of the way round is a quarter, however it lies", () => {
  for (const [one, other] of /** @type {[Degrees, Degrees][]} */ ([[[0, 0], [90, 0]], [[0, 0], [33, 90]], [[135, 0], [-135, 0]]])) {
    assert.ok(Math.abs(lengthOver(one, other) - Math.PI / 2) < 1e-12);
  }
  assert.equal(lengthOver([20, 40], [20, 40]), 0);
});

/** @type {Record<string, Degrees>} */
const PLACES = { west: [-77, 39], isles: [0, 51], island: [140, 36], shore: [-99, 19], port: [149, -35], far: [-77, 5], opposite: [101, 5], absent: [10, 50] };

test("on the map a way lies along its great circle, or is none where it would leave the map", () => {
  const world = createWorld(-170);
  const at = new Map(Object.entries(PLACES).filter(([id]) => id !== "absent").map(([id, place]) => [id, world.place(...place)]));
  const over = createOver(world, (id) => PLACES[id] ?? null, at);
  const way = must(over.way("west", "isles"));
  assert.deepEqual(way, must(arcOver(PLACES.west, PLACES.isles, way.length - 1)).map((place) => world.place(...place)));
  assert.ok(Math.min(...way.map(({ y }) => y)) < Math.min(way[0].y, way[way.length - 1].y) - 10, "it rises");
  assert.ok(Math.abs(over.long("west", "isles") - lengthOver(PLACES.west, PLACES.isles) * RADIUS) < 1e-9);
  assert.equal(over.long("west", "island"), lengthOver(PLACES.west, PLACES.island) * RADIUS, "across the ocean that the map cuts, too");
  assert.ok(arcOver(PLACES.far, PLACES.opposite, 2));
  assert.equal(over.way("far", "opposite"), null, "over the pole");
  assert.equal(over.way("isles", "absent"), null, "who is not on the map");
});

test("across the map's edge a way goes on as if the map did, by as much as that is wide", () => {
  for (const centre of [-170, -30, 100]) {
    const world = createWorld(centre);
    const at = new Map(Object.entries(PLACES).map(([id, place]) => [id, world.place(...place)]));
    const over = createOver(world, (id) => PLACES[id] ?? null, at);
    for (const [from, to] of [["shore", "port"], ["port", "shore"], ["west", "isles"], ["isles", "island"]]) {
      const way = must(over.way(from, to));
      const [start, end] = [must(at.get(from)), must(at.get(to))];
      assert.ok(Math.hypot(way[0].x - start.x, way[0].y - start.y) < 1e-6);
      const last = way[way.length - 1];
      assert.ok(Math.hypot(last.x - end.x - over.turns(from, to) * over.wide(end.y), last.y - end.y) < 1e-6);
      for (const [i, point] of way.slice(1).entries()) assert.ok(Math.hypot(point.x - way[i].x, point.y - way[i].y) < 0.15 * RADIUS, "it never jumps");
    }
    assert.equal(over.turns("shore", "port"), centre === -170 ? -1 : 0);
    assert.equal(over.turns("port", "shore"), centre === -170 ? 1 : 0);
    assert.equal(over.turns("isles", "west"), centre === -30 ? -1 : 0);
    assert.equal(over.turns("isles", "nobody"), 0);
  }
});

test("half the way round is where the shorter way leads across the edge of the map, and not before", () => {
  /** From -180 to 180. @param {number} lon */
  const named = (lon) => ((((lon + 180) % 360) + 360) % 360) - 180;
  for (const [edge, apart, across] of [-170, -30, 100].flatMap((west) => [179.5, 180, 180.5, 200].map((far) => /** @type {const} */ ([west, far, far > 180])))) {
    const world = createWorld(edge);
    /** @type {Record<string, Degrees>} */
    const places = { one: [named(edge + 20), 10], other: [named(edge + 20 + apart), 30] };
    const at = new Map(Object.entries(places).map(([id, place]) => [id, world.place(...place)]));
    const over = createOver(world, (id) => places[id], at);
    assert.deepEqual([over.turns("one", "other"), over.turns("other", "one")].map((turns) => turns + 0), across ? [-1, 1] : [0, 0], String(apart));
  }
});

test("the map is as wide at each height as from one edge to the other", () => {
  const world = createWorld(-170);
  for (const lat of [-80, -35, 0, 1, 20, 55, 84]) {
    const [left, right] = [world.fromEdge(0, lat), world.fromEdge(360, lat)];
    assert.ok(Math.abs(widthOfWorld(left.y) - (right.x - left.x)) < 1e-6, String(lat));
  }
  assert.equal(widthOfWorld(-1e4), widthOfWorld(1e4), "and beyond the poles as at them");
});
