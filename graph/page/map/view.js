/**
 * The map as the picture needs it: where the actors of a state stand, what must be seen when all
 * fits, and what lies under them. The land is decoded when the map is first wanted.
 */

import { emphasis } from "../emphasis.js";
import { sizeOf } from "../picture/nodes.js";
import { zoomOfStep } from "../story/step.js";
import { dockedAlliances } from "./docked.js";
import { decode } from "./land.js";
import { STORY_FRAME, dock, filled, frameOf, homes, statePlaces, widened } from "./places.js";
import { shading } from "./shade.js";
import { createWorld, graticule } from "./world.js";

const NO_LAND = { steps: 1, west: -180, arcs: [], areas: {}, dashed: [] };
/** Room around the map, and above it for rows of alliances before their number is known. */
const MARGIN = { side: 68, rows: 60 };
/** What is chosen is drawn larger and with a border. */
const CHOSEN = 1.6;

/**
 * @param {object} index
 * @param {function(string, string): number} measure
 */
export function createMapView(index, measure) {
  const made = new Map();

  function make(centre) {
    const world = createWorld(centre);
    const at = homes(index, world);
    const land = decode(index.data.land ?? NO_LAND, world);
    const points = new Map([...at].filter(([id]) => !land.areas.has(id)
      && !(index.actors.get(id).successors?.length > 0)));
    return { homes: at, states: statePlaces(index, at), land, points, grid: graticule(world) };
  }

  function parts({ centre }) {
    if (!made.has(centre)) made.set(centre, make(centre));
    return made.get(centre);
  }

  /** A story's step shows a part of the map: where what it singles out stands. */
  function frameIn(shown, state, states) {
    const ids = state.story ? emphasis(index, shown, { ...state, hover: null })?.actors : null;
    const placed = [...ids ?? shown.actors].map((id) => states.get(id)).filter(Boolean);
    const limits = state.story ? STORY_FRAME : undefined;
    return widened(frameOf(placed, limits), 1 / zoomOfStep(index, state));
  }

  function widthOf(id, scale, state, palette) {
    const strong = id === state.selection || state.focus.includes(id);
    return sizeOf(index.actors.get(id), scale, palette, measure).width * (strong ? CHOSEN : 1);
  }

  return {
    /**
     * @param {{actors: Set, ties: Set}} shown
     * @param {object} state
     * @param {{width: number, height: number}} free what no panel covers of the window
     * @param {object} palette
     * @returns {{places: Map, actors: Set, extent: object[]}} places; the actors to draw; points
     *   that a fitting view shows
     */
    arrange(shown, state, free, palette) {
      const { states } = parts(state);
      const wanted = frameIn(shown, state, states);
      const room = { width: free.width - MARGIN.side, height: free.height - MARGIN.side - MARGIN.rows };
      const scale = Math.max(0.05, Math.min(
        room.width / (wanted.right - wanted.left), room.height / (wanted.bottom - wanted.top)));
      const frame = filled(wanted, room.height / scale);
      const unplaced = index.states.map(({ id }) => id).filter((id) => shown.actors.has(id) && !states.has(id));
      const docked = [...dockedAlliances(index, shown, state), ...unplaced]
        .map((id) => ({ id, width: widthOf(id, scale, state, palette) }));
      const rows = dock(docked, frame, scale, room.width);
      const corners = [{ x: frame.left, y: frame.top }, { x: frame.right, y: frame.bottom }];
      const actors = new Set([...shown.actors].filter((id) => states.has(id) || rows.has(id)));
      return { places: new Map([...states, ...rows]), actors, extent: [...corners, ...rows.values()] };
    },
    /** What lies under the actors. */
    ground(shown, state) {
      const { land, points, homes: at, grid } = parts(state);
      return { land, points, homes: at, grid, ...shading(index, shown, state, land.areas.keys()) };
    },
  };
}
