/**
 * The strands on the canvas: which are drawn at a scale, along which paths, and how they look. The ways that
 * they take hold for the world, whatever the zoom; paths, clearance and room are the scale's. Worked out when
 * they are first asked for, so that the first picture does not wait for them.
 */

import { dashOf } from "../core/index.js";
import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { strandsOf } from "../core/strands.js";
import { tiesOfTheme } from "../core/themes.js";
import { boundsOfPath, strandLook } from "../drawing/strands.js";
import { bundlesOf } from "./bundles.js";
import { createCrowd, pathOf } from "./paths.js";
import { withRoom } from "./room.js";

/** @import { DrawnActor, Ground, Layouts, Palette, StrandStroke } from "../drawing/types.d.ts" */
/** @import { Index, Strand } from "../core/types.d.ts" */
/** @import { Content } from "./types.d.ts" */

/** @typedef {{content: Content, nodes: Map<string, DrawnActor>, scale: number, palette: Palette, arc: number, version: number}} Asked */

/** @type {StrandStroke[]} */
const NONE = [];

/** What half of the strands have no more than. @param {Strand[]} strands */
function usualOf(strands) {
  /** @param {number[]} numbers */
  const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 1;
  return { ties: middle(strands.map(({ ties }) => ties.length)), weight: Math.max(1, middle(strands.map(({ weight }) => weight))) };
}

/**
 * The world's way of a strand that stays straight on the map: the one over the globe, or one that rises like it.
 * @param {DrawnActor} from @param {DrawnActor} to @param {number} arc @param {Ground | null} ground @param {number} scale
 */
function risen(from, to, arc, ground, scale) {
  if (!ground) return [];
  const over = ground.over(from.id, to.id);
  if (over) return [{ x: (from.x + to.x) / 2 + 2 * over.x * scale, y: (from.y + to.y) / 2 + 2 * over.y * scale }];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const side = dx < 0 ? 2 * arc : -2 * arc;
  return [{ x: (from.x + to.x) / 2 - dy * side, y: (from.y + to.y) / 2 + dx * side }];
}

/**
 * @param {Index} index
 * @param {Pick<Layouts, "places">} layouts
 * @returns what is drawn, the strongest first
 */
export function createOverview(index, layouts) {
  const ways = memo((/** @type {{strands: Strand[], version: number}} */ { strands, version }) => ({ strands, version, places: layouts.places }),
    ({ strands, places }) => bundlesOf(strands, places));

  // While the same are drawn, their ways are the same.
  const drawn = memo((/** @type {{strands: Strand[], nodes: Map<string, DrawnActor>}} */ { strands, nodes }) => ({ strands, nodes }),
    ({ strands, nodes }) => strands.filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
    { alike: (some, others) => some.length === others.length && some.every((one, i) => one === others[i]) });

  const strokes = memo((/** @type {Asked} */ { content, nodes, scale, palette, arc, version }) => (
    { ground: content.ground, over: Boolean(content.ground?.theme), ties: tiesOfTheme(content.shown, index, content.ground?.theme ?? null), pairs: content.pairs, nodes, scale, palette, arc, version, places: layouts.places }),
  ({ ground, over, ties, pairs, nodes, scale, palette, arc, version, places }) => {
    const some = drawn({ strands: strandsOf(index, { ties }, must(pairs)).strands, nodes });
    const usual = usualOf(some);
    const led = ways({ strands: some, version });
    const crowd = createCrowd([...nodes.values()].filter(({ dot }) => !dot));
    const all = some.map((strand) => {
      const [from, to] = [must(nodes.get(strand.from)), must(nodes.get(strand.to))];
      const by = led.get(strand.id)?.map((id) => {
        const { x, y } = must(places.get(id));
        return { x: x * scale, y: y * scale };
      }) ?? risen(from, to, arc, ground, scale);
      const path = pathOf(from, by, to, crowd);
      return path && {
        strand, path, box: boundsOfPath(path), long: Math.hypot(to.x - from.x, to.y - from.y), look: strandLook(strand, usual, dashOf(index, strand.category), palette),
      };
    }).filter(Boolean);
    return withRoom(all, [...nodes.values()], palette.type, over);
  });
  /** @param {Asked} asked */
  const overview = (asked) => (asked.content.pairs ? strokes(asked) : NONE);
  /** Some of them as straight lines between actors that have moved. @param {StrandStroke[]} some @param {Map<string, DrawnActor>} nodes @returns {StrandStroke[]} */
  overview.straight = (some, nodes) => some.map((one) => ({ ...one, path: [must(nodes.get(one.strand.from)), must(nodes.get(one.strand.to))] }));
  return overview;
}
