/**
 * Where lines run that are drawn already, and which way: whoever runs along one of them is of its trunk. For lines that
 * are to part from a trunk, or to join it, where nobody stands to whom they would seem to lead, and to lie beside
 * those of another colour, not under them. Pure.
 */

/** @import { Point, StrandLook } from "../drawing/types.d.ts" */

/** The sides of cells: who is in one that a line runs through, or in one beside it, runs along it; who is in one that it covers is hidden. */
const CELL = { along: 5, over: 2 };
/** Directions are told apart in so many sectors of half a turn: a line that crosses another is no part of its trunk. */
const SECTORS = 8;
/** So many colours are told apart, each by its bit; the others share them. */
const COLOURS = 8;

/** @typedef {ReturnType<typeof createTrunks>} Trunks */

/** The sector that a direction lies in, as a bit. @param {number} right @param {number} down */
const sectorOf = (right, down) => 1 << (Math.round((Math.atan2(down, right) / Math.PI) * SECTORS) + 2 * SECTORS) % SECTORS;

/** That sector and its neighbours. @param {number} bit */
const about = (bit) => bit | (bit << 1) | (bit >> 1) | (bit << (SECTORS - 1)) | (bit >> (SECTORS - 1));

/** Eight bits for each cell of a plane without edges. @param {number} side of a cell */
function createPlane(side) {
  /** Of cells side by side: whoever asks stays among the same for long. @type {Map<number, Uint8Array>} */
  const tiles = new Map();
  /** @type {Uint8Array | undefined} */
  let tile;
  let key = NaN;
  /** @param {number} i @param {number} j */
  function turnTo(i, j) {
    const other = (i >> 6) * 1e6 + (j >> 6);
    if (other === key) return;
    key = other;
    tile = tiles.get(key);
  }
  return {
    /** @param {number} i a cell @param {number} j @param {number} bits */
    mark(i, j, bits) {
      turnTo(i, j);
      if (!tile) tiles.set(key, tile = new Uint8Array(64 * 64));
      tile[((i & 63) << 6) | (j & 63)] |= bits;
    },
    /** @param {number} x @param {number} y */
    bitsAt(x, y) {
      const i = Math.floor(x / side);
      const j = Math.floor(y / side);
      turnTo(i, j);
      return tile ? tile[((i & 63) << 6) | (j & 63)] : 0;
    },
  };
}

export function createTrunks() {
  const [ways, colours] = [createPlane(CELL.along), createPlane(CELL.over)];
  /** @type {Map<string, number>} */
  const known = new Map();
  /** @param {StrandLook} look */
  function colourOf({ colour, second }) {
    const key = `${colour} ${second}`;
    if (!known.has(key)) known.set(key, 1 << known.size % COLOURS);
    return known.get(key) ?? 0;
  }

  return {
    colourOf,
    /** @param {Point[]} path @param {StrandLook} look */
    add(path, look) {
      const bits = colourOf(look);
      const half = look.width / 2;
      for (let k = 1; k < path.length; k += 1) {
        const a = path[k - 1];
        const b = path[k];
        if (b.jump) continue;
        const dx = b.x - a.x;
        const dy = b.y - a.y;
        const long = Math.sqrt(dx * dx + dy * dy);
        const sector = sectorOf(dx, dy);
        for (let at = 0; at < long; at += CELL.along - 1) {
          const i = Math.floor((a.x + (dx * at) / long) / CELL.along);
          const j = Math.floor((a.y + (dy * at) / long) / CELL.along);
          for (let by = -1; by <= 1; by += 1) ways.mark(i + by, j, sector);
          for (let by = -1; by <= 1; by += 2) ways.mark(i, j + by, sector);
        }
        for (let at = 0; at < long; at += CELL.over) {
          for (let side = -half; side <= half; side += CELL.over) {
            colours.mark(Math.floor((a.x + (dx * at - dy * side) / long) / CELL.over), Math.floor((a.y + (dy * at + dx * side) / long) / CELL.over), bits);
          }
        }
      }
    },
    /** Of which ways a line is that runs along who goes there. @param {number} right @param {number} down */
    waysOf: (right, down) => about(sectorOf(right, down)),
    /** Which ways lines run there, to be held against waysOf(). @param {number} x @param {number} y */
    waysAt: (x, y) => ways.bitsAt(x, y),
    /** Whether a line of another colour would be over or under it. @param {number} x @param {number} y @param {number} colour */
    covered: (x, y, colour) => (colours.bitsAt(x, y) & ~colour) !== 0,
  };
}
