/**
 * The two layouts: where actors stand in each, and their way from one to the other. Where a state has
 * them stand is worked out from the state and the room alone; what the reader moves in the network
 * stays there and does not touch the map.
 */

import { pictured } from "../core/changes.js";
import { memo } from "../core/memo.js";
import { inView } from "../core/names.js";
import { visible } from "../core/visible.js";
import { ease } from "../drawing/camera.js";
import { DURATION, blend } from "../drawing/glide.js";
import { createMeasure } from "../drawing/measure.js";
import { declutter } from "./declutter.js";
import { drawGround } from "./draw.js";
import { shading } from "./shade.js";
import { createMapView } from "./view.js";
import { WORLD } from "./world.js";

/** @import { Ground, Layouts, Palette, Point, Size } from "../drawing/types.d.ts" */
/** @import { Index, PageState, Shown } from "../core/types.d.ts" */

/** What a map does that the network has no use for: how the ground is drawn, flags are kept apart, how far it goes. */
const MANNERS = { draw: drawGround, declutter, world: WORLD };

/** @type {Map<string, Point>} */
const NOBODY = new Map();

/**
 * @param {Index} index
 * @param {() => Size} free what no panel covers of the window
 * @param {(moved: (Point & {id: string})[]) => void} move tells the canvas of new places
 * @returns {Layouts}
 */
export function createLayouts(index, free, move) {
  /** @type {Map<string, Point>} */
  const drawnAt = new Map(index.data.actors.map(({ id, x, y }) => [id, { x, y }]));
  const places = new Map(drawnAt);
  /** @type {[string, Point] | null} */
  let carried = null;
  const map = createMapView(index, createMeasure());
  let version = 0;
  /** @type {ReturnType<typeof map.arrange> | null} */
  let arranged = null;
  let goal = drawnAt;
  let stop = () => {};
  let finish = () => {};
  let travelling = false;

  /** @type {(state: PageState, palette: Palette, free: Size) => ReturnType<typeof map.arrange>} */
  const arrange = memo((state, palette, { width, height }) => ({
    shown: pictured(index, state),
    named: inView(index, state),
    centre: state.centre,
    selection: state.selection,
    focus: state.focus,
    story: state.story,
    compare: state.compare,
    shading: state.shading,
    filters: state.filters,
    width,
    height,
    palette,
  }), ({ shown, named, width, height, palette, ...chosen }) => map.arrange(shown, named, { ...chosen, hover: null }, { width, height }, palette));

  /** Where the network has all stand; what the hand carries is where it is. @type {(state: PageState) => Map<string, Point>} */
  const network = memo((state) => ({ drawnAt, moved: state.moved, carried }), ({ drawnAt: own, moved, carried: held }) => (
    new Map([...own, ...Object.entries(moved).filter(([id]) => own.has(id)), ...(held ? [held] : [])])));

  /** @type {(shown: Shown) => Shown} */
  const drawn = memo((shown) => ({ shown, arranged }),
    ({ shown, arranged: by }) => (by ? { actors: by.actors, ties: shown.ties } : shown));

  /** @type {(state: PageState) => Ground} */
  const ground = memo((state) => ({
    land: map.land(state), shades: shading(index, visible(index, state), state), far: arranged?.far ?? NOBODY,
  }), ({ land, shades, far }) => ({ ...land, ...shades, ...MANNERS, far }));

  /** @param {Iterable<[string, Point]>} next */
  function put(next) {
    const moved = [...next].filter(([id, { x, y }]) => {
      const now = places.get(id);
      return now?.x !== x || now?.y !== y;
    });
    for (const [id, place] of moved) places.set(id, place);
    if (moved.length > 0) version += 1;
    return moved;
  }

  /** @param {[string, Point][]} moved */
  function tell(moved) {
    if (moved.length > 0) move(moved.map(([id, { x, y }]) => ({ id, x, y })));
  }

  /**
   * Where the state has all stand: there now, or there once those on their way have arrived.
   * @param {PageState} state @param {Palette} palette
   */
  function aim(state, palette) {
    arranged = state.layout === "map" ? arrange(state, palette, free()) : null;
    goal = arranged?.places ?? network(state);
    if (!travelling) tell(put(goal));
  }

  return {
    /** Where actors stand now, by id: one object that changes. */
    places,
    /** Another number each time that someone has moved. */
    version: () => version,
    /** Where they stand or are on their way to. */
    goal: () => goal,
    travelling: () => travelling,
    /** The points that a view of the whole map shows; null in the network. */
    extent: () => arranged?.extent ?? null,
    /** What visible() gave, without the alliances that the map leaves out. */
    drawn,
    /**
     * What lies under the actors; null in the network. The same object while nothing changes.
     * @param {PageState} state
     */
    ground: (state) => (arranged ? ground(state) : null),
    aim,
    /**
     * Sends all to the state's layout; `step` gets shares up to 1.
     * @param {PageState} state @param {Palette} palette @param {(share: number) => void} step @param {() => void} done
     */
    travel(state, palette, step, done) {
      stop();
      const from = new Map(places);
      travelling = true;
      aim(state, palette);
      /** @param {number} share */
      const move = (share) => {
        put(share === 1 ? goal : blend(from, goal, share)); // the goal may have changed on the way
        step(share);
      };
      const land = () => {
        travelling = false;
        tell([...goal]);
        done();
      };
      stop = ease(move, land, DURATION);
      finish = () => {
        stop();
        move(1);
        land();
      };
    },
    /** Whoever is on the way is there at once. */
    arrive() {
      if (travelling) finish();
    },
    /** Moves an actor in the network, as long as the hand holds it. @param {string} id @param {Point} place */
    carry(id, place) {
      carried = [id, place];
      tell(put([carried]));
    },
    /** The hand lets go. @returns what it has carried, and where to */
    drop() {
      const dropped = carried;
      carried = null;
      return dropped;
    },
    stop: () => stop(),
  };
}
