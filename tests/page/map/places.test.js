import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { FIRST_DAY, LAST_DAY } from "../../../graph/page/core/dates.js";
import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { ROOM, dock, homes, statePlaces } from "../../../graph/page/map/places.js";
import { eraOf } from "../../../graph/page/map/seats.js";
import { WORLD, createWorld } from "../../../graph/page/map/world.js";
import { partly } from "../partly.js";
import { ABOUT } from "./about.js";

/** @import { PageData, State } from "../../../graph/page/contract.d.ts" */
/** @import { Index } from "../../../graph/page/core/types.d.ts" */

const FILE = new URL("../../../graph/reference/states.json", import.meta.url);
const facts = JSON.parse(readFileSync(FILE, "utf8"));

const turned = createWorld(ABOUT.edges.atlantic);
const { place } = turned;
/** @param {Index} index @param {string} [day] */
const homesOf = (index, day = LAST_DAY) => homes(index, turned, day);

/** @param {Partial<State>[]} states */
function indexOf(...states) {
  /** @type {PageData} */
  const data = partly({ actors: states, ties: [], meta: {} });
  return indexData(data);
}

/** @param {Partial<State>[]} more */
function world(...more) {
  const states = Object.entries(facts).map(([id, { name, lat, lon, continent }]) => ({
    id, type: /** @type {const} */ ("state"), name, lat, lon, continent,
  }));
  return indexOf(...states, ...more);
}

test("every state has a place, and none covers another", () => {
  const index = world();
  const places = [...statePlaces(index, homesOf(index), LAST_DAY)];
  assert.equal(places.length, Object.keys(facts).length);
  for (const [i, [id, a]] of places.entries()) {
    for (const [other, b] of places.slice(i + 1)) {
      const apart = Math.abs(a.x - b.x) > 0.95 * ROOM.width || Math.abs(a.y - b.y) > 0.95 * ROOM.height;
      assert.ok(apart, `${id} covers ${other}`);
    }
  }
});

test("no flag is moved far from its capital", () => {
  const index = world();
  const at = homesOf(index);
  for (const [id, { x, y }] of statePlaces(index, at, LAST_DAY)) {
    const home = must(at.get(id));
    assert.ok(Math.hypot(x - home.x, y - home.y) < 3.5 * ROOM.height, id);
  }
});

test("the same states are always at the same places", () => {
  const index = world();
  const reversed = indexData({ ...index.data, actors: [...index.data.actors].reverse() });
  assert.deepEqual([...statePlaces(index, homesOf(index), LAST_DAY)],
    [...statePlaces(reversed, homesOf(reversed), LAST_DAY)]);
});

test("a state that is gone stands at its capital or amid those that followed it", () => {
  const index = world(
    { id: "SUN", type: "state", name: "Soviet Union", lat: 55.75, lon: 37.62, end: "1991-12-26" },
    { id: "YUG", type: "state", name: "Yugoslavia", successors: ["HRV", "SVN"] },
    { id: "XXX", type: "state", name: "Nowhere" },
  );
  const at = homesOf(index);
  assert.deepEqual(at.get("SUN"), place(37.62, 55.75));
  assert.equal(must(at.get("YUG")).x, (must(at.get("HRV")).x + must(at.get("SVN")).x) / 2);
  assert.ok(!at.has("XXX"));
});

test("a state does not make room for one that it never met", () => {
  /** @type {Partial<State>} */
  const one = { id: "AAA", type: "state", name: "A", lat: 40, lon: 20, start: FIRST_DAY, end: "1990-12-31" };
  /** @param {string} start */
  const index = (start) => indexOf(one, { ...one, id: "BBB", name: "B", start, end: LAST_DAY });
  const after = index("1991-01-01");
  assert.deepEqual(statePlaces(after, homesOf(after), LAST_DAY).get("AAA"), place(20, 40));
  const beside = index("1980-01-01");
  assert.notDeepEqual(statePlaces(beside, homesOf(beside), LAST_DAY).get("AAA"), place(20, 40));
});

test("a state stands where it was governed from on the day, and makes room there for those alone that it met there", () => {
  /** @type {Partial<State>} */
  const heir = { id: "AAA", type: "state", name: "Heir", lat: 40, lon: 20, start: FIRST_DAY, end: LAST_DAY,
    seats: [{ lat: 10, lon: 0, end: "1960-12-31" }, { lat: 35, lon: 5, end: "1990-12-31" }] };
  /** @type {Partial<State>} */
  const other = { id: "BBB", type: "state", name: "Other", lat: 40, lon: 20, start: FIRST_DAY, end: "1990-12-31" };
  const index = indexOf(heir, other);
  const before = indexOf(heir, { id: "CCC", type: "state", name: "Gone", successors: ["AAA"] });
  const seats = /** @type {[string, string, number, number][]} */ ([
    [FIRST_DAY, "1960-12-31", 0, 10], ["1960-12-31", "1960-12-31", 0, 10], ["1961-01-01", "1990-12-31", 5, 35],
    ["1990-12-31", "1990-12-31", 5, 35], ["1991-01-01", LAST_DAY, 20, 40], [LAST_DAY, LAST_DAY, 20, 40],
  ]);
  for (const [day, era, lon, lat] of seats) {
    assert.equal(eraOf(index, day), era, day);
    const at = homesOf(index, day);
    const stands = statePlaces(index, at, day);
    assert.deepEqual([at.get("AAA"), homesOf(before, day).get("CCC")], [place(lon, lat), place(lon, lat)], day);
    assert.deepEqual([stands.get("AAA"), stands.get("BBB")], [place(lon, lat), place(20, 40)], day);
  }
});

test("alliances stand in rows above the frame", () => {
  const items = Array.from({ length: 30 }, (_, i) => ({ id: `A${i}`, width: 50 + (i % 3) * 20, height: 30 }));
  const scale = 0.2;
  const places = dock(items, WORLD, scale, (WORLD.right - WORLD.left) * scale);
  assert.equal(places.size, 30);
  const perRow = new Map();
  for (const { y } of places.values()) perRow.set(y, (perRow.get(y) ?? 0) + 1);
  assert.ok([...perRow.values()].every((count) => count > 3), "none stands alone");
  const boxes = items.map(({ id, width }) => ({ ...must(places.get(id)), width: width / scale }));
  for (const [i, a] of boxes.entries()) {
    assert.ok(a.y < WORLD.top);
    assert.ok(a.x - a.width / 2 >= WORLD.left && a.x + a.width / 2 <= WORLD.right);
    for (const b of boxes.slice(i + 1)) {
      assert.ok(a.y !== b.y || Math.abs(a.x - b.x) >= (a.width + b.width) / 2);
    }
  }
});
