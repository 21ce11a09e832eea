/**
 * Lays out a saved picture: the title and the day above the view, legend, sources and credit below.
 * Pure; whoever measures texts is passed in.
 */

import { way } from "../core/direction.js";
import { say } from "../core/say.js";

const MARGIN = 24;
const LINE = 1.4;
/** How wide a sample is, by what it shows. */
const SAMPLES = { line: 40, change: 40, alliance: 22, shade: 28, hull: 28, badge: 20, none: 0 };
const GAP = { sample: 8, entry: 22 };

/** A text in lines no wider than there is room; a word wider than that is broken. */
export function wrapped(text, font, width, measure) {
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

function fontsOf(palette) {
  const size = palette.type / 12.5;
  const font = (weight, pixels) => ({ font: `${weight} ${Math.round(pixels * size * 10) / 10}px ${palette.font}`, line: Math.round(pixels * size * LINE) });
  return { title: font(700, 21), subtitle: font(400, 14), head: font(600, 12.5), body: font(400, 12) };
}

/**
 * @param {object} credits from creditsOf()
 * @param {{label: string, draw: string}[]} legend
 * @param {{width: number, height: number}} view the size of what is shown
 * @param {object} palette
 * @param {function(string, string): number} measure the width of a text in a font
 * @returns {{width, height, view: {x, y, width, height}, texts: object[], samples: object[], mirrored: boolean}} texts
 *   stand with their middle at y, and begin at x, or, `mirrored`, end there
 */
export function layOut(credits, legend, view, palette, measure) {
  const fonts = fontsOf(palette);
  const width = Math.ceil(view.width);
  const room = width - 2 * MARGIN;
  const texts = [];
  const samples = [];
  let y = MARGIN * 0.75;

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
    const sample = SAMPLES[entry.draw];
    const before = sample > 0 ? sample + GAP.sample : 0;
    const [label, ...rest] = wrapped(entry.label, fonts.body.font, room - before, measure);
    const wide = before + measure(label, fonts.body.font);
    if (x > MARGIN && x + wide > width - MARGIN) {
      x = MARGIN;
      y += row;
    }
    if (sample > 0) samples.push({ ...entry, x, y: y + row / 2, width: sample });
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

/** The same from the right: texts end where they began, samples stand before them; the view stays. */
function mirrored(sheet) {
  return {
    ...sheet,
    mirrored: true,
    texts: sheet.texts.map((text) => ({ ...text, x: sheet.width - text.x })),
    samples: sheet.samples.map((sample) => ({ ...sample, x: sheet.width - sample.x - sample.width })),
  };
}
