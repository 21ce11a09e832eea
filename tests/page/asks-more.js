/** More that is asked of worlds made up by a seed; what comes of it is held as a sum. */

import { blend } from "../../graph/page/drawing/glide.js";
import { cropped, extentOf } from "../../graph/page/drawing/extent.js";
import { curveBetween, gapBetween, meets, boxOf, trimmed } from "../../graph/page/drawing/geometry.js";
import { createGrid } from "../../graph/page/drawing/grid.js";
import { besideHub } from "../../graph/page/drawing/hubs.js";
import { crosses } from "../../graph/page/drawing/in-sight.js";
import { createOccupancy, placeLabels, within } from "../../graph/page/drawing/labels.js";
import { nearerThan } from "../../graph/page/drawing/nearness.js";
import { standingAside, underOthers } from "../../graph/page/drawing/making-way.js";
import { othersLines } from "../../graph/page/drawing/others-lines.js";
import { endsAcross, joined, piecesOf, seamOf } from "../../graph/page/drawing/seam.js";
import { boundsOfPath, drawStrand } from "../../graph/page/drawing/strands.js";
import { drawStuds } from "../../graph/page/drawing/studs.js";
import { reaches } from "../../graph/page/drawing/tie-layer.js";
import { drawTies } from "../../graph/page/drawing/ties.js";
import { SvgPath } from "../../graph/page/export/svg-path.js";
import { towards, nearest } from "../../graph/page/keyboard/direction.js";
import { createCorridors } from "../../graph/page/map/corridors.js";
import { shelfOf } from "../../graph/page/map/docked.js";
import { createOver } from "../../graph/page/map/over.js";
import { uncut } from "../../graph/page/map/uncut.js";
import { createWorld } from "../../graph/page/map/world.js";
import { contours, encloses, turning } from "../../graph/page/picture/contour.js";
import { actorAt, countAt, strandAt, tieAt } from "../../graph/page/picture/hit.js";
import { overGround, strongest, withRoom } from "../../graph/page/picture/room.js";
import { createCrowd, pathAcross } from "../../graph/page/picture/paths.js";
import { widthsOf, withRoomForWord } from "../../graph/page/time/mark-room.js";
import { widestGap } from "../../graph/page/time/year-tip.js";
import { createFakeCanvas } from "./brush.js";
import { inLine } from "./figures.js";
import { must } from "../../graph/page/core/must.js";
import { partly } from "./partly.js";

/** @import { Box, Look, Palette, StrandLook, StrandStroke, Stroke } from "../../graph/page/drawing/types.d.ts" */
/** @import { World } from "./figures.js" */

/** @type {Palette} */
const PALETTE = partly({ type: 13, size: 1, line: 1 });
const ALONE = { place: 0, count: 1 };

/** @param {World} world @param {number} size @returns {Box} */
function boxIn(world, size) {
  const { x, y } = world.point(size);
  return boxOf({ x, y, width: world.among(20, 84), height: world.among(16, 80) });
}

/** @param {World} world @param {number} count @returns {Stroke[]} */
function strokes(world, count) {
  const at = new Map(world.boxes(9, 400).map((box) => [box.id, box]));
  return world.ties(count, 9).map((tie, i) => {
    /** @type {Look} */
    const look = partly({ key: `k${i % 4}`, width: 1 + (i % 3), alpha: 0.5, colour: "#123456", dash: i % 3 === 1 ? [6, 4] : [], arrow: i % 2 === 0, hollow: i % 5 === 4, rank: i % 3,
      studs: i % 4 === 2 ? { form: /** @type {const} */ (["barbs", "diamonds", "squares"])[i % 3], colour: "#654321", paper: "#fff" } : null });
    return partly({ tie, look, calm: look, curve: curveBetween(tie, must(at.get(tie.from)), must(at.get(tie.to)), i % 3 === 0 ? ALONE : { place: (i % 3) - 1, count: 3 }, 16, { arc: 0 }) });
  });
}

/** @param {World} world @param {number} count @returns {StrandStroke[]} */
function strands(world, count) {
  return world.ties(count, 12).map(({ from, to }, i) => {
    const path = [...world.points(2 + (i % 3), 400), ...(i % 5 === 4 ? [{ ...world.point(400), jump: true }, world.point(400)] : [])];
    /** @type {StrandLook} */
    const look = partly({ width: 1 + (i % 4) / 2, dash: i % 3 === 2 ? [9, 4] : [], second: i % 4 === 3 ? "#aa0000" : null, colour: "#00aa00", alpha: 0.5, hollow: i % 6 === 5, rank: i,
      studs: i % 4 === 1 ? { form: "barbs", colour: "#aa0000", paper: "#fff" } : null });
    return partly({ strand: { id: `${from}+${to}+${i}`, from, to, weight: 9 - Math.floor(i / 3), ties: Array(1 + (i % 2)).fill({}) }, path, box: boundsOfPath(path), look, long: 100 + i });
  });
}

/** What is painted, in lines. @param {(context: CanvasRenderingContext2D) => void} paint */
function paintedBy(paint) {
  const canvas = createFakeCanvas();
  paint(/** @type {CanvasRenderingContext2D} */ (canvas.getContext()));
  return canvas.lines;
}

/** Ground about an Earth that is cut somewhere. @param {World} world */
function earth(world) {
  const globe = createWorld(world.among(-180, 180));
  const places = new Map(world.points(8, 1).map((_, i) => [`b${i}`, /** @type {[number, number]} */ ([world.among(-180, 180), world.among(-64, 64)])]));
  const at = new Map([...places].map(([id, [lon, lat]]) => [id, globe.place(lon, lat)]));
  const over = createOver(globe, (id) => places.get(id) ?? null, at);
  const far = new Map([["b2", { x: world.among(-200, 200), y: world.among(-90, 90), turns: 1 }], ["b5", { x: 0, y: 0, turns: -1 }]]);
  return { at, seam: seamOf({ over, far }, 1.5), over };
}

/** @type {Record<string, (world: World, seed: number) => string[]>} */
export const MORE = {
  boxes: (world) => Array.from({ length: 30 }, () => {
    const [one, other] = [boxIn(world, 200), boxIn(world, 200)];
    const [a, b] = world.points(2, 200);
    return inLine([meets(one, other), within(one, other), crosses(a, b, one), crosses(a, { x: a.x, y: b.y }, one), crosses(a, { x: b.x, y: a.y }, other), gapBetween(one, { ...a, width: 32, height: 16 }), besideHub({ ...a, width: 32, height: 16 }, { ...b, width: 64, height: 32 }, 8)]);
  }),
  "cut at boxes": (world) => Array.from({ length: 20 }, (_, i) => {
    const [a, b, c] = world.points(3, 512);
    const middle = i % 2 === 0 ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : c;
    const curve = { ax: a.x, ay: a.y, cx: middle.x, cy: middle.y, bx: b.x, by: b.y };
    // At a half or a quarter of the way the line meets just this box's edge.
    const [wide, high] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
    return inLine([trimmed(curve, { width: wide, height: 2 * high }, { width: wide / 4, height: 2 * high }), trimmed(curve, { width: 2 * wide, height: high / 2 }, { width: 32, height: 16 }), trimmed(curve, { width: 64, height: 32 }, { width: 4 * wide, height: 4 * high })]);
  }),
  taken: (world) => {
    const occupancy = createOccupancy();
    /** @type {ReturnType<typeof createGrid<Box>>} */
    const grid = createGrid();
    return Array.from({ length: 40 }, (_, i) => {
      const box = boxIn(world, 320);
      const free = occupancy.free(box, `o${i % 3}`);
      const met = grid.meeting(box, (one) => one);
      const line = inLine([free, met.size, grid.every(box, (one) => one.left <= box.left)]);
      if (free) occupancy.add({ ...box, owner: i % 4 === 0 ? null : `o${i % 3}` });
      grid.add(box, box);
      return line;
    });
  },
  "names by lines": (world) => {
    const lines = othersLines(strokes(world, 6), strands(world, 4));
    const items = world.boxes(18, 400).map((box, i) => partly({ ...box, textWidth: world.among(30, 94), textHeight: 16, priority: i % 5, named: i % 5 !== 4, must: i % 4 === 0, centred: i % 7 === 6, solid: i % 3 !== 2, faint: i % 3 === 2, dot: i % 8 === 7, above: i % 6 === 1, roomBelow: i % 6 === 2,
      ...(i % 9 === 3 && { room: { dx: 32, dy: 16 } }), ...(i % 4 === 1 && { waits: true }) }));
    const placed = placeLabels(items, 4, { left: 16, top: 16, right: 384, bottom: 224 }, { lines, foreign: (_, { top, bottom }) => top < 96 && bottom > 64 });
    const near = items.slice(0, 6).map((item, i) => nearerThan(item, boxIn(world, 300), i % 2 === 0 ? 9 : 1).holds(items[i + 6]));
    return [...[...placed.places].map(inLine), inLine(near), inLine(Array.from({ length: 12 }, () => lines.under(boxIn(world, 400), ["b1", "b2"])))];
  },
  "flags under others": (world) => [inLine(underOthers(world.boxes(22, 256).map((box, i) => ({ ...box, priority: i % 4 })), world.boxes(3, 256), 5)), inLine(standingAside(world.boxes(9, 256), world.boxes(7, 256)))],
  extents: (world) => {
    const extent = extentOf({ hulls: [partly({ rings: [world.points(3, 300)] })], strokes: strokes(world, 2), strands: strands(world, 2) }, { line: world.among(0, 2) });
    const area = { left: -64, top: -32, right: 256, bottom: 192 };
    const view = { x: world.among(0, 64), y: world.among(0, 64), scale: 1, width: 128, height: 96, covered: { left: 0, right: 0, top: 0, bottom: 0 } };
    return [extent, cropped(area, extent, 1), cropped(area, boxIn(world, 200), 2), cropped(area, { left: 400, top: 300, right: 500, bottom: 400 }, 1), reaches(area, 1, view), reaches(area, 2, view), reaches({ left: view.x - 64, top: view.y - 48, right: view.x + 64, bottom: view.y + 48 }, 1, view)].map(inLine);
  },
  lines: (world) => {
    const some = strokes(world, 9);
    return paintedBy((context) => {
      for (const bold of [true, false]) for (const step of drawTies(context, some, { left: 0, top: 0, right: 300, bottom: 200 }, bold)) void step;
      for (const one of strands(world, 8)) drawStrand(context, one, one.look.rank % 2 === 0);
      drawStuds(context, [{ ...world.point(200), ux: 1, uy: 0 }, { ...world.point(200), ux: 0, uy: -1 }], { form: "squares", colour: "#111111", paper: "#eeeeee" }, 4, 1);
    });
  },
  dashes: (world) => {
    const path = new SvgPath();
    const [a, b, c, d] = world.points(4, 200);
    path.moveTo(a.x, a.y);
    path.lineTo(b.x, b.y);
    path.quadraticCurveTo(c.x, c.y, d.x, d.y);
    path.closePath();
    path.lineTo(c.x, c.y);
    path.arc(b.x, b.y, world.among(8, 40), 0, 2 * Math.PI);
    return [String(path), path.dashed([16, 8], 0), path.dashed([32, 16, 8, 8], 48), path.dashed([8, 8], -24), inLine(path.bounds)];
  },
  arrows: (world) => {
    const spots = world.boxes(14, 256);
    return spots.slice(0, 6).map((from) => inLine([...["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].map((key) => towards(spots, from, key)?.id), nearest(spots, world.point(256))?.id]));
  },
  corridors: (world) => {
    const { seam } = earth(world);
    const nodes = world.nodes(9, 400);
    const lines = new Map(nodes.map(({ id }, i) => [id, new Map([[nodes[(i + 1) % 9].id, 1 + (i % 3)], [nodes[(i + 4) % 9].id, 2]])]));
    lines.delete("b8");
    return [true, false].flatMap((free) => {
      const occupancy = createOccupancy();
      const corridors = createCorridors(lines, occupancy, { size: 1, spacing: 13, free, seam });
      return nodes.map((node, i) => {
        const box = boxOf({ ...node, width: 8, height: 8 });
        const line = inLine([corridors.has(node), corridors.between(node.id, "b3"), corridors.seen(node), corridors.off(node.id, box), corridors.clear(node), corridors.seen({ ...node, width: 0, height: 0 })]);
        corridors.stand(node);
        if (i % 2 === 0) occupancy.add({ ...box, owner: node.id });
        return line;
      });
    });
  },
  "cut by the edge": (world, seed) => {
    const nodes = new Map(world.nodes(22, 400).map((node, i) => [node.id, { ...node, dot: i % 6 === 5 }]));
    if (seed % 2 === 0) for (const [id, { actor }] of nodes) if (actor.type === "alliance") nodes.delete(id);
    const homes = new Map([...nodes.values()].filter(({ actor }) => actor.type === "state").map(({ id, x, y }, i) => [id, { x: x + 8 * (i % 3), y }]));
    const area = { left: 32, top: 32, right: 352, bottom: 192 };
    const whole = uncut(nodes, homes, 1, PALETTE, { area, comesIn: (id) => Number(id.slice(1)) % 3 !== 0 });
    return [inLine(shelfOf(nodes, PALETTE)), ...[...whole.values()].map(({ id, x, y, width, dot }) => inLine([id, x, y, width, dot]))];
  },
  "the map's edge": (world) => {
    const { at, seam, over } = earth(world);
    const path = world.points(6, 2400).map(({ x, y }) => ({ x: x - 600, y: y / 4 - 100 }));
    const [a, b, c] = path;
    const curve = { ax: a.x, ay: a.y, cx: b.x, cy: b.y, bx: c.x, by: c.y };
    const crowd = createCrowd(world.boxes(8, 300));
    const [from, to] = world.boxes(2, 300);
    const pieces = [-1, 0, 1].map((turns) => seam.cut(path, turns));
    return [...pieces, ...pieces.map((some) => piecesOf(joined(some)).length), seam.parts(curve, 0, 1), seam.parts(curve, 0, 0), seam.parts(curve, -1, 0), seam.onMap(c), seam.moved(b, 2), ["b0", "b2", "b5"].map((id) => [seam.turns(id, "b3"), over.turns(id, "b3"), endsAcross({ from: id, to: "b3" }, at, seam), endsAcross({ from: "b3", to: id }, at, seam)]),
      pathAcross(from, [b], to, crowd, { half: 1 }, { cut: seam.cut, end: seam.moved(to, 1), turns: 1 })].map(inLine);
  },
  outlined: (world) => {
    const [columns, rows] = [14, 11];
    const inner = (/** @type {number} */ i) => i % columns > 0 && i % columns < columns - 1 && i >= columns && i < columns * (rows - 1);
    const values = Float32Array.from({ length: columns * rows }, (_, i) => (inner(i) ? world.among(-4, 4) : -2));
    const rings = contours({ left: 8, top: 16, cell: 8, columns, rows, values });
    return rings.map((ring) => inLine([ring, turning(ring), Array.from({ length: 20 }, (_, i) => encloses(ring, { x: 12 + 20 * (i % 5), y: 20 + 16 * Math.floor(i / 5) })), encloses(ring, ring[0]), encloses(ring, { x: ring[1].x - 1, y: ring[1].y })]));
  },
  "what lies there": (world) => {
    const [actors, lines, paths] = [world.boxes(9, 300), strokes(world, 6), strands(world, 6)];
    const counts = world.points(5, 300).map((at, i) => partly({ ...at, id: `m${i}`, radius: world.among(8, 24) }));
    return Array.from({ length: 80 }, () => {
      const { x, y } = world.point(300);
      return inLine([actorAt(actors, x, y, 4), tieAt(lines, x, y, 16), strandAt(paths, x, y, 16), countAt(counts, x, y), strandAt(paths, paths[0].path[0].x, paths[0].path[0].y - 16, 16)]);
    });
  },
  "who has room": (world) => {
    const all = strands(world, 24);
    const waiting = all.map((stroke, i) => ({ strand: stroke.strand, stroke, last: (i * 7) % 5 }));
    const nodes = world.nodes(8, 300);
    const asked = [[4000, 3], [9000, 12], [16000, 6], [64, 24], [1e6, 2]].map(([room, few], i) => strongest(waiting, ({ stroke }) => (stroke.look.rank % 9 === 8 ? null : stroke), room, few, i % 2 === 1 ? 600 : 0));
    return [...asked, withRoom(waiting, ({ stroke }) => stroke, nodes, 13, []), overGround(waiting, ({ stroke }) => stroke, nodes, 13, [all[20].strand.id, "nobody"])].map((some) => inLine(some.map(({ strand }) => strand.id)));
  },
  "words among marks": (world) => {
    const days = Array.from({ length: 18 }, () => world.among(0, 640)).sort((a, b) => a - b);
    const events = days.map((weight, i) => partly({ key: String(i), weight }));
    return [false, true].flatMap((said) => [320, 640, 1280].map((width) => {
      const { found, worded } = withRoomForWord(events, ({ weight }) => (weight * width) / 640, width, () => said);
      const marks = widthsOf(found, worded);
      return inLine([found.map(({ at, events: some }) => [at, some.length]), worded && found.indexOf(worded), marks, widestGap(marks, width, 52), [16, 20, 52, 84, 116, 244].map((words) => widestGap(marks.slice(0, 3).map(({ at }) => ({ at, width: 24 })), width, words))]);
    }));
  },
  ways: (world) => {
    const [from, to] = [1, 2].map(() => new Map(world.boxes(5, 300).map(({ id, x, y }, i) => [i === 4 ? `${id}${x}` : id, { x, y }])));
    return [0, 0.25, 1].map((share) => inLine(blend(from, to, share)));
  },
};
