/**
 * Lays out a saved picture: the title and the day above the view, legend, sources and credit below.
 * Pure; whoever measures texts is passed in.
 */

import { way } from "../core/direction.js";
import { say } from "../core/say.js";

/** @import { Measure, Palette, Size } from "../drawing/types.d.ts" */
/** @import { Credits, LegendEntry, PlacedText, Sample, Sheet, TextStyle } from "./types.d.ts" */

const MARGIN = 24;
const LINE = 1.4;
/** How wide a sample is, by what it shows. */
const SAMPLES = { line: 40, strand: 40, change: 40, alliance: 22, shade: 28, hull: 28, cell: 20, badge: 20 };
const GAP = { sample: 8, entry: 22 };

/**
 * A text in lines no wider than there is room; a word wider than that is broken.
 * @param {string} text @param {string} font @param {number} width @param {Measure} measure @returns {string[]}
 */
export function wrapped(text, font, width, measure) {
  /** @type {string[]} */
  const lines = [];
  let line = "";
  for (const whole of text.split(/\s+/).filter(Boolean)) {
    let word = whole;
    const joined = line ? `${line} ${word}` : word;
    if (measure(joined, font) <= width) {
      line = joined;
      continue;
    }
    if (line) lines.push(line);
    while (measure(word, font) > width && word.length > 1) {
      const letters = Array.from(word);
      let fits = 1;
      while (fits < letters.length && measure(letters.slice(0, fits + 1).join(""), font) <= width) fits += 1;
      lines.push(letters.slice(0, fits).join(""));
      word = letters.slice(fits).join("");
    }
    line = word;
  }
  return line ? [...lines, line] : lines;
}

/** @param {Palette} palette */
function fontsOf(palette) {
  const size = palette.type / 12.5;
  /** @param {number} weight @param {number} pixels @returns {TextStyle} */
  const font = (weight, pixels) => ({ font: `${weight} ${Math.round(pixels * size * 10) / 10}px ${palette.font}`, line: Math.round(pixels * size * LINE) });
  return { title: font(700, 21), subtitle: font(400, 14), head: font(600, 12.5), body: font(400, 12) };
}

/**
 * @param {Credits} credits from creditsOf()
 * @param {LegendEntry[]} legend
 * @param {Size} view the size of what is shown
 * @param {Palette} palette
 * @param {Measure} measure
 * @returns {Sheet}
 */
export function layOut(credits, legend, view, palette, measure) {
  const fonts = fontsOf(palette);
  const width = Math.ceil(view.width);
  const room = width - 2 * MARGIN;
  /** @type {PlacedText[]} */
  const texts = [];
  /** @type {Sample[]} */
  const samples = [];
  let y = MARGIN * 0.75;

  /** @param {string} text @param {TextStyle} style @param {boolean} [faint] */
  function write(text, style, faint = false) {
    for (const line of wrapped(text, style.font, room, measure)) {
      texts.push({ text: line, x: MARGIN, y: y + style.line / 2, font: style.font, faint });
      y += style.line;
    }
  }

  write(credits.title, fonts.title);
  write(credits.subtitle, fonts.subtitle, true);
  y += MARGIN / 2;
  const at = { x: 0, y: Math.round(y), width, height: Math.ceil(view.height) };
  y = at.y + at.height + MARGIN / 2;

  const row = Math.max(fonts.body.line, 20);
  let x = MARGIN;
  for (const entry of legend) {
    const sample = entry.draw === "none" ? 0 : SAMPLES[entry.draw];
    const before = sample > 0 ? sample + GAP.sample : 0;
    const [label, ...rest] = wrapped(entry.label, fonts.body.font, room - before, measure);
    const wide = before + measure(label, fonts.body.font);
    if (x > MARGIN && x + wide > width - MARGIN) {
      x = MARGIN;
      y += row;
    }
    if (entry.draw !== "none") samples.push({ ...entry, x, y: y + row / 2, width: sample });
    texts.push({ text: rest.length > 0 ? say("lists.cut", { text: label }) : label, x: x + before, y: y + row / 2, font: fonts.body.font, faint: false });
    x += wide + GAP.entry;
  }
  if (legend.length > 0) y += row + MARGIN / 2;

  if (credits.sources.length > 0) write(say("sheet.sources"), fonts.head);
  for (const line of credits.sources) write(line, fonts.body);
  y += MARGIN / 4;
  write(credits.credit, fonts.body, true);
  const sheet = { width, height: Math.ceil(y + MARGIN * 0.75), view: at, texts, samples, mirrored: false };
  return way() < 0 ? mirrored(sheet) : sheet;
}

/** The same from the right: texts end where they began, samples stand before them; the view stays. @param {Sheet} sheet @returns {Sheet} */
function mirrored(sheet) {
  return {
    ...sheet,
    mirrored: true,
    texts: sheet.texts.map((text) => ({ ...text, x: sheet.width - text.x })),
    samples: sheet.samples.map((sample) => ({ ...sample, x: sheet.width - sample.x - sample.width })),
  };
}
