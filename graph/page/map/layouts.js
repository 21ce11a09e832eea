/**
 * The two layouts: where actors stand in each. Where a state has them stand is worked out from the
 * state and the room alone; what the reader moves in the network stays there and does not touch the map.
 */

import { fewBlocs, isOverview, withBlocs } from "../core/blocs.js";
import { pictured } from "../core/changes.js";
import { emphasis } from "../core/emphasis.js";
import { membersOf } from "../core/members.js";
import { memo } from "../core/memo.js";
import { inView } from "../core/names.js";
import { chosenIn } from "../core/step.js";
import { visible } from "../core/visible.js";
import { gathered } from "../drawing/bloc-places.js";
import { createMeasure } from "../drawing/measure.js";
import { drawnNear } from "../drawing/nearer.js";
import { declutter } from "./declutter.js";
import { drawGround } from "./draw.js";
import { createJourney } from "./journey.js";
import { eraOf } from "./seats.js";
import { shading } from "./shade.js";
import { uncut } from "./uncut.js";
import { createMapView } from "./view.js";
import { WORLD } from "./world.js";

/** @import { Ground, Layouts, Palette, Point, Size } from "../drawing/types.d.ts" */
/** @import { Index, PageState, Shown } from "../core/types.d.ts" */
/** @typedef {ReturnType<typeof createMapView>} MapView */

/** What a map does that the network has no use for: how the ground is drawn, flags are kept apart and whole, how far it goes. */
const MANNERS = { draw: drawGround, declutter, uncut, world: WORLD };

/** The state that alone is chosen, or null. @param {Index} index @param {PageState} state */
function chosenAlone(index, state) {
  const [one, ...others] = chosenIn(index, state);
  return others.length === 0 && index.actors.get(one)?.type === "state" ? one : null;
}

/** @type {Ground["far"]} */
const NOBODY = new Map();

/**
 * Where the map has all stand, which is the same as long as nothing changes that it depends on.
 * @param {Index} index @param {MapView} map
 * @returns {(state: PageState, palette: Palette, free: Size) => ReturnType<MapView["arrange"]>}
 */
function arranging(index, map) {
  return memo((state, palette, { width, height }) => ({
    shown: pictured(index, state),
    named: inView(index, state),
    centre: state.centre,
    date: eraOf(index, state.date), // until then no seat moves
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
}

/**
 * @param {Index} index
 * @param {() => Size} free what no panel covers of the window
 * @returns {Layouts}
 */
export function createLayouts(index, free) {
  /** @type {Map<string, Point>} */
  const drawnAt = new Map(index.data.actors.map(({ id, x, y }) => [id, { x, y }]));
  const journey = createJourney(drawnAt);
  /** @type {[string, Point] | null} */
  let carried = null;
  const map = createMapView(index, createMeasure());
  /** @type {ReturnType<MapView["arrange"]> | null} */
  let arranged = null;
  let goal = drawnAt;
  /** @type {PageState["moved"]} */
  let moved = {};

  const arrange = arranging(index, map);

  /** The names of areas that stand elsewhere than the layout says. @type {(state: PageState) => [string, Point][]} */
  const areas = memo((state) => ({ shown: pictured(index, state), overview: isOverview(state) }), ({ shown, overview }) => {
    const blocs = new Map((overview ? fewBlocs(index, shown) : []).map((id) => [id, membersOf(index, id, shown.ties)]));
    return gathered(blocs, withBlocs(index, shown, blocs), drawnAt);
  });

  /** Those that a state is tied to, while it alone is chosen. @type {(state: PageState) => [string, Point][]} */
  const near = memo((state) => ({ shown: pictured(index, state), chosen: chosenAlone(index, state) }), ({ shown, chosen }) => (
    chosen !== null && shown.actors.has(chosen) ? drawnNear(chosen, emphasis(index, shown, { selection: chosen, focus: [], hover: null, story: null })?.actors ?? [], drawnAt) : []));

  /** Where the network has all stand; what the hand carries is where it is. @type {(state: PageState) => Map<string, Point>} */
  const network = memo((state) => ({ areas: areas(state), near: near(state), moved: state.moved, carried }), ({ areas: own, near: tied, moved, carried: held }) => (
    new Map([...drawnAt, ...own, ...tied, ...Object.entries(moved).filter(([id]) => drawnAt.has(id)), ...(held ? [held] : [])])));

  /** @type {(shown: Shown) => Shown} */
  const drawn = memo((shown) => ({ shown, arranged }),
    ({ shown, arranged: by }) => (by ? { actors: by.actors, ties: shown.ties } : shown));

  /** @type {(state: PageState) => Ground} */
  const ground = memo((state) => ({
    land: map.land(state), shades: shading(index, visible(index, state), state), far: arranged?.far ?? NOBODY,
  }), ({ land, shades, far }) => ({ ...land, ...shades, ...MANNERS, far }));

  /** Works out where the state has all stand. @param {PageState} state @param {Palette} palette */
  function work(state, palette) {
    arranged = state.layout === "map" ? arrange(state, palette, free()) : null;
    goal = arranged?.places ?? network(state);
    moved = state.moved;
  }

  return {
    places: journey.places,
    version: journey.version,
    travelling: journey.travelling,
    arrive: journey.arrive,
    stop: journey.stop,
    goal: () => goal,
    moved: () => moved,
    extent: () => arranged?.extent ?? null,
    drawn,
    /** The same object while nothing changes. @param {PageState} state */
    ground: (state) => (arranged ? ground(state) : null),
    /**
     * Where the state has all stand: there now, or there once those on their way have arrived.
     * @param {PageState} state @param {Palette} palette
     */
    aim(state, palette) {
      work(state, palette);
      if (!journey.travelling()) journey.stand(goal);
    },
    /** @param {PageState} state @param {Palette} palette @param {(share: number) => void} step @param {() => void} done */
    travel(state, palette, step, done) {
      work(state, palette);
      journey.set(() => goal, step, done);
    },
    /** Moves an actor in the network, as long as the hand holds it. @param {string} id @param {Point} place */
    carry(id, place) {
      carried = [id, place];
      journey.stand([carried]);
    },
    /** The hand lets go. */
    drop() {
      const dropped = carried;
      carried = null;
      return dropped;
    },
  };
}
