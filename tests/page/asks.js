/** What is asked of worlds made up by a seed: where things stand, how lines run and how large all is drawn. */

import { breaksUpTo } from "../../graph/page/core/scale.js";
import { gathered } from "../../graph/page/drawing/bloc-places.js";
import * as camera from "../../graph/page/drawing/camera.js";
import { fanned } from "../../graph/page/drawing/fan.js";
import * as geometry from "../../graph/page/drawing/geometry.js";
import { freeHubs } from "../../graph/page/drawing/hubs.js";
import { inSight } from "../../graph/page/drawing/in-sight.js";
import { placeLabels } from "../../graph/page/drawing/labels.js";
import { makingWay } from "../../graph/page/drawing/making-way.js";
import { contrast, inkOn, legible } from "../../graph/page/drawing/palette.js";
import { bitmapOf, marginFor } from "../../graph/page/drawing/tie-layer.js";
import { clippedLine, clippedRing } from "../../graph/page/map/clip.js";
import { declutter } from "../../graph/page/map/declutter.js";
import { frameOf, framed } from "../../graph/page/map/frames.js";
import { hatch } from "../../graph/page/drawing/hatch.js";
import { createOver } from "../../graph/page/map/over.js";
import { dock } from "../../graph/page/map/places.js";
import { posts } from "../../graph/page/map/posts.js";
import { spread } from "../../graph/page/map/spread.js";
import { createWorld, graticule } from "../../graph/page/map/world.js";
import { blocsOf } from "../../graph/page/matrix/blocs.js";
import { moveApart } from "../../graph/page/picture/apart.js";
import { bands } from "../../graph/page/picture/bands.js";
import { bendsOf } from "../../graph/page/picture/bends.js";
import { bubble } from "../../graph/page/picture/bubble.js";
import { bundlesOf } from "../../graph/page/picture/bundles.js";
import { createCrowd, pathOf } from "../../graph/page/picture/paths.js";
import { paceOf, SPEEDS } from "../../graph/page/time/pace.js";
import { clusters } from "../../graph/page/time/events.js";
import { tickYears } from "../../graph/page/time/years.js";
import { inLine } from "./figures.js";
import { must } from "../../graph/page/core/must.js";
import { partly } from "./partly.js";

/** @import { Label, Palette } from "../../graph/page/drawing/types.d.ts" */
/** @import { World } from "./figures.js" */

const WINDOW = { width: 1100, height: 700 };
const INSETS = { top: 60, right: 300, bottom: 90, left: 20 };

/** @param {World} world @param {number} count @returns {Label[]} */
const labels = (world, count) => world.boxes(count, 500).map((box, i) => partly({
  ...box, textWidth: world.among(30, 90), textHeight: 14, priority: Math.floor(world.chance() * 9) ** 2, named: i % 4 !== 3, must: i % 9 === 0, centred: i % 6 === 5,
}));

/** @param {World} world @param {number} count @param {{scale?: number, plain?: boolean, aside?: boolean}} how */
function decluttered(world, count, { scale = 1, plain = false, aside = false }) {
  const nodes = new Map(world.nodes(count, 700).map((node) => [node.id, node]));
  const homes = new Map([...nodes.values()].filter(({ actor }) => actor.type === "state").map(({ id, x, y }) => [id, { x: x / scale, y: y / scale }]));
  /** @type {Palette} */
  const palette = partly({ type: 13, size: 1.2 });
  declutter(nodes, homes, scale, palette, {
    rank: (id) => Number(id.slice(1)) % 8, quiet: (id) => Number(id.slice(1)) % 10 === 9, plain, aside, lines: new Map(), spacing: 13, free: true, nameWidth: ({ actor }) => 7 * actor.name.length,
  });
  return [...nodes.values()].map(({ id, x, y, width, height, dot, minor, named, roomBelow }) => inLine([id, x, y, width, height, { dot, minor, named, roomBelow }]));
}

/** @type {Record<string, (world: World, seed: number) => string[]>} */
export const ASKED = {
  curves: (world) => {
    const [a, b, c] = world.boxes(3, 400);
    return [0, 1, 2].flatMap((place) => {
      const curve = geometry.curveBetween(partly({ from: "b1", to: "b0" }), a, b, { place: place - 1, count: 3 }, 14, { arc: 0.1 * place, bend: { aside: 12 * place, slant: 0.1 * place } });
      const area = { left: c.x - 60, top: c.y - 40, right: c.x + 60, bottom: c.y + 40 };
      const middle = geometry.pointAt(curve, 0.4);
      const around = { left: middle.x - 30, top: middle.y - 9, right: middle.x + 9, bottom: middle.y + 30 };
      return [curve, geometry.trimmed(curve, a, b), geometry.lengthOf(curve), geometry.distanceTo(curve, c.x, c.y), geometry.boundsOf(curve), geometry.directionAt(curve, 0.3),
        geometry.part(curve, 0.2, 0.7), geometry.within(curve, area), geometry.within(curve, around)].map(inLine);
    });
  },
  cameras: (world) => {
    const points = world.points(5, 900);
    const near = must(camera.cameraFor(points, WINDOW, INSETS, { padding: 40, most: 2 }));
    const boxes = world.boxes(8, 900);
    /** @param {number} scale */
    const at = (scale) => boxes.map((box) => ({ ...box, x: box.x * scale, y: box.y * scale }));
    return [near, camera.cameraHolding(points.slice(0, 2), points.slice(2), WINDOW, INSETS, { padding: 50, most: 2.2 }, 1.3, { padding: 12, share: 0.5, scale: 0.4 }),
      camera.cameraClear(near, at, WINDOW, INSETS, 9), camera.cutOff(near, at(near.scale), WINDOW, INSETS, { beside: 14, below: 60 }).map(({ id }) => id),
      camera.zoomed(near, WINDOW, points[0], 1.7), camera.between(near, { x: 1, y: 2, scale: 4 }, 0.3), camera.toWindow(near, INSETS), camera.toFreeArea(near, INSETS),
      camera.magnified({ ...near, ...WINDOW, covered: INSETS }, 1.5), camera.clampScale(world.among(0, 9)), camera.rounded(near),
      [0.001, 0.01, 0.1, 0.5, 1, 4].map((by) => [camera.alike(near, { ...near, x: near.x + by }), camera.nearlyAlike(near, { ...near, x: near.x + 10 * by }), camera.nearlyAlike(near, { ...near, scale: near.scale * (1 + by / 10) })]),
      inSight(near, { width: 300, height: 200 }, [[points[0], points[1]]]), inSight(near, { width: 90, height: 60 }, [[points[2], points[3]]])].map(inLine);
  },
  bitmaps: (world) => [400, 900, 1600, 4000].map((size) => inLine([marginFor(size, 0.6 * size, 1), marginFor(size, 0.6 * size, 2),
    bitmapOf({ x: world.among(0, 900), y: world.among(0, 400), scale: world.among(0.2, 3), width: size, height: 0.6 * size, covered: INSETS }, world.among(1, 2))])),
  fans: (world) => [1, 2, 3, 7, 12].flatMap((count) => fanned(Array.from({ length: 9 }, (_, i) => ({ x: 40 * i, y: world.among(0, 60) })), count, 1.2).map(inLine)),
  names: (world) => {
    const items = labels(world, 26);
    const { places } = placeLabels(items, 3, { left: 20, top: 10, right: 480, bottom: 280 });
    return [...[...places].map(inLine), inLine(makingWay(items)), inLine(makingWay(labels(world, 40), 7))];
  },
  hubs: (world) => {
    const hubs = world.boxes(4, 300);
    const shown = world.boxes(14, 300);
    const places = new Map([...shown, ...hubs.map((hub, i) => ({ ...hub, id: `h${i}` }))].map(({ id, x, y }) => [id, { x, y }]));
    const blocs = new Map([["h0", ["b1", "b2", "b3"]], ["h1", ["b4"]], ["h2", []], ["h3", ["b5", "b9", "b12"]]]);
    return [inLine(freeHubs(hubs, shown.map((one, i) => ({ ...one, weight: 1 + (i % 3) })), 1.1)), inLine(gathered(blocs, shown.map(({ id }) => id), places))];
  },
  bends: (world) => {
    const nodes = new Map(world.nodes(16, 500).map((node) => [node.id, node]));
    const ties = world.ties(14, 16);
    return [inLine(bendsOf(ties, geometry.fan(ties), nodes, { spacing: 13, size: 1, arc: 0 })), inLine(bendsOf(ties.slice(0, 5), geometry.fan(ties.slice(0, 5)), nodes, { spacing: 9, size: 1.4, arc: 0.1 })), inLine(geometry.fan(ties))];
  },
  apart: (world) => [false, true].flatMap((held) => {
    const boxes = world.boxes(16, 200);
    moveApart(boxes, (a, b) => ({ across: 4, down: 9, line: a.width > b.width ? 12 : 0 }), (id) => !held || id !== "b3");
    return boxes.map(inLine);
  }),
  outlines: (world) => [12, 20].flatMap((padding) => {
    const boxes = world.boxes(12, 420);
    return [...bands(boxes.slice(0, 7), boxes.slice(7), 8), ...bubble(boxes.slice(0, 7), boxes.slice(7), padding)].map((line) => (
      line.length > 12 ? inLine([line.length, line.filter((_, i) => i % 9 === 0)]) : inLine(line)));
  }),
  bundles: (world) => {
    const boxes = world.boxes(20, 600);
    const places = new Map(boxes.map(({ id, x, y }) => [id, { x, y }]));
    const at = new Map(boxes.map((box) => [box.id, box]));
    const strands = world.ties(34, 20);
    const crowd = createCrowd(world.boxes(12, 600));
    return [inLine(bundlesOf(strands, places)), ...strands.slice(0, 4).map(({ from, to }) => (
      inLine(pathOf(must(at.get(from)), [must(at.get("b7"))], must(at.get(to)), crowd, { half: 1 })?.filter((_, i) => i % 5 === 0) ?? null)))];
  },
  "flags on the map": (world, seed) => [
    ...decluttered(world, 8, { aside: true }), ...decluttered(world, 30, { aside: true, scale: 0.8 }),
    ...decluttered(world, seed === 1 ? 90 : 34, { plain: seed % 2 === 0, scale: 0.4 }),
  ],
  "places on the map": (world) => [
    inLine(spread(world.boxes(14, 160).map((box, i) => ({ ...box, ...(i % 4 === 0 && { start: "1950-01-01", end: "1990-01-01" }), ...(i % 4 === 1 && { start: "1991-01-01", end: "2020-01-01" }) })))),
    inLine(dock(world.boxes(7, 10), { left: 0, right: 300, top: 50, bottom: 200 }, 1.5, 190)),
  ],
  frames: (world) => {
    const land = { left: -600, right: 600, top: -300, bottom: 300 };
    const lying = world.points(14, 1100).map(({ x, y }, i) => ({ id: `b${i % 12}`, x: x - 550, y: y - 300, kept: i === 3, corner: i === 5 }));
    const cases = [lying, lying.slice(0, 4), lying.slice(0, 2)].map((some) => (
      [true, false].map((byStep) => framed(partly(some), land, { width: 700, height: 450 }, { size: 1.2, byStep }))));
    const far = lying.slice(0, 6).map(({ x, y }, i) => ({ id: `b${i}`, x: 3 * x, y: 2 * y, width: 60, height: 30, bare: { width: 40, height: 20 } }));
    const island = { points: [100, -90, 140, -90, 140, 10, 100, 10], box: { left: 100, top: -90, right: 140, bottom: 10 } };
    const standing = posts(far, { frame: { left: -100, right: 120, top: -90, bottom: 40 }, scale: 1.3, shown: lying.slice(6), tied: [], from: lying.slice(8, 9), hung: lying.slice(9, 10), rings: [island] });
    return [...cases.map(inLine), inLine(frameOf(lying.slice(0, 3), land)), inLine([...standing])];
  },
  "ways over the globe": (world) => {
    const earth = createWorld(world.among(-180, 180));
    const places = new Map(world.points(7, 1).map((_, i) => [`b${i}`, /** @type {[number, number]} */ ([world.among(-180, 180), world.among(-80, 80)])]));
    const at = new Map([...places].map(([id, [lon, lat]]) => [id, earth.place(lon, lat)]));
    const over = createOver(earth, (id) => places.get(id) ?? null, at);
    return [...places.keys()].flatMap((from, i) => [...places.keys()].slice(i + 1).map((to) => inLine([from, to, over.long(from, to), over.way(from, to)?.filter((_, k) => k % 6 === 0) ?? null])));
  },
  "the globe's edge": (world) => {
    const ring = world.points(6, 300).map(({ x, y }) => /** @type {[number, number]} */ ([x - 150, y - 90]));
    const cut = world.among(-100, 100);
    return [inLine(clippedLine(ring, cut)), inLine(clippedRing([...ring, ring[0]], cut)), inLine(graticule(createWorld(cut), 60).map((line) => [line.length, line[0], line.at(-1)]))];
  },
  hatching: (world) => {
    const points = world.points(5, 120).flatMap(({ x, y }) => [x, y]);
    const rings = [{ points, box: { left: 0, right: 120, top: 0, bottom: 72 } }];
    const area = { left: 10, right: 100, top: 5, bottom: 60 };
    return [inLine(hatch(partly(rings), area, 14, 3, 1.5)), inLine(hatch(partly(rings), area, 14, 3, 1.5, [1, -1]))];
  },
  marks: (world) => [9, 24, 40].map((apart) => {
    const at = Array.from({ length: 24 }, () => world.among(0, 400)).sort((a, b) => a - b);
    const found = clusters(at.map((weight, i) => partly({ key: String(i), weight })), ({ weight }) => weight, () => apart);
    return inLine(found.map(({ at: middle, events }) => [middle, events.map(({ key }) => Number(key))]));
  }),
  blocs: (world) => [5, 9, 14].map((size) => {
    const terms = Array.from({ length: size }, () => Array.from({ length: size }, () => world.among(-1, 1)));
    return inLine(blocsOf(size, (i, j) => terms[Math.min(i, j)][Math.max(i, j)]));
  }),
  colours: (world) => Array.from({ length: 6 }, () => {
    const [one, other] = [1, 2].map(() => `#${[1, 2, 3].map(() => Math.floor(256 * world.chance()).toString(16).padStart(2, "0")).join("")}`);
    return inLine([one, other, contrast(one, other), legible(one, other), inkOn(one)]);
  }),
  classes: (_, seed) => Array.from({ length: 40 }, (_one, i) => Math.round(1.17 ** (i + 8) + seed)).map((most) => inLine([most, breaksUpTo(most)])),
  years: (_, seed) => [...SPEEDS.flatMap((speed) => [1, 20, 40 * seed, 80 * seed, 160].map((all) => inLine([speed, all, paceOf(speed, all)]))),
    ...[1, 3, 7, 20, 77, 160, 400, 900].map((span) => inLine(tickYears(1949 + seed, 1949 + seed + span, 104 * (1 + (span % 6)))))],
};
