/**
 * The path of a strand on the canvas: a smooth curve along the actors that its way leads by, which passes
 * beside every actor that it does not end at, with some clearance, so that it never seems to stop there.
 * Points in a row, in the scene's units. Pure.
 */

import { pathLength } from "../drawing/geometry.js";
import { joined } from "../drawing/seam.js";
import { inSteps, ledPast, REACH } from "./lanes.js";
import { partedFree } from "./partings.js";
import { boxAround } from "./room.js";

/** @import { DrawnActor, Point, Rect, Seam } from "../drawing/types.d.ts" */
/** @import { Line, Obstacle } from "./lanes.js" */
/** @import { Trunks } from "./trunks.js" */

/** @typedef {Obstacle & {id: string}} OwnRect */
/** @typedef {ReturnType<typeof createCrowd>} Crowd */

/** How far apart points are, and how many there are at least and at most. */
const STEP = { length: 14, least: 8, most: 72 };
/** Before an end's box a path stops so far off. */
const GAP_AT_ENDS = 3;
const CELL = 64;
/** What is a kink: a turn of more than sixty degrees; and how it is rounded: so many points before and after it, so many times. */
const KINK = { cosine: 0.5, around: 5, times: 12 };
/** @type {OwnRect[]} */
const NOBODY = [];
/** Of a name so much is passed, as shares of its breadth and height, and it counts so little that for it no line comes nearer to a flag. */
const NAME = { width: 0.9, height: 0.6, weight: 0.6 };

/** How far off the outermost flags a line may be led, how thick what it must not enter is, and how much that counts: nobody stands there for whom a line would be taken. */
const WALL = { off: 14, thick: 40, weight: 0.9 };

/** Flags, and names for which there is room: a line that runs under one seems to end there. @param {Iterable<DrawnActor>} nodes @returns {OwnRect[]} */
export function obstaclesOf(nodes) {
  return [...nodes].flatMap((node) => {
    const { id, x, y, dot, awaited } = node;
    const flag = dot ? [] : [node];
    if (!awaited) return flag;
    const { dx, dy, width, height } = awaited;
    return [...flag, { id, x: x + dx, y: y + dy, width: NAME.width * width, height: NAME.height * height, weight: NAME.weight }];
  });
}

/** Walls about all actors, beyond which a line would not be seen whole. @param {DrawnActor[]} nodes @returns {OwnRect[]} */
export function wallsAround(nodes) {
  const { left, right, top, bottom } = boxAround(nodes);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [width, height] = [right - left, bottom - top].map((size) => size + 2 * (WALL.off + WALL.thick));
  const off = WALL.off + WALL.thick / 2;
  const [level, upright] = [{ width, height: WALL.thick }, { width: WALL.thick, height }];
  return [{ x, y: top - off, ...level }, { x, y: bottom + off, ...level }, { x: left - off, y, ...upright }, { x: right + off, y, ...upright }]
    .map((wall) => ({ id: "", ...wall, weight: WALL.weight }));
}

/** A point of the curve that some points control, by de Casteljau's way. @param {Float64Array} xs theirs, which it writes over @param {Float64Array} ys @param {number} t @returns {Point} */
function onCurve(xs, ys, t) {
  for (let left = xs.length - 1; left > 0; left -= 1) {
    for (let i = 0; i < left; i += 1) {
      xs[i] += (xs[i + 1] - xs[i]) * t;
      ys[i] += (ys[i + 1] - ys[i]) * t;
    }
  }
  return { x: xs[0], y: ys[0] };
}

/** A smooth curve that some points control. @param {Point[]} controls */
function sampled(controls) {
  const count = Math.max(STEP.least, Math.min(STEP.most, Math.round(pathLength(controls) / STEP.length)));
  const [xs, ys] = [Float64Array.from(controls, ({ x }) => x), Float64Array.from(controls, ({ y }) => y)];
  const [x, y] = [xs.slice(), ys.slice()];
  return Array.from({ length: count + 1 }, (_, i) => {
    x.set(xs);
    y.set(ys);
    return onCurve(x, y, i / count);
  });
}

/** Boxes that can quickly be found near a point. @param {OwnRect[]} boxes */
export function createCrowd(boxes) {
  /** @type {Map<number, OwnRect[]>} */
  const cells = new Map();
  /** @param {number} x @param {number} y */
  const keyOf = (x, y) => Math.floor(x / CELL) * 1e6 + Math.floor(y / CELL);
  for (const box of boxes) {
    const [across, down] = [box.width / 2 + REACH, box.height / 2 + REACH];
    for (let x = box.x - across; x < box.x + across + CELL; x += CELL) {
      for (let y = box.y - down; y < box.y + down + CELL; y += CELL) {
        const key = keyOf(Math.min(x, box.x + across), Math.min(y, box.y + down));
        const cell = cells.get(key);
        if (!cell) cells.set(key, [box]);
        else if (!cell.includes(box)) cell.push(box);
      }
    }
  }
  return { near: (/** @type {Point} */ { x, y }) => cells.get(keyOf(x, y)) ?? NOBODY };
}

/** The boxes near a path, in the order in which it comes to them. @param {Point[]} path @param {Crowd} crowd */
function met(path, crowd) {
  /** @type {Set<OwnRect>} */
  const found = new Set();
  /** @type {OwnRect[] | null} */
  let before = null;
  for (const point of path) {
    const cell = crowd.near(point);
    if (cell !== before) for (const box of cell) found.add(box);
    before = cell;
  }
  return found;
}

/**
 * A path without kinks: where it turns as sharply as two lines that meet, it is rounded. Changes it in place.
 * @param {Point[]} path
 */
export function rounded(path) {
  const kinks = path.flatMap(({ x, y }, i) => {
    if (i === 0 || i === path.length - 1) return [];
    const [a, b] = [path[i - 1], path[i + 1]];
    const turn = (x - a.x) * (b.x - x) + (y - a.y) * (b.y - y);
    return turn < KINK.cosine * Math.hypot(x - a.x, y - a.y) * Math.hypot(b.x - x, b.y - y) ? [i] : [];
  });
  for (const kink of kinks) {
    const [first, last] = [Math.max(1, kink - KINK.around), Math.min(path.length - 2, kink + KINK.around)];
    for (let time = 0; time < KINK.times; time += 1) {
      for (let i = first; i <= last; i += 1) {
        const [a, b] = [path[i - 1], path[i + 1]];
        path[i] = { ...path[i], x: (a.x + 2 * path[i].x + b.x) / 4, y: (a.y + 2 * path[i].y + b.y) / 4 };
      }
    }
  }
  return path;
}

/** @param {Point[]} course @param {Crowd} crowd @param {OwnRect[]} ends @param {Line} line @param {Trunks} [trunks] */
function passedBy(course, crowd, ends, line, trunks) {
  const path = inSteps(course);
  const others = [...met(path, crowd)].filter(({ id }) => !ends.some((end) => end.id === id));
  const led = ledPast(path, others, line, ends);
  return rounded(trunks ? partedFree(led, others, line, ends, trunks) : led);
}

/** @param {Rect} box @param {Point} point */
const holds = (box, { x, y }) => Math.abs(x - box.x) < box.width / 2 + GAP_AT_ENDS
  && Math.abs(y - box.y) < box.height / 2 + GAP_AT_ENDS;

/** Where the line from a point in a box to one outside of it leaves the box. @param {Rect} box @param {Point} inside @param {Point} outside */
function leaving(box, inside, outside) {
  let [low, high] = [0, 1];
  /** @param {number} share */
  const at = (share) => ({ x: inside.x + (outside.x - inside.x) * share, y: inside.y + (outside.y - inside.y) * share });
  for (let i = 0; i < 8; i += 1) {
    const middle = (low + high) / 2;
    if (holds(box, at(middle))) low = middle;
    else high = middle;
  }
  return at(high);
}

/** A path without what lies in its ends' boxes; null where that is all. @param {Point[]} path @param {Rect} from @param {Rect} to */
function trimmed(path, from, to) {
  const first = path.findIndex((point) => !holds(from, point));
  const last = path.findLastIndex((point) => !holds(to, point));
  if (first < 1 || last < 0 || last >= path.length - 1 || first > last) return null;
  return [leaving(from, path[first - 1], path[first]), ...path.slice(first, last + 1), leaving(to, path[last + 1], path[last])];
}

/** A piece without what of its beginning lies in a box; empty where that is all. @param {Point[]} piece @param {Rect} box */
function begun(piece, box) {
  const first = piece.findIndex((point) => !holds(box, point));
  return first < 1 ? piece.slice(first < 0 ? piece.length : 0) : [leaving(box, piece[first - 1], piece[first]), ...piece.slice(first)];
}

/** The pieces of a path across the map's edge, without what lies in its ends' boxes. @param {Point[][]} pieces more than one @param {Rect} from @param {Rect} to */
function piecesTrimmed(pieces, from, to) {
  const last = pieces.length - 1;
  const kept = pieces.map((piece, i) => {
    const open = i === 0 ? begun(piece, from) : piece;
    return i === last ? begun([...open].reverse(), to).reverse() : open;
  }).filter((piece) => piece.length > 1);
  return kept.length > 0 ? joined(kept) : null;
}

/**
 * @param {OwnRect} from
 * @param {Point[]} by where the way leads by
 * @param {OwnRect} to
 * @param {Crowd} crowd from createCrowd(), all actors that are drawn
 * @param {Line} line
 * @param {Point[]} [course] points along the way, where it is known without asking by whom it leads
 * @param {Trunks} [trunks] of what is drawn already
 * @returns {Point[] | null}
 */
export function pathOf(from, by, to, crowd, line, course = sampled([from, ...by, to]), trunks) {
  return trimmed(passedBy(course, crowd, [from, to], line, trunks), from, to);
}

/**
 * The same for a way across the map's edge: each piece passes beside who stands there.
 * @param {OwnRect} from @param {Point[]} by where the way leads by, as if the map went on @param {OwnRect} to @param {Crowd} crowd @param {Line} line
 * @param {{cut: Seam["cut"], end: Point, turns: number}} across where the end lies so many turns further, and how that is cut
 * @param {Point[]} [course] points along the way, as if the map went on @param {Trunks} [trunks] of what is drawn already
 */
export function pathAcross(from, by, to, crowd, line, { cut, end, turns }, course = sampled([from, ...by, end]), trunks) {
  const pieces = cut(course, turns).map((piece) => passedBy(piece, crowd, [from, to], line, trunks));
  return piecesTrimmed(pieces, from, to);
}
