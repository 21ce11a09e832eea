/**
 * A path as a canvas traces it: lines, quadratic curves and parts of circles, which can be written as
 * SVG whole, or cut into dashes. Some readers of SVG know no dashes, so they are pieces of path. Pure.
 */

import { must } from "../core/must.js";
import { lengthOf, part, pointAt } from "../drawing/geometry.js";
import { number } from "./xml.js";

/** @import { Box, Curve } from "../drawing/types.d.ts" */
/** @import { Pair, PathStep, Piece, Run } from "./types.d.ts" */

const SAMPLE = { every: 8, least: 8, most: 128 };
const STRAIGHT = 0.1;

/** @param {number} ax @param {number} ay @param {number} bx @param {number} by @returns {Piece} */
function line(ax, ay, bx, by) {
  /** @param {number} share @returns {Pair} */
  const on = (share) => [ax + (bx - ax) * share, ay + (by - ay) * share];
  return {
    length: Math.hypot(bx - ax, by - ay),
    start: [ax, ay],
    end: [bx, by],
    steps: [{ letter: "L", points: [[bx, by]] }],
    cut: (from, to, length) => line(...on(from / length), ...on(to / length)),
  };
}

/** How far along a curve the ends of its samples lie. @param {Curve} curve */
function distancesOf(curve) {
  const count = Math.max(SAMPLE.least, Math.min(SAMPLE.most, Math.round(lengthOf(curve) / SAMPLE.every)));
  const reached = [0];
  let last = pointAt(curve, 0);
  for (let i = 1; i <= count; i += 1) {
    const next = pointAt(curve, i / count);
    reached.push(reached[i - 1] + Math.hypot(next.x - last.x, next.y - last.y));
    last = next;
  }
  return reached;
}

/** Where on a curve, from 0 to 1, so much of its length has been gone. @param {number[]} reached @param {number} distance */
function shareAt(reached, distance) {
  const i = reached.findIndex((length) => length >= distance);
  if (i < 1) return i === 0 ? 0 : 1;
  return (i - 1 + (distance - reached[i - 1]) / (reached[i] - reached[i - 1])) / (reached.length - 1);
}

/** A short part of a curve is as good as straight, and half as long to write. @param {Curve} curve */
function curveOrLine({ ax, ay, cx, cy, bx, by }) {
  return Math.hypot(cx - (ax + bx) / 2, cy - (ay + by) / 2) < STRAIGHT
    ? line(ax, ay, bx, by) : quadratic({ ax, ay, cx, cy, bx, by });
}

/** @param {Curve} curve @returns {Piece} */
function quadratic(curve) {
  /** @type {number[] | null} */
  let known = null;
  const reached = () => (known ??= distancesOf(curve));
  return {
    get length() { return must(reached().at(-1)); },
    start: [curve.ax, curve.ay],
    end: [curve.bx, curve.by],
    steps: [{ letter: "Q", points: [[curve.cx, curve.cy], [curve.bx, curve.by]] }],
    cut: (from, to) => curveOrLine(part(curve, shareAt(reached(), from), shareAt(reached(), to))),
  };
}

/**
 * Part of a circle, in two halves: SVG draws none from a point to itself.
 * @param {number} x @param {number} y @param {number} radius @param {number} from @param {number} turn
 * @returns {Piece}
 */
function circular(x, y, radius, from, turn) {
  /** @param {number} angle @returns {Pair} */
  const on = (angle) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  /** @param {number} angle @returns {PathStep} */
  const half = (angle) => ({ letter: "A", shape: `${number(radius)} ${number(radius)} 0 0 1 `, points: [on(angle)] });
  return {
    length: Math.abs(radius * turn),
    start: on(from),
    end: on(from + turn),
    steps: [half(from + turn / 2), half(from + turn)],
    cut: (first, last) => circular(x, y, radius, from + first / radius, (last - first) / radius),
  };
}

/** @param {Pair} point */
const at = ([x, y]) => `${number(x)} ${number(y)}`;

/** @param {PathStep} step */
function written({ letter, shape = "", points }) {
  return `${letter}${shape}${points.map(at).join(" ")}`;
}

/** Writes dashes from where the last one ended, to a tenth of a pixel: there may be thousands. */
class DashWriter {
  constructor() {
    this.d = "";
    /** @type {Pair | null} */
    this.pen = null;
  }

  /** @param {PathStep} step */
  write({ letter, shape = "", points }) {
    const tenths = points.map(([x, y]) => /** @type {Pair} */ ([Math.round(x * 10), Math.round(y * 10)]));
    const from = this.pen ?? [0, 0];
    const texts = tenths.map(([x, y]) => `${(x - from[0]) / 10} ${(y - from[1]) / 10}`);
    this.d += `${this.pen ? letter.toLowerCase() : letter}${shape}${texts.join(" ").replaceAll(" -", "-")}`;
    this.pen = must(tenths.at(-1));
  }
}

/** Where in a pattern one is after so much of it, and how much is left there. @param {number[]} pattern @param {number} offset */
function entered(pattern, offset) {
  const whole = pattern.reduce((sum, length) => sum + length, 0);
  let left = ((offset % whole) + whole) % whole;
  let i = 0;
  while (left >= pattern[i]) {
    left -= pattern[i];
    i = (i + 1) % pattern.length;
  }
  return { i, left: pattern[i] - left };
}

/** @param {Run} run @param {number[]} pattern @param {number} offset @param {DashWriter} writer */
function writeDashes({ start, pieces, closed }, pattern, offset, writer) {
  const end = pieces.at(-1)?.end ?? start;
  let { i, left } = entered(pattern, offset);
  let drawing = false;
  for (const piece of closed ? [...pieces, line(...end, ...start)] : pieces) {
    let gone = 0;
    while (gone < piece.length && Number.isFinite(piece.length)) {
      const rest = piece.length - gone;
      const to = left < rest ? gone + left : piece.length;
      if (i % 2 === 0 && to > gone) {
        const dash = piece.cut(gone, to, piece.length);
        if (!drawing) writer.write({ letter: "M", points: [dash.start] });
        for (const step of dash.steps) writer.write(step);
        drawing = true;
      }
      if (left > rest) {
        left -= rest;
        break;
      }
      gone = to;
      i = (i + 1) % pattern.length;
      left = pattern[i];
      if (i % 2 === 1) drawing = false;
    }
  }
}

export class SvgPath {
  constructor() {
    /** @type {Run[]} */
    this.runs = [];
  }

  get isEmpty() { return this.runs.length === 0; }

  /** @param {number} x @param {number} y */
  moveTo(x, y) {
    this.runs.push({ start: [x, y], pieces: [], closed: false });
  }

  /** The run that goes on; after one that was closed another begins where that one did. */
  get run() {
    const last = must(this.runs.at(-1));
    if (last.closed) this.moveTo(...last.start);
    return must(this.runs.at(-1));
  }

  get pen() {
    const { start, pieces } = this.run;
    return pieces.at(-1)?.end ?? start;
  }

  /** @param {number} x @param {number} y */
  lineTo(x, y) {
    if (this.isEmpty) this.moveTo(x, y);
    else this.run.pieces.push(line(...this.pen, x, y));
  }

  /** @param {number} cx @param {number} cy @param {number} bx @param {number} by */
  quadraticCurveTo(cx, cy, bx, by) {
    if (this.isEmpty) this.moveTo(cx, cy);
    const [ax, ay] = this.pen;
    this.run.pieces.push(quadratic({ ax, ay, cx, cy, bx, by }));
  }

  /** In the direction of the clock. @param {number} x @param {number} y @param {number} radius @param {number} from @param {number} to */
  arc(x, y, radius, from, to) {
    const piece = circular(x, y, radius, from, Math.min(2 * Math.PI, to - from));
    if (this.runs.at(-1)?.closed !== false) this.moveTo(...piece.start);
    else if (at(this.pen) !== at(piece.start)) this.lineTo(...piece.start);
    this.run.pieces.push(piece);
  }

  closePath() {
    const last = this.runs.at(-1);
    if (last) last.closed = true;
  }

  /** The box that holds all of its points. @returns {Box} */
  get bounds() {
    const points = this.runs.flatMap(({ start, pieces }) => [start, ...pieces.flatMap(({ steps }) => steps.flatMap((step) => step.points))]);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  }

  /** The whole, as SVG writes it. */
  toString() {
    return this.runs.map(({ start, pieces, closed }) => (
      `M${at(start)}${pieces.flatMap(({ steps }) => steps.map(written)).join("")}${closed ? "Z" : ""}`)).join("");
  }

  /**
   * Its dashes, as SVG writes them; each run begins the pattern anew, as on a canvas.
   * @param {number[]} pattern lengths drawn and left out, in turn
   * @param {number} offset how far into the pattern it begins
   */
  dashed(pattern, offset) {
    const writer = new DashWriter();
    for (const run of this.runs) writeDashes(run, pattern, offset, writer);
    return writer.d;
  }
}
