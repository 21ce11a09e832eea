/**
 * The picture's colours and sizes: read from the style sheet's custom properties, so that a theme
 * reaches the canvas; and a colour for each alliance, the file's own or one of a set of eight.
 */

/** @import { ColourName, NumberName, Palette } from "./types.d.ts" */
/** @import { Alliance, Category } from "../contract.d.ts" */

/** Okabe and Ito's set, which the colour-blind can tell apart; black and yellow make no good tile. */
const SET = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#7a5195", "#8c6d31"];

/** A line or tile needs this contrast with the ground to be seen by all. */
const LEAST_CONTRAST = 3;

/** The red, green and blue (0 … 255) of a CSS colour in hex or rgb(); null for any other. @param {string} colour */
export function channels(colour) {
  const text = colour.trim();
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex) {
    const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
    return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16));
  }
  const numbers = /^rgba?\(/i.test(text) ? text.match(/[\d.]+/g) : null;
  return numbers && numbers.length > 2 ? numbers.slice(0, 3).map(Number) : null;
}

/** @param {number[]} rgb */
function luminance(rgb) {
  const [r, g, b] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * The contrast of two colours as WCAG counts it, 1 … 21; 1 where one cannot be read.
 * @param {string} a @param {string} b
 */
export function contrast(a, b) {
  const one = channels(a);
  const other = channels(b);
  if (!one || !other) return 1;
  const [low, high] = [luminance(one), luminance(other)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/**
 * A colour moved towards black or white until it stands out from its ground.
 * @param {string} colour @param {string} ground
 */
export function legible(colour, ground) {
  const rgb = channels(colour);
  const under = channels(ground);
  if (!rgb || !under) return colour;
  const goal = luminance(under) > 0.4 ? 0 : 255;
  for (let share = 0; share <= 1; share += 0.1) {
    const mixed = rgb.map((channel) => Math.round(channel + (goal - channel) * share));
    const text = `rgb(${mixed.join(", ")})`;
    if (contrast(text, ground) >= LEAST_CONTRAST) return share === 0 ? colour : text;
  }
  return colour;
}

/** Black or white, whichever reads better on a colour. @param {string} colour */
export function inkOn(colour) {
  return contrast(colour, "#ffffff") >= contrast(colour, "#10151c") ? "#ffffff" : "#10151c";
}

/**
 * A colour for each alliance, by its place in the data.
 * @param {{id: string, color?: string|null}[]} alliances
 * @param {string} ground what they are drawn on
 * @returns {Map<string, string>}
 */
export function allianceColours(alliances, ground) {
  let next = 0;
  return new Map(alliances.map((alliance) => {
    const own = alliance.color && channels(alliance.color) ? alliance.color : null;
    const colour = own ?? SET[next % SET.length];
    if (!own) next += 1;
    return [alliance.id, legible(colour, ground)];
  }));
}

const COLOURS = [
  "background", "ink", "halo", "frame", "tile", "tile-ink", "selected",
  "membership", "cooperation", "conflict",
  "land", "coast", "border", "graticule", "number",
];
const NUMBERS = ["type", "size", "chosen", "line", "member-alpha", "dimmed"];

/** @param {string} name */
function camel(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

/** @template Value @param {string[]} names @param {(name: string) => Value} value @returns {Record<string, Value>} */
function tokens(names, value) {
  return Object.fromEntries(names.map((name) => [camel(name), value(name)]));
}

/**
 * @param {Element} element where the properties apply
 * @param {Alliance[]} alliances @param {Category[]} categories
 * @returns {Palette}
 */
export function readPalette(element, alliances, categories) {
  const style = getComputedStyle(element);
  /** @param {string} name */
  const value = (name) => style.getPropertyValue(`--picture-${name}`).trim();
  /** @param {string} name */
  const colour = (name) => value(name) || "#808080";
  const colours = /** @type {Record<ColourName, string>} */ (tokens(COLOURS, colour));
  const numbers = /** @type {Record<NumberName, number>} */ (tokens(NUMBERS, (name) => Number(value(name)) || 1));
  return {
    font: value("font") || "sans-serif", ...colours, ...numbers, alliances: allianceColours(alliances, colours.background),
    categories: new Map(categories.map(({ id }) => [id, colour(id)])),
  };
}
