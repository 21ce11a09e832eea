/**
 * While nothing is chosen, whose flag would lie on that of one more prominent is a dot, and so is whoever takes the only
 * room for the name of one far more so; and alliances' names lie on no flags.
 */

import { membersOf } from "../core/members.js";
import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { prominenceOf } from "../core/prominence.js";
import { boxOf, meets } from "../drawing/geometry.js";
import { besideHub, freeHubs } from "../drawing/hubs.js";
import { NAME_MARGIN } from "../drawing/labels.js";
import { DOT, makingWay, standingAside, underOthers } from "../drawing/making-way.js";
import { nameFont } from "../drawing/nodes.js";
import { NAME_HEIGHT, nameOf, withRoomAround } from "./naming.js";

/** @import { DrawnActor, Measure, Palette } from "../drawing/types.d.ts" */
/** @import { Index } from "../core/types.d.ts" */
/** @import { Content } from "./types.d.ts" */

/** Whether the network shows all at once, and nobody's drawing says more than who they are. @param {Content} content */
const isWhole = ({ ground, singled, changes, ranks }) => !ground && !singled && !changes && !ranks;

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
    for (const id of membersOf(index, alliance, shown.ties)) areas.set(id, [...areas.get(id) ?? [], alliance]);
  }
  return areas;
}

/**
 * Changes nodes in place.
 * @param {Index} index @param {Map<string, DrawnActor>} nodes @param {Content} content @param {Palette} palette @param {Measure} measure
 */
export function makeWay(index, nodes, content, palette, measure) {
  if (!isWhole(content)) return;
  const prominence = prominenceOf(index, content.shown);
  const side = DOT * palette.size;
  const all = [...nodes.values()];
  /** @param {DrawnActor} node */
  const textWidthOf = ({ actor }) => measure(nameOf(actor), nameFont(palette, false)) + NAME_MARGIN;
  for (const [id, areas] of areasOf(index, content.still ?? content)) Object.assign(nodes.get(id) ?? {}, { areas });
  const [hubs, flags] = [all.filter(({ actor }) => actor.type === "alliance"), all.filter(({ actor }) => actor.type === "state")];
  for (const [id, place] of freeHubs(hubs, flags.map((flag) => ({ ...flag, weight: 1 + (prominence.get(flag.id) ?? 0) })), palette.size)) Object.assign(must(nodes.get(id)), place);
  for (const hub of hubs) {
    const under = flags.filter((flag) => !flag.dot && meets(boxOf(flag), boxOf(hub)));
    for (const flag of under) Object.assign(flag, { ...besideHub(flag, hub, side), dot: true, width: side, height: side });
  }
  const ranked = flags.filter(({ dot }) => !dot).map(({ id, x, y, width, height }) => ({ id, x, y, width, height, priority: prominence.get(id) ?? 0 }));
  const under = underOthers(ranked, hubs, side);
  for (const { id, x, y } of under) Object.assign(must(nodes.get(id)), { x, y, dot: true, width: side, height: side });
  const { dots, rooms } = makingWay([...nodes.values()].map((node) => ({
    ...node,
    ...withRoomAround(node, palette),
    named: node.actor.type === "state" && !node.dot,
    priority: prominence.get(node.id) ?? 0,
    textWidth: textWidthOf(node),
    textHeight: palette.type * NAME_HEIGHT,
  })), side);
  for (const [id, room] of rooms) Object.assign(must(nodes.get(id)), { room });
  for (const { id, x, y } of dots) Object.assign(must(nodes.get(id)), { x, y, dot: true, width: side, height: side });
  // What names have left.
  const flagOf = new Map(ranked.map((flag) => [flag.id, flag]));
  const lying = new Set(under.map(({ id }) => id));
  const named = [...rooms].map(([id, { dx, dy }]) => {
    const node = must(nodes.get(id));
    return { x: node.x + dx, y: node.y + dy, width: textWidthOf(node), height: palette.type * NAME_HEIGHT };
  });
  const drawn = all.filter(({ id }) => !lying.has(id)).map(({ id }) => must(nodes.get(id)));
  for (const { id, x, y } of standingAside(under.map(({ id }) => must(flagOf.get(id))), [...drawn, ...named])) {
    Object.assign(must(nodes.get(id)), { ...must(flagOf.get(id)), x, y, dot: false });
  }
}
