/**
 * Lays out a saved picture: the title and the day above the view, legend, sources and credit below.
 * Pure; whoever measures texts is passed in.
 */

import { way } from "../core/direction.js";
import { say } from "../core/say.js";

/** @import { Measure, Palette, Size } from "../drawing/types.d.ts" */
/** @import { Credits, LegendEntry, PlacedText, Sample, Sheet, TextStyle } from "./types.d.ts" */

export const MARGIN = 24;
const LINE = 1.4;
/** How wide a sample is, by what it shows. */
const SAMPLES = { line: 40, strand: 40, change: 40, alliance: 22, shade: 28, hull: 28, cell: 20, badge: 20, sign: 20 };
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
 * Words one below the other, from a place on.
 * @param {{x: number, y: number, room: number}} from @param {Palette} palette @param {Measure} measure
 */
export function createColumn({ x: left, y: top, room }, palette, measure) {
  const fonts = fontsOf(palette);
  /** @type {PlacedText[]} */
  const texts = [];
  /** @type {Sample[]} */
  const samples = [];
  let y = top;

  /** @param {string} text @param {TextStyle} style @param {boolean} [faint] */
  function write(text, style, faint = false) {
    for (const line of wrapped(text, style.font, room, measure)) {
      texts.push({ text: line, x: left, y: y + style.line / 2, font: style.font, faint });
      y += style.line;
    }
  }

  return {
    texts,
    samples,
    /** How far down it has come. */
    end: () => y,
    /** @param {number} height */
    skip(height) { y += height; },
    /** @param {Credits} credits */
    head({ title, subtitle }) {
      write(title, fonts.title);
      write(subtitle, fonts.subtitle, true);
    },
    /** @param {LegendEntry[]} legend */
    legend(legend) {
      const row = Math.max(fonts.body.line, 20);
      let x = left;
      for (const entry of legend) {
        const sample = entry.draw === "none" ? 0 : SAMPLES[entry.draw];
        const before = sample > 0 ? sample + GAP.sample : 0;
        const lines = wrapped(entry.label, fonts.body.font, room - before, measure);
        const wide = before + Math.max(0, ...lines.map((line) => measure(line, fonts.body.font)));
        if (x > left && x + wide > left + room) {
          x = left;
          y += row;
        }
        if (entry.draw !== "none") samples.push({ ...entry, x, y: y + row / 2, width: sample });
        for (const [i, text] of lines.entries()) texts.push({ text, x: x + before, y: y + row / 2 + i * fonts.body.line, font: fonts.body.font, faint: false });
        y += (lines.length - 1) * fonts.body.line;
        x += wide + GAP.entry;
      }
      if (legend.length > 0) y += row;
    },
    /** @param {Credits} credits */
    foot({ sources, credit }) {
      if (sources.length > 0) write(say("sheet.sources"), fonts.head);
      for (const line of sources) write(line, fonts.body);
      y += MARGIN / 4;
      write(credit, fonts.body, true);
    },
  };
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
  const width = Math.ceil(view.width);
  const column = createColumn({ x: MARGIN, y: MARGIN * 0.75, room: width - 2 * MARGIN }, palette, measure);
  column.head(credits);
  const at = { x: 0, y: Math.round(column.end() + MARGIN / 2), width, height: Math.ceil(view.height) };
  column.skip(at.y + at.height + MARGIN / 2 - column.end());
  column.legend(legend);
  if (legend.length > 0) column.skip(MARGIN / 2);
  column.foot(credits);
  const { texts, samples } = column;
  return turned({ width, height: Math.ceil(column.end() + MARGIN * 0.75), view: at, texts, samples, mirrored: false });
}

/** The same from the right, where one reads from there: texts end where they began, samples stand before them. @param {Sheet} sheet @returns {Sheet} */
export function turned(sheet) {
  if (way() > 0) return sheet;
  const { width, view } = sheet;
  return {
    ...sheet,
    mirrored: true,
    view: { ...view, x: width - view.x - view.width },
    texts: sheet.texts.map((text) => ({ ...text, x: width - text.x })),
    samples: sheet.samples.map((sample) => ({ ...sample, x: width - sample.x - sample.width })),
  };
}
