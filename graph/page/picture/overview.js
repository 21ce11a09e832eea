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
import { bundlesOf, bundlesOnPlane } from "./bundles.js";
import { createCrowd, pathOf } from "./paths.js";
import { withRoom } from "./room.js";

/** @import { DrawnActor, Layouts, Over, Palette, Point, StrandStroke } from "../drawing/types.d.ts" */
/** @import { Index, Strand } from "../core/types.d.ts" */
/** @import { Content } from "./types.d.ts" */

/** @typedef {{content: Content, nodes: Map<string, DrawnActor>, scale: number, palette: Palette, arc: number, version: number}} Asked */

/** @type {StrandStroke[]} */
const NONE = [];

/** Up to so many strands are a handful, from so many on a crowd. */
const SPARSE = { handful: 20, crowd: 160 };

/** From 1 for a handful of strands to 0 for a crowd, by their doublings. @param {number} count */
function sparseness(count) {
  const { handful, crowd } = SPARSE;
  return Math.max(0, Math.min(1, Math.log2(crowd / Math.max(1, count)) / Math.log2(crowd / handful)));
}

/** What half of the strands have no more than, and how few they are. @param {Strand[]} strands */
function usualOf(strands) {
  /** @param {number[]} numbers */
  const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 1;
  return {
    ties: middle(strands.map(({ ties }) => ties.length)),
    weight: Math.max(1, middle(strands.map(({ weight }) => weight))),
    sparse: sparseness(strands.length),
  };
}

/** @param {Point} point @param {number} scale */
const scaled = ({ x, y }, scale) => ({ x: x * scale, y: y * scale });

/** What leads a line that stays straight where there is no way over the globe: on the map it rises, too. @param {DrawnActor} from @param {DrawnActor} to @param {number} arc */
function risen(from, to, arc) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const side = dx < 0 ? 2 * arc : -2 * arc;
  return arc === 0 ? [] : [{ x: (from.x + to.x) / 2 - dy * side, y: (from.y + to.y) / 2 + dx * side }];
}

/**
 * The points that lead a strand along others: by whom it goes; over the globe also half-way between them.
 * @param {string[]} stops its ends and by whom it leads @param {Map<string, Point>} places @param {Over | null} over @param {number} scale
 */
function led(stops, places, over, scale) {
  return stops.slice(1).flatMap((stop, i) => {
    const way = over?.way(stops[i], stop);
    const half = way ? [must(way[(way.length - 1) / 2])] : [];
    return [...half, ...(i < stops.length - 2 ? [must(places.get(stop))] : [])];
  }).map((point) => scaled(point, scale));
}

/** The way over the globe, from where its ends are drawn. @param {DrawnActor} from @param {DrawnActor} to @param {Over | null} over @param {number} scale */
function overGlobe(from, to, over, scale) {
  const way = over?.way(from.id, to.id)?.map((point) => scaled(point, scale));
  return way && [from, ...way.slice(1, -1), to].map(({ x, y }) => ({ x, y }));
}

/**
 * @param {Index} index
 * @param {Pick<Layouts, "places">} layouts
 * @returns what is drawn, the strongest first
 */
export function createOverview(index, layouts) {
  const ways = memo((/** @type {{strands: Strand[], version: number, over: Over | null}} */ { strands, version, over }) => ({ strands, version, over, places: layouts.places }),
    ({ strands, places, over }) => (over ? bundlesOf(strands, places, over.long) : bundlesOnPlane(strands, places)));

  // While the same are drawn, their ways are the same.
  const drawn = memo((/** @type {{strands: Strand[], nodes: Map<string, DrawnActor>}} */ { strands, nodes }) => ({ strands, nodes }),
    ({ strands, nodes }) => strands.filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
    { alike: (some, others) => some.length === others.length && some.every((one, i) => one === others[i]) });

  const strokes = memo((/** @type {Asked} */ { content, nodes, scale, palette, arc, version }) => (
    { over: content.ground?.over ?? null, theme: content.ground?.theme ?? null, ties: tiesOfTheme(content.shown, index, content.ground?.theme ?? null), pairs: content.pairs, latest: content.latest, nodes, scale, palette, arc, version, places: layouts.places }),
  ({ over, theme, ties, pairs, latest, nodes, scale, palette, arc, version, places }) => {
    const some = drawn({ strands: strandsOf(index, { ties }, must(pairs)).strands, nodes });
    const usual = usualOf(some);
    const bundled = ways({ strands: some, version, over });
    const crowd = createCrowd([...nodes.values()].filter(({ dot }) => !dot));
    const waiting = some.map((strand) => {
      const [from, to] = [must(nodes.get(strand.from)), must(nodes.get(strand.to))];
      const long = Math.hypot(to.x - from.x, to.y - from.y);
      return { strand, from, to, long, last: long };
    });
    /** What the headline names is as dark as the strong. @param {Strand} strand */
    const lookOf = (strand) => strandLook(strand, usual, dashOf(index, strand.category), palette, latest.includes(strand.id));
    /** @param {typeof waiting[number]} one */
    const strokeOf = ({ strand, from, to, long }) => {
      const by = bundled.get(strand.id);
      const course = by ? undefined : overGlobe(from, to, over, scale);
      const path = pathOf(from, by ? led([from.id, ...by, to.id], places, over, scale) : risen(from, to, arc), to, crowd, course);
      return path && { strand, path, box: boundsOfPath(path), long, look: lookOf(strand) };
    };
    return withRoom(waiting, strokeOf, [...nodes.values()], palette.type, theme !== null, latest);
  });
  /** @param {Asked} asked */
  const overview = (asked) => (asked.content.pairs ? strokes(asked) : NONE);
  /** Some of them as straight lines between actors that have moved. @param {StrandStroke[]} some @param {Map<string, DrawnActor>} nodes @returns {StrandStroke[]} */
  overview.straight = (some, nodes) => some.map((one) => ({ ...one, path: [must(nodes.get(one.strand.from)), must(nodes.get(one.strand.to))] }));
  return overview;
}
