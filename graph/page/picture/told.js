/** What the state is told of the camera: at once, or when the hand rests, as the address can say it. */

import { alike, rounded } from "../drawing/camera.js";

/** @import { Camera, Store } from "../core/types.d.ts" */

const TELL_AFTER = 160;

/**
 * @param {Store} store
 * @param {ReturnType<typeof import("./moving.js").createMoving>} moving
 */
export function createTold(store, moving) {
  let told = store.get().camera;
  /** @type {ReturnType<typeof setTimeout> | 0} */
  let timer = 0;

  function hush() {
    clearTimeout(timer);
    timer = 0;
  }

  /** @param {Camera | null} next */
  function tell(next) {
    told = next;
    store.set({ camera: next });
  }

  /** The camera is there, and nothing more is to be told of where it was. @param {Camera} next */
  function put(next) {
    hush();
    moving.put(next);
  }

  /** Where the hand has left it, as the address can say it. */
  const rest = () => put(rounded(moving.camera()));

  return {
    tell,
    rest,
    put,
    /** @param {Camera} to @param {number} [duration] */
    glide(to, duration = undefined) {
      hush();
      moving.glide(to, duration);
    },
    /** Whether the hand has moved it and has not rested since. */
    waits: () => timer !== 0,
    /** The hand may have come to rest: where it has left the camera is told then. */
    soon() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        rest();
        tell(moving.camera());
      }, TELL_AFTER);
    },
    /** Whether the state says what it was last known to say. @param {Camera | null} next */
    knows: (next) => alike(next, told),
    /** The state says so, whoever has told it. @param {Camera | null} next */
    note(next) { told = next; },
    /** A glide is at its end at once. */
    arrive() {
      if (moving.gliding()) put(moving.aim());
    },
    destroy() {
      moving.halt();
      hush();
    },
  };
}
