/**
 * Which strands the network has room for while nothing is chosen, known before any has its way. Of a crowd whoever
 * none of them leads to is a dot until one comes nearer, or within an outline if there is no room for the name or a line
 * passes so close that it would seem to end there; else two hundred flags would lie over sixty lines.
 */

import { fullMembersOf } from "../core/members.js";
import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { strandsOf } from "../core/strands.js";
import { passes } from "../drawing/passing.js";
import { boxAround, takenBy, withRoom } from "./room.js";
import { nodesOf } from "./scene.js";

/** @import { DrawnActor, Measure, Palette, Point } from "../drawing/types.d.ts" */
/** @import { Index } from "../core/types.d.ts" */
/** @import { Content } from "./types.d.ts" */
/** @typedef {{strands: Set<string> | null, ends: Set<string>, members: Set<string>, dots: Set<string>}} Leading those that are drawn, and to whom they lead, where that is known; in a crowd also whom outlines alone hold, and which states are dots: of those outlines hold who is passed by */

/** So many states are a crowd, if flags and names would take so much of the picture: of fewer, more. */
const CROWDS = [{ least: 80, taken: 0.16 }, { least: 40, taken: 0.3 }];
/** So close a line passes one, in sizes of the names' type, that it would seem to end there. */
const CLOSE = 1.6;
/** @type {Set<string>} */
const NOBODY = new Set();
/** Where not all is shown as a network. @type {Leading} */
const UNKNOWN = { strands: null, ends: NOBODY, members: NOBODY, dots: NOBODY };

/** Whether states and their names would take too much of the picture. @param {DrawnActor[]} all @param {DrawnActor[]} states @param {Palette} palette */
function areCrowd(all, states, palette) {
  const { left, right, top, bottom } = boxAround(all);
  const share = takenBy(all, palette.type) / ((right - left) * (bottom - top));
  return CROWDS.some(({ least, taken }) => states.length >= least && share > taken);
}

/** Whether a straight line between two others passes one closely. @param {DrawnActor} node @param {{from: DrawnActor, to: DrawnActor}[]} lines @param {number} close */
const isPassed = (node, lines, close) => lines.some(({ from, to }) => passes(from, to, node, close));

/**
 * @param {Index} index @param {Measure} measure
 * @returns {(content: Content, places: Map<string, Point>, scale: number, palette: Palette) => Leading}
 */
export function createLeading(index, measure) {
  /** @param {Content} content @param {Map<string, Point>} places @param {number} scale @param {Palette} palette */
  const inputsOf = ({ named, shown: { actors, ties }, pairs, latest, enclosed }, places, scale, palette) => ({ named, actors, ties, pairs, latest, enclosed, places, scale, palette });
  /** @type {(...asked: Parameters<typeof inputsOf>) => Leading} */
  const leading = memo(inputsOf, ({ named, actors, ties, pairs, latest, enclosed, places, scale, palette }) => {
    const nodes = nodesOf(named, actors, places, scale, palette, measure);
    const all = [...nodes.values()];
    const strands = strandsOf(index, { ties }, must(pairs)).strands.filter(({ from, to }) => nodes.has(from) && nodes.has(to));
    const waiting = strands.map((strand) => {
      const [from, to] = [must(nodes.get(strand.from)), must(nodes.get(strand.to))];
      return { strand, from, to, last: Math.hypot(to.x - from.x, to.y - from.y) };
    });
    const drawn = withRoom(waiting, (one) => one, all, palette.type, latest);
    const ends = new Set(drawn.flatMap(({ from, to }) => [from.id, to.id]));
    const known = { ...UNKNOWN, strands: new Set(drawn.map(({ strand }) => strand.id)), ends };
    const states = all.filter(({ actor }) => actor.type === "state");
    if (!areCrowd(all, states, palette)) return known;
    const members = new Set(enclosed.flatMap((id) => fullMembersOf(index, id, ties)).filter((id) => !ends.has(id)));
    /** @param {DrawnActor} node */
    const isDot = (node) => !ends.has(node.id) && (!members.has(node.id) || isPassed(node, drawn, CLOSE * palette.type));
    return { ...known, members, dots: new Set(states.filter(isDot).map(({ id }) => id)) };
  }, { keep: 2 }); // where the camera is and where it will be
  return (content, places, scale, palette) => (content.pairs && !content.ground && content.strong.size === 0 ? leading(content.still ?? content, places, scale, palette) : UNKNOWN);
}
