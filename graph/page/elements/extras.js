/** What a step may have beside its text: a question and its answer, a picture, a quotation, a number. */

import { dayNumber, firstDayOf, formatDate } from "../core/dates.js";
import { changeOf, valueOf } from "../core/facts-words.js";
import { say, sayNumber, sayRow } from "../core/say.js";
import { sourceName } from "../core/words.js";
import { bdi, h, image, own, svg } from "./dom.js";

/** @import { Child } from "./types.d.ts" */
/** @import { Index } from "../core/types.d.ts" */
/** @import { Image, LargeFigure, Quote, Step, Value } from "../contract.d.ts" */

const LINES_TO_WRITE_ON = 3;
const LINE = { width: 240, height: 48, edge: 4 };

/** Who says so, as a small line; null for nobody. @param {Index} index @param {(string | false | null | undefined)[]} parts @param {string} [key] */
function credit(index, parts, key) {
  const source = key ? index.data.sources?.[key] : undefined;
  const said = [...parts, source && sourceName(source)].filter(Boolean).map(String);
  return said.length > 0 ? h("figcaption", own(), sayRow("lists.row", said)) : null;
}

/** @param {Index} index @param {Image} picture */
function pictureOf(index, picture) {
  const shown = image(picture.url, { alt: picture.alt, lang: own().lang });
  return shown && h("figure", { class: "story-image" }, shown, credit(index, [picture.credit], picture.source));
}

/** @param {Index} index @param {Quote} quote */
function quoteOf(index, quote) {
  return h("figure", { class: "story-quote" }, h("blockquote", own(), quote.text),
    credit(index, [quote.speaker, !quote.source && quote.date && formatDate(quote.date)], quote.source));
}

/**
 * The points of a line over the years, in the line's own pixels: years by their distance, from 0 or the least value up.
 * @param {Value[]} series @returns {{x: number, y: number}[]}
 */
export function lineOf(series) {
  const years = series.map(({ date }) => dayNumber(firstDayOf(date)));
  const values = series.map(({ value }) => value);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [low, high] = [Math.min(0, ...values), Math.max(...values)];
  const { width, height, edge } = LINE;
  return series.map((_, i) => ({
    x: edge + ((years[i] - first) / (last - first || 1)) * (width - 2 * edge),
    y: height - edge - ((values[i] - low) / (high - low || 1)) * (height - 2 * edge),
  }));
}

/** @param {Value[]} series @param {string} label */
function drawn(series, label) {
  const points = lineOf(series);
  const path = points.map(({ x, y }, i) => `${i ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
  const end = points[points.length - 1];
  return svg("svg", { viewBox: `0 0 ${LINE.width} ${LINE.height}`, role: "img", "aria-label": label, class: "story-line" },
    svg("path", { d: path }), svg("circle", { cx: end.x, cy: end.y, r: 3 }));
}

/** From when to when the line goes: what is shown needs no more of an axis. @param {Value[]} series */
function yearsBelow(series) {
  const ends = [series[0], series[series.length - 1]].map(({ date }) => h("span", null, formatDate(date)));
  return h("p", { class: "story-years", "aria-hidden": "true" }, ends);
}

/** "2018: 704, 2019: 906" @param {Value[]} series */
function valuesInWords(series) {
  return sayRow("lists.row", series.map(({ date, value }) => sayRow("lists.about", [formatDate(date), sayNumber(value)])));
}

/** @param {Index} index @param {LargeFigure} large */
function figureOf(index, { figure, series }) {
  const line = series ?? [];
  return h("figure", { class: "story-figure" },
    h("p", { class: "story-number", ...own() }, `${valueOf(figure)}${changeOf(figure)}`),
    h("p", { class: "story-measure" }, bdi(figure.measure, own()), figure.date ? ` ${formatDate(figure.date)}` : ""),
    line.length > 1 && [drawn(line, valuesInWords(line)), yearsBelow(line)],
    credit(index, [figure.accordingTo], figure.source));
}

/**
 * @param {Step} step @param {boolean} answered @param {() => void} answer shows the answer
 * @returns {HTMLElement | null}
 */
function questionOf(step, answered, answer) {
  if (!step.question) return null;
  const ask = h("button", { type: "button", class: "button story-answer", on: { click: answer } }, say("story.show_answer"));
  return h("section", { class: "story-question" },
    h("h3", null, say("story.question")), h("p", own(), step.question),
    step.answer && (answered ? h("p", { class: "story-answered", ...own() }, step.answer) : ask));
}

/** The number, the quotation and the picture of a step. @param {Index} index @param {Step} step @returns {Child[]} */
function shownBeside(index, step) {
  return [
    step.figure && figureOf(index, step.figure),
    step.quote && quoteOf(index, step.quote),
    step.image && pictureOf(index, step.image),
  ];
}

/**
 * All of it in the order in which it is looked at.
 * @param {Index} index @param {Step} step @param {boolean} answered @param {() => void} answer shows the answer
 * @returns {Child[]}
 */
export function extrasOf(index, step, answered, answer) {
  return [...shownBeside(index, step), questionOf(step, answered, answer)];
}

/** The same with a question that is not answered yet, where nothing can be clicked. @param {Index} index @param {Step} step @returns {Child[]} */
export function extrasAsked(index, step) {
  return [...shownBeside(index, step), questionOf({ ...step, answer: undefined }, false, () => {})];
}

/** The same on paper, with lines to write on below the question. @param {Index} index @param {Step} step @returns {Child[]} */
export function extrasOnPaper(index, step) {
  return [...shownBeside(index, step), step.question && h("section", { class: "paper-question" },
    h("h3", null, say("story.question")), h("p", own(), step.question),
    Array.from({ length: LINES_TO_WRITE_ON }, () => h("div", { class: "paper-line" })))];
}
