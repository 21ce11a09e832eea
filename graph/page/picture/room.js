/**
 * How many strands a picture has room for, the strongest first: as many as can be followed one by one, or over a
 * ground that tells something itself as long as no more than a share of it is drawn over. What has no room waits for a
 * nearer look. Pure.
 */

/** @import { DrawnActor, Rect, StrandStroke } from "../drawing/types.d.ts" */
/** @import { Strand } from "../core/types.d.ts" */

/** So much of the box around all actors strands may draw over on a coloured map. */
const OVER = 0.02;
/** What a name takes, in squares of its type. */
export const NAME = 4.6;
/** As many as have each so many squares of the names' type, over a coloured map fewer squares: in little room fewer, down to a limit; more than an eye follows in one look only where there is the more room. */
const FEW = { each: 40, over: 30, least: 18, look: 60, beyond: 100 };
/** Where hardly more are shown, none is left out. */
const HARDLY = 1.25;
/** The side of a cell in pixels; what a line covers is counted in these, of which it fills about so much. */
const CELL = 2;
const FILLED = 0.75;
/** A dash is drawn so much longer than it is. */
const BLUR = 1;

/** The box around all of some. @param {Rect[]} nodes */
export function boxAround(nodes) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y, width, height } of nodes) {
    box.left = Math.min(box.left, x - width / 2);
    box.right = Math.max(box.right, x + width / 2);
    box.top = Math.min(box.top, y - height / 2);
    box.bottom = Math.max(box.bottom, y + height / 2);
  }
  return box;
}

/** How much flags and their names take, in square pixels. @param {DrawnActor[]} nodes @param {number} type the size of names */
export function takenBy(nodes, type) {
  return nodes.reduce((sum, { dot, width, height }) => sum + (dot ? 0 : width * height + NAME * type * type), 0);
}

/** Counts what paths cover, each place once; what dashes leave free is free. */
function createGround() {
  /** Of cells side by side, which are covered: a path stays among the same for long. @type {Map<number, Uint8Array>} */
  const tiles = new Map();
  /** @type {Uint8Array} */
  let tile = new Uint8Array(0);
  let [at, count] = [NaN, 0];

  /** @param {number} i @param {number} j */
  function cover(i, j) {
    const key = (i >> 6) * 1e6 + (j >> 6);
    if (key !== at) {
      tile = tiles.get(key) ?? new Uint8Array(64 * 64);
      tiles.set(key, tile);
      at = key;
    }
    const cell = ((i & 63) << 6) | (j & 63);
    count += 1 - tile[cell];
    tile[cell] = 1;
  }

  return {
    area: () => count * CELL * CELL * FILLED,
    /** @param {StrandStroke} stroke */
    add({ path, look }) {
      const half = (look.width + (look.second ? 1 : 0)) / 2 + 0.5;
      const [on, off] = look.dash.length > 0 ? look.dash : [1, 0];
      let gone = 0;
      for (let i = 1; i < path.length; i += 1) {
        const [a, b] = [path[i - 1], path[i]];
        if (b.jump) continue;
        const long = Math.hypot(b.x - a.x, b.y - a.y) || 1;
        const [ux, uy] = [(b.x - a.x) / long, (b.y - a.y) / long];
        for (let at = 0; at < long; at += CELL) {
          if ((gone + at) % (on + off) > on + BLUR) continue;
          const [x, y] = [a.x + ux * at, a.y + uy * at];
          for (let side = -half; side <= half; side += CELL) {
            cover(Math.round((x - uy * side) / CELL), Math.round((y + ux * side) / CELL));
          }
        }
        gone += long;
      }
    },
  };
}

/** @param {Strand} a @param {Strand} b */
function asStrong(a, b) {
  return a.weight === b.weight && a.ties.length === b.ties.length;
}

/**
 * How many strands from the strongest on have room: all of one strength or none of it. What one covers is asked
 * for in turn, and of nobody more once there is no room, since to find a strand's path takes its time.
 * @template {{strand: Strand}} Waiting
 * @param {Waiting[]} waiting the strongest first @param {(one: Waiting) => StrandStroke | null} drawn @param {number} room @param {number} each beside its line @param {typeof asStrong} alike
 */
function filling(waiting, drawn, room, each, alike) {
  const ground = createGround();
  /** @type {StrandStroke[]} */
  const strokes = [];
  for (let at = 0; at < waiting.length;) {
    const some = [];
    let end = at;
    for (; end < waiting.length && (end === at || alike(waiting[end].strand, waiting[at].strand)); end += 1) {
      const stroke = drawn(waiting[end]);
      if (!stroke) continue;
      ground.add(stroke);
      some.push(stroke);
      if (ground.area() + each * (strokes.length + some.length) > room) return { strokes, at };
    }
    strokes.push(...some);
    at = end;
  }
  return { strokes, at: waiting.length };
}

/**
 * As many as can be followed one by one in the box around all actors.
 * @template {{strand: Strand, last: number}} Waiting @template {{strand: Strand}} Stroke
 * @param {Waiting[]} waiting strands, the strongest first, with who of equals comes last: whose number is the largest
 * @param {(one: Waiting) => Stroke | null} drawn how one is drawn; null for one that cannot be seen
 * @param {DrawnActor[]} nodes all actors that are drawn
 * @param {number} type the size of their names
 * @param {string[]} first those that are drawn anyhow
 * @returns {Stroke[]} those that have room, in the same order
 */
export function withRoom(waiting, drawn, nodes, type, first) {
  const few = fewIn(areaAround(nodes) / type ** 2);
  return withFirst(filledUp([], waiting, drawn, waiting.length <= HARDLY * few ? waiting.length : few, asStrong), waiting, drawn, first);
}

/**
 * Those that have room over a ground that tells something itself.
 * @template {{strand: Strand, last: number}} Waiting
 * @param {Waiting[]} waiting @param {(one: Waiting) => StrandStroke | null} drawn @param {DrawnActor[]} nodes @param {number} type the size of their names @param {string[]} first
 */
export function overGround(waiting, drawn, nodes, type, first) {
  const area = areaAround(nodes);
  return withFirst(strongest(waiting, drawn, OVER * area, Math.round(inOneLook(area / type ** 2, FEW.over))), waiting, drawn, first);
}

/** @param {Rect[]} nodes in square pixels */
function areaAround(nodes) {
  const { left, right, top, bottom } = boxAround(nodes);
  return (right - left) * (bottom - top);
}

/**
 * Some, and those that are drawn anyhow.
 * @template {{strand: Strand}} Waiting @template {{strand: Strand}} Stroke
 * @param {Stroke[]} some @param {Waiting[]} waiting @param {(one: Waiting) => Stroke | null} drawn @param {string[]} first
 */
function withFirst(some, waiting, drawn, first) {
  const held = new Set(some.map(({ strand }) => strand.id));
  return [...some, ...waiting.filter(({ strand: { id } }) => first.includes(id) && !held.has(id)).map(drawn).filter((stroke) => stroke !== null)];
}

/** How many have each so many squares, within what an eye follows. @param {number} squares of the names' type @param {number} each */
const inOneLook = (squares, each) => Math.max(FEW.least, Math.min(FEW.look, squares / each));

/** How many can be followed one by one. @param {number} squares of the names' type */
const fewIn = (squares) => Math.round(Math.max(inOneLook(squares, FEW.each), squares / FEW.beyond));

/**
 * The strongest that have room, and so few anyhow.
 * @template {{strand: Strand, last: number}} Waiting
 * @param {Waiting[]} waiting the strongest first @param {(one: Waiting) => StrandStroke | null} drawn
 * @param {number} room how much they may cover, in square pixels @param {number} few @param {number} [each] what one covers beside its line
 * @param {typeof asStrong} [alike] whether two are drawn both or neither
 */
export function strongest(waiting, drawn, room, few, each = 0, alike = asStrong) {
  const { strokes, at } = filling(waiting, drawn, room, each, alike);
  return filledUp(strokes, waiting.slice(at), drawn, few, alike);
}

/**
 * Some, and the next strongest until they are so many: of those that are as strong as each other, the ones that are the least `last`.
 * @template {{strand: Strand, last: number}} Waiting @template {{strand: Strand}} Stroke
 * @param {Stroke[]} some @param {Waiting[]} waiting @param {(one: Waiting) => Stroke | null} drawn @param {number} few @param {typeof asStrong} alike
 */
function filledUp(some, waiting, drawn, few, alike) {
  const strokes = [...some];
  if (strokes.length >= few) return strokes;
  const next = waiting.map((one, i) => ({ one, i })).sort((a, b) => (
    alike(a.one.strand, b.one.strand) ? a.one.last - b.one.last : a.i - b.i) || (a.one.strand.id < b.one.strand.id ? -1 : 1));
  for (const { one } of next) {
    if (strokes.length >= few) break;
    const stroke = drawn(one);
    if (stroke) strokes.push(stroke);
  }
  return strokes;
}
