/**
 * Where the marks of alliances stand that what is chosen is tied to: off the lines between others, which would seem
 * to end there, and off flags, as near as may be to where they were. Pure.
 */

import { must } from "../core/must.js";
import { byStrength, isWeb, pairsOf, strandOf } from "../core/strands.js";
import { boxOf, meets } from "../drawing/geometry.js";
import { crosses } from "../drawing/in-sight.js";
import { nearToFar } from "../drawing/rings.js";
import { boxAround } from "./room.js";
import { singledLines } from "./lines.js";
import { MOST_OF_WEB } from "./star.js";

/** @import { Box, DrawnActor, Point, Rect } from "../drawing/types.d.ts" */
/** @import { Index } from "../core/types.d.ts" */
/** @import { Content } from "./types.d.ts" */
/** @typedef {{from: DrawnActor, to: DrawnActor, half: number}} Way a line or a fan of them, half so wide */

/** What is against a place: a line of others under the mark, a flag that stands out, one that does not, a mark or a flag under its own line; and each pixel of the way there. */
const COSTS = { line: 10, bright: 12, faint: 0.7, behind: 2, pixel: 0.04 };
const RINGS = { step: 9, count: 13, places: 24 };
/** So far off lines and flags, in pixels. */
const ROOM = { line: 3, flag: 4 };
/** No fan is wider than this share of the way between two actors, to each side of it. */
const WIDEST_FAN = 0.27;

/** @param {Rect} rect @param {number} by @returns {Box} */
const around = ({ x, y, width, height }, by) => boxOf({ x, y, width: width + 2 * by, height: height + 2 * by });

/** The lines that are likely to be drawn. @param {Index} index @param {Content} content @param {Map<string, DrawnActor>} nodes @param {number} spacing @returns {Way[]} */
function waysOf(index, content, nodes, spacing) {
  const ties = singledLines(index, content).filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  const strands = [...pairsOf(ties)].map(([id, some]) => strandOf(index, id, some)).sort(byStrength);
  const web = isWeb(index, content.singled?.ties ?? []);
  return (web ? strands.slice(0, MOST_OF_WEB) : strands).map(({ from, to, ties: some }) => {
    const [a, b] = [must(nodes.get(from)), must(nodes.get(to))];
    const fan = web ? 0 : Math.min(WIDEST_FAN * Math.hypot(b.x - a.x, b.y - a.y), ((some.length - 1) / 2) * spacing);
    return { from: a, to: b, half: fan };
  });
}

/**
 * @param {DrawnActor} mark @param {Way[]} ways @param {DrawnActor[]} nodes @param {Set<string>} singled who stands out @param {number} size
 * @returns {(place: Point) => number} what is against a place
 */
function againstOf(mark, ways, nodes, singled, size) {
  const others = ways.filter(({ from, to }) => from !== mark && to !== mark);
  const ends = ways.filter(({ from, to }) => from === mark || to === mark).map(({ from, to }) => (from === mark ? to : from));
  const bright = nodes.filter((node) => node !== mark && singled.has(node.id));
  const faint = nodes.filter((node) => node !== mark && !singled.has(node.id) && !node.dot);
  return (place) => {
    const put = { ...mark, ...place };
    const box = around(put, ROOM.flag * size);
    const lines = others.filter(({ from, to, half }) => crosses(from, to, around(put, ROOM.line * size + half))).length;
    const behind = ends.reduce((sum, end) => sum + bright.filter((node) => node !== end && crosses(place, end, boxOf(node))).length, 0);
    return COSTS.line * lines + COSTS.behind * behind
      + COSTS.bright * bright.filter((node) => meets(boxOf(node), box)).length
      + COSTS.faint * faint.filter((node) => meets(boxOf(node), box)).length
      + (COSTS.pixel / size) * Math.hypot(place.x - mark.x, place.y - mark.y);
  };
}

/**
 * Changes nodes in place: marks that move keep how far they did as their `aside`.
 * @param {Index} index @param {Map<string, DrawnActor>} nodes @param {Content} content with the pointer nowhere @param {number} spacing between neighbours of a fan @param {number} size the theme's
 */
export function standAside(index, nodes, content, spacing, size) {
  const singled = content.singled?.actors;
  if (!singled) return;
  const all = [...nodes.values()];
  const marks = all.filter(({ id, actor, selected }) => actor.type === "alliance" && singled.has(id) && !selected);
  if (marks.length === 0) return;
  const ways = waysOf(index, content, nodes, spacing);
  const { left, right, top, bottom } = boxAround(all);
  for (const mark of marks.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const against = againstOf(mark, ways, all, singled, size);
    const home = { x: mark.x, y: mark.y };
    let best = { place: home, cost: against(home) };
    for (const place of nearToFar(home, { ...RINGS, step: RINGS.step * size })) {
      if (best.cost <= (COSTS.pixel / size) * Math.hypot(place.x - home.x, place.y - home.y)) break; // what follows is further still
      if (place.x < left || place.x > right || place.y < top || place.y > bottom) continue;
      const cost = against(place);
      if (cost < best.cost) best = { place, cost };
    }
    Object.assign(mark, best.place, { aside: { x: best.place.x - home.x, y: best.place.y - home.y } });
  }
}
