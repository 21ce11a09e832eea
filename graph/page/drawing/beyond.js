/** Names at the map's edge, where lines leave it: of whom they lead to, who lies beyond. Pure. */

import { say } from "../core/say.js";
import { boxOf } from "./geometry.js";
import { cheapest, within } from "./labels.js";
import { nameFont } from "./nodes.js";

/** @import { Box, Mark, Measure, Palette, Room, StrandStroke } from "./types.d.ts" */

/** Between a name and the edge or its line, in pixels; and so near, in heights of a name, it is read for another line to the same, too. */
const GAP = 3;
const NEAR = 3;
/** So far off a name may stand, in heights of it: beyond the edge above or below its line, and along that. */
const OFF = [0, 1, 2, 3, 4];
/** What it costs to stand a step further off, beside each line of others under it. */
const STEP = 0.3;

/** Where lines leave the map, or what is seen of it on the way there, and come in again: to which side, and whom they lead to there. @param {StrandStroke} stroke @param {Box} area */
function exitsOf({ strand: { id, from, to }, path }, area) {
  return path.flatMap((comes, i) => {
    if (!comes.jump) return [];
    const side = Math.sign(path[i - 1].x - comes.x);
    const next = path.findIndex(({ jump }, at) => at > i && jump);
    const ways = [{ whom: to, side, way: path.slice(0, i).reverse() }, { whom: from, side: -side, way: path.slice(i, next < 0 ? path.length : next) }];
    return ways.flatMap(({ way, ...exit }) => {
      const at = way.find((point) => within(boxOf({ ...point, width: 0, height: 0 }), area));
      return at ? [{ ...exit, id, from, to, at }] : [];
    });
  });
}

/**
 * @param {StrandStroke[]} strands the strongest first @param {(id: string) => string} nameOf
 * @param {Room} room what names, flags and lines take @param {Box} area what is seen @param {Palette} palette @param {Measure} measure
 * @returns {Mark[]} one for each of whom lines there lead to, where it has room
 */
export function namesBeyond(strands, nameOf, { occupancy, lines }, area, palette, measure) {
  const height = palette.type * 1.15;
  /** @type {(Mark & {whom: string, side: number})[]} */
  const marks = [];
  for (const { id, from, to, whom, at, side } of strands.flatMap((one) => exitsOf(one, area))) {
    if (marks.some((mark) => mark.whom === whom && mark.side === side && Math.abs(mark.y - at.y) < NEAR * height)) continue;
    const title = say(side < 0 ? "map.beyond.left" : "map.beyond.right", { name: nameOf(whom) });
    const width = measure(title, nameFont(palette, false)) + 2 * GAP;
    const aside = width / 2 + GAP;
    const beside = height / 2 + GAP;
    const places = OFF.flatMap((step) => [-1, 1].flatMap((up) => [
      { x: at.x + side * aside, y: at.y + up * step * height, cost: STEP * step },
      { x: at.x - side * (aside + step * height), y: at.y + up * (beside + step * 2), cost: STEP * (step + 1) },
      { x: at.x - side * aside, y: at.y + up * (beside + step * height), cost: STEP * 2 * (step + 1) },
    ]));
    const { candidate: place } = cheapest(places, ({ x, y, cost }) => {
      const box = boxOf({ x, y, width, height });
      return within(box, area) && occupancy.free(box, id) ? cost + lines.under(box, [from, to]) : Infinity;
    });
    if (!place) continue;
    occupancy.add({ ...boxOf({ ...place, width, height }), owner: null });
    marks.push({ id, whom, side, x: place.x, y: place.y, radius: 0, light: true, colour: palette.ink, glyph: "", title, lines: [title], width, height });
  }
  return marks;
}
