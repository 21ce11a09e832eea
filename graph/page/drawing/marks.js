/** What is written on the middle of ties: their titles where few stand out, else their kinds' glyphs. */

import { kindLabel } from "../core/index.js";
import { MOST_TITLES } from "../core/line-key.js";
import { boxOf, directionAt, lengthOf, meets, pointAt } from "./geometry.js";
import { broken, cheapest, shortened, within } from "./labels.js";
import { nameFont } from "./nodes.js";
import { byTie } from "./seam.js";
import { NO_STRANGERS } from "./strangers.js";

/** @import { Box, Curve, Look, Mark, Measure, Occupancy, OthersLines, Palette, Rect, Strangers, Stroke, ToldTies } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */
/** @import { Index } from "../core/types.d.ts" */

/** One treaty of many is many ties: that they are one is seen by their look, and read as often. */
const MOST_ALIKE = 2;
const MARKS_FROM_SCALE = 1.15;
const LEAST_LENGTH = 64;
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.88];
/** For a sign, which is small, these besides. */
const BETWEEN = [0.46, 0.54, 0.38, 0.62, 0.3, 0.7, 0.22, 0.78, 0.14, 0.86];
/** In characters: a line of a title at most, and a title that may be broken in two if it has no room. */
const LINE = { most: 44, breakFrom: 22 };
const LINE_HEIGHT = 1.15;
/** How far beside its tie a title may stand that a step insists on, in pixels; and where along it. */
const BESIDE = [3, 9, 16, 25, 36, 50];
const BESIDE_AT = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
/**
 * What is against a place: a line of others under a title, or nearer to it than its own; a flag there that is no end of
 * its tie; that it stands beside its line, and each pixel of the way there.
 */
const COSTS = { line: 4, flag: 5, beside: 1, pixel: 0.07 };
/** So much nearer than any other its own line is to a title beside it; and at so many places it is asked where that runs. */
const NEARER = 2;
const SAMPLES = 40;
/** No line of others may pass between a title and its own, which is looked at in steps of so many pixels. */
const STEP = 2;
/** So near to a flag a title would be read as its. */
const AT_FLAG = 4;

/** The ways to write a title, the better first: lines. @param {string} title */
export function linesOf(title) {
  const ways = [];
  if (title.length <= LINE.most) ways.push([title]);
  if (title.length >= LINE.breakFrom) ways.push(broken(title).map((line) => shortened(line, LINE.most)));
  return ways;
}

/** @typedef {{x: number, y: number, beside: boolean}} Middle of a title or a sign, on its tie's line or beside it */

/** Middles on a tie, which is in pieces where the map is cut. @param {Curve[]} curves @param {number[]} [places] @returns {Middle[]} */
function onTie(curves, places = PLACES) {
  return curves.flatMap((curve) => places.map((t) => ({ ...pointAt(curve, t), beside: false })));
}

/**
 * Middles of a title beside its tie, the nearest first.
 * @param {Curve[]} curves its pieces @param {number} width @param {number} height
 * @returns {Middle[]}
 */
function besideTie(curves, width, height) {
  const sides = curves.flatMap((curve) => BESIDE_AT.map((t) => {
    const along = directionAt(curve, t);
    return { ...pointAt(curve, t), along, extent: Math.abs(along.y) * (width / 2) + Math.abs(along.x) * (height / 2) };
  }));
  return BESIDE.flatMap((by) => sides.flatMap(({ x, y, along, extent }) => [extent + by, -extent - by]
    .map((away) => ({ x: x - along.y * away, y: y + along.x * away, beside: true }))));
}

/** The shortest way from a box to a tie's line: how long it is, and in little boxes what it passes. @param {Box} box @param {Curve[]} curves */
function wayTo({ left, right, top, bottom }, curves) {
  const ways = curves.flatMap((curve) => Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const end = pointAt(curve, i / SAMPLES);
    const start = { x: Math.min(right, Math.max(left, end.x)), y: Math.min(bottom, Math.max(top, end.y)) };
    return { start, end, long: Math.hypot(end.x - start.x, end.y - start.y) };
  }));
  const { start, end, long } = ways.reduce((best, one) => (one.long < best.long ? one : best));
  const count = Math.ceil(long / STEP);
  return { long, way: Array.from({ length: count }, (_, i) => {
    const share = (i + 0.5) / count;
    return boxOf({ x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share, width: STEP, height: STEP });
  }) };
}

/** @param {Box} box @param {number} by @returns {Box} */
const grown = ({ left, right, top, bottom }, by) => ({ left: left - by, right: right + by, top: top - by, bottom: bottom + by });

/**
 * @param {Index} index
 * @param {Stroke[]} strokes the ones that stand out, or all where none does
 * @param {{singled: boolean, scale: number, strong: Set<string>, telling: ToldTies | null, area: Box, lines: OthersLines, strangers?: Strangers, flags?: (Rect & {id: string})[]}} how `strong`
 *   are chosen, and first; `telling` are the ties that a step is about; a title stays within the area; off others' `lines` and `flags`, a sign off all `strangers`
 * @param {Occupancy} occupancy @param {Palette} palette @param {Measure} measure
 */
export function marksOf(index, strokes, how, occupancy, palette, measure) {
  const { singled, telling, area, lines, strangers = NO_STRANGERS, flags = [] } = how;
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

  /** @typedef {typeof told[number]} Told */
  /** @typedef {{glyph: string, title: string, lines: string[], width: number, height: number}} Written */

  /** What is against a place; Infinity where there is no room. @param {Told} stroke @param {Middle & {more: Written}} place */
  function against({ tie, curves }, { x, y, beside, more }) {
    const box = boxOf({ x, y, width: more.width, height: more.height });
    if ((more.title && !within(box, area)) || !occupancy.free(box, tie.id)) return Infinity;
    const { long, way } = beside ? wayTo(box, curves) : { long: 0, way: [] };
    const by = beside ? long + NEARER * palette.size : 0;
    const others = lines.under(grown(box, by), [tie.from, tie.to]);
    if (!more.title) return others + strangers(box, [tie.from, tie.to]);
    if (beside && others > 0 && way.some((point) => lines.under(point, [tie.from, tie.to]) > 0)) return Infinity;
    const at = grown(box, AT_FLAG * palette.size);
    const strange = flags.filter((flag) => flag.id !== tie.from && flag.id !== tie.to && meets(boxOf(flag), at)).length;
    return COSTS.line * others + COSTS.flag * strange + (beside ? COSTS.beside + (COSTS.pixel / palette.size) * by : 0);
  }

  /** @param {Told} stroke @param {(Middle & {more: Written})[]} places the better first */
  function put(stroke, places) {
    const { tie, look } = stroke;
    const { candidate: place } = cheapest(places, (one) => against(stroke, one));
    if (!place) return false;
    const { x, y, more } = place;
    occupancy.add({ ...boxOf({ x, y, width: more.width, height: more.height }), owner: tie.id });
    marks.push({ id: tie.id, x, y, radius, colour: look.colour, ...more });
    return true;
  }

  /** @param {Told} stroke @param {boolean} beside whether it may stand beside its line */
  function putTitle(stroke, beside) {
    const title = titleOf(stroke.tie);
    const done = put(stroke, linesOf(title).flatMap((texts) => {
      const width = Math.max(...texts.map((line) => measure(line, font))) + 6;
      const height = palette.type * (0.15 + LINE_HEIGHT * texts.length);
      const middles = [...onTie(stroke.curves), ...beside ? besideTie(stroke.curves, width, height) : []];
      return middles.map((middle) => ({ ...middle, more: { glyph: "", title, lines: texts, width, height } }));
    }));
    if (done) written.set(title, (written.get(title) ?? 0) + 1);
    return done;
  }

  /** @param {Told} a @param {Told} b */
  const byRank = (a, b) => rank(b) - rank(a) || (a.tie.start > b.tie.start ? -1 : 1);
  for (const stroke of [...told].sort(byRank)) {
    const kind = index.kinds[stroke.tie.kind];
    const long = lengthOf(stroke.curves[0]) >= LEAST_LENGTH * palette.size;
    const insists = telling !== null;
    if (isTitled(stroke.tie) && (long || insists) && putTitle(stroke, insists)) continue;
    const glyph = kind?.look?.glyph;
    if (long && glyph) put(stroke, onTie(stroke.curves, [...PLACES, ...BETWEEN]).map((middle) => ({ ...middle, more: { glyph, title: "", lines: [], width: 2 * radius, height: 2 * radius } })));
  }
  return marks;
}

/** Where each line of a mark's title stands. @param {{lines: string[]}} mark @param {Palette} palette @returns {{text: string, dy: number}[]} */
export function titleLines({ lines }, palette) {
  return lines.map((text, i) => ({ text, dy: (i - (lines.length - 1) / 2) * LINE_HEIGHT * palette.type }));
}
