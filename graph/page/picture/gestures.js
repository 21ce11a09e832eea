/**
 * What the hand does on the picture: drag it or an actor, zoom with the wheel or two fingers, point,
 * tap, tap twice. Knows nothing of what lies there; says it to whoever asked.
 */

/** @import { Point } from "../drawing/types.d.ts" */
/** @import { Gestures } from "./types.d.ts" */

/** @type {Record<string, number>} */
const SLOP = { mouse: 4, pen: 6, touch: 9 };
const TWICE_WITHIN = 330;
const TWICE_NEAR = 26;
/** How many pixels the wheel turns by, by its modes: pixels, lines, pages. */
const WHEEL_UNITS = [1, 33, 400];

/** A trackpad's pinch arrives as a wheel with Ctrl, and in smaller steps than a wheel has. */
const PINCH_MOST = 50;
const PER_PIXEL = { wheel: 0.0018, pinch: 0.01 };

/**
 * The factor of one turn of the wheel; bounded, since some mice send very large steps.
 * @param {{deltaY: number, deltaMode: number, ctrlKey: boolean}} event
 * @param {boolean} [held] whether Ctrl is held down by a hand
 */
export function wheelFactor(event, held = false) {
  const pixels = Math.max(-240, Math.min(240, event.deltaY * (WHEEL_UNITS[event.deltaMode] ?? 1)));
  const pinch = event.ctrlKey && !held && event.deltaMode === 0 && Math.abs(event.deltaY) < PINCH_MOST;
  return Math.exp(-pixels * PER_PIXEL[pinch ? "pinch" : "wheel"]);
}

/**
 * @param {HTMLElement} element
 * @param {Gestures} on
 * @returns {() => void} takes the listeners away
 */
export function listen(element, on) {
  /** @type {Map<number, Point>} */
  const pointers = new Map();
  let control = false;
  let moved = false;
  let holding = false;
  /** Where the hand came down. */
  let start = { x: 0, y: 0 };
  /** Where it was last; of two fingers the middle, and how far apart they were. */
  let last = { x: 0, y: 0, size: 1 };
  let tapped = { time: -Infinity, x: 0, y: 0 };

  /** @param {MouseEvent} event */
  const at = (event) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const spread = () => {
    const [a, b] = [...pointers.values()];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, size: Math.hypot(a.x - b.x, a.y - b.y) || 1 };
  };

  /** @param {PointerEvent} event */
  function down(event) {
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
      last = spread();
    }
  }

  /** @param {PointerEvent} event */
  function move(event) {
    const point = at(event);
    if (!pointers.has(event.pointerId)) {
      if (event.pointerType === "mouse" && event.buttons === 0) on.point(point);
      return;
    }
    pointers.set(event.pointerId, point);
    if (pointers.size === 2) {
      const next = spread();
      on.pan(next.x - last.x, next.y - last.y);
      on.zoom(next, next.size / last.size);
      last = next;
      return;
    }
    if (pointers.size !== 1) return;
    if (!moved && Math.hypot(point.x - start.x, point.y - start.y) < (SLOP[event.pointerType] ?? 6)) return;
    moved = true;
    element.classList.add("dragging");
    if (holding) on.drag(point);
    else on.pan(point.x - last.x, point.y - last.y);
    last = { ...point, size: 1 };
  }

  /** @param {PointerEvent} event */
  function up(event) {
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size === 1) {
      last = { ...[...pointers.values()][0], size: 1 };
      return;
    }
    if (pointers.size > 0) return;
    element.classList.remove("dragging");
    if (moved) {
      if (holding) on.drop();
    } else if (event.type === "pointerup") {
      const point = at(event);
      const near = Math.hypot(point.x - tapped.x, point.y - tapped.y) < TWICE_NEAR;
      if (near && event.timeStamp - tapped.time < TWICE_WITHIN) {
        tapped = { time: -Infinity, x: 0, y: 0 };
        on.twice(point, event.pointerType !== "mouse");
      } else {
        tapped = { time: event.timeStamp, ...point };
        on.tap(point, event.pointerType !== "mouse");
      }
    }
    holding = false;
  }

  /** @param {WheelEvent} event */
  function wheel(event) {
    if (!on.wheel()) return;
    event.preventDefault();
    on.zoom(at(event), wheelFactor(event, control));
  }

  // A page that is zoomed has wheel steps as small as a pinch's: then the key itself tells.
  /** @param {KeyboardEvent} event */
  function key({ type, key: name }) {
    if (name === "Control") control = type === "keydown";
  }
  const letGo = () => { control = false; };

  const leave = () => on.point(null);
  /** @type {[`pointer${"down" | "move" | "up" | "cancel" | "leave"}`, (event: PointerEvent) => void][]} */
  const listeners = [
    ["pointerdown", down], ["pointermove", move], ["pointerup", up],
    ["pointercancel", up], ["pointerleave", leave],
  ];
  for (const [type, listener] of listeners) element.addEventListener(type, listener);
  element.addEventListener("wheel", wheel, { passive: false });
  const keys = /** @type {const} */ (["keydown", "keyup"]);
  for (const type of keys) window.addEventListener(type, key, true);
  window.addEventListener("blur", letGo, true);
  return () => {
    for (const type of keys) window.removeEventListener(type, key, true);
    window.removeEventListener("blur", letGo, true);
    for (const [type, listener] of listeners) element.removeEventListener(type, listener);
    element.removeEventListener("wheel", wheel);
  };
}
