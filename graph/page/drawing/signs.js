/**
 * The signs in the picture that are no lines: each says by itself whether it is in a scene, and how a sample of it
 * looks; its words are key.signs. A new sign needs an entry here and its words, and is in the key and under saved pictures. Pure.
 */

import { must } from "../core/must.js";
import { isInner } from "./borders.js";
import { meets } from "./geometry.js";
import { arrowsOf, leadersOf } from "./ways.js";

/** @import { Index, Tint } from "../core/types.d.ts" */
/** @import { Box, Context, Ground, Mark, Palette, Point, SceneOfArea, SignShape } from "./types.d.ts" */

/**
 * @typedef {object} Sign
 * @property {string} id its words are key.signs.<id>
 * @property {"network" | "map" | null} layout where it can be; null: in both
 * @property {boolean | null} chosen whether something must be chosen for it, or nothing; null: either
 * @property {(scene: SceneOfArea, palette: Palette) => boolean} isDrawn
 * @property {SignShape[]} shapes the lowest first, in a box of SIGN
 */

export const SIGN = { width: 20, height: 14 };
/** In it, from its middle. */
const MIDDLE = { x: 0, y: 0 };
/** Fainter than this, actors are those whom a choice does not concern, of which the key says so. */
const SEEN = 0.5;

/** @param {Box} area @param {Point} point */
const holds = ({ left, right, top, bottom }, { x, y }) => left <= x && x <= right && top <= y && y <= bottom;

/** What stands in rings on lines that are not named. @param {SceneOfArea} scene */
const ringed = ({ marks, area }) => marks.filter((mark) => !mark.title && !mark.change && holds(area, mark));

/** A number, of the ties in one line. @type {Sign["isDrawn"]} */
const counted = (scene) => {
  const several = new Set(scene.merged.filter(({ strand }) => strand.ties.length > 1).map(({ strand }) => strand.id));
  return ringed(scene).some(({ id }) => several.has(id));
};

/** @param {SceneOfArea} scene @param {(ground: Ground, seen: (box: Box) => boolean) => boolean} test given whether a box of the world is seen */
function onGround({ ground, scale, area }, test) {
  return ground !== null && test(ground, (box) => meets(box, area, scale));
}

/** Whether some area that is seen is coloured in a way. @param {(tints: Tint[]) => boolean} is @returns {Sign["isDrawn"]} */
const tinted = (is) => (scene) => onGround(scene, ({ tints, land }, seen) => [...tints].some(([code, own]) => (
  is(own) && must(land.areas.get(code)).some(({ box }) => seen(box)))));

/** In an area as the key has it: its corners, and stripes as the map's lean. */
const AREA = [{ x: -8, y: -5.5 }, { x: 8, y: -5.5 }, { x: 8, y: 5.5 }, { x: -8, y: 5.5 }];
const STRIPES = [[-2.5, -5.5, -8, 0], [3, -5.5, -8, 5.5], [8, -5, -2.5, 5.5], [8, 0.5, 3, 5.5]];
/** @param {SignShape["colour"]} colour @returns {SignShape[]} */
const striped = (colour) => STRIPES.map(([ax, ay, bx, by]) => ({ colour, points: [{ x: ax, y: ay }, { x: bx, y: by }], filled: false }));

/** @param {Point} point */
const boxAt = ({ x, y }) => ({ left: x, right: x, top: y, bottom: y });

/** A dot, by where it stands. @type {Sign["isDrawn"]} */
const dotted = ({ nodes, area }) => [...nodes.values()].some((node) => node.dot && node.alpha > SEEN && holds(area, node));

/** @type {Sign[]} */
export const SIGNS = [
  {
    id: "chosen", layout: null, chosen: true,
    isDrawn: ({ nodes, area }) => [...nodes.values()].some((node) => node.selected && holds(area, node)),
    shapes: [{ colour: "selected", points: AREA, filled: false }],
  },
  {
    id: "count", layout: null, chosen: true, isDrawn: counted,
    shapes: [{ colour: "ink", points: [MIDDLE], radius: 6, filled: false, text: "3" }],
  },
  {
    id: "tile", layout: null, chosen: null,
    isDrawn: ({ nodes, area }) => [...nodes.values()].some((node) => node.actor.type === "state" && !node.actor.flag && !node.dot && node.alpha > SEEN && holds(area, node)),
    shapes: [{ colour: "ink", points: AREA, filled: false, text: "A" }],
  },
  {
    id: "dot", layout: "network", chosen: false, isDrawn: dotted,
    shapes: [{ colour: "membership", points: [MIDDLE], radius: 2.5, filled: true }],
  },
  {
    id: "capital", layout: "map", chosen: null, isDrawn: dotted,
    shapes: [{ colour: "membership", points: [MIDDLE], radius: 2, filled: true }],
  },
  {
    id: "aside", layout: "map", chosen: null,
    isDrawn: ({ ground, nodes, scale, area }) => ground !== null && leadersOf(ground, nodes, scale).some(({ node }) => holds(area, node)),
    shapes: [
      { colour: "ink", points: [{ x: -7, y: 0 }, { x: 2, y: 0 }], filled: false }, { colour: "ink", points: [{ x: -7, y: 0 }], radius: 2.4, filled: true },
      { colour: "ink", points: [{ x: 2, y: -3.5 }, { x: 9, y: -3.5 }, { x: 9, y: 3.5 }, { x: 2, y: 3.5 }], filled: false },
    ],
  },
  {
    id: "edge", layout: "map", chosen: null,
    isDrawn: ({ ground, nodes, scale, area }, palette) => ground !== null && arrowsOf(ground, nodes, scale, palette).some(([tip]) => holds(area, tip)),
    shapes: [
      { colour: "border", points: [{ x: -9, y: -6.5 }, { x: 9, y: -6.5 }, { x: 9, y: 6.5 }, { x: -9, y: 6.5 }], filled: false },
      { colour: "ink", points: [{ x: 7, y: 0 }, { x: -6, y: 4.5 }, { x: -6, y: -4.5 }], filled: true },
    ],
  },
  {
    id: "small", layout: "map", chosen: null,
    isDrawn: (scene) => onGround(scene, ({ points }, seen) => [...points.values()].some((home) => seen(boxAt(home)))),
    shapes: [{ colour: "membership", points: [MIDDLE], radius: 4.5, filled: false }, { colour: "membership", points: [MIDDLE], radius: 1.7, filled: true }],
  },
  {
    id: "inner", layout: "map", chosen: null,
    isDrawn: (scene) => onGround(scene, (ground, seen) => ground.land.lines.some((line) => isInner(ground, line) && seen(line.box))),
    shapes: [-8, -4, 0, 4, 8].map((x) => ({ colour: "membership", points: [{ x, y: 0 }], radius: 0.9, filled: true })),
  },
  {
    id: "several", layout: "map", chosen: null,
    isDrawn: tinted((tints) => tints.filter(({ part }) => !part).length > 1),
    shapes: [{ colour: "membership", points: AREA, filled: true }, ...striped("ink")],
  },
  {
    id: "part", layout: "map", chosen: null,
    isDrawn: tinted((tints) => tints.some(({ part }) => part)),
    shapes: [{ colour: "membership", points: AREA, filled: false }, ...striped("membership")],
  },
  {
    id: "shelf", layout: "map", chosen: null,
    isDrawn: ({ ground, nodes, area }) => ground !== null && [...nodes.values()].some((node) => node.actor.type === "alliance" && holds(area, node)),
    shapes: [
      { colour: "membership", points: [{ x: -9, y: -6 }, { x: 9, y: -6 }], filled: false }, { colour: "membership", points: [{ x: -9, y: 6 }, { x: 9, y: 6 }], filled: false },
      { colour: "ink", points: [{ x: -3, y: -3 }, { x: 3, y: -3 }, { x: 5, y: 0 }, { x: 3, y: 3 }, { x: -3, y: 3 }, { x: -5, y: 0 }], filled: true },
    ],
  },
];

/** Of which tie each sign in a ring stands, where it stands for one alone. @param {Index} index @param {SceneOfArea} scene @returns {{mark: Mark, kind: string}[]} */
export function kindsIn(index, scene) {
  const alone = new Map(scene.merged.filter(({ strand }) => strand.ties.length === 1).map(({ strand }) => [strand.id, strand.ties[0]]));
  return ringed(scene).flatMap((mark) => {
    const tie = index.ties.get(mark.id) ?? alone.get(mark.id);
    return tie ? [{ mark, kind: tie.kind }] : [];
  });
}

const OF_KIND = "kind:";
/** What a kind is called among signs. @param {string} kind */
export const signOfKind = (kind) => `${OF_KIND}${kind}`;
/** @param {string} id */
export const isKindSign = (id) => id.startsWith(OF_KIND);

/** The signs that can be where nothing, or something, is chosen. @param {string} layout @param {boolean} chosen */
export function possibleSigns(layout, chosen) {
  return SIGNS.filter((sign) => (sign.layout === null || sign.layout === layout) && (sign.chosen === null || sign.chosen === chosen));
}

/** Those that are drawn in the area of a scene. @param {SceneOfArea} scene @param {Palette} palette @returns {Sign[]} */
export function signsIn(scene, palette) {
  return SIGNS.filter((sign) => (sign.layout === null || (sign.layout === "map") === (scene.ground !== null)) && sign.isDrawn(scene, palette));
}

/** Draws a sample around a place. @param {Context} context @param {SignShape[]} shapes @param {number} x @param {number} y @param {Palette} palette */
export function drawSign(context, shapes, x, y, palette) {
  context.setLineDash([]);
  context.lineWidth = 1.4;
  for (const { colour, points, radius, filled, text } of shapes) {
    context.beginPath();
    if (radius) context.arc(x + points[0].x, y + points[0].y, radius, 0, 2 * Math.PI);
    else points.forEach((point, i) => (i === 0 ? context.moveTo(x + point.x, y + point.y) : context.lineTo(x + point.x, y + point.y)));
    if (points.length > 2) context.closePath();
    context.fillStyle = palette[colour];
    context.strokeStyle = palette[colour];
    if (filled) context.fill();
    else context.stroke();
    if (!text) continue;
    context.font = `600 9px ${palette.font}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(text, x, y + 0.5);
  }
}
