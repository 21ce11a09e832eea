/** What is written on the middle of ties: their titles where few stand out, else their kinds' glyphs. */

import { kindLabel } from "../core/index.js";
import { MOST_TITLES } from "../core/line-key.js";
import { boxOf, directionAt, lengthOf, pointAt } from "./geometry.js";
import { cheapest, shortened, within } from "./labels.js";
import { nameFont } from "./nodes.js";
import { byTie } from "./seam.js";

/** @import { Box, Curve, Look, Mark, Measure, Occupancy, OthersLines, Palette, Point, Stroke, ToldTies } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */
/** @import { Index } from "../core/types.d.ts" */

/** One treaty of many is many ties: that they are one is seen by their look, and read as often. */
const MOST_ALIKE = 2;
const MARKS_FROM_SCALE = 1.15;
const LEAST_LENGTH = 64;
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.88];
/** In characters: a line of a title at most, and a title that may be broken in two if it has no room. */
const LINE = { most: 44, breakFrom: 22 };
const LINE_HEIGHT = 1.15;
/** How far beside a short tie its title may stand, in pixels. */
const BESIDE = [4, 18, 34, 52];
const BESIDE_AT = [0.5, 0.35, 0.65];

/** A title in two lines of about the same length. @param {string} title */
function broken(title) {
  const middle = title.length / 2;
  const spaces = [...title.matchAll(/\s+/g)].map(({ index }) => index);
  if (spaces.length === 0) return [title];
  const at = spaces.reduce((best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best));
  return [title.slice(0, at), title.slice(at).trimStart()];
}

/** The ways to write a title, the better first: lines. @param {string} title */
export function linesOf(title) {
  const ways = [];
  if (title.length <= LINE.most) ways.push([title]);
  if (title.length >= LINE.breakFrom) ways.push(broken(title).map((line) => shortened(line, LINE.most)));
  return ways;
}

/** Middles of a title: on its tie, which is in pieces where the map is cut. @param {Curve[]} curves */
function onTie(curves) {
  return curves.flatMap((curve) => PLACES.map((t) => pointAt(curve, t)));
}

/**
 * Middles of a title beside a tie that is too short for it, the nearest first.
 * @param {Curve[]} curves its pieces @param {number} width @param {number} height
 */
function besideTie([curve], width, height) {
  const sides = BESIDE_AT.map((t) => {
    const along = directionAt(curve, t);
    return { ...pointAt(curve, t), along, extent: Math.abs(along.y) * (width / 2) + Math.abs(along.x) * (height / 2) };
  });
  return BESIDE.flatMap((by) => sides.flatMap(({ x, y, along, extent }) => [extent + by, -extent - by]
    .map((away) => ({ x: x - along.y * away, y: y + along.x * away }))));
}

/**
 * @param {Index} index
 * @param {Stroke[]} strokes the ones that stand out, or all where none does
 * @param {{singled: boolean, scale: number, strong: Set<string>, telling: ToldTies | null, area: Box, lines: OthersLines}} how `strong`
 *   are chosen, and first; `telling` are the ties that a step is about; a title stays within the area; off others' `lines`
 * @param {Occupancy} occupancy @param {Palette} palette @param {Measure} measure
 */
export function marksOf(index, strokes, how, occupancy, palette, measure) {
  const { singled, telling, area, lines } = how;
  const told = byTie(strokes.filter((stroke) => stroke.look.rank > 0));
  if (!singled && how.scale < MARKS_FROM_SCALE) return [];
  const named = new Map((telling?.named ?? []).map((id, i, all) => [id, all.length - i]));
  /** @param {Tie} tie */
  const isTitled = (tie) => singled && (telling ? named.has(tie.id) : told.length <= MOST_TITLES)
    && (written.get(titleOf(tie)) ?? 0) < MOST_ALIKE;
  /** @param {{tie: Tie, look: Look}} named */
  const rank = ({ tie, look }) => look.rank + 10 * (named.get(tie.id) ?? 0) + (how.strong.has(tie.id) ? 1e4 : 0);
  const font = nameFont(palette, true);
  const radius = 8 * palette.size;
  /** @param {Tie} tie */
  const titleOf = (tie) => tie.title ?? kindLabel(index, tie.kind);
  /** @type {Mark[]} */
  const marks = [];
  /** @type {Map<string, number>} */
  const written = new Map();

  /** @param {{tie: Tie, look: Look}} named @param {Point[]} middles @param {number} width @param {number} height @param {{glyph: string, title: string, lines: string[]}} more */
  function put({ tie, look }, middles, width, height, more) {
    const boxes = middles.map(({ x, y }) => ({ x, y, box: { ...boxOf({ x, y, width, height }), owner: tie.id } }));
    const { candidate: place } = cheapest(boxes, ({ box }) => (
      (more.title && !within(box, area)) || !occupancy.free(box, tie.id) ? Infinity : lines.under(box, [tie.from, tie.to])));
    if (!place) return false;
    occupancy.add(place.box);
    marks.push({ id: tie.id, x: place.x, y: place.y, radius, colour: look.colour, ...more });
    return true;
  }

  /** @typedef {typeof told[number]} Told */
  /** @param {Told} stroke @param {(curves: Curve[], width: number, height: number) => Point[]} middlesOf */
  function putTitle(stroke, middlesOf) {
    const title = titleOf(stroke.tie);
    const done = linesOf(title).some((lines) => {
      const width = Math.max(...lines.map((line) => measure(line, font))) + 6;
      const height = palette.type * (0.15 + LINE_HEIGHT * lines.length);
      return put(stroke, middlesOf(stroke.curves, width, height), width, height, { glyph: "", title, lines });
    });
    if (done) written.set(title, (written.get(title) ?? 0) + 1);
    return done;
  }

  /** @param {Told} a @param {Told} b */
  const byRank = (a, b) => rank(b) - rank(a) || (a.tie.start > b.tie.start ? -1 : 1);
  for (const stroke of [...told].sort(byRank)) {
    const kind = index.kinds[stroke.tie.kind];
    const long = lengthOf(stroke.curves[0]) >= LEAST_LENGTH * palette.size;
    const insists = telling && isTitled(stroke.tie);
    if (isTitled(stroke.tie) && (long || insists) && putTitle(stroke, onTie)) continue;
    if (insists && putTitle(stroke, besideTie)) continue;
    const glyph = kind?.look?.glyph;
    if (long && glyph) put(stroke, onTie(stroke.curves), 2 * radius, 2 * radius, { glyph, title: "", lines: [] });
  }
  return marks;
}

/** Where each line of a mark's title stands. @param {{lines: string[]}} mark @param {Palette} palette @returns {{text: string, dy: number}[]} */
export function titleLines({ lines }, palette) {
  return lines.map((text, i) => ({ text, dy: (i - (lines.length - 1) / 2) * LINE_HEIGHT * palette.type }));
}
