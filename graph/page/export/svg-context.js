/**
 * A drawing context that writes SVG: takes the few calls and properties of a canvas's context that
 * the picture draws with, and gives elements. So the same functions draw the screen, a PNG and vectors,
 * and the text stays text. Of transformations it knows translate().
 */

import { fontOf, paintOf } from "./paint-words.js";
import { escaped, number, xml } from "./xml.js";

const FRESH = {
  x: 0, y: 0, groups: 0, globalAlpha: 1, fillStyle: "#000000", strokeStyle: "#000000", lineWidth: 1,
  lineCap: "butt", lineJoin: "miter", dash: [], font: "10px sans-serif", textAlign: "start", textBaseline: "alphabetic",
};
const ANCHORS = { left: null, start: null, center: "middle", right: "end", end: "end" };

function opacity(share) {
  return share < 1 ? number(share) : null;
}

/** What a drawing context has of a canvas's: the properties, each kept in the state. */
class State {
  constructor() {
    this.state = { ...FRESH };
    this.saved = [];
  }
}
for (const name of Object.keys(FRESH).slice(3)) {
  Object.defineProperty(State.prototype, name, {
    get() { return this.state[name]; },
    set(value) { this.state[name] = value; },
  });
}

export class SvgContext extends State {
  /**
   * @param {string} family the font of most texts, which is then named only once
   * @param {function(string): number} baselineShift how far below a font's middle its letters stand
   */
  constructor(family, baselineShift) {
    super();
    this.family = family;
    this.baselineShift = baselineShift;
    this.parts = [];
    this.definitions = new Map();
    this.path = "";
    this.halo = null;
  }

  put(element) {
    this.flush();
    this.parts.push(element);
  }

  /** A halo that no text has followed is an element of its own. */
  flush() {
    if (this.halo) this.parts.push(this.halo.alone);
    this.halo = null;
  }

  save() {
    this.saved.push(this.state);
    this.state = { ...this.state, groups: 0 };
  }

  restore() {
    this.flush();
    this.parts.push("</g>".repeat(this.state.groups));
    this.state = this.saved.pop() ?? this.state;
  }

  translate(x, y) {
    this.state.x += x;
    this.state.y += y;
  }

  at(x, y) {
    return `${number(x + this.state.x)} ${number(y + this.state.y)}`;
  }

  beginPath() { this.path = ""; }
  moveTo(x, y) { this.path += `M${this.at(x, y)}`; }
  lineTo(x, y) { this.path += `${this.path ? "L" : "M"}${this.at(x, y)}`; }
  quadraticCurveTo(cx, cy, x, y) { this.path += `Q${this.at(cx, cy)} ${this.at(x, y)}`; }
  closePath() { this.path += "Z"; }

  rect(x, y, width, height) {
    this.path += `M${this.at(x, y)}H${number(x + width + this.state.x)}V${number(y + height + this.state.y)}H${number(x + this.state.x)}Z`;
  }

  /** In the direction of the clock. A whole circle is two halves: SVG draws none from a point to itself. */
  arc(x, y, radius, from, to) {
    const on = (angle) => this.at(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    const turn = Math.min(2 * Math.PI, to - from);
    const r = number(radius);
    this.path += `${this.path && !this.path.endsWith("Z") ? "L" : "M"}${on(from)}`
      + `A${r} ${r} 0 0 1 ${on(from + turn / 2)}A${r} ${r} 0 0 1 ${on(from + turn)}`;
  }

  setLineDash(dash) { this.state.dash = dash; }

  strokeOf(alpha = this.state.globalAlpha) {
    const { strokeStyle, lineWidth, lineCap, lineJoin, dash } = this.state;
    const paint = paintOf(strokeStyle);
    return {
      stroke: paint.colour,
      "stroke-opacity": opacity(paint.alpha * alpha),
      "stroke-width": number(lineWidth),
      "stroke-linecap": lineCap === "butt" ? null : lineCap,
      "stroke-linejoin": lineJoin === "miter" ? null : lineJoin,
      "stroke-dasharray": dash.length > 0 ? dash.map(number).join(" ") : null,
    };
  }

  fillOf() {
    const paint = paintOf(this.state.fillStyle);
    return { fill: paint.colour, "fill-opacity": opacity(paint.alpha * this.state.globalAlpha) };
  }

  fill(rule) {
    if (this.path) this.put(xml("path", { ...this.fillOf(), "fill-rule": rule ?? null, d: this.path }));
  }

  stroke() {
    if (this.path) this.put(xml("path", { fill: "none", ...this.strokeOf(), d: this.path }));
  }

  fillRect(x, y, width, height) {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  /** Until restore(), only what lies within the path is seen. */
  clip() {
    const id = this.define("clip", (name) => xml("clipPath", { id: name }, xml("path", { d: this.path })));
    this.put(`<g clip-path="url(#${id})">`);
    this.state.groups += 1;
  }

  define(key, make) {
    const id = `relations-${key}-${this.definitions.size + 1}`;
    this.definitions.set(id, make(id));
    return id;
  }

  place(x, y) {
    const { font, textAlign, textBaseline } = this.state;
    const { weight, size, family } = fontOf(font);
    const down = textBaseline === "middle" ? this.baselineShift(font) : 0;
    return {
      x: number(x + this.state.x),
      y: number(y + down + this.state.y),
      "text-anchor": ANCHORS[textAlign] ?? null,
      "font-family": family === this.family ? null : family,
      "font-size": number(size),
      "font-weight": weight === "normal" || weight === "400" ? null : weight,
    };
  }

  strokeText(text, x, y) {
    this.flush();
    const attributes = { ...this.place(x, y), ...this.strokeOf() };
    this.halo = { key: `${text}\n${x}\n${y}`, attributes, alone: xml("text", { ...attributes, fill: "none" }, escaped(text)) };
  }

  /** A text whose halo has just been drawn is one element with it, so that it is found once. */
  fillText(text, x, y) {
    const halo = this.halo?.key === `${text}\n${x}\n${y}` ? this.halo.attributes : null;
    if (halo) this.halo = null;
    this.put(xml("text", {
      ...this.place(x, y), ...this.fillOf(), ...halo, "paint-order": halo ? "stroke" : null,
    }, escaped(text)));
  }

  /** A flag, as flags.js gives it: an image that the file holds itself, in a frame with round corners. */
  drawImage({ href, frame, corner }, x, y, width, height) {
    const [left, top] = [x + this.state.x, y + this.state.y];
    this.corners ??= this.define("corners", (id) => xml("clipPath", { id, clipPathUnits: "objectBoundingBox" },
      xml("rect", { width: 1, height: 1, rx: corner, ry: number(corner * 1.5) })));
    const box = { x: number(left), y: number(top), width: number(width), height: number(height) };
    const paint = paintOf(frame);
    this.put(xml("image", {
      ...box, href, preserveAspectRatio: "none", opacity: opacity(this.state.globalAlpha), "clip-path": `url(#${this.corners})`,
    }) + xml("rect", {
      ...box, rx: number(corner * width), fill: "none", stroke: paint.colour,
      "stroke-opacity": opacity(paint.alpha * this.state.globalAlpha),
    }));
  }

  /**
   * The whole file.
   * @param {{width: number, height: number, title: string, description: string}} about
   */
  file({ width, height, title, description }) {
    this.flush();
    const content = [
      xml("title", { id: "relations-title" }, escaped(title)),
      xml("desc", { id: "relations-description" }, escaped(description)),
      this.definitions.size > 0 ? xml("defs", {}, [...this.definitions.values()].join("")) : "",
      ...this.parts,
    ].join("\n");
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xml("svg", {
      xmlns: "http://www.w3.org/2000/svg", "xml:lang": "en", width, height, viewBox: `0 0 ${width} ${height}`,
      role: "img", "aria-labelledby": "relations-title relations-description", "font-family": this.family,
    }, `\n${content}\n`)}\n`;
  }
}
