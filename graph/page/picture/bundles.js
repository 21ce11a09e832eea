/**
 * Which ways strands take: edge-path bundling (Wallinger, Archambault, Auber, Nöllenburg and Peltonen,
 * IEEE TVCG 28(1), 2022, doi 10.1109/TVCG.2021.3114795). The longest first, each follows the shortest way
 * along other strands if that is no more than a limit longer; those that are followed stay straight. So
 * no way suggests a strand that is not there. Pure and deterministic.
 */

import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { createHeap } from "./heap.js";

/** @import { Ends, Point } from "../drawing/types.d.ts" */
/** @typedef {(from: string, to: string) => number} Metric how far two actors are apart */
/** @typedef {(from: number, to: number) => number} Apart the same by their numbers */

/** A strand weighs its length to this power: many short ones are a better way than few long ones. */
const POWER = 2;
/** A way may be so many times as long as the straight line: over the globe less, where a detour by another state's land reads as a tie with it. */
const LIMIT = { plane: 2, globe: 1.04 };
/** More strands than these are not bundled: the weaker ones stay straight. */
const MOST = 1500;
/** Fewer are no web in which a line is lost, but in a rope it would be: each leads straight, and none round by somebody else. Over the globe all of a view's are counted, of which few may have room. */
const FEWEST = { plane: 160, globe: 20 };

/** As the crow flies over a plane, without looking anybody up: it is asked of each pair. @param {string[]} ids @param {Map<string, Point>} places @returns {Apart} */
function straight(ids, places) {
  const xs = Float64Array.from(ids, (id) => must(places.get(id)).x);
  const ys = Float64Array.from(ids, (id) => must(places.get(id)).y);
  return (from, to) => Math.sqrt((xs[from] - xs[to]) ** 2 + (ys[from] - ys[to]) ** 2);
}

/** Strands as a graph in numbers: the ends, lengths and weights of its edges, the edges at each point, and how far all are from one. @param {Ends[]} strands @param {(ids: string[]) => Apart} metricOf */
function graphOf(strands, metricOf) {
  /** @type {Map<string, number>} */
  const numbers = new Map();
  /** @type {string[]} */
  const ids = [];
  /** @type {number[][]} */
  const edgesAt = [];
  /** @param {string} id */
  const numberOf = (id) => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, ids.length);
    edgesAt.push([]);
    return ids.push(id) - 1;
  };
  const ends = Int32Array.from(strands.flatMap(({ from, to }) => [numberOf(from), numberOf(to)]));
  const apart = metricOf(ids);
  const lengths = Float64Array.from(strands, (_, edge) => {
    const [from, to] = [ends[2 * edge], ends[2 * edge + 1]];
    edgesAt[from].push(edge);
    edgesAt[to].push(edge);
    return apart(from, to);
  });
  /** @type {Float64Array[]} */
  const rows = [];
  /** @param {number} point */
  const farFrom = (point) => (rows[point] ??= new Float64Array(ids.length).map((_, other) => apart(point, other)));
  return { ids, ends, lengths, farFrom, weights: lengths.map((length) => length ** POWER), edgesAt: edgesAt.map((edges) => Int32Array.from(edges)) };
}

/** Finds lightest ways in a graph, again and again. @param {ReturnType<typeof graphOf>} graph @param {Uint8Array} skipped @param {number} limit */
function createFinder({ ids, ends, lengths, farFrom, weights, edgesAt }, skipped, limit) {
  const count = ids.length;
  const cost = new Float64Array(count);
  const via = new Int32Array(count);
  const done = new Uint8Array(count);
  const heap = createHeap(lengths.length * 2 + 1);
  /** Of each edge its two ends in one number: with one of them it gives the other. */
  const both = Int32Array.from(lengths, (_, edge) => ends[2 * edge] ^ ends[2 * edge + 1]);

  /** @param {number} a @param {number} b @param {number} most */
  function spread(a, b, most) {
    const [fromA, fromB] = [farFrom(a), farFrom(b)];
    heap.clear();
    cost.fill(Infinity);
    // What lies outside of this ellipse is on no way that is short enough.
    for (let i = 0; i < count; i += 1) done[i] = fromA[i] + fromB[i] > most ? 1 : 0;
    done[a] = 0;
    cost[a] = 0;
    heap.push(0, a);
    while (heap.size() > 0) {
      const at = heap.pop();
      if (at === b) return;
      if (done[at] === 1) continue;
      done[at] = 1;
      const edges = edgesAt[at];
      const here = cost[at];
      for (let i = 0; i < edges.length; i += 1) {
        const edge = edges[i];
        const next = both[edge] ^ at;
        if (done[next] === 1 || skipped[edge] === 1) continue;
        const sum = here + weights[edge];
        if (cost[next] <= sum || cost[b] <= sum) continue;
        cost[next] = sum;
        via[next] = edge;
        heap.push(sum, next);
      }
    }
  }

  /** The edges of the lightest way between an edge's ends, no longer than the limit; null if there is none. @param {number} beside */
  return function wayBeside(beside) {
    const [a, b] = [ends[2 * beside], ends[2 * beside + 1]];
    const most = limit * lengths[beside];
    spread(a, b, most);
    if (cost[b] === Infinity) return null;
    const way = [];
    let long = 0;
    for (let at = b; at !== a;) {
      const edge = via[at];
      way.push(edge);
      long += lengths[edge];
      at = ends[2 * edge] === at ? ends[2 * edge + 1] : ends[2 * edge];
    }
    return long > most ? null : way.reverse();
  };
}

/**
 * @param {(Ends & {id: string})[]} strands the most important first
 * @param {Map<string, Point>} places of all their ends
 * @param {Metric | null} [metric] by which ways are long over the globe; without one they are on a plane
 * @returns {Map<string, string[]>} the actors that a strand's way leads by, from its `from` on; strands
 *   that stay straight are absent
 */
export function bundlesOf(strands, places, metric = null) {
  const bundled = strands.filter(({ from, to }) => places.has(from) && places.has(to)).slice(0, MOST);
  const graph = graphOf(bundled, (ids) => (metric ? (from, to) => metric(ids[from], ids[to]) : straight(ids, places)));
  const { ids: actors, ends, lengths } = graph;
  const skipped = new Uint8Array(bundled.length);
  const followed = new Uint8Array(bundled.length);
  const wayBeside = createFinder(graph, skipped, metric ? LIMIT.globe : LIMIT.plane);
  const order = bundled.map((_, edge) => edge)
    .sort((p, q) => lengths[q] - lengths[p] || (bundled[p].id < bundled[q].id ? -1 : 1));
  const ways = new Map();
  for (const edge of order) {
    if (followed[edge] === 1) continue;
    skipped[edge] = 1;
    const way = wayBeside(edge);
    if (!way) {
      skipped[edge] = 0;
      continue;
    }
    const by = [];
    let at = ends[2 * edge];
    for (const step of way) {
      followed[step] = 1;
      at = ends[2 * step] === at ? ends[2 * step + 1] : ends[2 * step];
      by.push(actors[at]);
    }
    ways.set(bundled[edge].id, by.slice(0, -1));
  }
  return ways;
}

/** Beside the picture small ones are drawn, of stories. */
const KEPT = 8;

/**
 * The same over a plane, remembered by who is tied to whom and where they stand: that outlasts the strands,
 * which are others once the page is built anew.
 * @type {(strands: (Ends & {id: string})[], places: Map<string, Point>) => Map<string, string[]>}
 */
export const bundlesOnPlane = memo((strands, places) => ({
  strands: JSON.stringify(strands.map(({ id, from, to }) => ({ id, from, to }))),
  places: JSON.stringify([...places].map(([id, { x, y }]) => [id, { x, y }])),
}), ({ strands, places }) => bundlesOf(JSON.parse(strands), new Map(JSON.parse(places))), { keep: KEPT });

/**
 * By whom strands lead, where they are so many that bundles make them clearer.
 * @param {(Ends & {id: string})[]} strands the most important first @param {Map<string, Point>} places of all their ends @param {Metric | null} metric as for bundlesOf()
 * @returns {Map<string, string[]>}
 */
export function waysOf(strands, places, metric) {
  if (strands.length < (metric ? FEWEST.globe : FEWEST.plane)) return new Map();
  return metric ? bundlesOf(strands, places, metric) : bundlesOnPlane(strands, places);
}
