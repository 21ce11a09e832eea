/** What a drawing context keeps between save() and restore(): the properties of a canvas's, and where it draws. */

/** @import { Box } from "../drawing/types.d.ts" */
/** @import { Properties } from "./types.d.ts" */

const EVERYWHERE = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
/** @typedef {Properties & {x: number, y: number, turn: number, groups: number, seen: Box}} Kept */

/** @type {Kept} */
const FRESH = {
  x: 0, y: 0, turn: 0, groups: 0, seen: EVERYWHERE, globalAlpha: 1, fillStyle: "#000000", strokeStyle: "#000000", lineWidth: 1,
  lineCap: "butt", lineJoin: "miter", lineDashOffset: 0, dash: [], font: "10px sans-serif", textAlign: "start", textBaseline: "alphabetic",
  // That of each text is its own, as place() finds.
  direction: "ltr",
};

/** What a drawing context has of a canvas's: the properties, each kept in the state. */
class State {
  constructor() {
    /** @protected */
    this.state = { ...FRESH };
    /** @protected @type {Kept[]} */
    this.saved = [];
  }

  save() {
    this.saved.push(this.state);
    this.state = { ...this.state, groups: 0 };
  }

  restore() {
    this.state = this.saved.pop() ?? this.state;
  }
}
for (const name of /** @type {(keyof Properties)[]} */ (Object.keys(FRESH).slice(5))) {
  Object.defineProperty(State.prototype, name, {
    /** @this {{state: Record<string, unknown>}} */
    get() { return this.state[name]; },
    /** @this {{state: Record<string, unknown>}} @param {unknown} value */
    set(value) { this.state[name] = value; },
  });
}
/** What is extended: the class, and its properties as types. */
export const WithProperties = /** @type {new () => State & Properties} */ (State);
