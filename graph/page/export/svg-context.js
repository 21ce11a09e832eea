/**
 * A drawing context that writes SVG: takes the few calls and properties of a canvas's context that
 * the picture draws with, and gives elements. So the same functions draw the screen, a PNG and vectors,
 * and the text stays text. Of transformations it knows translate() and, for text alone, rotate().
 */

import { directionOf } from "../core/direction.js";
import { spoken } from "../core/say.js";
import { fontOf, paintOf } from "./paint-words.js";
import { WithProperties } from "./svg-state.js";
import { SvgPath } from "./svg-path.js";
import { escaped, number, xml } from "./xml.js";

/** @import { Box } from "../drawing/types.d.ts" */
/** @import { Drawing, Pair } from "./types.d.ts" */

/**
 * SVG counts from where a text begins, a canvas from its left.
 * @type {Record<"ltr" | "rtl", Partial<Record<CanvasTextAlign, string>>>}
 */
const ANCHORS = {
  ltr: { center: "middle", right: "end", end: "end" },
  rtl: { left: "end", center: "middle", end: "end" },
};

/** @param {Box} a @param {Box} b @returns {Box} */
function common(a, b) {
  return {
    left: Math.max(a.left, b.left), top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom),
  };
}

/** @param {Box} box @param {number} [radius] */
function boxOf({ left, top, right, bottom }, radius = 0) {
  return { x: number(left), y: number(top), width: number(right - left), height: number(bottom - top), rx: radius > 0 ? number(radius) : null };
}

/** @param {number} share */
function opacity(share) {
  return share < 1 ? number(share) : null;
}

export class SvgContext extends WithProperties {
  /**
   * @param {string} family the font of most texts, which is then named only once
   * @param {(font: string) => number} baselineShift how far below a font's middle its letters stand
   * @param {{prefix?: string, paper?: string}} [options] `prefix` of all ids; the colour below all
   */
  constructor(family, baselineShift, { prefix = "relations", paper = "#ffffff" } = {}) {
    super();
    this.family = family;
    this.baselineShift = baselineShift;
    this.prefix = prefix;
    this.paper = paper;
    /** @type {string[]} */
    this.parts = [];
    /** @type {Map<string, string>} */
    this.definitions = new Map();
    this.path = new SvgPath();
  }

  /** @param {string} element */
  put(element) {
    this.parts.push(element);
  }

  /** @override */
  restore() {
    this.parts.push("</g>".repeat(this.state.groups));
    super.restore();
  }

  /** @param {number} x @param {number} y */
  translate(x, y) {
    this.state.x += x;
    this.state.y += y;
  }

  /** @param {number} angle as a canvas has it */
  rotate(angle) {
    this.state.turn += (angle * 180) / Math.PI;
  }

  /** @param {number} x @param {number} y @returns {Pair} */
  at(x, y) {
    return [x + this.state.x, y + this.state.y];
  }

  beginPath() { this.path = new SvgPath(); }
  /** @param {number} x @param {number} y */
  moveTo(x, y) { this.path.moveTo(...this.at(x, y)); }
  /** @param {number} x @param {number} y */
  lineTo(x, y) { this.path.lineTo(...this.at(x, y)); }
  /** @param {number} cx @param {number} cy @param {number} x @param {number} y */
  quadraticCurveTo(cx, cy, x, y) { this.path.quadraticCurveTo(...this.at(cx, cy), ...this.at(x, y)); }
  /** @param {number} x @param {number} y @param {number} radius @param {number} from @param {number} to */
  arc(x, y, radius, from, to) { this.path.arc(...this.at(x, y), radius, from, to); }
  closePath() { this.path.closePath(); }

  /** @param {number} x @param {number} y @param {number} width @param {number} height */
  rect(x, y, width, height) {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  /** As on a canvas, an odd number of lengths counts twice, and lengths that are none change nothing. @param {number[]} dash */
  setLineDash(dash) {
    if (!dash.every((length) => Number.isFinite(length) && length >= 0)) return;
    this.state.dash = dash.length % 2 === 0 ? [...dash] : [...dash, ...dash];
  }

  strokeOf() {
    const { strokeStyle, lineWidth, lineCap, lineJoin } = this.state;
    return {
      stroke: paintOf(strokeStyle).colour,
      "stroke-width": number(lineWidth),
      "stroke-linecap": lineCap === "butt" ? null : lineCap,
      "stroke-linejoin": lineJoin === "miter" ? null : lineJoin,
    };
  }

  fillOf() {
    const { fillStyle } = this.state;
    return { fill: paintOf(fillStyle).colour, "fill-opacity": this.opacityOf(fillStyle) };
  }

  /** @param {string} colour */
  opacityOf(colour) {
    return opacity(paintOf(colour).alpha * this.state.globalAlpha);
  }

  /** @param {CanvasFillRule} [rule] */
  fill(rule) {
    if (!this.path.isEmpty) this.put(xml("path", { ...this.fillOf(), "fill-rule": rule ?? null, d: String(this.path) }));
  }

  stroke() {
    const { dash, lineDashOffset, strokeStyle } = this.state;
    const d = dash.some((length) => length > 0) ? this.path.dashed(dash, lineDashOffset) : String(this.path);
    if (d) this.put(xml("path", { fill: "none", ...this.strokeOf(), "stroke-opacity": this.opacityOf(strokeStyle), d }));
  }

  /** @param {number} x @param {number} y @param {number} width @param {number} height */
  fillRect(x, y, width, height) {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  /** Until restore(), only what lies within the path is seen. */
  clip() {
    const id = this.define("clip", (name) => xml("clipPath", { id: name }, xml("path", { d: String(this.path) })));
    this.put(`<g clip-path="url(#${id})">`);
    this.state.groups += 1;
    this.state.seen = common(this.state.seen, this.path.bounds);
  }

  /** @param {string} key @param {(id: string) => string} make */
  define(key, make) {
    const id = `${this.prefix}-${key}-${this.definitions.size + 1}`;
    this.definitions.set(id, make(id));
    return id;
  }

  /** @param {string} text @param {number} x @param {number} y */
  place(text, x, y) {
    const { font, textAlign, textBaseline } = this.state;
    const direction = directionOf(text);
    const { weight, size, family } = fontOf(font);
    const down = textBaseline === "middle" ? this.baselineShift(font) : 0;
    return {
      x: number(x + this.state.x),
      y: number(y + down + this.state.y),
      direction: direction === "rtl" ? direction : null,
      "text-anchor": ANCHORS[direction][textAlign] ?? null,
      "font-family": family === this.family ? null : family,
      "font-size": number(size),
      "font-weight": weight === "normal" || weight === "400" ? null : weight,
      transform: this.state.turn === 0 ? null : `rotate(${number(this.state.turn)} ${number(this.state.x)} ${number(this.state.y)})`,
    };
  }

  /**
   * A halo: an element of its own below the text, since few readers of SVG draw a text's outline
   * before they fill it. Whoever listens hears the text once. A faint text is so as a whole: not all
   * readers know that what fills or outlines it may be.
   * @param {string} text @param {number} x @param {number} y
   */
  strokeText(text, x, y) {
    this.put(xml("text", {
      ...this.place(text, x, y), fill: "none", ...this.strokeOf(), opacity: this.opacityOf(this.state.strokeStyle), "aria-hidden": "true",
    }, escaped(text)));
  }

  /** @param {string} text @param {number} x @param {number} y */
  fillText(text, x, y) {
    this.put(xml("text", { ...this.place(text, x, y), fill: paintOf(this.state.fillStyle).colour, opacity: this.opacityOf(this.state.fillStyle) }, escaped(text)));
  }

  /**
   * A flag, as flags.js gives it: a drawing in a frame with round corners. It is cut to what is seen
   * by itself, as some readers forget what its group is cut to; and a faint one is covered by paper, as
   * to some a faint group is one of faint shapes, through which others show.
   * @param {Drawing} drawing @param {number} x @param {number} y @param {number} width @param {number} height
   */
  drawImage({ box: from, content, frame, corner }, x, y, width, height) {
    const [left, top] = [x + this.state.x, y + this.state.y];
    const whole = { left, top, right: left + width, bottom: top + height };
    const seen = common(whole, this.state.seen);
    if (seen.left >= seen.right || seen.top >= seen.bottom) return;
    const box = boxOf(whole, corner * width);
    const isCut = /** @type {(keyof Box)[]} */ (Object.keys(whole)).some((side) => whole[side] !== seen[side]);
    const id = this.define("corners", (name) => xml("clipPath", { id: name }, xml("rect", isCut ? boxOf(seen) : box)));
    this.put(xml("g", { "clip-path": `url(#${id})` },
      xml("g", { transform: `translate(${number(left)} ${number(top)}) scale(${width / from.width} ${height / from.height}) translate(${number(-from.x)} ${number(-from.y)})` }, content)));
    if (this.state.globalAlpha < 1) {
      this.put(xml("rect", { ...box, fill: paintOf(this.paper).colour, "fill-opacity": opacity(1 - this.state.globalAlpha) }));
    }
    this.put(xml("rect", { ...box, fill: "none", stroke: paintOf(frame).colour, "stroke-opacity": this.opacityOf(frame) }));
  }

  /**
   * The whole file.
   * @param {{width: number, height: number, title: string, description: string}} about
   */
  file({ width, height, title, description }) {
    const content = [
      xml("title", { id: `${this.prefix}-title` }, escaped(title)),
      xml("desc", { id: `${this.prefix}-description` }, escaped(description)),
      this.definitions.size > 0 ? xml("defs", {}, [...this.definitions.values()].join("")) : "",
      ...this.parts,
    ].join("\n");
    const whole = xml("svg", {
      xmlns: "http://www.w3.org/2000/svg", "xml:lang": spoken().code, width, height, viewBox: `0 0 ${width} ${height}`,
      role: "img", "aria-labelledby": `${this.prefix}-title ${this.prefix}-description`, "font-family": this.family,
    }, `\n${content}\n`);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`;
  }
}
