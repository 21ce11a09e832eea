/**
 * The signs in the picture that are no lines: each says by itself whether it is in a scene, and how a sample of it
 * looks; its words are key.signs. A new sign needs an entry here and its words, and is in the key and under saved pictures. Pure.
 */

import { arrowsOf, leadersOf } from "./ways.js";

/** @import { Box, Context, Palette, Point, SceneOfArea, SignShape } from "./types.d.ts" */

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

/** @param {(glyph: string) => boolean} test @returns {Sign["isDrawn"]} */
const marked = (test) => (scene) => scene.marks.some((mark) => !mark.title && !mark.change && holds(scene.area, mark)
  && scene.merged.some(({ strand }) => strand.id === mark.id) && test(mark.glyph));

/** @param {string} glyph */
const isNumber = (glyph) => /^\p{N}/u.test(glyph);

/** A dot, by where it stands. @type {Sign["isDrawn"]} */
const dotted = ({ nodes, area }) => [...nodes.values()].some((node) => node.dot && node.alpha > SEEN && holds(area, node));

/** @type {Sign[]} */
export const SIGNS = [
  {
    id: "chosen", layout: null, chosen: true,
    isDrawn: ({ nodes, area }) => [...nodes.values()].some((node) => node.selected && holds(area, node)),
    shapes: [{ colour: "selected", points: [{ x: -8, y: -5.5 }, { x: 8, y: -5.5 }, { x: 8, y: 5.5 }, { x: -8, y: 5.5 }], filled: false }],
  },
  {
    id: "count", layout: null, chosen: true, isDrawn: marked(isNumber),
    shapes: [{ colour: "ink", points: [MIDDLE], radius: 6, filled: false, text: "3" }],
  },
  {
    id: "kind", layout: null, chosen: true, isDrawn: marked((glyph) => glyph !== "" && !isNumber(glyph)),
    shapes: [{ colour: "ink", points: [MIDDLE], radius: 6, filled: false }, { colour: "ink", points: [MIDDLE], radius: 2.4, filled: false }],
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
    shapes: [{ colour: "ink", points: [{ x: 6, y: 0 }, { x: -5, y: 6 }, { x: -5, y: -6 }], filled: true }],
  },
];

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
