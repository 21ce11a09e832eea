/**
 * How the cells of the matrix look: a disc where two states cooperate, a diamond where they quarrel, half of
 * each where they do both, a small square for what is neither; the larger, the more ties. Where relations are
 * refused, and there is no other quarrel, the diamond is hollow, with a disc in it for who cooperate all the same. Where
 * nothing is in effect, the disc is hollow. A
 * tinted ground is for allies, a hatched one for who have but an alliance in common. What came and went between two days is a corner, above and below. The shapes tell them apart
 * without colours. Pure.
 */

import { inkOn } from "./palette.js";

/** @import { CellLook, CellShape, Context, Palette, Point } from "./types.d.ts" */

/** How large the shape of one tie is, of two, and of three and more. */
const SIZES = [0.78, 0.84, 0.89];
/** A diamond looks smaller than a disc. */
const POINTED = 1.12;
const CORNERS = 40;
const SQUARE = 0.7;
/** A hollow diamond is as large as there is room, for the number within it; so much of it is. */
const HOLLOW = { tip: 0.99, within: 0.78, disc: 0.6 };
const RING = { outer: 0.9, inner: 0.7 };
const CORNER = 0.62;
/** The number is no larger than this share of the cell; a bold figure is so wide and high, as shares of the type, and what fills its corners so much less. */
const TYPE = { most: 0.68, width: 0.7, height: 0.73, corner: 1.12 };
/** How many stripes a hatched ground has along a side: those of neighbours go on in each other; and how much of their room they take. */
const STRIPES = { count: 3, share: 0.5 };
/** How much of its colour an allies' ground has. */
export const TINT = 0.2;

/** @param {number} radius @param {number} from @param {number} to shares of a turn from above, to the right @returns {Point[]} */
function arc(radius, from, to) {
  const steps = Math.round(CORNERS * (to - from));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = 2 * Math.PI * (from + ((to - from) * i) / steps);
    return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
  });
}

/** @param {...[number, number]} points @returns {Point[]} */
const polygon = (...points) => points.map(([x, y]) => ({ x, y }));

/** @param {number} tip @returns {Point[]} */
const diamond = (tip) => polygon([0, -tip], [tip, 0], [0, tip], [-tip, 0]);

/** @returns {CellShape[]} */
const hollow = () => [{ colour: "conflict", points: diamond(HOLLOW.tip) }, { colour: "paper", points: diamond(HOLLOW.tip * HOLLOW.within) }];

/** @param {number} ties */
const sizeOf = (ties) => SIZES[Math.min(ties, SIZES.length) - 1] ?? SIZES[0];

/** @param {CellLook} look @returns {CellShape[]} */
function middle({ way, ties }) {
  const size = sizeOf(ties);
  const tip = size * POINTED;
  switch (way) {
    case "cooperation": return [{ colour: "cooperation", points: arc(size, 0, 1) }];
    case "conflict": return [{ colour: "conflict", points: diamond(tip) }];
    case "refusal": return hollow();
    case "despite": return [...hollow(), { colour: "cooperation", points: arc(HOLLOW.disc, 0, 1) }];
    case "idle": return [{ colour: "cooperation", points: arc(RING.outer, 0, 1) }, { colour: "paper", points: arc(RING.inner, 0, 1) }];
    case "both": return [
      { colour: "cooperation", points: arc(size, 0.5, 1) },
      { colour: "conflict", points: polygon([0, -tip], [tip, 0], [0, tip]) },
    ];
    case "neither": return [{ colour: "neither", points: polygon([-SQUARE, -SQUARE], [SQUARE, -SQUARE], [SQUARE, SQUARE], [-SQUARE, SQUARE]) }];
    default: return [];
  }
}

/** Where a line from below to the right meets the edges, all of whose points have coordinates of that sum. @param {number} sum @returns {[Point, Point]} */
const acrossAt = (sum) => (sum < 0 ? [{ x: -1, y: sum + 1 }, { x: sum + 1, y: -1 }] : [{ x: sum - 1, y: 1 }, { x: 1, y: sum - 1 }]);

/** @returns {CellShape[]} */
function hatched() {
  const step = 2 / STRIPES.count;
  return Array.from({ length: 2 * STRIPES.count }, (_, i) => {
    const sum = -2 + i * step;
    const [low, high] = [acrossAt(sum), acrossAt(sum + step * STRIPES.share)];
    return { colour: "ground", points: [low[0], low[1], high[1], high[0]] };
  });
}

/** @param {CellLook} look @returns {CellShape[]} */
function groundOf({ allied, common }) {
  if (allied) return [{ colour: "ground", points: polygon([-1, -1], [1, -1], [1, 1], [-1, 1]) }];
  return common ? hatched() : [];
}

/** @param {CellLook} look @returns {CellShape[]} what is drawn, the lowest first */
export function shapesOf(look) {
  return [
    ...groundOf(look),
    ...middle(look),
    ...(look.began ? [{ colour: /** @type {const} */ ("ink"), points: polygon([1 - CORNER, -1], [1, -1], [1, CORNER - 1]) }] : []),
    ...(look.ended ? [{ colour: /** @type {const} */ ("ink"), points: polygon([-1, 1 - CORNER], [CORNER - 1, 1], [-1, 1]) }] : []),
  ];
}

/** Whether the number stands on paper, and not on a colour. @param {CellLook} look */
export function isOnPaper({ way }) {
  return way === "refusal" || way === "idle";
}

/** How large the number is, as a share of the cell: as large as what it stands on has room for. @param {CellLook} look */
export function typeShare({ way, ties }) {
  const [wide, high] = [TYPE.width * String(ties).length, TYPE.height];
  /** @param {number} radius */
  const inDisc = (radius) => (2 * radius) / Math.hypot(wide, high);
  /** @param {number} tip */
  const inDiamond = (tip) => (2 * TYPE.corner * tip) / (wide + high);
  const pointed = inDiamond(sizeOf(ties) * POINTED);
  const room = {
    cooperation: inDisc(sizeOf(ties)), conflict: pointed, both: pointed, refusal: inDiamond(HOLLOW.tip * HOLLOW.within),
    despite: inDisc(HOLLOW.disc), idle: inDisc(RING.inner), neither: (2 * SQUARE) / Math.max(wide, high), none: TYPE.most,
  };
  return Math.min(TYPE.most, room[way] / 2);
}

/** @param {Palette} palette @param {CellShape["colour"]} colour */
function colourOf(palette, colour) {
  if (colour === "ground") return palette.cooperation;
  if (colour === "paper") return palette.background;
  return colour === "neither" ? palette.membership : palette[colour];
}

/**
 * Draws a cell around a place.
 * @param {Context} context @param {CellLook} look @param {number} x @param {number} y @param {number} size @param {Palette} palette
 */
export function drawCell(context, look, x, y, size, palette) {
  const half = size / 2;
  for (const { colour, points } of shapesOf(look)) {
    context.beginPath();
    points.forEach((point, i) => {
      if (i === 0) context.moveTo(x + point.x * half, y + point.y * half);
      else context.lineTo(x + point.x * half, y + point.y * half);
    });
    context.closePath();
    context.globalAlpha = colour === "ground" ? TINT : 1;
    context.fillStyle = colourOf(palette, colour);
    context.fill();
  }
  context.globalAlpha = 1;
  if (look.ties === 0) return;
  context.font = `700 ${(size * typeShare(look)).toFixed(1)}px ${palette.font}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.direction = "ltr";
  context.fillStyle = isOnPaper(look) ? palette.ink : inkOn(palette.cooperation);
  context.fillText(String(look.ties), x, y + size * 0.02);
}
