/**
 * The camera as it moves: at once, by the hand, or gliding to where it is to be. Of the state it knows
 * nothing.
 */

import { same } from "../core/state.js";
import { animate, toFreeArea, toWindow } from "../drawing/camera.js";

/** @import { Camera } from "../core/types.d.ts" */
/** @import { Insets, Size, View } from "../drawing/types.d.ts" */

/**
 * @param {() => Size} size of the window
 * @param {() => Insets} insets what panels cover of it
 * @param {(view: View) => void} onMove called with each view that is another than the one before
 */
export function createMoving(size, insets, onMove) {
  let camera = { x: 0, y: 0, scale: 1 };
  /** Where the camera is, or where its glide leads. */
  let aim = camera;
  let view = { ...camera, width: 1, height: 1, covered: insets() };
  let stop = () => {};
  let gliding = false;

  /** The camera is there, wherever it is to be in the end. @param {Camera} next */
  function apply(next) {
    camera = next;
    const before = view;
    view = seenFrom(camera);
    if (!same(view, before)) onMove(view);
  }

  /** What a camera shows now. @param {Camera} from @returns {View} */
  function seenFrom(from) {
    const covered = insets();
    return { ...toWindow(from, covered), ...size(), covered };
  }

  function halt() {
    stop();
    gliding = false;
  }

  /** @param {Camera} next */
  function put(next) {
    halt();
    aim = next;
    apply(next);
  }

  return {
    camera: () => camera,
    aim: () => aim,
    view: () => view,
    /** What will be seen from where its glide leads. */
    ahead: () => seenFrom(aim),
    gliding: () => gliding,
    halt,
    apply,
    put,
    /** @param {Camera} to @param {number} [duration] in milliseconds */
    glide(to, duration = undefined) {
      halt();
      aim = to;
      gliding = true;
      stop = animate(camera, to, apply, () => { gliding = false; }, duration);
    },
    /** The hand has it there, as a camera of the whole window. @param {Camera} next */
    carry(next) {
      halt();
      const covered = insets();
      camera = toFreeArea(next, covered);
      aim = camera;
      view = { ...next, ...size(), covered };
      onMove(view);
    },
  };
}
