/**
 * The names in the picture: whose are written, and where they have room.
 */

import { must } from "../core/must.js";
import { prominenceOf } from "../core/prominence.js";
import { shortLabel } from "../core/words.js";
import { abroadOn } from "../drawing/abroad.js";
import { EVERYWHERE } from "../drawing/extent.js";
import { placeLabels, shortened } from "../drawing/labels.js";
import { NAME_GAP } from "../drawing/name-places.js";
import { NAME_MARGIN } from "../drawing/nearness.js";
import { nameFont } from "../drawing/nodes.js";

/** @import { Around } from "../drawing/labels.js" */
/** @import { Box, DrawnActor, Label, Measure, Palette, Stroke } from "../drawing/types.d.ts" */
/** @import { Index, KnownActor } from "../core/types.d.ts" */
/** @import { Content, Ranks } from "./types.d.ts" */

/** The ring around what is selected takes this much more height. */
const RING = 8;
const NAME_CHARACTERS = 32;
/** So far around an alliance's name another would seem to be of it. */
const APART = 3;
/** @type {Set<string>} */
const NOBODY = new Set();
/** In sizes of the type. */
export const NAME_HEIGHT = 1.02;

/** An actor's name as it is written. @param {KnownActor} actor */
export function nameOf({ type, name }) {
  return shortened(name, type === "alliance" ? 2 * NAME_CHARACTERS : NAME_CHARACTERS);
}

/** The size of an actor's drawing with what no other's name comes into. @param {DrawnActor} node @param {Palette} palette */
export function withRoomAround({ actor, width, height }, palette) {
  const beside = actor.type === "alliance" ? 2 * APART * palette.size : 0;
  return { width: width + beside, height: height + beside };
}

/**
 * A chosen alliance is told in full, for those who cannot read its hexagon; what that says is not told twice.
 * @param {DrawnActor} node @param {boolean} strong
 */
function isNamed({ actor, dot, minor, named }, strong) {
  if (actor.type === "alliance") return strong && actor.name !== shortLabel(actor);
  return strong || Boolean(named) || (!dot && !minor);
}

/**
 * The actors whose few lines that stand out all come from below.
 * @param {Stroke[]} strokes @param {Map<string, DrawnActor>} nodes
 */
export function tiedFromBelow(strokes, nodes) {
  /** @type {Map<string, boolean>} */
  const below = new Map();
  for (const { tie } of strokes) {
    for (const [id, other] of [[tie.from, tie.to], [tie.to, tie.from]]) {
      const [one, far] = [must(nodes.get(id)), must(nodes.get(other))];
      const steep = far.y - one.y > 0.6 * Math.abs(far.x - one.x);
      below.set(id, steep && (below.get(id) ?? true));
    }
  }
  return new Set([...below.keys()].filter((id) => below.get(id)));
}

/**
 * The names that have room, and those of chosen states anyhow.
 * @param {Map<string, DrawnActor>} nodes
 * @param {Ranks} ranks
 * @param {Box} area the part of the scene that can be seen
 * @param {Palette} palette @param {Measure} measure @param {Partial<Around>} [around] what else is drawn
 */
export function namesOf(nodes, ranks, area, palette, measure, around) {
  /** Where all lines are read, the name of who has none is not worth one that seems to end, unless others have made way for it. @param {DrawnActor} node */
  const canWait = ({ id, room }) => !ranks.bright && !room && !ranks.told.has(id) && !around?.lines?.leadTo(id);
  /** @param {DrawnActor} node */
  const isOnLand = ({ dot }) => Boolean(dot) && !ranks.dots && !ranks.bright;
  /** Lines were led past where a name was awaited. @param {DrawnActor} node */
  const awaitedOf = (node) => (isOnLand(node) && around?.lines?.leadTo(node.id) ? node.awaited : undefined);
  /** @param {DrawnActor} node @returns {Label["patience"]} */
  const patienceOf = (node) => {
    if (ranks.told.has(node.id)) return "none";
    // Over a rope of lines it would hide more than it tells.
    if (!isOnLand(node)) return node.room ? "much" : "none";
    return ranks.tips.has(node.id) && !ranks.ends.has(node.id) ? "little" : "much";
  };
  const items = [...nodes.values()].map((node) => {
    const strong = ranks.strong.has(node.id);
    const bright = !ranks.bright || ranks.bright.has(node.id);
    const whole = node.actor.type === "alliance";
    const chosen = whole ? 5e5 : 1e6;
    const text = nameOf(node.actor);
    return {
      ...node,
      ...(strong ? { height: node.height + RING * palette.size } : withRoomAround(node, palette)),
      text,
      strong,
      solid: bright && (!node.dot || ranks.dots),
      faint: ranks.within.has(node.id),
      above: ranks.above.has(node.id) && !node.roomBelow,
      named: bright && !ranks.left.has(node.id) && (isNamed(node, strong) || [ranks.told, ranks.ends, ranks.tips].some((some) => some.has(node.id))),
      must: strong && !whole,
      waits: canWait(node),
      room: node.room ?? awaitedOf(node),
      centred: whole,
      onLand: isOnLand(node),
      patience: patienceOf(node),
      textWidth: measure(text, nameFont(palette, strong)) + NAME_MARGIN,
      textHeight: palette.type * NAME_HEIGHT,
      priority: (strong ? chosen : 0) + (bright && ranks.bright ? 1e5 : 0) + (ranks.told.has(node.id) ? 1e4 : 0) + (ranks.ends.has(node.id) ? 1e3 : 0) + (ranks.tips.has(node.id) ? 5e2 : 0) + ranks.degree(node.id),
    };
  });
  const { places, occupancy } = placeLabels(items, NAME_GAP, area, around);
  const names = items.filter((item) => places.has(item.id)).map((item) => ({
    id: item.id,
    text: item.text,
    strong: item.strong,
    width: item.textWidth - NAME_MARGIN,
    height: item.textHeight,
    ...must(places.get(item.id)),
  }));
  return { names, occupancy };
}

/**
 * On a map on which nothing is chosen says where names would stand without lines: these are led past them. Changes nodes in place.
 * @param {Index} index @param {Map<string, DrawnActor>} nodes @param {Content} content @param {number} scale @param {Palette} palette @param {Measure} measure
 */
export function awaitNames(index, nodes, { ground, pairs, bright, shown }, scale, palette, measure) {
  if (!ground || !pairs || bright) return;
  const found = prominenceOf(index, shown);
  const ranks = { bright, left: NOBODY, strong: NOBODY, within: NOBODY, above: NOBODY, told: NOBODY, ends: NOBODY, tips: NOBODY, dots: false, degree: (/** @type {string} */ id) => found.get(id) ?? 0 };
  for (const { id, dx, dy, width, height } of namesOf(nodes, ranks, EVERYWHERE, palette, measure, { abroad: abroadOn(ground, scale) }).names) must(nodes.get(id)).awaited = { dx, dy, width, height };
}
