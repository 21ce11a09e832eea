/**
 * The two layouts: where actors stand in each, and their way from one to the other. What the reader
 * moves in the network stays there and does not touch the map.
 */

import { ease } from "../picture/camera.js";
import { createMeasure } from "../picture/scene.js";
import { pictured } from "../time/changes.js";
import { visible } from "../visible.js";
import { DURATION, blend } from "./glide.js";
import { createMapView } from "./view.js";

/**
 * @param {object} index
 * @param {function(): {width: number, height: number}} free what no panel covers of the window
 * @param {function({id: string, x: number, y: number}[]): void} move tells the canvas of new places
 */
export function createLayouts(index, free, move) {
  const network = new Map(index.data.actors.map(({ id, x, y }) => [id, { x, y }]));
  const places = new Map(network);
  const map = createMapView(index, createMeasure());
  let arranged = null;
  let goal = network;
  let ground = { shown: null, centre: null, value: null };
  let drawn = { shown: null, arranged: null, value: null };
  let stop = () => {};
  let travelling = false;

  function goalOf(state, palette) {
    arranged = state.layout === "map"
      ? map.arrange(pictured(index, state), state, free(), palette) : null;
    goal = arranged?.places ?? network;
    return goal;
  }

  function put(next) {
    const moved = [...next].filter(([id, { x, y }]) => {
      const now = places.get(id);
      return now?.x !== x || now?.y !== y;
    });
    for (const [id, place] of moved) places.set(id, place);
    return moved;
  }

  function tell(moved) {
    if (moved.length > 0) move(moved.map(([id, { x, y }]) => ({ id, x, y })));
  }

  return {
    /** Where actors stand now, by id: one object that changes. */
    places,
    /** Where they stand or are on their way to. */
    goal: () => goal,
    travelling: () => travelling,
    /** The points that a view of the whole map shows; null in the network. */
    extent: () => arranged?.extent ?? null,
    /** What visible() gave, without the alliances that the map leaves out. */
    drawn(shown) {
      if (!arranged) return shown;
      if (drawn.shown !== shown || drawn.arranged !== arranged) {
        drawn = { shown, arranged, value: { actors: arranged.actors, ties: shown.ties } };
      }
      return drawn.value;
    },
    /** What lies under the actors; null in the network. The same object while nothing changes. */
    ground(state) {
      if (!arranged) return null;
      const shown = visible(index, state);
      if (ground.shown !== shown || ground.centre !== state.centre) {
        ground = { shown, centre: state.centre, value: map.ground(shown, state) };
      }
      return ground.value;
    },
    /** Puts all where the state's layout has them. */
    settle(state, palette) {
      stop();
      travelling = false;
      tell(put(goalOf(state, palette)));
    },
    /** Sends all there; `step` gets shares up to 1. */
    travel(state, palette, step, done) {
      stop();
      const from = new Map(places);
      const to = goalOf(state, palette);
      travelling = true;
      stop = ease((share) => {
        put(share === 1 ? to : blend(from, to, share));
        step(share);
      }, () => {
        travelling = false;
        tell([...to]);
        done();
      }, DURATION);
    },
    /** Moves an actor in the network. */
    carry(id, place) {
      network.set(id, place);
      tell(put([[id, place]]));
    },
    stop: () => stop(),
  };
}
