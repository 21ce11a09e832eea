/** What holds of any picture, whatever is shown: the rules that are broken in one. */

import { gapBetween, boxOf } from "../../graph/page/drawing/geometry.js";
import { encloses } from "../../graph/page/picture/contour.js";

/** @import { Box, Curve, DrawnActor, Point, Rect, Scene } from "../../graph/page/drawing/types.d.ts" */

/** What numbers are not exact by, in pixels. */
const EXACT = 0.01;

/** @param {Box} a @param {Box} b */
const overlap = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > EXACT && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > EXACT;

/** Pairs of some of which a rule does not hold. @template Thing @param {Thing[]} things @param {(a: Thing, b: Thing) => boolean} breaks */
function pairs(things, breaks) {
  return things.flatMap((a, i) => things.slice(i + 1).filter((b) => breaks(a, b)).map((b) => [a, b]));
}

/** @param {Scene} scene */
function namesOver({ names, nodes }) {
  const boxes = names.flatMap(({ id, text, dx, dy, width, height }) => {
    const node = nodes.get(id);
    return node ? [{ text, box: boxOf({ x: node.x + dx, y: node.y + dy, width, height }) }] : [];
  });
  return pairs(boxes, (a, b) => overlap(a.box, b.box)).map(([a, b]) => `the name ${a.text} over ${b.text}`);
}

/** How far from a box a point lies. @param {Point} point @param {Rect} box */
const off = ({ x, y }, box) => gapBetween({ left: x, right: x, top: y, bottom: y }, box);

/** A line of the network ends where its actors are, and not in them. @param {{id: string, from: string, to: string, ends: [Point, Point]}} line @param {Map<string, DrawnActor>} nodes @param {number} most */
function astray({ id, from, to, ends }, nodes, most) {
  return [from, to].flatMap((end, i) => {
    const node = nodes.get(end);
    const far = node ? off(ends[i], node) : 0;
    return far > most ? [`the line ${id} ends ${far.toFixed(1)} off ${end}`] : [];
  });
}

/** @param {Curve} curve @returns {[Point, Point]} */
const endsOf = ({ ax, ay, bx, by }) => [{ x: ax, y: ay }, { x: bx, y: by }];

/** @param {Scene} scene @param {number} most */
function linesAstray({ nodes, strokes, bright, strands, merged, ground }, most) {
  if (ground) return [];
  const ties = [...strokes, ...bright ?? []].map(({ tie, curve }) => ({ id: tie.id, from: tie.from, to: tie.to, ends: endsOf(curve) }));
  const paths = [...strands, ...merged].map(({ strand: { id, from, to }, path }) => ({ id, from, to, ends: /** @type {[Point, Point]} */ ([path[0], path[path.length - 1]]) }));
  return [...ties, ...paths].flatMap((line) => astray(line, nodes, most));
}

/** Who belongs to an outlined alliance is in its outline, and who does not is not. @param {Scene} scene @param {(alliance: string) => string[]} membersOf */
function wronglyOutlined({ hulls, nodes, bright }, membersOf) {
  return hulls.flatMap(({ id, rings }) => {
    const members = new Set(membersOf(id));
    const within = (/** @type {Point} */ point) => rings.filter((ring) => encloses(ring, point)).length % 2 === 1;
    // Beside what is chosen, who has no part in it is in nobody's way.
    const states = [...nodes.values()].filter((node) => node.actor.type === "state" && !node.dot && (!bright || node.bright));
    // The outline runs between those that lie on one another as it can.
    return states.filter((node) => within(node) !== members.has(node.id) && !states.some((other) => other !== node && overlap(boxOf(other), boxOf(node))))
      .map((node) => `${node.id} ${members.has(node.id) ? "out of" : "in"} the outline of ${id}`);
  });
}

/**
 * @param {Scene} scene @param {(alliance: string) => string[]} membersOf an alliance @param {number} most how far off its ends a line may end
 * @returns {string[]} in words, none where all is well
 */
export function brokenRules(scene, membersOf, most) {
  const actors = [...scene.nodes.values()];
  return [
    ...namesOver(scene), ...linesAstray(scene, most), ...wronglyOutlined(scene, membersOf),
    ...pairs(actors.filter(({ selected }) => selected), (a, b) => overlap(boxOf(a), boxOf(b))).map(([a, b]) => `${a.id} on ${b.id}, both chosen`),
    ...scene.marks.filter(({ x, y, title }) => !title && actors.some((node) => off({ x, y }, node) === 0 && !node.dot && (!scene.bright || node.bright))).map(({ id }) => `the sign of ${id} on a flag`),
  ];
}
