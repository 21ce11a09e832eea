/** The canvas's colours and fonts as the attributes that every reader of SVG knows. Pure. */

import { channels } from "../drawing/palette.js";

const FONT = /^(?:(normal|bold|\d+) )?([\d.]+)px (.+)$/;

/** The share of a colour such as rgb(1 2 3 / 45%) that is not see-through. @param {string} colour */
function alphaOf(colour) {
  const match = /^rgba?\([^)]*[/,]\s*([\d.]+)(%?)\s*\)$/.exec(colour);
  const parts = colour.match(/[\d.]+/g) ?? [];
  if (!match || !/^rgba?\(/.test(colour) || parts.length < 4) return 1;
  return Number(match[1]) / (match[2] ? 100 : 1);
}

/** @param {string} colour hex or rgb() @returns {{colour: string, alpha: number}} */
export function paintOf(colour) {
  const rgb = channels(colour);
  if (!rgb) return { colour: "#808080", alpha: 1 };
  const hex = rgb.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("");
  return { colour: `#${hex}`, alpha: alphaOf(colour.trim()) };
}

/** @param {string} font as a canvas has it: "600 12.5px sans-serif" */
export function fontOf(font) {
  const [, weight = "normal", size = "10", family = "sans-serif"] = FONT.exec(font) ?? [];
  return { weight, size: Number(size), family };
}
