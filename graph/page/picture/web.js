/**
 * Which of its partners an actor of many ties has lines to, as far as there is room: found by where the layout has all,
 * whoever has moved from there, so that those who make room for the lines and those who draw them know of the same. Pure.
 */

import { dashOf, isMembership } from "../core/index.js";
import { inMix } from "../core/mix.js";
import { must } from "../core/must.js";
import { prominenceOf } from "../core/prominence.js";
import { isWeb, pairsOf, strandOf } from "../core/strands.js";
import { joined, NO_SEAM } from "../drawing/seam.js";
import { boundsOfPath, strandLook } from "../drawing/strands.js";
import { NAME, strongest } from "./room.js";

/** @import { DrawnActor, Palette, Seam, StrandLook, StrandStroke } from "../drawing/types.d.ts" */
/** @import { Index, Shown, Strand } from "../core/types.d.ts" */
/** @import { Content } from "./types.d.ts" */

/** So much of the box around those who are seen may be covered by its strands and their names; and so many are drawn anyhow. */
const SHARE = 0.065;
const FEW = 24;
const USUAL = { ties: 1, weight: 1 };
/** Alone on the ground they are broader than among many. */
const BROADER = 0.4;

/**
 * What stands out, by pair and as one; what is chosen itself, and what a step tells, stays by itself.
 * @param {Index} index @param {Content} content @param {Shown | null} shown what stands out of it @param {Map<string, DrawnActor>} nodes
 */
export function strandsIn(index, { strong, telling, changes }, shown, nodes) {
  if (telling || changes) return [];
  const ties = [...shown?.ties ?? []].map((id) => must(index.ties.get(id)))
    .filter((tie) => !isMembership(tie) && !(strong.has(tie.from) && strong.has(tie.to)));
  return [...pairsOf(ties)].filter(([, some]) => !some.some(({ id }) => strong.has(id)))
    .sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, some]) => strandOf(index, id, some))
    .filter(({ from, to }) => nodes.has(from) && nodes.has(to));
}

/** The straight line between the ends of a strand, and how long it is. @param {Map<string, DrawnActor>} nodes @param {Strand} strand @param {Seam} seam */
export function straight(nodes, { from, to }, seam) {
  const turns = seam.turns(from, to);
  const [a, b] = [must(nodes.get(from)), seam.moved(must(nodes.get(to)), turns)];
  return { path: joined(seam.cut([a, b], turns)), long: Math.hypot(b.x - a.x, b.y - a.y) };
}

/** Where the layout has all. @param {Map<string, DrawnActor>} nodes @returns {Map<string, DrawnActor>} */
const atHome = (nodes) => new Map([...nodes].map(([id, node]) => [id, { ...node, ...node.home }]));

/** Whether a strand leads to an alliance that is not chosen itself. @param {Strand} strand @param {Map<string, DrawnActor>} nodes */
function leadsToBloc({ from, to }, nodes) {
  return [from, to].some((id) => must(nodes.get(id)).actor.type === "alliance" && !must(nodes.get(id)).selected);
}

/**
 * The strands that have room as straight lines, those to alliances first, and then each sort as far as its share goes:
 * one by one, for of equals all or none would be many of one sort. An alliance has its mark, and without a line it would
 * seem to have no tie.
 * @param {Index} index @param {Strand[]} strands one for each pair, of actors that are drawn @param {Map<string, DrawnActor>} nodes
 * @param {(id: string) => number} prominence of an actor @param {Palette} palette @param {Seam} seam where the map is cut
 * @param {string[]} [heads] the pairs that go before the others
 * @returns {{strand: Strand, look: StrandLook}[]}
 */
export function strongestOf(index, strands, nodes, prominence, palette, seam, heads = []) {
  const homes = atHome(nodes);
  const waiting = inMix(strands, prominence).map((strand, last) => ({ strand, last }));
  // The network is looked at from so near that those who are tied are seen, a map as its land is.
  const seen = seam === NO_SEAM ? strands.flatMap(({ from, to }) => [must(homes.get(from)), must(homes.get(to))]) : [...homes.values()];
  const { left, right, top, bottom } = boundsOfPath(seen);
  /** @param {{strand: Strand}} one @returns {StrandStroke} */
  const strokeOf = ({ strand }) => {
    const look = strandLook(strand, USUAL, dashOf(index, strand.category), palette);
    const { path, long } = straight(homes, strand, seam);
    return { strand, long, path, box: boundsOfPath(path), look: { ...look, alpha: 1, width: look.width + BROADER * palette.line } };
  };
  /** @param {{strand: Strand}} one */
  const isHead = ({ strand }) => heads.includes(strand.id);
  const toBlocs = waiting.filter(({ strand }) => leadsToBloc(strand, nodes)).slice(0, FEW);
  const rest = waiting.filter((one) => !toBlocs.includes(one)).sort((a, b) => Number(isHead(b)) - Number(isHead(a)));
  const room = SHARE * (right - left) * (bottom - top);
  return [...toBlocs.map(strokeOf), ...strongest(rest, strokeOf, room, FEW - toBlocs.length, NAME * palette.type ** 2, () => false)];
}

/**
 * The strands that will be drawn of what is chosen, if it is a web, and those that have no room; null where it is none.
 * @param {Index} index @param {Content} content with the pointer nowhere @param {Map<string, DrawnActor>} nodes @param {Palette} palette @param {Seam} seam
 */
export function webOf(index, content, nodes, palette, seam) {
  const { singled, shown, telling, changes } = content;
  if (telling || changes || !isWeb(index, singled?.ties ?? [])) return null;
  const prominence = prominenceOf(index, shown);
  const strands = strandsIn(index, content, singled, nodes);
  const drawn = strongestOf(index, strands, nodes, (id) => prominence.get(id) ?? 0, palette, seam, content.heads).map(({ strand }) => strand);
  return { drawn, left: strands.filter((strand) => !drawn.includes(strand)) };
}
