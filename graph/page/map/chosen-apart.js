/**
 * Chosen flags on the map, moved apart: with their names below them where all stay near their capitals by that; else as
 * close as flags may stand, with their names where there is room, and smaller if even so one would stand far from its land. Pure.
 */

import { must } from "../core/must.js";
import { boxOf } from "../drawing/geometry.js";
import { createOccupancy } from "../drawing/labels.js";
import { NAME_GAP, usualPlaces } from "../drawing/name-places.js";
import { spread } from "./spread.js";

/** @import { DrawnActor, OwnedBox, Place, Point } from "../drawing/types.d.ts" */

/** The ring around a chosen flag, and the gap between it and the name. */
const RING = 10;
/** Room between chosen states, more where they are so few that the ties between them, if any, are looked at. */
const ROOM = [{ upTo: 3, room: 44, tied: true }, { upTo: 8, room: 14, tied: false }, { upTo: Infinity, room: 6, tied: false }];
/** A flag may take so much of the name's width to its sides: more would send it far from its land. */
const NAME = 0.5;
/** Many chosen flags are smaller, to stay near their capitals. */
const MANY = { from: 5, share: 0.85 };
/** In which ways they are put, the first the best: with room for names below them or without, and how large. */
const WAYS = [{ named: true, share: 1 }, { named: false, share: 1 }, { named: false, share: 0.75 }];
/** So far from its capital a flag is read as there, in widths of it; and as bad as so many widths, shared by all, it is that a name has no room: a name of few counts more. */
const AGAINST = { near: 0.6, unnamed: 80 };

/** @typedef {{node: DrawnActor, home: Point}} Chosen one that is chosen, and where it belongs */
/** @typedef {{type: number, tied: boolean, nameWidth: (node: DrawnActor) => number}} How the type's size, and whether any line is between two of them */

/** @param {number} count @param {boolean} tied */
const roomFor = (count, tied) => ROOM.find((one) => count <= one.upTo && (tied || !one.tied));

/**
 * Where they stand in one of the ways.
 * @param {Chosen[]} chosen @param {How} how @param {typeof WAYS[number]} way
 */
function putBy(chosen, { type, tied, nameWidth }, { named, share }) {
  const room = must(named ? roomFor(chosen.length, tied) : ROOM.at(-1)).room;
  const below = named ? type + RING : 0;
  const items = chosen.map(({ node, home }) => ({
    id: node.id,
    x: named ? node.x : home.x,
    y: (named ? node.y : home.y) + below / 2,
    width: (named ? Math.max(node.width, nameWidth(node) * NAME) : node.width * share + RING) + room,
    height: node.height * share + (named ? below : RING) + room,
  }));
  const places = spread(items);
  return chosen.map(({ node }, i) => {
    const { x, y } = must(places.get(node.id));
    const box = { ...boxOf({ x, y, width: items[i].width - room, height: items[i].height - room }), owner: node.id };
    return { flag: { x, y: y - below / 2, width: node.width * share, height: node.height * share, roomBelow: named }, box };
  });
}

/**
 * Room for the names of some that stand close to each other: each has one of its usual places that none of them takes.
 * @param {Chosen[]} chosen @param {ReturnType<typeof putBy>} put where they stand @param {How} how
 * @returns {({room: Place, box: OwnedBox} | null)[]} what each name takes, null where it has none
 */
function roomForNames(chosen, put, { type, nameWidth }) {
  const taken = createOccupancy();
  for (const { box } of put) taken.add(box);
  return chosen.map(({ node }, i) => {
    const { flag } = put[i];
    const [textWidth, textHeight] = [nameWidth(node), type];
    for (const room of usualPlaces({ ...flag, height: flag.height + RING, textWidth, textHeight }, NAME_GAP)) {
      const box = { ...boxOf({ x: flag.x + room.dx, y: flag.y + room.dy, width: textWidth, height: textHeight }), owner: node.id };
      if (!taken.free(box, node.id)) continue;
      taken.add(box);
      return { room, box };
    }
    return null;
  });
}

/**
 * What is against a way: how far from its capital the one stands that has to go furthest, and whose names have no room.
 * @param {Chosen[]} chosen @param {ReturnType<typeof putBy>} put @param {number} unnamed how many
 */
function against(chosen, put, unnamed) {
  const far = chosen.map(({ node, home }, i) => Math.hypot(put[i].flag.x - home.x, put[i].flag.y - home.y) / node.width);
  return Math.max(0, ...far) + (AGAINST.unnamed * unnamed) / Math.max(1, chosen.length) ** 2;
}

/**
 * Moves chosen flags apart, each with its name where that has room.
 * @param {Chosen[]} chosen changed in place @param {How} how
 * @returns {OwnedBox[]} the boxes that they take
 */
export function partChosen(chosen, how) {
  for (const { node } of chosen.length < MANY.from ? [] : chosen) {
    node.width *= MANY.share;
    node.height *= MANY.share;
  }
  const usual = putBy(chosen, how, WAYS[0]);
  let best = { put: usual, names: /** @type {ReturnType<typeof roomForNames>} */ ([]), cost: against(chosen, usual, 0) };
  // What is between so few is looked at, and stays in sight.
  for (const way of roomFor(chosen.length, how.tied)?.tied ? [] : WAYS.slice(1)) {
    if (best.cost <= AGAINST.near) break;
    const put = putBy(chosen, how, way);
    const names = roomForNames(chosen, put, how);
    const cost = against(chosen, put, names.filter((name) => name === null).length);
    if (cost < best.cost) best = { put, names, cost };
  }
  chosen.forEach(({ node }, i) => Object.assign(node, best.put[i].flag, best.names[i] ? { room: best.names[i].room } : {}));
  return [...best.put, ...best.names.filter((name) => name !== null)].map(({ box }) => box);
}
