/**
 * The strands on the canvas: which are drawn at a scale, along which paths, and how they look. The ways that
 * they take hold for the world, whatever the zoom; paths, clearance and room are the scale's. Worked out when
 * they are first asked for, so that the first picture does not wait for them.
 */

import { dashOf } from "../core/index.js";
import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { asTold, strandsOf } from "../core/strands.js";
import { tiesOfTheme } from "../core/themes.js";
import { turnBelow } from "../drawing/from-below.js";
import { NO_SEAM, seamOf } from "../drawing/seam.js";
import { boundsOfPath, cased, strandLook } from "../drawing/strands.js";
import { waysOf } from "./bundles.js";
import { createCrowd, obstaclesOf, pathAcross, pathOf, wallsAround } from "./paths.js";
import { overGround, withRoom } from "./room.js";
import { createTrunks } from "./trunks.js";
import { usualOf } from "./usual.js";

/** @import { DrawnActor, Ground, Layouts, Over, Palette, Point, Seam, StrandStroke } from "../drawing/types.d.ts" */
/** @import { Index, Strand } from "../core/types.d.ts" */
/** @import { Line } from "./lanes.js" */
/** @import { Crowd } from "./paths.js" */
/** @import { Trunks } from "./trunks.js" */
/** @import { Content } from "./types.d.ts" */

/** @typedef {{content: Content, nodes: Map<string, DrawnActor>, chosen: Set<string> | null, scale: number, palette: Palette, arc: number, version: number}} Asked `chosen` are those that are drawn, where that is known */

/** @type {StrandStroke[]} */
const NONE = [];

/** @param {Point} point @param {number} scale */
const scaled = ({ x, y }, scale) => ({ x: x * scale, y: y * scale });

/** What leads a line that stays straight where there is no way over the globe: on the map it rises, too, or comes from below. @param {DrawnActor} from @param {DrawnActor} to @param {number} arc */
function risen(from, to, arc) {
  if (from.docked || to.docked) return [turnBelow(from, to, 0)];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const side = dx < 0 ? 2 * arc : -2 * arc;
  return arc === 0 ? [] : [{ x: (from.x + to.x) / 2 - dy * side, y: (from.y + to.y) / 2 + dx * side }];
}

/** The way over the globe, if it can be drawn: who has come to the edge is not where it leads. @param {string} from @param {string} to @param {Ground | null} ground */
function wayOver(from, to, ground) {
  return ground && !ground.far.has(from) && !ground.far.has(to) ? ground.over.way(from, to) : null;
}

/**
 * The points that lead a strand along others: by whom it goes; over the globe also half-way between them. They lie as if
 * the map went on beyond its edge, and so does the end, `turns` around the Earth; `leaves` is whether any does.
 * @param {string[]} stops its ends and by whom it leads @param {Map<string, Point>} places @param {Ground | null} ground @param {Seam} seam @param {number} scale
 */
function led(stops, places, ground, seam, scale) {
  /** @type {Point[]} */
  const points = [];
  let [turns, leaves] = [0, false];
  stops.slice(1).forEach((stop, i) => {
    const way = wayOver(stops[i], stop, ground);
    if (way) points.push(seam.moved(scaled(must(way[(way.length - 1) / 2]), scale), turns));
    const more = seam.turns(stops[i], stop);
    turns += more;
    leaves ||= more !== 0;
    if (i < stops.length - 2) points.push(seam.moved(scaled(must(places.get(stop)), scale), turns));
  });
  return { points, turns, leaves };
}

/** The way over the globe, from where its ends are drawn. @param {DrawnActor} from @param {DrawnActor} to the end, as if the map went on @param {Ground | null} ground @param {number} scale */
function overGlobe(from, to, ground, scale) {
  const way = wayOver(from.id, to.id, ground)?.map((point) => scaled(point, scale));
  return way && [from, ...way.slice(1, -1), to].map(({ x, y }) => ({ x, y }));
}

/**
 * The path of a strand between two actors as drawn; null for one of which nothing is seen.
 * @param {DrawnActor} from @param {DrawnActor} to @param {string[] | undefined} by whom it leads @param {Line} line
 * @param {{ground: Ground | null, seam: Seam, places: Map<string, Point>, crowd: Crowd, scale: number, arc: number, trunks: Trunks | undefined}} on
 */
function pathBetween(from, to, by, line, { ground, seam, places, crowd, scale, arc, trunks }) {
  // Who has come to the edge of what is seen stands where no way would lead by.
  const stops = by?.filter((id) => !ground?.far.has(id)) ?? [];
  const turns = seam.turns(from.id, to.id);
  const along = by && stops.length === by.length ? led([from.id, ...by, to.id], places, ground, seam, scale) : null;
  // By others the other way round the globe it would lead over lands that it has nothing to do with.
  const way = along?.turns === turns ? along : null;
  const end = seam.moved(to, turns);
  const course = way ? undefined : overGlobe(from, end, ground, scale);
  const points = way ? way.points : risen(from, end, arc);
  if (turns === 0 && !way?.leaves) return pathOf(from, points, to, crowd, line, course, trunks);
  return pathAcross(from, points, to, crowd, line, { cut: seam.cut, end, turns }, course, trunks);
}

/**
 * @param {Index} index
 * @param {Pick<Layouts, "places">} layouts
 * @returns what is drawn, the strongest first
 */
export function createOverview(index, layouts) {
  const ways = memo((/** @type {{strands: Strand[], version: number, over: Over | null}} */ { strands, version, over }) => ({ strands, version: over ? 0 : version, over, places: layouts.places }),
    // Over the globe it is far from home to home, wherever their flags stand.
    ({ strands, places, over }) => waysOf(strands, places, over?.long ?? null));

  // While the same are drawn, their ways are the same.
  const drawn = memo((/** @type {{strands: Strand[], nodes: Map<string, DrawnActor>}} */ { strands, nodes }) => ({ strands, nodes }),
    ({ strands, nodes }) => strands.filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
    { alike: (some, others) => some.length === others.length && some.every((one, i) => one === others[i]) });

  const strokes = memo((/** @type {Asked} */ { content, nodes, chosen, scale, palette, arc, version }) => (
    { chosen, ground: content.ground, ties: tiesOfTheme(content.shown, index, content.ground?.theme ?? null), pairs: content.pairs, latest: content.latest, behind: content.strong.size > 0, nodes, scale, palette, arc, version, places: layouts.places }),
  ({ chosen, ground, ties, pairs, latest, behind, nodes, scale, palette, arc, version, places }) => {
    const { strands } = strandsOf(index, { ties }, must(pairs));
    const some = drawn({ strands, nodes });
    // By whom the others lead, too: on the map a choice takes some out, and moves no way; which of them have room is known in the network alone.
    const held = chosen ? some.filter(({ id }) => chosen.has(id)) : strands;
    const usual = { ...usualOf(some, chosen ? held.length : some.length), land: ground !== null };
    const bundled = ways({ strands: held, version, over: ground?.over ?? null });
    // One in a bundle may lie on others of its colour; who leads straight is to be followed alone.
    const alone = !ground && bundled.size === 0;
    const seam = ground ? seamOf(ground, scale) : NO_SEAM;
    const all = [...nodes.values()];
    // Behind what is chosen they are faint, and nobody takes one for whose flag it passes.
    const crowd = createCrowd(behind ? [] : [...obstaclesOf(all), ...(ground ? [] : wallsAround(all))]);
    const trunks = behind ? undefined : createTrunks();
    const waiting = some.map((strand) => {
      const [from, to] = [must(nodes.get(strand.from)), must(nodes.get(strand.to))];
      const end = seam.moved(to, seam.turns(from.id, to.id));
      const long = Math.hypot(end.x - from.x, end.y - from.y);
      return { strand, from, to, long, last: long };
    });
    /** What the headline names is as dark as the strong, and looks as what it names. @param {Strand} strand */
    const plainLook = (strand) => {
      const told = asTold(index, strand, latest);
      return strandLook(told, usual, dashOf(index, told.category), palette, latest.includes(strand.id));
    };
    /** @param {Strand} strand */
    const lookOf = (strand) => (ground?.theme ? cased(plainLook(strand), palette.background) : plainLook(strand));
    /** @param {typeof waiting[number]} one */
    const strokeOf = ({ strand, from, to, long }) => {
      const look = lookOf(strand);
      const path = pathBetween(from, to, bundled.get(strand.id), { half: look.width / 2, colour: alone ? 0 : trunks?.colourOf(look) }, { ground, seam, places, crowd, scale, arc, trunks });
      if (path) trunks?.add(path, look);
      return path && { strand, path, box: boundsOfPath(path), long, look };
    };
    /** Whether both ends have names: in a crowd of dots a line to one without would seem to end at the name of another. @param {typeof waiting[number]} one */
    const isTold = ({ strand, from, to }) => (from.awaited && to.awaited) || latest.includes(strand.id);
    if (chosen) return waiting.filter(({ strand }) => chosen.has(strand.id)).map(strokeOf).filter((stroke) => stroke !== null);
    return ground?.theme ? overGround(waiting.filter(isTold), strokeOf, all, palette.type, latest) : withRoom(waiting, strokeOf, all, palette.type, latest);
  });
  /** @param {Asked} asked */
  const overview = (asked) => (asked.content.pairs ? strokes(asked) : NONE);
  /** Some of them as straight lines between actors that have moved. @param {StrandStroke[]} some @param {Map<string, DrawnActor>} nodes @returns {StrandStroke[]} */
  overview.straight = (some, nodes) => some.map((one) => ({ ...one, path: [must(nodes.get(one.strand.from)), must(nodes.get(one.strand.to))] }));
  return overview;
}
