/**
 * What the hand does on the picture: drag it or an actor, zoom with the wheel or two fingers, point,
 * tap, tap twice. Knows nothing of what lies there; says it to whoever asked.
 */

import { createTaps } from "./taps.js";
import { listenToWheel } from "./wheel.js";

/** @import { Point } from "../drawing/types.d.ts" */
/** @import { Gestures } from "./types.d.ts" */

/** @type {Record<string, number>} */
const SLOP = { mouse: 4, pen: 6, touch: 9 };

/** Of two fingers the middle, and how far apart they are. @param {Point[]} fingers */
function spreadOf([a, b]) {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, size: Math.hypot(a.x - b.x, a.y - b.y) || 1 };
}

/**
 * A hand, from when it comes down until it is up.
 * @param {HTMLElement} element
 * @param {Gestures} on
 * @param {(event: MouseEvent) => Point} at where on the element something happens
 */
function createHand(element, on, at) {
  /** @type {Map<number, Point>} */
  const pointers = new Map();
  const tapped = createTaps(on);
  let moved = false;
  let holding = false;
  /** Where it came down. */
  let start = { x: 0, y: 0 };
  /** Where it was last. */
  let last = { x: 0, y: 0, size: 1 };

  function pinch() {
    const next = spreadOf([...pointers.values()]);
    on.pan(next.x - last.x, next.y - last.y);
    on.zoom(next, next.size / last.size);
    last = next;
  }

  return {
    /** @param {PointerEvent} event */
    down(event) {
      if (event.pointerType === "mouse" && event.button !== 0) return;
      pointers.set(event.pointerId, at(event));
      element.setPointerCapture(event.pointerId);
      on.point(null);
      if (pointers.size === 1) {
        moved = false;
        start = at(event);
        last = { ...start, size: 1 };
        holding = on.grab(start, event.pointerType !== "mouse");
      } else if (pointers.size === 2) {
        if (holding && moved) on.drop();
        holding = false;
        moved = true;
        last = spreadOf([...pointers.values()]);
      }
    },
    /** @param {PointerEvent} event */
    move(event) {
      const point = at(event);
      if (!pointers.has(event.pointerId)) {
        if (event.pointerType === "mouse" && event.buttons === 0) on.point(point);
        return;
      }
      pointers.set(event.pointerId, point);
      if (pointers.size === 2) pinch();
      if (pointers.size !== 1) return;
      if (!moved && Math.hypot(point.x - start.x, point.y - start.y) < (SLOP[event.pointerType] ?? 6)) return;
      moved = true;
      element.classList.add("dragging");
      if (holding) on.drag(point);
      else on.pan(point.x - last.x, point.y - last.y);
      last = { ...point, size: 1 };
    },
    /** @param {PointerEvent} event */
    up(event) {
      if (!pointers.delete(event.pointerId)) return;
      if (pointers.size === 1) last = { ...[...pointers.values()][0], size: 1 };
      if (pointers.size > 0) return;
      element.classList.remove("dragging");
      if (moved && holding) on.drop();
      if (!moved && event.type === "pointerup") tapped(at(event), event.timeStamp, event.pointerType !== "mouse");
      holding = false;
    },
  };
}

/**
 * @param {HTMLElement} element
 * @param {Gestures} on
 * @returns {() => void} takes the listeners away
 */
export function listen(element, on) {
  /** @param {MouseEvent} event */
  const at = (event) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const { down, move, up } = createHand(element, on, at);
  /** @type {[`pointer${"down" | "move" | "up" | "cancel" | "leave"}`, (event: PointerEvent) => void][]} */
  const listeners = [
    ["pointerdown", down], ["pointermove", move], ["pointerup", up],
    ["pointercancel", up], ["pointerleave", () => on.point(null)],
  ];
  for (const [type, listener] of listeners) element.addEventListener(type, listener);
  const stopWheel = listenToWheel(element, on, at);
  return () => {
    for (const [type, listener] of listeners) element.removeEventListener(type, listener);
    stopWheel();
  };
}
