/** Names at the map's edge, where lines leave it: of whom they lead to, who lies beyond, in the line's colour and nearest to it, or with others' beside it. Pure. */

import { say } from "../core/say.js";
import { listed } from "../core/words.js";
import { boxOf, meets } from "./geometry.js";
import { cheapest, within } from "./labels.js";
import { nameFont } from "./nodes.js";

/** @import { Box, Mark, Measure, Palette, Room, StrandStroke } from "./types.d.ts" */

/** Between a name and the edge or its line, in pixels; and so near, in heights of a name, it is read for another line to the same, too. */
const GAP = 3;
const NEAR = 4;
/** So near, in heights of a name, lines of other colours are told with one that has no room for its own. */
const AMONG = 1.5;
/** So far off a name may stand, in heights of it: beyond the edge above or below its line, and along that. */
const OFF = [0, 1, 2, 3];
/** What it costs to stand a step further off, beside each line of others under it. */
const STEP = 0.3;

/** So many are named together, of more one fewer. */
const MOST = 5;

/** Where lines leave the map, or what is seen of it on the way there, and come in again: to which side, and whom they lead to there. @param {StrandStroke} stroke @param {Box} area */
function exitsOf({ strand: { id, from, to }, look, path }, area) {
  return path.flatMap((comes, i) => {
    if (!comes.jump) return [];
    const side = Math.sign(path[i - 1].x - comes.x);
    const next = path.findIndex(({ jump }, at) => at > i && jump);
    const ways = [{ whom: to, side, way: path.slice(0, i).reverse() }, { whom: from, side: -side, way: path.slice(i, next < 0 ? path.length : next) }];
    return ways.flatMap(({ way, ...exit }) => {
      const at = way.find((point) => within(boxOf({ ...point, width: 0, height: 0 }), area));
      return at ? [{ ...exit, id, from, to, at, look }] : [];
    });
  });
}

/** Exits of one colour so near each other that one name can stand nearest to none but all of them, together. @param {ReturnType<typeof exitsOf>} exits @param {number} height of a name */
function together(exits, height) {
  /** @type {(typeof exits)[]} */
  const groups = [];
  for (const exit of exits) {
    const near = groups.find((group) => group.some(({ side, look, at }) => side === exit.side && look.colour === exit.look.colour && Math.abs(at.y - exit.at.y) < height));
    if (near) near.push(exit);
    else groups.push([exit]);
  }
  return groups;
}

/**
 * @param {StrandStroke[]} strands the strongest first @param {(id: string) => string} nameOf
 * @param {Room} room what names, flags and lines take @param {Box} area what is seen @param {Palette} palette @param {Measure} measure
 * @returns {Mark[]} of whom lines there lead to, those of one group together if they have room, else one by one
 */
export function namesBeyond(strands, nameOf, { occupancy, lines }, area, palette, measure) {
  const height = palette.type * 1.15;
  /** @type {(Mark & {whom: string, side: number, of: ReturnType<typeof exitsOf>, width: number, height: number})[]} */
  let marks = [];
  const exits = strands.flatMap((one) => exitsOf(one, area));
  /** One name for some of a group, nearest to a line of it; false where it has no room. @param {typeof exits} some @param {typeof exits} group */
  const tell = (some, group) => {
    const { id, at, side, look } = some[0];
    const ids = [...new Set(some.map((one) => one.whom))];
    const whom = [...ids].sort().join("\n");
    const known = marks.find((mark) => mark.whom === whom && mark.side === side && Math.abs(mark.y - at.y) < NEAR * height);
    if (known) {
      known.of.push(...some);
      return true;
    }
    const title = say(side < 0 ? "map.beyond.left" : "map.beyond.right", { name: listed(ids.map(nameOf), MOST, MOST - 1) });
    const width = measure(title, nameFont(palette, false)) + 2 * GAP;
    const aside = width / 2 + GAP;
    const beside = height / 2 + GAP;
    const outermost = side < 0 ? area.left + aside : area.right - aside;
    const places = OFF.flatMap((step) => [-1, 1].flatMap((up) => [
      { x: at.x + side * aside, y: at.y + up * step * height, cost: STEP * step },
      { x: at.x - side * (aside + step * height), y: at.y + up * (beside + step * 2), cost: STEP * (step + 1) },
      { x: at.x - side * aside, y: at.y + up * (beside + step * height), cost: STEP * 2 * (step + 1) },
      // No further out than that its line leaves below or above it.
      ...(Math.abs(outermost - at.x) <= aside ? [{ x: outermost, y: at.y + up * (beside + step * height), cost: STEP * 2 * (step + 1) }] : []),
    ]));
    const own = group.flatMap(({ from, to }) => [from, to]);
    const others = exits.filter((one) => one.side === side && !group.some((mine) => mine.whom === one.whom));
    const { candidate: place } = cheapest(places, ({ x, y, cost }) => {
      const box = boxOf({ x, y, width, height });
      const far = Math.min(...group.map((one) => Math.abs(y - one.at.y)));
      return others.every((one) => far <= Math.abs(y - one.at.y)) && within(box, area) && occupancy.free(box, id) && !marks.some((mark) => meets(boxOf(mark), box)) ? cost + lines.under(box, own) : Infinity;
    });
    if (!place) return false;
    marks.push({ id, whom, side, of: [...some], x: place.x, y: place.y, radius: 0, light: true, colour: look.second || some.some((one) => one.look.colour !== look.colour) ? palette.ink : look.colour, glyph: "", title, lines: [title], width, height });
    return true;
  };
  const silent = together(exits, height).flatMap((group) => (tell(group, group) ? [] : group.filter((one) => !tell([one], group))));
  // Between lines of other colours there is room for one name of all of them.
  for (const { side, at } of silent) {
    const around = exits.filter((one) => one.side === side && Math.abs(one.at.y - at.y) < AMONG * height);
    const before = marks;
    // What it tells is not told a second time.
    marks = marks.filter((mark) => !mark.of.every((one) => around.includes(one)));
    if (!tell(around, around)) marks = before;
  }
  return marks;
}
