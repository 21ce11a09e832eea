/**
 * Which flags are drawn on the map, and where. Chosen states always have a flag and room for their name:
 * they move apart, and a line leads to the capital. Of the others the most important come first; whose
 * flag would cover another's steps aside where it stands out, as far as a line can still tell whose it is, and
 * else is a dot at its capital until the map comes nearer. So are all that do not stand out where some do. Pure.
 */

import { boxOf } from "../drawing/geometry.js";
import { createOccupancy } from "../drawing/labels.js";
import { ringAround } from "../drawing/rings.js";
import { NO_SEAM } from "../drawing/seam.js";
import { postBox, postOf } from "../drawing/ways.js";
import { atHome } from "./at-home.js";
import { partChosen } from "./chosen-apart.js";
import { closeUp } from "./close-up.js";
import { createCorridors } from "./corridors.js";
import { shelfOf } from "./docked.js";
import { nameless } from "./nameless.js";

/** @import { AtEdge, Declutter, DrawnActor, OwnedBox, Palette, Point } from "../drawing/types.d.ts" */
/** @import { Standing } from "./types.d.ts" */

/** So large is a flag on the map, of its usual size. */
export const FLAG = 0.88;
/** A dot beside flags, and where there is nothing else. */
export const DOT = { beside: 5, plain: 3 };
/** Below this scale only so many states are named, unless they stand out; and so many where all are dots. */
const NAMED = { below: 0.5, most: 40, dots: 32 };
/** So much of a flag's width and height may lie under another. */
const OVERLAP = 0.12;
/**
 * Where one steps aside to: rings around the capital, so far apart, of so many places; what it keeps from others, in sizes
 * of the type; and at most so far away, in widths of the flag and in world units; further where a line leads to it, from far
 * no further than a flag is read as its land's; and more where else nothing of that would be seen. To stand on another line,
 * or to have its own behind a flag, is as bad as so many widths.
 */
const ASIDE = { step: 0.25, places: 16, apart: 0.4, most: 2.25, land: 60, tied: { most: 3.5, land: 90, least: 1.75 }, hidden: 8, on: 4, behind: 1.25, looks: [0.2, 0.4, 0.6, 0.8] };

/** How far one steps aside at most. @param {number} width @param {number} scale @param {{tied: boolean, hidden: boolean}} how whether a line leads to it, and of its dot nothing would be seen */
function mostAside(width, scale, { tied, hidden }) {
  if (!tied) return Math.min(ASIDE.most * width, ASIDE.land * scale);
  const { most, land, least } = ASIDE.tied;
  return hidden ? ASIDE.hidden * width : Math.min(most * width, Math.max(least * width, land * scale));
}

/** What an actor takes of the room. @param {DrawnActor} node @param {Pick<Palette, "size" | "type">} palette @returns {OwnedBox} */
export function takenBy(node, palette) {
  if (node.post) return { ...postBox({ ...node, post: node.post }, palette), owner: node.id };
  const [width, height] = [node.width * (1 - OVERLAP), node.height * (1 - OVERLAP)];
  return { ...boxOf({ ...node, width, height }), owner: node.id };
}

/** Puts a flag on a post, with room for its name there, if it has one. @param {DrawnActor} node @param {Required<DrawnActor>["post"]} post @param {Palette} palette */
function onPost(node, post, palette) {
  const { name } = postOf({ ...node, post }, palette);
  Object.assign(node, post.name > 0 ? { post, room: { dx: name.x, dy: name.y } } : { post });
}

/** @typedef {{occupancy: ReturnType<typeof createOccupancy>, corridors: ReturnType<typeof createCorridors>}} Room what is taken, and what lines take of it */

/**
 * What is against a place that others hide something of: the lines from there, or most of the way home, by which one reads whose land a flag is of.
 * @param {DrawnActor} moved @param {Point} home @param {Room} room
 */
function hiddenBy(moved, home, { occupancy, corridors }) {
  const under = ASIDE.looks.filter((share) => !occupancy.free(boxOf({ x: home.x + (moved.x - home.x) * share, y: home.y + (moved.y - home.y) * share, width: 1, height: 1 }), moved.id));
  return (corridors.clear(moved) ? 0 : ASIDE.behind) + (2 * under.length > ASIDE.looks.length ? ASIDE.behind : 0);
}

/**
 * A flag whose place is taken moves to the nearest that is free, and on no line; one to which a line leads rather
 * stands on another line, or has its own behind a flag, than far from its land.
 * @param {DrawnActor} node @param {Point} home in the scene's units @param {Room} room @param {{most: number, apart: number, onLines: boolean, fits?: (moved: DrawnActor) => boolean}} how @returns whether there is one
 */
function stepAside(node, home, { occupancy, corridors }, { most, apart, onLines, fits = () => true }) {
  /** @type {{at: Point, cost: number} | null} */
  let best = null;
  for (let out = ASIDE.step; out * node.width <= most && (!best || out < best.cost); out += ASIDE.step) {
    for (const at of ringAround(home, out * node.width, ASIDE.places)) {
      const box = boxOf({ x: at.x, y: at.y, width: node.width + apart, height: node.height + apart });
      if (!occupancy.free(box, node.id)) continue;
      const off = corridors.off(node.id, box);
      const cost = out + (off ? 0 : ASIDE.on);
      if ((!off && !onLines) || (best && cost >= best.cost)) continue;
      const moved = { ...node, ...at };
      if (!corridors.seen(moved) || !fits(moved)) continue;
      const whole = cost + hiddenBy(moved, home, { occupancy, corridors });
      if (!best || whole < best.cost) best = { at, cost: whole };
    }
  }
  if (best) Object.assign(node, best.at);
  return best !== null;
}

/** Posts stand where they are, or are none. @param {Standing[]} states @param {Room["occupancy"]} occupancy @param {(node: DrawnActor) => void} place @param {Palette} palette */
function placePosts(states, occupancy, place, palette) {
  for (const { node } of states.filter((one) => one.node.post)) {
    if (occupancy.free(takenBy(node, palette), node.id)) place(node);
    else Object.assign(node, { post: undefined, room: undefined });
  }
}

/**
 * Rather far from its land than that a line ends at nobody: the flags of those who would be dots without a name.
 * @param {Standing[]} states @param {Set<DrawnActor>} placed @param {Room} room @param {(node: DrawnActor) => void} place @param {{palette: Palette, nameWidth: Declutter["nameWidth"]}} how
 */
function comeIn(states, placed, { occupancy, corridors }, place, { palette, nameWidth }) {
  const [flags, dots] = [true, false].map((flag) => states.filter(({ node }) => placed.has(node) === flag && (flag || corridors.has(node))));
  const { ends, names, namesOf } = nameless(flags, dots, { palette, side: DOT.beside * palette.size, nameWidth });
  for (const name of names) occupancy.add({ ...name, owner: null });
  for (const { node, home } of ends) {
    /** @param {DrawnActor} moved */
    const nameOf = (moved) => namesOf(moved).find((name) => occupancy.free(name, node.id));
    const how = { most: ASIDE.tied.most * node.width, apart: ASIDE.apart * palette.type, onLines: true };
    const fits = stepAside(node, home, { occupancy, corridors }, { ...how, fits: (moved) => nameOf(moved) !== undefined });
    if (!fits && !stepAside(node, home, { occupancy, corridors }, how)) continue;
    const name = nameOf(node);
    if (name) occupancy.add({ ...name, owner: null });
    place(node);
  }
}

/**
 * Flags that stand where nothing is, those to which a line leads first; and those that step aside, if they may.
 * @param {Standing[]} wanted @param {Set<DrawnActor>} placed @param {Room} room @param {(node: DrawnActor) => void} place @param {{aside: boolean, palette: Palette, scale: number}} how
 */
function takeTurns(wanted, placed, { occupancy, corridors }, place, { aside, palette, scale }) {
  for (const tied of [true, false]) {
    const some = wanted.filter(({ node }) => corridors.has(node) === tied);
    for (const { node } of some) if (corridors.seen(node) && corridors.off(node.id, takenBy(node, palette)) && occupancy.free(takenBy(node, palette), node.id)) place(node);
    for (const { node, home } of aside ? some : []) {
      if (placed.has(node)) continue;
      // Of whose dot would lie under a chosen flag, nothing would be seen.
      const hidden = !corridors.seen({ ...node, ...home, width: 0, height: 0 });
      const most = mostAside(node.width, scale, { tied, hidden });
      // Near its land alone it stands on no line: rather the line ends at a dot.
      const onLines = tied && most >= ASIDE.tied.most * node.width;
      if (stepAside(node, home, { occupancy, corridors }, { most, apart: ASIDE.apart * palette.type, onLines })) place(node);
    }
  }
}

/**
 * The flags that are drawn, put where they stand: chosen ones, then those to which a line leads, then the rest.
 * @param {Standing[]} states homes in the scene's units; sorted here, the first first
 * @param {Room} room
 * @param {Pick<Declutter, "quiet" | "aside" | "whole" | "free" | "nameWidth"> & {palette: Palette, scale: number}} how
 */
function placedFlags(states, { occupancy, corridors }, { quiet, aside, whole, free, nameWidth, palette, scale }) {
  const { type } = palette;
  /** @type {Set<DrawnActor>} */
  const placed = new Set();
  /** @param {DrawnActor} node */
  const place = (node) => {
    occupancy.add(takenBy(node, palette));
    corridors.stand(node);
    placed.add(node);
  };
  states.sort((a, b) => b.rank - a.rank || (a.node.id < b.node.id ? -1 : 1));
  placePosts(states, occupancy, place, palette);
  const parted = states.filter(({ node }) => node.selected && !placed.has(node));
  const chosen = parted.map(({ node }) => node);
  if (aside && chosen.length === 0) closeUp(states.filter(({ node }) => !placed.has(node) && !quiet(node.id)), palette.size);
  const tied = chosen.length < 2 || chosen.some(({ id }) => chosen.some((other) => corridors.between(id, other.id)));
  for (const box of partChosen(parted, { type, tied, nameWidth })) occupancy.add(box);
  chosen.forEach(corridors.stand);
  for (const node of chosen) placed.add(node);
  const wanted = states.filter(({ node }) => !placed.has(node) && !quiet(node.id));
  if (whole) atHome(wanted, occupancy, { type, apart: ASIDE.apart * type, nameWidth }).forEach(place);
  else takeTurns(wanted, placed, { occupancy, corridors }, place, { aside, palette, scale });
  if (aside && free) comeIn(states, placed, { occupancy, corridors }, place, { palette, nameWidth });
  return placed;
}

/**
 * Changes nodes in place: sizes and places of flags, `dot` for those without room, `roomBelow` for those
 * whose name has its room, `minor` for those that need no name while the whole world is seen. States under
 * the band of the alliances are taken out.
 * @param {Map<string, DrawnActor>} nodes in the scene's units; `selected` ones are chosen
 * @param {Map<string, AtEdge>} homes in world units
 * @param {number} scale
 * @param {Palette} palette
 * @param {Declutter} how
 */
export function declutter(nodes, homes, scale, palette, { rank, quiet, plain, aside, whole = false, lines, spacing, free, nameWidth, seam = NO_SEAM }) {
  const occupancy = createOccupancy();
  /** @param {DrawnActor} node */
  const nameOf = (node) => (node.selected && node.roomBelow
    ? boxOf({ x: node.x, y: node.y + (node.height + palette.type) / 2, width: nameWidth(node), height: palette.type }) : null);
  const corridors = createCorridors(lines, occupancy, { size: palette.size, spacing, free, seam, nameOf });
  const shelf = shelfOf(nodes, palette);
  if (shelf) occupancy.add({ left: -1e5, right: 1e5, ...shelf, owner: null });
  const states = [];
  /** @param {DrawnActor} node */
  const isAbove = ({ id, actor }) => actor.type === "alliance" || !homes.has(id);
  // Lines pass below those beside whom they lead to; to one alone they come from all sides.
  const beside = [...nodes.values()].filter(isAbove).length > 1;
  for (const node of [...nodes.values()]) {
    const home = homes.get(node.id);
    if (isAbove(node) || !home) {
      node.docked = beside;
      occupancy.add(takenBy(node, palette));
      corridors.stand(node);
      node.roomBelow = true;
      continue;
    }
    const comes = node.selected || (aside && !quiet(node.id));
    if (shelf && !comes && shelf.top < node.y && node.y < shelf.bottom) {
      nodes.delete(node.id);
      continue;
    }
    node.width *= FLAG;
    node.height *= FLAG;
    if (home.side && comes) onPost(node, { side: home.side, name: home.isBare ? 0 : nameWidth(node) }, palette);
    states.push({ node, home: { x: home.x * scale, y: home.y * scale }, rank: rank(node.id) });
  }
  const placed = placedFlags(states, { occupancy, corridors }, { quiet, aside, whole, free, nameWidth, palette, scale });
  const side = (plain ? DOT.plain : DOT.beside) * palette.size;
  states.forEach(({ node, home }, i) => {
    node.minor = scale < NAMED.below && i >= NAMED.most;
    if (placed.has(node)) return;
    // Who stands out has a name even without a flag, where that has room: a line ends at it, or it is a member.
    const named = plain ? i < NAMED.dots : aside && !quiet(node.id);
    Object.assign(node, { ...home, dot: true, named, width: side, height: side });
    if (shelf && shelf.top < node.y && node.y < shelf.bottom) nodes.delete(node.id);
  });
}
