/**
 * Draws what lies under the actors on the map: graticule, land, the alliances' shading, borders,
 * points for what is too small to have a shape, and lines from flags that were moved to their
 * capitals. Takes the canvas calls that nodes.js takes, and setLineDash.
 */

import { must } from "../core/must.js";
import { isInner } from "../drawing/borders.js";
import { meets } from "../drawing/geometry.js";
import { HATCHES, hatched } from "../drawing/hatch.js";
import { LINES, fillOf, tintColour } from "../drawing/tints.js";
import { strokeLines, trace } from "./draw-lines.js";
import { drawLeaders, drawPoints, drawShelf, drawWays } from "./draw-points.js";

/** @import { Box, Context, DrawnActor, Ground, LandLine, Palette, Ring, Steps } from "../drawing/types.d.ts" */
/** @import { Tint } from "../core/types.d.ts" */

/** A tint of the text's colour, since that of an alliance would say "member". */
const CHOSEN = 0.13;

const STRIPE = { width: 3, every: 11, alpha: { full: 0.75, striped: 0.75, pale: 0.35, none: 0 } };
/** Of a theme that lines tell of. */
const LINE = { width: 1.1, alpha: 0.85 };
/** Of a status that is less than a full one: so near that some lie on a small state, too. */
const LESS = { width: 1.6, every: 8, alpha: 0.75 };
/** Of disputed borders. */
const DASH = [4, 3];

/** @param {Context} context @param {Ring[]} rings @param {number} scale @param {string} colour @param {number} alpha */
function fillRings(context, rings, scale, colour, alpha) {
  context.globalAlpha = alpha;
  context.fillStyle = colour;
  context.beginPath();
  for (const { points } of rings) trace(context, points, scale);
  context.fill("evenodd");
  context.globalAlpha = 1;
}

/** @param {Context} context @param {number[]} pieces @param {string} colour @param {number} width @param {number} alpha */
function strokePieces(context, pieces, colour, width, alpha) {
  context.globalAlpha = alpha;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = "butt";
  context.beginPath();
  for (let i = 0; i < pieces.length; i += 4) {
    context.moveTo(pieces[i], pieces[i + 1]);
    context.lineTo(pieces[i + 2], pieces[i + 3]);
  }
  context.stroke();
  context.globalAlpha = 1;
}

/**
 * Areas of the same colours, as one: a tint of the first that fills, stripes of each other. Lines on a paler tint make
 * the pattern of its status, which tells it from others that are as pale.
 * @param {Context} context @param {Ring[]} rings @param {(Tint & {colour: string})[]} tints @param {Box} area @param {number} scale @param {number} size
 */
function shade(context, rings, tints, area, scale, size) {
  const fill = tints.find((tint) => fillOf(tint) > 0);
  if (fill) fillRings(context, rings, scale, fill.colour, fillOf(fill));
  const every = STRIPE.every * size;
  if (fill?.theme?.hatched) strokePieces(context, hatched("slant", rings, area, every * LINES[fill.step ?? 0], 0, scale), fill.colour, LINE.width * size, LINE.alpha);
  if (fill?.hatch) {
    context.setLineDash(HATCHES[fill.hatch].dash.map((length) => length * size));
    strokePieces(context, hatched(fill.hatch, rings, area, LESS.every * size, 0, scale), fill.colour, LESS.width * size, LESS.alpha);
    context.setLineDash([]);
  }
  const stripes = tints.filter((tint) => tint !== fill);
  stripes.forEach(({ colour, way, part, hatch = "slant" }, i) => {
    const form = way === "striped" && !part ? hatch : "slant";
    const pieces = hatched(form, rings, area, every * stripes.length, i / stripes.length, scale);
    strokePieces(context, pieces, colour, STRIPE.width * size, STRIPE.alpha[way]);
  });
}

/** @param {Ground} ground @param {Box} area @param {number} scale */
function shadedGroups(ground, area, scale) {
  /** @type {Map<string, {tints: Tint[], rings: Ring[]}>} */
  const groups = new Map();
  for (const [code, tints] of ground.tints) {
    const seen = must(ground.land.areas.get(code)).filter(({ box }) => meets(box, area, scale));
    if (seen.length === 0) continue;
    const key = tints.map(({ id, way, step, part, hatch }) => `${id} ${way} ${step} ${part} ${hatch}`).join("\n");
    const group = groups.get(key) ?? { tints, rings: [] };
    groups.set(key, group);
    group.rings.push(...seen);
  }
  return groups.values();
}

/**
 * The areas of chosen states: outlined, disputed borders dashed there, too; a little darker where no alliance is.
 * @param {Context} context @param {Ground} ground @param {Box} area @param {number} scale @param {Palette} palette
 */
function drawChosen(context, ground, area, scale, palette) {
  /** @param {string} code */
  const chosen = (code) => must(ground.holders.get(code)).some((id) => ground.states.has(id));
  const plain = [...ground.land.areas].filter(([code]) => chosen(code) && !ground.tints.has(code))
    .flatMap(([, rings]) => rings.filter(({ box }) => meets(box, area, scale)));
  fillRings(context, plain, scale, palette.ink, CHOSEN);
  const outline = ground.land.lines.filter(({ box, sides }) => sides.some(chosen)
    && (sides.length === 1 || !sides.every(chosen) || !isInner(ground, { sides })) && meets(box, area, scale));
  for (const dashed of [false, true]) {
    const lines = outline.filter((line) => line.dashed === dashed).map(({ points }) => points);
    strokeLines(context, lines, scale, { colour: palette.selected, width: 2 * palette.line, dash: dashed ? DASH : [], alpha: 1 });
  }
}

/** Those within one state of the day, as those within the Soviet Union, are no more than hints. @param {Context} context @param {Ground} ground @param {Box} area @param {number} scale @param {Palette} palette */
function drawBorders(context, ground, area, scale, palette) {
  const seen = ground.land.lines.filter(({ box }) => meets(box, area, scale));
  /** @param {(line: LandLine) => boolean} test */
  const pick = (test) => seen.filter(test).map(({ points }) => points);
  const line = { colour: palette.border, width: 0.9 * palette.line, dash: [], alpha: 1 };
  /** @param {LandLine} one */
  const inner = (one) => isInner(ground, one);
  strokeLines(context, pick(({ sides }) => sides.length === 1), scale,
    { ...line, colour: palette.coast, width: 0.8 * palette.line });
  const whole = pick((one) => one.sides.length === 2 && !one.dashed && !inner(one));
  // Between shades of a theme, light and dark, no one colour is seen: a lighter line under it parts it from both.
  if (ground.theme !== null) strokeLines(context, whole, scale, { ...line, colour: palette.background, width: 2 * palette.line });
  strokeLines(context, whole, scale, line);
  strokeLines(context, pick((one) => one.dashed && !inner(one)), scale,
    { ...line, width: 1.3 * palette.line, dash: DASH });
  strokeLines(context, pick(inner), scale, { ...line, dash: [1, 4], alpha: 0.6 });
}

/**
 * @param {Context} context counts in the scene's units
 * @param {Box} area
 * @param {Ground} ground from createMapView()
 * @param {{nodes: Map<string, DrawnActor>, scale: number}} scene
 * @param {Palette} palette
 * @returns {Steps} how much work each step was, as a number of ties
 */
export function* drawGround(context, area, ground, { nodes, scale }, palette) {
  strokeLines(context, ground.grid, scale, { colour: palette.graticule, width: 1, dash: [], alpha: 1 });
  strokeLines(context, ground.rim, scale, { colour: palette.border, width: palette.line, dash: [], alpha: 0.6 });
  const rings = [...ground.land.areas.values()].flat().filter(({ box }) => meets(box, area, scale));
  fillRings(context, rings, scale, palette.land, 1);
  const vacant = ground.vacant.flatMap((code) => must(ground.land.areas.get(code))).filter(({ box }) => meets(box, area, scale));
  fillRings(context, vacant, scale, palette.background, 1);
  yield 200;
  for (const group of shadedGroups(ground, area, scale)) {
    const tints = group.tints.map((tint) => ({ ...tint, colour: tintColour(tint, palette) }));
    shade(context, group.rings, tints, area, scale, Math.sqrt(palette.size));
    yield 60;
  }
  drawBorders(context, ground, area, scale, palette);
  drawChosen(context, ground, area, scale, palette);
  drawPoints(context, ground, scale, palette);
  drawLeaders(context, ground, nodes, scale, palette);
  drawWays(context, ground, nodes, scale, palette);
  drawShelf(context, nodes, area, palette);
  yield 100;
}
