/**
 * A drawing context that writes SVG: takes the few calls and properties of a canvas's context that
 * the picture draws with, and gives elements. So the same functions draw the screen, a PNG and vectors,
 * and the text stays text. Of transformations it knows translate().
 */

import { spoken } from "../core/say.js";
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
   * @param {string} [prefix] of all ids
   */
  constructor(family, baselineShift, prefix = "relations") {
    super();
    this.family = family;
    this.baselineShift = baselineShift;
    this.prefix = prefix;
    this.parts = [];
    this.definitions = new Map();
    this.path = "";
  }

  put(element) {
    this.parts.push(element);
  }

  save() {
    this.saved.push(this.state);
    this.state = { ...this.state, groups: 0 };
  }

  restore() {
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
    const id = `${this.prefix}-${key}-${this.definitions.size + 1}`;
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

  /**
   * A halo: an element of its own below the text, since few readers of SVG draw a text's outline
   * before they fill it. Whoever listens hears the text once.
   */
  strokeText(text, x, y) {
    this.put(xml("text", { ...this.place(x, y), fill: "none", ...this.strokeOf(), "aria-hidden": "true" }, escaped(text)));
  }

  fillText(text, x, y) {
    this.put(xml("text", { ...this.place(x, y), ...this.fillOf() }, escaped(text)));
  }

  /** A flag, as flags.js gives it: a drawing in a frame with round corners. */
  drawImage({ box: from, content, frame, corner }, x, y, width, height) {
    const [left, top] = [x + this.state.x, y + this.state.y];
    const box = { x: number(left), y: number(top), width: number(width), height: number(height), rx: number(corner * width) };
    const paint = paintOf(frame);
    const id = this.define("corners", (name) => xml("clipPath", { id: name }, xml("rect", box)));
    this.put(xml("g", { "clip-path": `url(#${id})`, opacity: opacity(this.state.globalAlpha) },
      xml("g", { transform: `translate(${number(left)} ${number(top)}) scale(${width / from.width} ${height / from.height}) translate(${number(-from.x)} ${number(-from.y)})` }, content)));
    this.put(xml("rect", {
      ...box, fill: "none", stroke: paint.colour, "stroke-opacity": opacity(paint.alpha * this.state.globalAlpha),
    }));
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
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xml("svg", {
      xmlns: "http://www.w3.org/2000/svg", "xml:lang": spoken().code, width, height, viewBox: `0 0 ${width} ${height}`,
      role: "img", "aria-labelledby": `${this.prefix}-title ${this.prefix}-description`, "font-family": this.family,
    }, `\n${content}\n`)}\n`;
  }
}
