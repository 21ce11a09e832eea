/**
 * While nothing is chosen, who has no line in a crowd is a dot, unless an outline holds who has room for a name; so is whose flag would lie on that of one more
 * prominent, and whoever takes the only room for the name of one far more so; and alliances' names lie on no flags.
 */

import { fullMembersOf } from "../core/members.js";
import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { prominenceOf } from "../core/prominence.js";
import { boxOf, meets } from "../drawing/geometry.js";
import { besideHub, freeHubs } from "../drawing/hubs.js";
import { NAME_MARGIN } from "../drawing/nearness.js";
import { DOT, makingWay, standingAside, underOthers } from "../drawing/making-way.js";
import { nameFont } from "../drawing/nodes.js";
import { NAME_HEIGHT, nameOf, withRoomAround } from "./naming.js";
import { spreadOut, stepAside } from "./spread.js";

/** @import { DrawnActor, Measure, Palette, Point, Size } from "../drawing/types.d.ts" */
/** @import { Index } from "../core/types.d.ts" */
/** @import { Leading } from "./leading.js" */
/** @import { Content } from "./types.d.ts" */

/** So much more does who has lines weigh than who has none. */
const LED_TO = 1e6;

/** Whether the network shows all at once, and nobody's drawing says more than who they are. @param {Content} content */
const isWhole = ({ ground, singled, changes, ranks }) => !ground && !singled && !changes && !ranks;

/** Makes a dot of one. @param {DrawnActor} node @param {number} side @param {Point} [at] where it stands then */
const asDot = (node, side, { x, y } = node) => Object.assign(node, { x, y, dot: true, width: side, height: side });

/**
 * Makes dots of some. @param {Map<string, DrawnActor>} nodes @param {Pick<Leading, "dots" | "members">} leads who are dots, and who may become it @param {Content} content @param {Palette} palette
 * @returns {Map<string, Size>} how large their flags were
 */
export function asDots(nodes, { dots, members }, content, palette) {
  /** @type {Map<string, Size>} */
  const flags = new Map();
  const side = DOT * palette.size;
  for (const id of isWhole(content) ? new Set([...dots, ...members]) : []) {
    const node = must(nodes.get(id));
    flags.set(id, { width: node.width, height: node.height });
    if (dots.has(id)) asDot(node, side);
  }
  return flags;
}

/** Those of them are flags again that the pointer singles out; nobody moves for them. @param {Map<string, DrawnActor>} nodes @param {Map<string, Size>} flags @param {Content} content */
export function asFlags(nodes, flags, { bright }) {
  for (const [id, size] of flags) if (bright?.actors.has(id)) Object.assign(must(nodes.get(id)), { dot: false, ...size });
}

/** Actors of a frame, those as dots or aside who are so in the scene that it passes from. @type {(nodes: Map<string, DrawnActor>, before: Map<string, DrawnActor>) => Map<string, DrawnActor>} */
export const withDotsOf = memo((nodes, before) => ({ nodes, before }), ({ nodes, before }) => {
  /** @param {DrawnActor} node */
  const passed = (node) => {
    const { dot, width, height, aside } = before.get(node.id) ?? node;
    const at = aside ? { x: node.x + aside.x, y: node.y + aside.y } : null;
    return dot ? { ...node, ...at, dot, width, height } : { ...node, ...at };
  };
  return new Map([...nodes].map(([id, node]) => [id, passed(node)]));
});

/** In which of the areas that are drawn members stand. @param {Index} index @param {Content} content */
function areasOf(index, { enclosed, shown }) {
  /** @type {Map<string, string[]>} */
  const areas = new Map();
  for (const alliance of enclosed) {
    for (const id of fullMembersOf(index, alliance, shown.ties)) areas.set(id, [...areas.get(id) ?? [], alliance]);
  }
  return areas;
}

/**
 * Changes nodes in place.
 * @param {Index} index @param {Map<string, DrawnActor>} nodes @param {Pick<Leading, "strands" | "ends" | "members">} leads which pairs have lines; to whom these lead: they make way for nobody; and who does for all of them @param {Content} content @param {Palette} palette @param {Measure} measure
 * @param {(id: string) => boolean} free who may be moved
 */
export function makeWay(index, nodes, leads, content, palette, measure, free) {
  if (!isWhole(content)) return;
  const { ends, members } = leads;
  const found = prominenceOf(index, content.shown);
  /** @param {DrawnActor} node */
  const prominence = ({ id }) => found.get(id) ?? 0;
  /** To whom a line leads is no dot for anybody. @param {DrawnActor} node */
  const weight = (node) => (ends.has(node.id) ? LED_TO : 1) * (1 + prominence(node));
  const side = DOT * palette.size;
  const all = [...nodes.values()];
  /** @param {DrawnActor} node */
  const textOf = ({ actor }) => ({ width: measure(nameOf(actor), nameFont(palette, false)) + NAME_MARGIN, height: palette.type * NAME_HEIGHT });
  spreadOut(all, leads, side, palette, ({ actor }) => measure(nameOf(actor), nameFont(palette, false)), free);
  /** @param {{id: string, x: number, y: number}} dot */
  const dotAt = (dot) => asDot(must(nodes.get(dot.id)), side, dot);
  for (const [id, areas] of areasOf(index, content.still ?? content)) Object.assign(nodes.get(id) ?? {}, { areas });
  const [hubs, flags] = [all.filter(({ actor }) => actor.type === "alliance"), all.filter(({ actor }) => actor.type === "state")];
  for (const [id, place] of freeHubs(hubs, flags.map((flag) => ({ ...flag, weight: weight(flag) })), palette.size)) Object.assign(must(nodes.get(id)), place);
  for (const hub of hubs) {
    for (const flag of flags.filter((one) => meets(boxOf(one), boxOf(hub)))) {
      if (ends.has(flag.id)) Object.assign(flag, besideHub(flag, hub, flag.width / 2 + side));
      else dotAt({ id: flag.id, ...besideHub(flag, hub, side) });
    }
  }
  const ranked = flags.map((flag) => ({ ...flag, priority: flag.dot ? -1 : weight(flag) }));
  const under = underOthers(ranked, hubs, side);
  under.forEach(dotAt);
  const { dots, rooms, moved } = makingWay(all.map((node) => {
    const text = textOf(node);
    return {
      ...node,
      ...withRoomAround(node, palette),
      named: node.actor.type === "state" && !node.dot,
      ledTo: ends.has(node.id),
      yields: members.has(node.id),
      priority: prominence(node),
      textWidth: text.width,
      textHeight: text.height,
    };
  }), side, free);
  for (const [id, place] of moved) stepAside(must(nodes.get(id)), place);
  for (const [id, room] of rooms) {
    const node = must(nodes.get(id));
    Object.assign(node, { room, awaited: { ...room, ...textOf(node) } });
  }
  dots.forEach(dotAt);
  // What names have left.
  const flagOf = new Map(ranked.map((flag) => [flag.id, flag]));
  const lying = under.map(({ id }) => must(flagOf.get(id))).filter(({ id, dot }) => !dot && !members.has(id));
  const named = all.flatMap((node) => {
    const room = rooms.get(node.id);
    return room ? [{ x: node.x + room.dx, y: node.y + room.dy, ...textOf(node) }] : [];
  });
  for (const { id, x, y } of standingAside(lying, [...all.filter((node) => !lying.some((flag) => flag.id === node.id)), ...named])) {
    const { width, height } = must(flagOf.get(id));
    Object.assign(must(nodes.get(id)), { x, y, width, height, dot: false });
  }
}
