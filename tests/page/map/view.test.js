import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { inView } from "../../../graph/page/core/names.js";
import { must } from "../../../graph/page/core/must.js";
import { initialState } from "../../../graph/page/core/state.js";
import { visible } from "../../../graph/page/core/visible.js";
import { sizeOf } from "../../../graph/page/drawing/nodes.js";
import { FLAG } from "../../../graph/page/map/declutter.js";
import { shelfBelow } from "../../../graph/page/map/docked.js";
import { createMapView } from "../../../graph/page/map/view.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";
import { ABOUT } from "./about.js";

/** @import { Palette } from "../../../graph/page/drawing/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ size: 1.5, type: 20, font: "sans-serif" });

test("what fits the window holds the alliances above the map whole, not their middles alone", () => {
  const index = indexData({ ...sampleData(), land: { ...ABOUT, arcs: [], dashed: [], areas: {} } });
  const view = createMapView(index, (text) => 8 * text.length);
  for (const focus of [["NATO"], ["EU", "NATO"]]) {
    const state = { ...initialState(index.data), layout: /** @type {const} */ ("map"), selection: null, focus };
    const { places, extent } = view.arrange(visible(index, state), inView(index, state), state, { width: 400, height: 400 }, PALETTE);
    const top = Math.min(...extent.map(({ y }) => y));
    for (const alliance of focus) assert.ok((places.get(alliance)?.y ?? -Infinity) > top, `${alliance} of ${focus}`);
  }
});

test("on a phone a map is not pushed away by what stands above it", () => {
  const index = indexData({ ...sampleData(), land: { ...ABOUT, arcs: [], dashed: [], areas: {} } });
  const view = createMapView(index, (text) => 8 * text.length);
  const palette = partly({ ...PALETTE, size: 1 });
  const initial = initialState(index.data);
  const [state, alliance] = [must(index.states[0]).id, "NATO"];
  const story = { id: "any", step: 0 };
  /** @param {{height: number, selection: string, focus?: string[]}} of */
  const scaleAt = ({ height, selection, focus = [] }) => {
    const at = { ...initial, layout: /** @type {const} */ ("map"), selection, focus, story };
    const { extent, actors } = view.arrange(visible(index, at), inView(index, at), at, { width: 360, height }, palette);
    const [low, high] = [Math.min(...extent.map(({ y }) => y)), Math.max(...extent.map(({ y }) => y))];
    return { scale: height / (high - low), above: [...actors].filter((id) => index.actors.get(id)?.type === "alliance") };
  };
  const [low, high] = [scaleAt({ height: 110, selection: state }), scaleAt({ height: 500, selection: state })];
  assert.ok(low.scale > high.scale / 5, `${low.scale} of ${high.scale}`);
  assert.deepEqual(low.above, []);
  assert.deepEqual(scaleAt({ height: 110, selection: alliance }).above, [alliance], "but what is chosen stands there");
});

test("a map of one whose lines lead across its edge holds the edge at both sides: each line is seen where it leaves and comes in", () => {
  const data = sampleData();
  const [example, state] = [must(data.actors.find(({ id }) => id === "SRB")), { lat: 38.9, lon: -77.04 }];
  const actors = [...data.actors, { ...example, id: "AAA", ...state, name: "Here" }, { ...example, id: "BBB", lat: 35.68, lon: 139.75, name: "Across" }];
  const deal = must(data.ties.find(({ type }) => type === "deal"));
  const ties = [...data.ties, { ...deal, id: "across", from: "AAA", to: "BBB" }];
  const index = indexData({ ...data, actors: /** @type {typeof data.actors} */ (actors), ties, land: { ...ABOUT, arcs: [], dashed: [], areas: {} } });
  const view = createMapView(index, (text) => 8 * text.length);
  const state0 = { ...initialState(index.data), layout: /** @type {const} */ ("map"), selection: "AAA", focus: [], story: null, date: "2020-02-24" };
  const { extent } = view.arrange(visible(index, state0), inView(index, state0), state0, { width: 900, height: 500 }, partly({ ...PALETTE, size: 1 }));
  const { over, homes } = view.land(state0);
  const half = over.wide(must(homes.get("BBB")).y) / 2;
  assert.equal(over.turns("AAA", "BBB"), -1, "it is nearer across the edge");
  assert.ok(Math.min(...extent.map(({ x }) => x)) <= -half && Math.max(...extent.map(({ x }) => x)) >= half);
});

test("who comes to the upper edge stands below the band of the alliances, with the whole of its box", () => {
  const data = sampleData();
  const example = must(data.actors.find(({ id }) => id === "SRB"));
  const [member, seat] = [must(data.ties.find(({ type, to }) => type === "membership" && to === "NATO")), (/** @type {number} */ lat, /** @type {number} */ lon) => ({ lat, lon })];
  const seats = { AAA: seat(-2, 20), BBB: seat(0, 24), CCC: seat(2, 20), DDD: seat(-1, 28), FAR: seat(72, 24) };
  const actors = [...data.actors.filter(({ type }) => type === "alliance"), ...Object.entries(seats).map(([id, at]) => ({ ...example, id, ...at, name: id }))];
  const ties = Object.keys(seats).map((id) => ({ ...member, id: `member-${id}`, from: id, to: "NATO", start: "1949-08-24", end: "9999-12-31", status: "member" }));
  const index = indexData({ ...data, actors: /** @type {typeof data.actors} */ (actors), ties: /** @type {typeof data.ties} */ (ties), land: { ...ABOUT, arcs: [], dashed: [], areas: {} } });
  const palette = partly({ ...PALETTE, size: 1, chosen: 1.6 });
  const measure = (/** @type {string} */ text) => 8 * text.length;
  const view = createMapView(index, measure);
  const initial = initialState(index.data);
  const state = { ...initial, filters: { ...initial.filters, alliances: null }, layout: /** @type {const} */ ("map"), selection: "NATO", focus: [], story: null, date: "2020-02-24" };
  const size = { width: 900, height: 500 };
  const { places, extent, far } = view.arrange(visible(index, state), inView(index, state), state, size, palette);
  // The frame's corners and the tops of what stands above it.
  const [low, high] = [must(extent[0]), must(extent[1])].map(({ y }) => y);
  const scale = (size.height - 24 - 60) / (high - low);
  const [post, mark] = [must(far.get("FAR")), must(places.get("NATO"))];
  /** @param {string} id @param {number} grown */
  const half = (id, grown) => (grown * sizeOf(must(inView(index, state).actors.get(id)), scale, palette, measure).height) / 2;
  const band = shelfBelow([mark.y * scale + half("NATO", palette.chosen)], true, palette);
  assert.ok(post.y * scale - half("FAR", FLAG) >= band, `${post.y * scale - half("FAR", FLAG)} and ${band}`);
  assert.ok(band > low * scale, "it reaches into the frame");
});
