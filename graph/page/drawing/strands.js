/**
 * How strands look. Cooperation is a line in its leading category's colour and pattern, conflict and what is neither
 * have colours and studs of their own, and where two states do both, two lines run side by side, one of each. Refused
 * relations are studs, on a line of conflict's colour or on that of who cooperate all the same; what is not in effect is hollow. The more
 * ties, the broader, and the more they weigh, the darker: what is weak is a hair's breadth. Draws them along paths.
 */

import { meets } from "./geometry.js";
import { piecesOf } from "./seam.js";
import { drawStuds } from "./studs.js";

/** @import { Box, Context, Palette, Point, Steps, StrandLook, StrandStroke, Stud, Studs } from "./types.d.ts" */
/** @import { Strand, Way } from "../core/types.d.ts" */

const LEAST = 0.8;
/** How breadths grow, and how much the weakest gains where few are drawn: in the plane twenty that leave one flag lie side by side, over land in colours, in bundles, a hair is lost. */
const WIDTH = { plane: { grows: 0.65, weight: 0.08, most: 3.4, sparse: 0.8 }, land: { grows: 0.95, weight: 0.12, most: 5, sparse: 0.9 } };
const ALPHA = { least: 0.36, grows: 0.2, most: 0.92 };
/** Where few are drawn a hair's breadth would be lost in the room: what the weakest gains in darkness, too. */
const SPARSE = 0.44;
const BARB = { every: 34, first: 14, half: 3.2 };
/** Of two lines side by side: how broad each is at least, and half the gap between them. */
const LEAST_OF_TWO = 0.7;
const APART = 0.4;
const APART_OF_HOLLOW = 0.9;
/** Of what stands out. */
const BOLD = 1.5;
const AT_ONCE = 40;
/** What a line on coloured land is cased in: so broad at each side, in pixels; and how strong the line is at least. */
export const CASE = { width: 1, alpha: 0.85 };

/** What stands on the line, by what two are to each other. @type {Partial<Record<Way, Studs["form"]>>} */
const STUDS = { conflict: "barbs", refusal: "diamonds", despite: "diamonds", neither: "squares" };

/** Of these a line has its category's pattern. @type {Set<Way>} */
const PATTERNED = new Set(["cooperation", "despite", "neither", "idle"]);

/** @param {Way} way @param {string} category the colour of the category @param {Palette} palette */
function colourOf(way, category, palette) {
  if (way === "neither") return palette.membership;
  return way === "conflict" || way === "refusal" ? palette.conflict : category;
}

/**
 * @param {Strand} strand
 * @param {{ties: number, weight: number, sparse?: number, land?: boolean}} usual what most have no more than: what is usual is thin and
 *   pale, unless there are few: from 0 for a crowd of strands to 1 for a handful; and whether they lie over land in colours
 * @param {number[]} dash its category's pattern
 * @param {Palette} palette
 * @param {boolean} [told] whether something else speaks of it
 * @returns {StrandLook}
 */
export function strandLook({ ties, weight, category, way }, usual, dash, palette, told = false) {
  const doublings = Math.max(0, Math.log2(weight / usual.weight));
  const more = Math.max(0, Math.log2(ties.length / usual.ties));
  const form = STUDS[way];
  const { sparse = 0, land = false } = usual;
  const by = land ? WIDTH.land : WIDTH.plane;
  const width = Math.min(by.most, LEAST + by.sparse * sparse + by.grows * more + by.weight * doublings) * palette.line;
  return {
    key: `${way} ${category}`,
    colour: colourOf(way, palette.categories.get(category) ?? palette.membership, palette),
    second: way === "both" ? palette.conflict : null,
    width,
    dash: PATTERNED.has(way) ? dash : [],
    alpha: told ? ALPHA.most : Math.min(ALPHA.most, ALPHA.least + SPARSE * sparse + ALPHA.grows * doublings),
    studs: form ? { form, colour: way === "neither" ? palette.membership : palette.conflict, paper: palette.background } : null,
    hollow: way === "idle",
    rank: doublings,
  };
}

/** The points of a path moved aside, to its left if `by` is positive. @param {Point[]} path @param {number} by */
function beside(path, by) {
  return path.map(({ x, y }, i) => {
    const [a, b] = [path[Math.max(0, i - 1)], path[Math.min(path.length - 1, i + 1)]];
    const long = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    return { x: x - ((b.y - a.y) / long) * by, y: y + ((b.x - a.x) / long) * by };
  });
}

/** A smooth line through the middles between points. @param {Context} context @param {Point[]} path */
function addPath(context, path) {
  context.moveTo(path[0].x, path[0].y);
  for (let i = 1; i < path.length - 1; i += 1) {
    context.quadraticCurveTo(path[i].x, path[i].y, (path[i].x + path[i + 1].x) / 2, (path[i].y + path[i + 1].y) / 2);
  }
  const last = path[path.length - 1];
  context.lineTo(last.x, last.y);
}

/** Where a path's studs stand. @param {Point[]} path @returns {Stud[]} */
function studsOf(path) {
  /** @type {Stud[]} */
  const found = [];
  let next = BARB.first;
  let gone = 0;
  for (let i = 1; i < path.length; i += 1) {
    const [a, b] = [path[i - 1], path[i]];
    const long = Math.hypot(b.x - a.x, b.y - a.y);
    for (; long > 0 && next <= gone + long; next += BARB.every) {
      const share = (next - gone) / long;
      found.push({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, ux: (b.x - a.x) / long, uy: (b.y - a.y) / long });
    }
    gone += long;
  }
  return found;
}

/** On land in colours a line is as dark as its colour needs to be seen beside what it is cased in. @param {StrandLook} look @param {string} colour @returns {StrandLook} */
export const cased = (look, colour) => ({ ...look, alpha: Math.max(look.alpha, CASE.alpha), cased: colour });

/** What lies under a strand. @param {Context} context @param {StrandStroke} stroke */
function drawCase(context, { look, path }) {
  context.strokeStyle = look.cased ?? "";
  context.lineWidth = (look.second ? Math.max(2 * LEAST_OF_TWO, look.width) + 2 * APART : look.width) + 2 * CASE.width;
  context.lineCap = "butt";
  context.lineJoin = "round";
  context.beginPath();
  for (const piece of piecesOf(path)) addPath(context, piece);
  context.stroke();
}

/**
 * Draws one strand along a path.
 * @param {Context} context @param {Pick<StrandStroke, "look" | "path">} stroke @param {boolean} [bold] for one that stands out
 */
export function drawStrand(context, { look, path }, bold = false) {
  for (const piece of piecesOf(path)) drawPiece(context, look, piece, bold);
}

/** @param {Context} context @param {StrandLook} look @param {Point[]} path that jumps nowhere @param {boolean} bold */
function drawPiece(context, look, path, bold) {
  const width = look.width * (bold ? BOLD : 1);
  context.globalAlpha = bold ? 1 : look.alpha;
  context.lineCap = "butt";
  context.lineJoin = "round";
  context.strokeStyle = look.colour;
  const second = look.hollow ? look.colour : look.second;
  const line = second ? Math.max(LEAST_OF_TWO, width / 2) : width;
  context.lineWidth = line;
  context.setLineDash(look.dash);
  context.beginPath();
  const aside = second ? line / 2 + (look.hollow ? APART_OF_HOLLOW : APART) : 0;
  addPath(context, aside > 0 ? beside(path, aside) : path);
  context.stroke();
  if (second) {
    context.strokeStyle = second;
    context.beginPath();
    addPath(context, beside(path, -aside));
    context.stroke();
  }
  if (look.dash.length > 0) context.setLineDash([]);
  if (look.studs) drawStuds(context, studsOf(path), look.studs, BARB.half + width * 0.6, Math.max(0.9, width * 0.6));
  context.globalAlpha = 1;
}

/** The box around a path. @param {Point[]} path @returns {Box} */
export function boundsOfPath(path) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of path) {
    if (x < box.left) box.left = x;
    if (x > box.right) box.right = x;
    if (y < box.top) box.top = y;
    if (y > box.bottom) box.bottom = y;
  }
  return box;
}

/**
 * Draws strands within an area, the weak first, some at a time.
 * @param {Context} context @param {StrandStroke[]} strands @param {Box} area
 * @returns {Steps} what each step cost, about 1 for a short line
 */
export function* drawStrands(context, strands, area) {
  const seen = strands.filter(({ box }) => meets(box, area)).sort((a, b) => a.look.rank - b.look.rank);
  // Under all of them, lest one be cut where another passes.
  for (const strand of seen) if (strand.look.cased) drawCase(context, strand);
  for (let i = 0; i < seen.length; i += AT_ONCE) {
    const some = seen.slice(i, i + AT_ONCE);
    for (const strand of some) drawStrand(context, strand);
    yield some.length * 2;
  }
}
