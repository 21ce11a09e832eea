/**
 * Where actors stand on the map: states at their capitals, moved apart where they are dense;
 * alliances, which lie nowhere, and states without a known place in rows above. Pure.
 */

import { must } from "../core/must.js";
import { seatOn } from "./seats.js";
import { spread } from "./spread.js";

/** @import { Box, Point } from "../drawing/types.d.ts" */
/** @import { Index } from "../core/types.d.ts" */
/** @import { State } from "../contract.d.ts" */
/** @import { World } from "./types.d.ts" */

/** The room of a flag where the map is near enough for all to be seen, in world units. */
export const ROOM = { width: 37, height: 27 };
const DOCK = { gap: 12, above: 24 };

/**
 * The capital, or for states that are gone and have none here, the middle of those after it.
 * @param {Index} index @param {State} actor @param {{place: World["place"], day: string}} on @param {Set<string>} [seen] @returns {Point | null}
 */
function homeOf(index, actor, on, seen = new Set()) {
  const { lat, lon } = seatOn(actor, on.day);
  if (lat !== undefined && lon !== undefined) return on.place(lon, lat);
  seen.add(actor.id);
  const after = (actor.successors ?? []).filter((id) => !seen.has(id))
    .map((id) => index.actors.get(id)).filter((next) => next?.type === "state")
    .map((next) => homeOf(index, next, on, seen)).filter(Boolean);
  if (after.length === 0) return null;
  /** @param {"x" | "y"} part */
  const mean = (part) => after.reduce((sum, home) => sum + home[part], 0) / after.length;
  return { x: mean("x"), y: mean("y") };
}

/**
 * Where states' capitals lie on a day, by id; states of which nothing is known are left out.
 * @param {Index} index
 * @param {World} world @param {string} day @returns {Map<string, Point>}
 */
export function homes(index, { place }, day) {
  /** @type {Map<string, Point>} */
  const found = new Map();
  for (const state of index.states) {
    const home = homeOf(index, state, { place, day });
    if (home) found.set(state.id, home);
  }
  return found;
}

/** Where states' flags stand on a day, by id. @param {Index} index @param {Map<string, Point>} at from homes() @param {string} day */
export function statePlaces(index, at, day) {
  return spread(index.states.filter(({ id }) => at.has(id)).map((state) => {
    const { start, end } = seatOn(state, day);
    return { id: state.id, ...must(at.get(state.id)), ...ROOM, start, end };
  }));
}

/**
 * Rows above a frame, where most lines to them are short.
 * @param {{id: string, width: number, height: number}[]} items with their sizes on the screen
 * @param {Box} frame
 * @param {number} scale at which the frame fits the window
 * @param {number} room for a row, in pixels
 * @returns {Map<string, Point>}
 */
export function dock(items, frame, scale, room) {
  /** @type {{items: typeof items, width: number}[]} */
  const rows = [];
  const apart = Math.max(0, ...items.map(({ height }) => height));
  const total = items.reduce((sum, item) => sum + item.width + DOCK.gap, 0);
  const widest = Math.max(...items.map((item) => item.width)) + DOCK.gap;
  // As many in each row as in the others, so that none stands alone.
  const even = Math.min(room, total / Math.ceil(total / room) + widest / 2);
  for (const item of items) {
    const row = rows[rows.length - 1];
    const width = item.width + DOCK.gap;
    if (row && row.width + width <= even) {
      row.items.push(item);
      row.width += width;
    } else {
      rows.push({ items: [item], width });
    }
  }
  const places = new Map();
  const middle = (frame.left + frame.right) / 2;
  rows.forEach((row, i) => {
    let x = -row.width / 2;
    for (const { id, width } of row.items) {
      const centre = x + (width + DOCK.gap) / 2;
      places.set(id, { x: middle + centre / scale, y: frame.top - (DOCK.above + (rows.length - 1 - i) * apart) / scale });
      x += width + DOCK.gap;
    }
  });
  return places;
}
