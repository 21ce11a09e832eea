/**
 * The lines between flags on the map as room that other flags leave free, so that none seems to be where a line
 * ends; and how much is seen of a line between two flags. Pure.
 */

import { boxOf, curveBetween, gapBetween, lengthOf, meets, pointAt, RISE, stepOf, trimmed } from "../drawing/geometry.js";
import { createOccupancy } from "../drawing/labels.js";

/** @import { Box, DrawnActor, Occupancy, Point, Seam, Size } from "../drawing/types.d.ts" */

/** So much of a line is seen at least, so far to its sides nobody stands, and so close together it is looked at, in pixels. */
const LINE = { seen: 22, half: 4, step: 6 };
const ALONE = { place: 0, count: 1 };

/**
 * Boxes along the lines between two, as wide as their fan.
 * @param {DrawnActor} from @param {DrawnActor} on @param {number} count how many lines @param {{size: number, spacing: number, seam: Seam}} how @returns {Box[]}
 */
function along(from, on, count, { size, spacing, seam }) {
  const half = LINE.half * size;
  const turns = seam.turns(from.id, on.id);
  const to = seam.moved(on, turns);
  /** @param {Size} box */
  const wider = ({ width, height }) => ({ width: width + 2 * half, height: height + 2 * half });
  const curve = trimmed(curveBetween({ from: from.id, to: to.id }, from, to, ALONE, 0, { arc: RISE }), wider(from), wider(to));
  if (!curve) return [];
  const fan = ((count - 1) / 2) * stepOf(Math.hypot(to.x - from.x, to.y - from.y), count, spacing);
  const steps = Math.max(1, Math.ceil(lengthOf(curve) / LINE.step));
  const sides = Array.from({ length: steps + 1 }, (_, i) => 2 * (half + fan * 4 * (i / steps) * (1 - i / steps)));
  const points = sides.map((side, i) => ({ ...pointAt(curve, i / steps), width: side, height: side }));
  return (turns === 0 ? points : points.map(seam.onMap)).map(boxOf);
}

/** Whether the straight way between two leads under a box. @param {Point} a @param {Point} b @param {Box} box */
function leadsUnder(a, b, box) {
  const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / LINE.step));
  return Array.from({ length: steps + 1 }, (_, i) => ({ x: a.x + ((b.x - a.x) * i) / steps, y: a.y + ((b.y - a.y) * i) / steps, width: 0, height: 0 }))
    .some((point) => meets(box, boxOf(point)));
}

/**
 * @param {Map<string, Map<string, number>>} lines how many lines lead from whom to whom
 * @param {Occupancy} flags what they take @param {{size: number, spacing: number, free: boolean, seam: Seam, nameOf?: (node: DrawnActor) => Box | null}} how the
 *   theme's size, the room between lines side by side, whether flags leave lines free (a web's have no room), where the map is cut,
 *   and where the name of one stands that has its room below its flag, whoever comes
 */
export function createCorridors(lines, flags, how) {
  /** @type {Map<string, DrawnActor>} */
  const stood = new Map();
  const taken = createOccupancy();
  /** Those who stand already and to whom lines lead, and how many. @param {DrawnActor} node */
  const ends = (node) => [...lines.get(node.id) ?? []].flatMap(([id, count]) => {
    const end = stood.get(id);
    return end ? [{ end, count }] : [];
  });
  return {
    /** Whether a line leads from someone to anybody. @param {DrawnActor} node */
    has: (node) => lines.has(node.id),
    /** Whether a line leads from one to another. @param {string} id @param {string} other */
    between: (id, other) => lines.get(id)?.has(other) ?? false,
    /** Someone stands where it is: the lines from there to others take their room. @param {DrawnActor} node */
    stand(node) {
      for (const { end, count } of how.free ? ends(node) : []) for (const box of along(end, node, count, how)) taken.add({ ...box, owner: null });
      stood.set(node.id, node);
    },
    /** Whether someone would stand on no line. @param {string} id @param {Box} box */
    off: (id, box) => taken.free(box, id),
    /** Whether enough would be seen of the lines from someone: between the flags, and beyond the name that they lead under. @param {DrawnActor} node */
    seen: (node) => ends(node).every(({ end }) => {
      const name = how.nameOf?.(end);
      return gapBetween(boxOf(end), node) >= LINE.seen * how.size
        && (!name || !leadsUnder(end, node, name) || gapBetween(name, node) >= LINE.seen * how.size);
    }),
    /** Whether nobody stands on the lines from someone. @param {DrawnActor} node */
    clear: (node) => !how.free || ends(node).every(({ end, count }) => along(end, node, count, how).every((box) => flags.free(box, end.id))),
  };
}
