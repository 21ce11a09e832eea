/**
 * The path of a strand on the canvas: a smooth curve along the actors that its way leads by, which passes
 * beside every actor that it does not end at, with some clearance, so that it never seems to stop there.
 * Points in a row, in the scene's units. Pure.
 */

/** @import { Point, Rect, Size } from "../drawing/types.d.ts" */

/** @typedef {Rect & {id: string}} OwnRect */
/** @typedef {ReturnType<typeof createCrowd>} Crowd */

/** How far apart points are, and how many there are at least and at most. */
const STEP = { length: 14, least: 8, most: 72 };
/** Clearance beside an actor that is passed, and over how much of the path it gives way. */
const CLEAR = { gap: 4, along: 46, rounds: 2 };
/** Before an end's box a path stops so far off. */
const GAP_AT_ENDS = 3;
const CELL = 64;

/** A point of the curve that some points control, by de Casteljau's way. @param {Point[]} controls @param {number} t @returns {Point} */
function onCurve(controls, t) {
  const xs = controls.map(({ x }) => x);
  const ys = controls.map(({ y }) => y);
  for (let left = controls.length - 1; left > 0; left -= 1) {
    for (let i = 0; i < left; i += 1) {
      xs[i] += (xs[i + 1] - xs[i]) * t;
      ys[i] += (ys[i + 1] - ys[i]) * t;
    }
  }
  return { x: xs[0], y: ys[0] };
}

/** @param {Point[]} controls */
function sampled(controls) {
  const far = controls.reduce((sum, point, i) => (
    i === 0 ? 0 : sum + Math.hypot(point.x - controls[i - 1].x, point.y - controls[i - 1].y)), 0);
  const count = Math.max(STEP.least, Math.min(STEP.most, Math.round(far / STEP.length)));
  return Array.from({ length: count + 1 }, (_, i) => onCurve(controls, i / count));
}

/** Boxes that can quickly be found near a point. @param {OwnRect[]} boxes */
export function createCrowd(boxes) {
  /** @type {Map<number, OwnRect[]>} */
  const cells = new Map();
  /** @param {number} x @param {number} y */
  const keyOf = (x, y) => Math.floor(x / CELL) * 1e6 + Math.floor(y / CELL);
  for (const box of boxes) {
    for (let x = box.x - box.width / 2 - CELL / 2; x < box.x + box.width / 2 + CELL; x += CELL) {
      for (const y of [box.y - box.height / 2 - CELL / 2, box.y, box.y + box.height / 2 + CELL / 2]) {
        const key = keyOf(x, y);
        const cell = cells.get(key);
        if (!cell) cells.set(key, [box]);
        else if (!cell.includes(box)) cell.push(box);
      }
    }
  }
  return { near: (/** @type {Point} */ { x, y }) => cells.get(keyOf(x, y)) ?? [] };
}

/** How far a box reaches along a direction, from its middle. @param {Size} size @param {number} nx @param {number} ny */
const reach = ({ width, height }, nx, ny) => (Math.abs(nx) * width + Math.abs(ny) * height) / 2;

/** Where a path comes nearest to a box, and to which side of it: {at, side, lack}, the room that it lacks there. @param {Point[]} path @param {Rect} box */
function meeting(path, box) {
  /** @type {{far: number, at: number, lack: number, nx: number, ny: number} | null} */
  let best = null;
  for (let i = 1; i < path.length - 1; i += 1) {
    const [dx, dy] = [path[i + 1].x - path[i - 1].x, path[i + 1].y - path[i - 1].y];
    const long = Math.hypot(dx, dy) || 1;
    const [nx, ny] = [-dy / long, dx / long];
    const across = (path[i].x - box.x) * nx + (path[i].y - box.y) * ny;
    const along = (path[i].x - box.x) * (dx / long) + (path[i].y - box.y) * (dy / long);
    const far = Math.hypot(along, across);
    if (!best || far < best.far) {
      const lack = reach(box, nx, ny) + CLEAR.gap - Math.abs(across);
      best = { far, at: i, lack, nx: across < 0 ? -nx : nx, ny: across < 0 ? -ny : ny };
    }
  }
  return best;
}

/** Moves the part of a path beside a box away from it, and less the farther from there. @param {Point[]} path @param {Rect} box */
function giveWay(path, box) {
  const met = meeting(path, box);
  if (!met || met.lack <= 0 || met.far > Math.hypot(box.width, box.height) / 2 + CLEAR.gap) return;
  const { x, y } = path[met.at];
  for (let i = 1; i < path.length - 1; i += 1) {
    const far = Math.hypot(path[i].x - x, path[i].y - y);
    const most = Math.min(CLEAR.along + met.lack, Math.hypot(x - path[0].x, y - path[0].y), Math.hypot(x - path[path.length - 1].x, y - path[path.length - 1].y));
    if (far >= most) continue;
    const by = met.lack * (0.5 + 0.5 * Math.cos((Math.PI * far) / most));
    path[i].x += met.nx * by;
    path[i].y += met.ny * by;
  }
}

/** @param {Point[]} path @param {Crowd} crowd @param {string[]} ends */
function passBy(path, crowd, ends) {
  for (let round = 0; round < CLEAR.rounds; round += 1) {
    const met = new Set(path.flatMap((point) => crowd.near(point)));
    for (const box of met) if (!ends.includes(box.id)) giveWay(path, box);
  }
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

/**
 * @param {OwnRect} from
 * @param {Point[]} by where the way leads by
 * @param {OwnRect} to
 * @param {Crowd} crowd from createCrowd(), all actors that are drawn
 * @returns {Point[] | null}
 */
export function pathOf(from, by, to, crowd) {
  const path = sampled([from, ...by, to]);
  passBy(path, crowd, [from.id, to.id]);
  return trimmed(path, from, to);
}
