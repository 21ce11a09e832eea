/**
 * Where those stand that what is chosen is tied to, marks of alliances first and then flags: off the lines between
 * others, which would seem to end there, and off each other, as near as may be to where they were. Pure.
 */

import { isMembership } from "../core/index.js";
import { must } from "../core/must.js";
import { pairsOf } from "../core/strands.js";
import { boxOf, meets, stepOf } from "../drawing/geometry.js";
import { crosses, shareIn } from "../drawing/in-sight.js";
import { NAME_GAP } from "../drawing/name-places.js";
import { nearToFar } from "../drawing/rings.js";
import { NO_SEAM } from "../drawing/seam.js";
import { singledLines } from "./lines.js";
import { boxAround } from "./room.js";
import { webOf } from "./web.js";

/** @import { Box, DrawnActor, Palette, Point, Rect } from "../drawing/types.d.ts" */
/** @import { Index } from "../core/types.d.ts" */
/** @import { Content } from "./types.d.ts" */
/** @typedef {{from: DrawnActor, to: DrawnActor, half: number}} Way a line or a fan of them, half so wide */
/** @typedef {{palette: Palette, nameWidth: (node: DrawnActor) => number, free: (id: string) => boolean}} Asked how wide names are, and whom the reader has put nowhere */

/** What is against a place: a line of others under the mark, a flag that stands out, one that does not, a mark or a flag under its own line; each line or flag under the name; that it lies amid members; each pixel that too little of its own line is seen; and each of the way there. */
const COSTS = { line: 10, bright: 12, faint: 0.7, behind: 2, name: 2, amid: 16, short: 0.5, pixel: 0.04 };
/** So much of a line is to be seen, in pixels. */
const SEEN = 26;
/** Amid members is who has them within that reach in all directions but for fewer neighbouring ones of so many. */
const AMID = { reach: 90, sectors: 24, open: 10 };
const RINGS = { step: 9, count: 13, places: 24 };
/** What lies further off than all that a mark may cover is not looked at: by so much lest rounding tells. */
const BEYOND = 1;
/** So far off lines and flags, in pixels. */
const ROOM = { line: 3, flag: 4 };

/** @param {Rect} rect @param {number} by @returns {Box} */
const around = ({ x, y, width, height }, by) => boxOf({ x, y, width: width + 2 * by, height: height + 2 * by });

/** The lines that will be drawn. @param {Index} index @param {Content} content @param {Map<string, DrawnActor>} nodes @param {number} spacing @param {Palette} palette @returns {Way[]} */
function waysOf(index, content, nodes, spacing, palette) {
  const web = webOf(index, content, nodes, palette, NO_SEAM);
  const singly = singledLines(index, content).filter((tie) => nodes.has(tie.from) && nodes.has(tie.to) && !(web && !isMembership(tie)));
  const fans = [...pairsOf(singly).values()].map((some) => ({ ...some[0], count: some.length }));
  return [...fans, ...(web?.drawn ?? []).map((strand) => ({ ...strand, count: 1 }))].map(({ from, to, count }) => {
    const [a, b] = [must(nodes.get(from)), must(nodes.get(to))];
    return { from: a, to: b, half: ((count - 1) / 2) * stepOf(Math.hypot(b.x - a.x, b.y - a.y), count, spacing) };
  });
}

/** How far a fan reaches to its sides where it passes a place: at its ends its lines meet. @param {Way} way @param {Point} place */
function halfAt({ from, to, half }, { x, y }) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const t = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  return half * 4 * Math.max(0, t * (1 - t));
}

/** How many of some are so. @template T @param {T[]} some @param {(one: T) => boolean} is */
function numberOf(some, is) {
  let found = 0;
  for (const one of some) if (is(one)) found += 1;
  return found;
}

/** How many lines run under a rectangle and so far off it as they are wide there, and so many pixels more. @param {Way[]} lines @param {Rect} rect */
const linesUnder = (lines, rect, room = 0) => numberOf(lines, (way) => crosses(way.from, way.to, around(rect, room + halfAt(way, rect))));

/**
 * How much would lie under a name at the best of its places.
 * @param {Rect} put @param {number} text how wide it is @param {number} type how high @param {Way[]} lines @param {Box[]} flags
 */
function underName(put, text, type, lines, flags) {
  const [down, aside] = [(put.height + type) / 2 + NAME_GAP, (put.width + text) / 2 + NAME_GAP];
  let least = Infinity;
  for (const [dx, dy] of [[0, down], [0, -down], [aside, 0], [-aside, 0]]) {
    const rect = { x: put.x + dx, y: put.y + dy, width: text, height: type };
    const box = boxOf(rect);
    const covered = numberOf(flags, (flag) => meets(flag, box));
    const under = covered < least ? covered + linesUnder(lines, rect) : covered;
    if (under === 0) return 0;
    least = Math.min(least, under);
  }
  return least;
}

/** @param {{line: number, behind: number, name: number, bright: number, faint: number, amid: number, short: number, far: number}} of how much of what is against a place */
const costOf = ({ line, behind, name, bright, faint, amid, short, far }) => (
  COSTS.line * line + COSTS.behind * behind + COSTS.name * name + COSTS.bright * bright + COSTS.faint * faint + COSTS.amid * amid + COSTS.short * short + far);

/** How much less than is to be of a line between two is seen. @param {Rect} one @param {Rect} other @param {number} most */
const hiddenOf = (one, other, most) => Math.max(0, most - Math.hypot(one.x - other.x, one.y - other.y)
  * (1 - shareIn(one, other, boxOf(one)) - shareIn(one, other, boxOf(other))));

/** How much a place lies amid some, whose outline would seem to hold it: 0 where enough is open, 1 where nothing is. @param {Point} place @param {Point[]} some @param {number} reach */
function amidst({ x, y }, some, reach) {
  const { sectors, open } = AMID;
  let taken = 0;
  for (const one of some) {
    const [dx, dy] = [one.x - x, one.y - y];
    if (Math.hypot(dx, dy) <= reach) taken |= 1 << (Math.floor((Math.atan2(dy, dx) / (2 * Math.PI) + 1) * sectors) % sectors);
  }
  let [free, most] = [0, 0];
  for (let i = 0; i < sectors + open; i += 1) {
    free = taken & (1 << (i % sectors)) ? 0 : free + 1;
    most = Math.max(most, free);
  }
  return Math.max(0, 1 - most / open);
}

/**
 * What a mark may come to cover with its name, wherever it goes, and which flags may come before its lines.
 * @param {DrawnActor} mark @param {number} text how wide its name is @param {Way[]} ways @param {DrawnActor[]} nodes @param {Set<string>} singled who stands out @param {Palette} palette
 */
function reachedBy(mark, text, ways, nodes, singled, { size, type }) {
  const far = RINGS.step * RINGS.count * size + BEYOND;
  const room = 2 * (far + NAME_GAP + Math.max(ROOM.line, ROOM.flag) * size);
  const reach = { x: mark.x, y: mark.y, width: mark.width + 2 * text + room, height: mark.height + 2 * type + room };
  const box = boxOf(reach);
  const bright = nodes.filter((node) => node !== mark && singled.has(node.id));
  const own = ways.filter(({ from, to }) => from === mark || to === mark).map(({ from, to }) => (from === mark ? to : from));
  /** @param {Box} flag */
  const near = (flag) => meets(flag, box);
  return {
    others: ways.filter(({ from, to, half }) => from !== mark && to !== mark && crosses(from, to, around(reach, half))),
    ends: own.map((end) => ({ end, between: bright.filter((node) => node !== end && crosses(mark, end, around(node, far))).map(boxOf) })),
    faint: nodes.filter((node) => node !== mark && !singled.has(node.id) && !node.dot).map(boxOf).filter(near),
    flags: bright.map(boxOf).filter(near),
  };
}

/**
 * @param {DrawnActor} mark @param {Way[]} ways @param {DrawnActor[]} nodes @param {Set<string>} singled who stands out @param {DrawnActor[]} members whom an outline holds @param {Asked} asked
 * @returns {(place: Point, most: number) => number} what is against a place, or as much as is known of that once it is as much as that
 */
function againstOf(mark, ways, nodes, singled, members, { palette, nameWidth }) {
  const { size, type } = palette;
  const text = mark.actor.type === "alliance" ? 0 : nameWidth(mark);
  const { others, ends, faint, flags } = reachedBy(mark, text, ways, nodes, singled, palette);
  const { x, y, width, height } = mark;
  return (place, most) => {
    const put = { x: place.x, y: place.y, width, height };
    const box = around(put, ROOM.flag * size);
    /** @param {Box} flag */
    const covers = (flag) => meets(flag, box);
    const far = (COSTS.pixel / size) * Math.hypot(place.x - x, place.y - y);
    const of = { line: 0, behind: 0, name: 0, bright: numberOf(flags, covers), faint: 0, amid: 0, short: 0, far };
    for (const { end } of ends) of.short += hiddenOf(put, end, SEEN * size) / size;
    // The dearest to find come last: a place that is no better whatever they are is looked at no further.
    if (costOf(of) >= most) return costOf(of);
    of.amid = amidst(place, members, AMID.reach * size);
    if (costOf(of) >= most) return costOf(of);
    of.faint = numberOf(faint, covers);
    if (costOf(of) >= most) return costOf(of);
    of.line = linesUnder(others, put, ROOM.line * size);
    if (costOf(of) >= most) return costOf(of);
    for (const { end, between } of ends) of.behind += numberOf(between, (flag) => crosses(place, end, flag));
    if (costOf(of) >= most) return costOf(of);
    of.name = text > 0 ? underName(put, text, type, others, flags) : 0;
    return costOf(of);
  };
}

/**
 * Who may move, in the order in which room is found: marks, then the flags at the ends of lines. A web's lines are led past flags.
 * @param {DrawnActor[]} nodes @param {Way[]} ways @param {Set<string>} singled
 */
function movedOf(nodes, ways, singled) {
  const ends = new Set(ways.flatMap(({ from, to }) => [from, to]));
  const sorted = nodes.filter(({ id, selected }) => singled.has(id) && !selected).sort((a, b) => (a.id < b.id ? -1 : 1));
  /** @param {DrawnActor} node */
  const isMark = ({ actor }) => actor.type === "alliance";
  return [...sorted.filter(isMark), ...sorted.filter((node) => !isMark(node) && ends.has(node))];
}

/**
 * Changes nodes in place: marks that move keep how far they did as their `aside`.
 * @param {Index} index @param {Map<string, DrawnActor>} nodes @param {Content} content with the pointer nowhere @param {number} spacing between neighbours of a fan @param {Asked} asked
 */
export function standAside(index, nodes, content, spacing, asked) {
  const { size } = asked.palette;
  const singled = content.singled?.actors;
  if (!singled) return;
  const all = [...nodes.values()];
  const ways = waysOf(index, content, nodes, spacing, asked.palette);
  // The outline of an alliance holds its members where they stand.
  const moved = movedOf(all, ways, singled).filter(({ id }) => asked.free(id) && !content.within.has(id));
  const members = all.filter(({ id }) => content.within.has(id));
  const { left, right, top, bottom } = boxAround(all);
  for (const mark of moved) {
    const against = againstOf(mark, ways, all, singled, members, asked);
    const home = { x: mark.x, y: mark.y };
    let best = { place: home, cost: against(home, Infinity) };
    for (const place of nearToFar(home, { ...RINGS, step: RINGS.step * size })) {
      if (best.cost <= (COSTS.pixel / size) * Math.hypot(place.x - home.x, place.y - home.y)) break; // what follows is further still
      if (place.x < left || place.x > right || place.y < top || place.y > bottom) continue;
      const cost = against(place, best.cost);
      if (cost < best.cost) best = { place, cost };
    }
    Object.assign(mark, best.place, { aside: { x: best.place.x - home.x, y: best.place.y - home.y } });
  }
}
