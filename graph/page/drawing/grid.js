/** Things by the cells of a grid that their boxes touch, so that those near a box are quickly found. Pure. */

import { meets } from "./geometry.js";

/** @import { Box } from "./types.d.ts" */

const CELL = 64;
/** More cells than any picture has in a column, so that a cell's number is its own. */
const ROW = 1e6;

/** @param {Box} box */
function keysOf(box) {
  const keys = [];
  for (let i = Math.floor(box.left / CELL); i <= Math.floor(box.right / CELL); i += 1) {
    for (let j = Math.floor(box.top / CELL); j <= Math.floor(box.bottom / CELL); j += 1) {
      keys.push(i * ROW + j);
    }
  }
  return keys;
}

/** @template Thing */
export function createGrid() {
  /** @type {Map<number, Thing[]>} */
  const cells = new Map();
  return {
    /** @param {Thing} thing @param {Box} box */
    add(thing, box) {
      for (const key of keysOf(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(thing);
        else cells.set(key, [thing]);
      }
    },
    /** Whether all that may meet a box pass; one that lies in several cells is asked in each. @param {Box} box @param {(thing: Thing) => boolean} passes */
    every(box, passes) {
      return keysOf(box).every((key) => (cells.get(key) ?? []).every(passes));
    },
    /** Those that meet a box, each once. @param {Box} box @param {(thing: Thing) => Box} own where a thing lies */
    meeting(box, own) {
      return new Set(keysOf(box).flatMap((key) => (cells.get(key) ?? []).filter((thing) => meets(own(thing), box))));
    },
  };
}
