/**
 * Colours as they are seen, for the tests: with a colour blindness, and how far apart two look.
 *
 * Colour blindness: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, “A Physiologically-based Model
 * for Simulation of Color Vision Deficiency”, IEEE TVCG 15 (6), 2009, at severity 1, on linear RGB.
 * Difference: CIEDE2000, as G. Sharma, W. Wu, E. N. Dalal write it out in “The CIEDE2000
 * Color-Difference Formula”, Color Research and Application 30 (1), 2005.
 */

/** @type {Record<string, number[][]>} */
const VISIONS = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The names of the visions that seenBy() knows. */
export const visions = Object.keys(VISIONS);

const RGB_TO_XYZ = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE = [0.95047, 1, 1.08883];

/** @param {number[][]} matrix @param {number[]} vector */
const times = (matrix, vector) => matrix.map((row) => row.reduce((sum, one, i) => sum + one * vector[i], 0));

/** @param {number} channel */
function linear(channel) {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** The linear RGB (0 … 1) that a colour [r, g, b] (0 … 255) amounts to for a vision. @param {string} vision @param {number[]} rgb */
export function seenBy(vision, rgb) {
  return times(VISIONS[vision], rgb.map(linear)).map((share) => Math.min(1, Math.max(0, share)));
}

/** CIELAB under D65 of a linear RGB. @param {number[]} rgb */
export function lab(rgb) {
  const [x, y, z] = times(RGB_TO_XYZ, rgb).map((value, i) => {
    const share = value / WHITE[i];
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** @param {number} degrees */
const radians = (degrees) => (degrees * Math.PI) / 180;
/** @param {number} chroma */
const power7 = (chroma) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/** @param {number} a @param {number} b */
function hue(a, b) {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}

/** CIEDE2000 between two colours in CIELAB. @param {number[]} one @param {number[]} other */
export function difference([l1, a1, b1], [l2, a2, b2]) {
  const grey = 0.5 * (1 - power7((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [c1, c2] = [Math.hypot(a1 * (1 + grey), b1), Math.hypot(a2 * (1 + grey), b2)];
  const [h1, h2] = [hue(a1 * (1 + grey), b1), hue(a2 * (1 + grey), b2)];
  const colourless = c1 * c2 === 0;
  let turn = colourless ? 0 : h2 - h1;
  if (turn > 180) turn -= 360;
  if (turn < -180) turn += 360;
  let middle = colourless ? h1 + h2 : (h1 + h2) / 2;
  if (!colourless && Math.abs(h1 - h2) > 180) middle += h1 + h2 < 360 ? 180 : -180;
  const lightness = (l1 + l2) / 2;
  const chroma = (c1 + c2) / 2;
  const weight = 1 - 0.17 * Math.cos(radians(middle - 30)) + 0.24 * Math.cos(radians(2 * middle))
    + 0.32 * Math.cos(radians(3 * middle + 6)) - 0.2 * Math.cos(radians(4 * middle - 63));
  const off = (lightness - 50) ** 2;
  const dl = (l2 - l1) / (1 + (0.015 * off) / Math.sqrt(20 + off));
  const dc = (c2 - c1) / (1 + 0.045 * chroma);
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))) / (1 + 0.015 * chroma * weight);
  const rotation = -2 * power7(chroma) * Math.sin(radians(60 * Math.exp(-(((middle - 275) / 25) ** 2))));
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}
