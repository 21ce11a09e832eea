/**
 * The camera and the state's `camera`, kept in step. A null camera means that what is shown fits. Any
 * other is told at once, so that whatever happens on the way there, what the state says is where the way
 * ends; only what the hand does is told in the end when it rests.
 */

import { same } from "../core/state.js";
import { alike, nearlyAlike, rounded } from "../drawing/camera.js";
import { createTold } from "./told.js";

/** @import { Camera, Store } from "../core/types.d.ts" */
/** @import { Insets } from "../drawing/types.d.ts" */
/** @typedef {ReturnType<typeof import("./moving.js").createMoving>} Moving */

/** What is shown, or the room for it, has changed: so may what a null camera means. @param {Moving} moving @param {ReturnType<typeof createTold>} told @param {Insets} covered @param {Camera} to */
function fit(moving, told, covered, to) {
  if (!nearlyAlike(to, moving.aim())) told.glide(to);
  else if (!moving.gliding() && !(alike(to, moving.camera()) && same(moving.view().covered, covered))) told.put(to);
  else if (!alike(to, moving.aim())) told.glide(to);
}

/**
 * @param {Store} store
 * @param {Moving} moving
 * @param {() => Insets} insets
 * @param {() => Camera} fitting what a null camera means
 */
export function createKept(store, moving, insets, fitting) {
  const told = createTold(store, moving);
  /** A camera that came with the state, until the panels have followed: it is one for what they then leave free. */
  let given = false;

  function take() {
    given = store.get().camera !== null;
    requestAnimationFrame(() => requestAnimationFrame(() => { given = false; }));
  }

  /** The hand moves it. @param {Camera} next a camera of the whole window */
  function byHand(next) {
    given = false;
    moving.carry(next);
    if (!told.waits()) told.tell(rounded(moving.camera())); // from now on it is the hand's, whatever else happens
    told.soon();
  }

  /** The state has changed: follows its camera where someone else has moved it. @param {Camera | null} next */
  function follow(next) {
    if (told.knows(next)) return;
    told.note(next);
    told.glide(next ? { ...next } : fitting());
    take();
  }

  /** The picture stays where the hand has left it when panels open beside it; what is free has another middle. */
  function stay() {
    const { x, y, scale, covered } = moving.view();
    if (moving.gliding() || same(covered, insets())) return;
    if (given) moving.apply(moving.camera());
    else byHand({ x, y, scale });
  }

  return {
    byHand,
    follow,
    /** Someone wants to look from there: the state says so from now on. @param {Camera} to */
    go(to) {
      const next = rounded(to);
      given = false;
      told.tell(next);
      told.glide(next);
    },
    /** Shows what a null camera means, after so many milliseconds. @param {number} [duration] */
    home(duration = undefined) {
      told.tell(null);
      told.glide(fitting(), duration);
    },
    /** The first look, or the look after the window has changed: without a glide. */
    settle() {
      if (told.waits()) told.tell(rounded(moving.camera()));
      const asked = store.get().camera;
      told.put(asked ? { ...asked } : fitting());
      take();
    },
    /** What is to be seen, or the room for it, has changed: shows what a null camera should; leaves the user's. */
    refit() {
      follow(store.get().camera);
      if (store.get().camera !== null) stay();
      else fit(moving, told, insets(), fitting());
    },
    /** From now on the camera is the reader's own. @returns what the state is to say of it */
    keep() {
      given = false;
      told.rest();
      told.note(moving.camera());
      return moving.camera();
    },
    arrive: told.arrive,
    destroy: told.destroy,
  };
}
