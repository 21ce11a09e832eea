/** Actors on their way: where each of them is now, and the way of all to where they are to stand. */

import { ease } from "../drawing/camera.js";
import { DURATION, blend } from "../drawing/glide.js";

/** @import { Point } from "../drawing/types.d.ts" */

/**
 * @param {Map<string, Point>} first where they stand at first
 */
export function createJourney(first) {
  const places = new Map(first);
  let version = 0;
  let travelling = false;
  let stop = () => {};
  let finish = () => {};

  /** @param {Iterable<[string, Point]>} next */
  function put(next) {
    const moved = [...next].filter(([id, { x, y }]) => {
      const now = places.get(id);
      return now?.x !== x || now?.y !== y;
    });
    for (const [id, place] of moved) places.set(id, place);
    if (moved.length > 0) version += 1;
  }

  return {
    /** Where they stand now: one object that changes. */
    places,
    /** Another number each time that someone has moved. */
    version: () => version,
    travelling: () => travelling,
    /** Some are there at once. @param {Iterable<[string, Point]>} next */
    stand: put,
    /**
     * Sends all to their goal, which may change on the way; `step` gets shares up to 1.
     * @param {() => Map<string, Point>} goal @param {(share: number) => void} step @param {() => void} done
     */
    set(goal, step, done) {
      stop();
      const from = new Map(places);
      travelling = true;
      /** @param {number} share */
      const go = (share) => {
        put(share === 1 ? goal() : blend(from, goal(), share));
        step(share);
      };
      const land = () => {
        travelling = false;
        done();
      };
      stop = ease(go, land, DURATION);
      finish = () => {
        stop();
        go(1);
        land();
      };
    },
    /** Whoever is on the way is there at once. */
    arrive() {
      if (travelling) finish();
    },
    stop: () => stop(),
  };
}
