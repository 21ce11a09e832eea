/**
 * The map as the picture needs it: where the actors of a state stand, what must be seen when all
 * fits, and what lies under them.
 */

import { emphasis } from "../core/emphasis.js";
import { isMembership } from "../core/index.js";
import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { CHOICES } from "../core/state.js";
import { zoomOfStep } from "../core/step.js";
import { themeNow } from "../core/themes.js";
import { nameFont, sizeOf } from "../drawing/nodes.js";
import { postOf } from "../drawing/ways.js";
import { FLAG } from "./declutter.js";
import { dockedAlliances, shelfBelow } from "./docked.js";
import { beyond, filled, frameOf, framed, holds, regionIn, scaleOf, widened } from "./frames.js";
import { dock } from "./places.js";
import { posts } from "./posts.js";
import { eraOf } from "./seats.js";
import { settled, turned } from "./turned.js";

/** @import { Choice, Index, KnownActor, PageState, Shown } from "../core/types.d.ts" */
/** @typedef {Choice & Pick<PageState, "centre" | "date" | "compare" | "shading" | "filters">} Arranged what of a state says where all stand */
/** @import { Box, Ground, Measure, Palette, Point, Size } from "../drawing/types.d.ts" */
/** @import { Framed, Lying, Parts, Turned } from "./types.d.ts" */

/** Room around the map; above it for rows of alliances before their number is known; in a story beside what is named. */
const MARGIN = { side: 24, rows: 60, names: 50 };
/** Where the map is so low, alliances that are not chosen would take what room it has; margins take no more than such shares of it. */
const LOW = { alliances: 240, names: 0.12, all: 0.6 };
/** A post stands so far beyond the frame, in pixels, at the very edge of what is seen; who lies so little within it has one, too. */
const EDGE = { out: 8, within: 4 };
/** So much of a frame's width is seen beside the rest where some come to the edge who lie across the map's: room for their lines. */
const BEYOND = 0.3;
/** In world units, about as large as France. */
const REGION = 170;
const ROWS_APART = 8;
/** More alliances with their names beside one another would take too much of the picture. */
const FEW = 3;
/** What is chosen is drawn larger and with a border. */
const CHOSEN = 1.6;

/** Whether a reader or a step chooses an actor. @param {string} id @param {Choice} state */
const isStrong = (id, { selection, focus }) => id === selection || focus.includes(id);

/**
 * The corners of a state's land about its capital, where it is no larger than a region.
 * @param {string} id @param {Parts} all @param {number} [most] how large @returns {Point[]}
 */
function outlineOf(id, { land, homes: at }, most = REGION) {
  const home = at.get(id);
  if (!home) return [];
  const ring = land.areas.get(id)?.find(({ box }) => holds(box, home));
  if (!ring || Math.max(ring.box.right - ring.box.left, ring.box.bottom - ring.box.top) > most) return [];
  return [{ x: ring.box.left, y: ring.box.top }, { x: ring.box.right, y: ring.box.bottom }];
}

/**
 * Which way someone lies who comes to the edge: across the map's own, if so it is from most of whom a choice is about.
 * @param {string} id @param {Parts} all @param {Choice} state
 */
function turnsTo(id, { homes: at, over }, { selection, focus }) {
  const about = [...new Set([selection, ...focus])].filter((one) => one !== null && one !== id && at.has(one));
  const sum = about.reduce((turns, one) => turns + over.turns(must(one), id), 0);
  return 2 * Math.abs(sum) > about.length ? Math.sign(sum) : 0;
}

/**
 * Where a line from whom a choice is about leads across the map's edge: out at one side, in at the other.
 * @param {string} id its other end @param {Parts} all @param {Choice} state @returns {Point[]}
 */
function acrossEdge(id, all, state) {
  const home = all.homes.get(id);
  if (!home || turnsTo(id, all, state) === 0) return [];
  const half = all.over.wide(home.y) / 2;
  return [{ x: -half, y: home.y }, { x: half, y: home.y }];
}

/** A frame with more room at the sides where some come to the edge who lie beyond the map's. @param {Box} frame @param {string[]} far @param {Parts} all @param {Choice} state @returns {Box} */
function beside(frame, far, all, state) {
  const turns = far.map((id) => turnsTo(id, all, state));
  const more = BEYOND * (frame.right - frame.left);
  return {
    ...frame,
    left: turns.includes(-1) ? Math.max(all.bounds.left, frame.left - more) : frame.left,
    right: turns.includes(1) ? Math.min(all.bounds.right, frame.right + more) : frame.right,
  };
}

/** A box so much narrower at each side. @param {Box} box @param {number} by @returns {Box} */
const inset = ({ left, right, top, bottom }, by) => ({ left: left + by, right: right - by, top: top + by, bottom: bottom - by });

/**
 * Where they stand who come to the edge.
 * @param {string[]} far @param {Parts} all @param {Arranged} state @param {{frame: Box, scale: number, shown: Shown, above: Map<string, Point>}} on what stands out, and where those stand that are above it @param {Index} index by the names that are written @param {Palette} palette @param {Measure} measure
 * @returns {Ground["far"]}
 */
function edges(far, all, state, { frame, scale, shown, above }, index, palette, measure) {
  if (far.length === 0) return new Map();
  const flags = far.map((id) => {
    const actor = must(index.actors.get(id));
    const [home, turns] = [must(all.homes.get(id)), turnsTo(id, all, state)];
    const x = home.x + turns * all.over.wide(home.y);
    const { width, height } = sizeOf(actor, scale, palette, measure);
    const grown = FLAG * (isStrong(id, state) ? palette.chosen : 1);
    /** @param {number} name how wide */
    const post = (name) => postOf({ width: width * grown, height: height * grown, post: { side: 1, name } }, palette);
    return { id, x, y: home.y, turns, named: post(measure(actor.name, nameFont(palette, true))), bare: post(0) };
  });
  /** In world units. @param {Size} size */
  const inWorld = ({ width, height }) => ({ width: width / scale, height: height / scale });
  const wider = { ...inset(frame, (-EDGE.out * palette.size) / scale), top: frame.top };
  /** Where those stand who are seen at home. @param {Iterable<string>} ids */
  const atHome = (ids) => [...ids].filter((id) => !far.includes(id)).flatMap((id) => all.stands.get(id) ?? []);
  const about = [...new Set([state.selection, ...state.focus])];
  const lines = [...shown.ties].map((id) => must(index.ties.get(id))).filter((tie) => !isMembership(tie));
  const ends = new Set(lines.flatMap(({ from, to }) => [from, to]).filter((id) => !about.includes(id)));
  const from = about.flatMap((id) => all.stands.get(id ?? "") ?? []);
  const hung = about.flatMap((id) => above.get(id ?? "") ?? []).map((place) => ({ ...place, docked: above.size > 1 }));
  const places = posts(flags.map(({ id, x, y, named, bare }) => ({ id, x, y, ...inWorld(named), bare: inWorld(bare) })),
    { frame: wider, scale, shown: atHome(shown.actors), tied: atHome(ends), from, hung, rings: [...all.land.areas.values()].flat() });
  return new Map(flags.map(({ id, x: homeX, turns, named, bare }) => {
    const { x, y, isBare } = must(places.get(id));
    const { middle } = isBare ? bare : named;
    const side = homeX < x ? -1 : 1;
    return [id, { x: x - (side * middle.x) / scale, y: y - middle.y / scale, turns, side, isBare }];
  }));
}

/**
 * @param {Index} index
 * @param {Measure} measure
 */
export function createMapView(index, measure) {
  /** @type {(state: Pick<PageState, "centre">) => Turned} */
  const earth = memo(({ centre }) => ({ centre }), ({ centre }) => turned(index, centre), { keep: CHOICES.centre.length });

  /** @type {(state: Pick<PageState, "centre" | "date">) => Parts} */
  const parts = memo((state) => ({ earth: earth(state), era: eraOf(index, state.date) }), ({ earth: ours, era }) => settled(index, ours, era), { keep: Infinity });

  /**
   * What is chosen, or a step is about, is seen from nearer than the whole; who lies far from it comes to the edge.
   * @param {Shown} shown @param {Arranged} state @param {Parts} all @param {Size} room @param {Palette} palette
   * @returns {Framed}
   */
  function frameIn(shown, state, all, room, palette) {
    const ids = emphasis(index, shown, { ...state, hover: null })?.actors;
    const placed = [...ids ?? shown.actors].flatMap((id) => [all.stands.get(id), ...(ids ? [...outlineOf(id, all), ...acrossEdge(id, all, state)] : [])]
      .filter(Boolean).map(/** @returns {Lying} */ ({ x, y }, i) => ({ x, y, id, kept: id === state.selection, corner: i > 0 })));
    // By a theme the whole of the land tells, those whom nothing ties, too.
    if (themeNow(index, state) !== null && state.filters.regions === null) return { frame: all.bounds, far: [] };
    if (!ids && state.filters.regions) return { frame: regionIn(placed, [...shown.actors].flatMap((id) => outlineOf(id, all, Infinity)), all.bounds, room), far: [] };
    if (!ids || placed.length === 0) return { frame: frameOf(placed, all.bounds), far: [] };
    const { frame, far } = framed(placed, all.bounds, room, { size: palette.size, byStep: state.story !== null });
    return { frame: widened(beside(frame, far, all, state), 1 / zoomOfStep(index, state)), far };
  }

  /** What an alliance above the map takes, and half of its own height. @param {KnownActor} actor @param {number} scale @param {Choice} state @param {Palette} palette */
  function roomOf(actor, scale, state, palette) {
    const strong = isStrong(actor.id, state);
    const { width, height } = sizeOf(actor, scale, palette, measure);
    if (!strong) return { width, named: width, height: height + ROWS_APART, half: height / 2 };
    const named = Math.max(width * CHOSEN, measure(actor.name, nameFont(palette, true)));
    return { width: width * CHOSEN, named, height: height * CHOSEN + palette.type + ROWS_APART, half: (height * CHOSEN) / 2 };
  }

  /**
   * As wide as their names, lest one stand over another, where they are few; no wider than a row.
   * @template {{width: number, named: number}} Item @param {Item[]} items @param {number} room
   */
  function withNames(items, room) {
    return items.length > FEW ? items : items.map((item) => ({ ...item, width: Math.min(room, item.named) }));
  }

  return {
    /**
     * @param {Shown} shown
     * @param {Index} named the index by the names that are written
     * @param {Arranged} state
     * @param {Size} free what no panel covers of the window
     * @param {Palette} palette
     * @returns {{places: Map<string, Point>, actors: Set<string>, extent: Point[], far: Ground["far"]}} places;
     *   the actors to draw; points that a fitting view shows; of the places those at the edge
     */
    arrange(shown, named, state, free, palette) {
      const all = parts(state);
      const { stands: states } = all;
      const unplaced = index.states.map(({ id }) => id).filter((id) => shown.actors.has(id) && !states.has(id));
      const docking = dockedAlliances(index, shown, state).filter((id) => free.height >= LOW.alliances * palette.size || isStrong(id, state));
      const above = [...docking, ...unplaced];
      const edge = state.story ? Math.min(MARGIN.names, LOW.names * free.height) : 0;
      const rowsHigh = above.length > 0 ? MARGIN.rows : 0;
      const room = { width: free.width - MARGIN.side - 2 * edge, height: Math.max(free.height - MARGIN.side - rowsHigh - edge, (1 - LOW.all) * free.height) };
      const { frame: wanted, far } = frameIn(shown, state, all, room, palette);
      const scale = scaleOf(wanted, room);
      const frame = filled({ ...wanted, left: wanted.left - edge / scale, right: wanted.right + edge / scale },
        { width: (room.width + 2 * edge) / scale, height: (room.height + edge) / scale }, all.bounds);
      const docked = above.map((id) => ({ id, ...roomOf(must(named.actors.get(id)), scale, state, palette) }));
      const rows = dock(withNames(docked, room.width), frame, scale, room.width);
      const tops = docked.map(({ id, half }) => ({ x: must(rows.get(id)).x, y: must(rows.get(id)).y - half / scale }));
      const corners = [{ x: frame.left, y: frame.top }, { x: frame.right, y: frame.bottom }];
      const actors = new Set([...shown.actors].filter((id) => states.has(id) || rows.has(id)));
      // Filled, the frame may hold them after all.
      const near = emphasis(index, shown, { ...state, hover: null }) ?? { actors: new Set(), ties: new Set() };
      const seen = inset(frame, (EDGE.within * palette.size) / scale);
      const bottoms = docked.map(({ id, half }) => must(rows.get(id)).y * scale + half);
      // Who comes to the upper edge stands below the band.
      const top = docked.length > 0 ? Math.max(frame.top, shelfBelow(bottoms, docked.some(({ id }) => isStrong(id, state)), palette) / scale) : frame.top;
      const atTheEdge = edges(beyond(far, all.homes, seen), all, state, { frame: { ...frame, top }, scale, shown: near, above: rows }, named, palette, measure);
      return { places: new Map([...states, ...atTheEdge, ...rows]), actors, extent: [...corners, ...tops], far: atTheEdge };
    },
    /** The land that lies under the actors, whatever is shown: the same object while no seat moves, for a state's half of the world. */
    land: parts,
  };
}
