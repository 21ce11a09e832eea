/**
 * The map as the picture needs it: where the actors of a state stand, what must be seen when all
 * fits, and what lies under them. The land is decoded when the map is first wanted.
 */

import { emphasis } from "../core/emphasis.js";
import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { CHOICES } from "../core/state.js";
import { zoomOfStep } from "../core/step.js";
import { nameFont, sizeOf } from "../drawing/nodes.js";
import { dockedAlliances } from "./docked.js";
import { landOf } from "./holders.js";
import { decode } from "./land.js";
import { STORY_FRAME, dock, filled, frameOf, homes, statePlaces, widened } from "./places.js";
import { createWorld, graticule } from "./world.js";

/** @import { Choice, Index, KnownActor, PageState, Shown } from "../core/types.d.ts" */
/** @import { Box, Measure, Palette, Point, Size } from "../drawing/types.d.ts" */
/** @import { LandData, Parts } from "./types.d.ts" */

/** @type {LandData} */
const NO_LAND = { steps: 1, west: -180, digits: "", edges: {}, arcs: [], areas: {}, dashed: [] };
/** Room around the map; above it for rows of alliances before their number is known; in a story beside what is named. */
const MARGIN = { side: 68, rows: 60, names: 50 };
/** In world units, about as large as France. */
const REGION = 170;
const ROWS_APART = 8;
/** More alliances with their names beside one another would take too much of the picture. */
const FEW = 3;
/** What is chosen is drawn larger and with a border. */
const CHOSEN = 1.6;

/**
 * @param {Index} index
 * @param {Measure} measure
 */
export function createMapView(index, measure) {
  /** @type {(state: Pick<PageState, "centre">) => Parts} */
  const parts = memo(({ centre }) => ({ centre }), ({ centre }) => {
    const data = landOf(index) ?? NO_LAND;
    const world = createWorld(data.edges[centre] ?? data.west);
    const at = homes(index, world);
    const land = decode(data, world);
    const points = new Map([...at].filter(([id]) => !land.areas.has(id)
      && !((index.actors.get(id)?.successors?.length ?? 0) > 0)));
    return { homes: at, stands: statePlaces(index, at), land, points, grid: graticule(world) };
  }, { keep: CHOICES.centre.length });

  /**
   * The corners of a chosen state's land about its capital, where it is no larger than a region.
   * @param {string} id @param {Parts} all @returns {Point[]}
   */
  function outlineOf(id, { land, homes: at }) {
    const home = at.get(id);
    if (!home) return [];
    /** @param {{box: Box}} ring */
    const holds = ({ box }) => box.left <= home.x && home.x <= box.right && box.top <= home.y && home.y <= box.bottom;
    const ring = land.areas.get(id)?.find(holds);
    if (!ring || Math.max(ring.box.right - ring.box.left, ring.box.bottom - ring.box.top) > REGION) return [];
    return [{ x: ring.box.left, y: ring.box.top }, { x: ring.box.right, y: ring.box.bottom }];
  }

  /**
   * A story's step shows a part of the map: where what it singles out stands.
   * @param {Shown} shown @param {Choice} state @param {Parts} all
   */
  function frameIn(shown, state, all) {
    const { stands: states } = all;
    const ids = state.story ? emphasis(index, shown, { ...state, hover: null })?.actors : null;
    const placed = [...ids ?? shown.actors].flatMap((id) => [states.get(id), ...(ids ? outlineOf(id, all) : [])]).filter(Boolean);
    const limits = state.story ? STORY_FRAME : undefined;
    return widened(frameOf(placed, limits), 1 / zoomOfStep(index, state));
  }

  /** @param {KnownActor} actor @param {number} scale @param {Choice} state @param {Palette} palette */
  function roomOf(actor, scale, state, palette) {
    const strong = actor.id === state.selection || state.focus.includes(actor.id);
    const { width, height } = sizeOf(actor, scale, palette, measure);
    if (!strong) return { width, named: width, height: height + ROWS_APART };
    const named = Math.max(width * CHOSEN, measure(actor.name, nameFont(palette, true)));
    return { width: width * CHOSEN, named, height: height * CHOSEN + palette.type + ROWS_APART };
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
     * @param {Choice & Pick<PageState, "centre" | "compare">} state
     * @param {Size} free what no panel covers of the window
     * @param {Palette} palette
     * @returns {{places: Map<string, Point>, actors: Set<string>, extent: Point[]}} places; the actors to
     *   draw; points that a fitting view shows
     */
    arrange(shown, named, state, free, palette) {
      const all = parts(state);
      const { stands: states } = all;
      const wanted = frameIn(shown, state, all);
      const edge = state.story ? MARGIN.names : 0;
      const room = { width: free.width - MARGIN.side - 2 * edge, height: free.height - MARGIN.side - MARGIN.rows - edge };
      const scale = Math.max(0.05, Math.min(
        room.width / (wanted.right - wanted.left), room.height / (wanted.bottom - wanted.top)));
      const frame = filled({ ...wanted, left: wanted.left - edge / scale, right: wanted.right + edge / scale }, (room.height + edge) / scale);
      const unplaced = index.states.map(({ id }) => id).filter((id) => shown.actors.has(id) && !states.has(id));
      const docked = [...dockedAlliances(index, shown, state), ...unplaced]
        .map((id) => ({ id, ...roomOf(must(named.actors.get(id)), scale, state, palette) }));
      const rows = dock(withNames(docked, room.width), frame, scale, room.width);
      const corners = [{ x: frame.left, y: frame.top }, { x: frame.right, y: frame.bottom }];
      const actors = new Set([...shown.actors].filter((id) => states.has(id) || rows.has(id)));
      return { places: new Map([...states, ...rows]), actors, extent: [...corners, ...rows.values()] };
    },
    /** The land that lies under the actors, whatever is shown: the same object for a state's half of the world. */
    land: parts,
  };
}
