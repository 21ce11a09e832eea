/** What a saved picture says in words: its title, what is shown, who says so. Pure. */

import { keysBehind, sourcesOf } from "../core/behind.js";
import { comparison, pictured } from "../core/changes.js";
import { formatDay } from "../core/dates.js";
import { emphasis } from "../core/emphasis.js";
import { entriesOf, filterNames } from "../core/filter-table.js";
import { say, sayRow } from "../core/say.js";
import { actorsInWords, sourceText } from "../core/words.js";
import { namedByStep, subjectOf } from "../core/subject.js";
import { tiedBy } from "../core/visible.js";

/** @import { Index, PageState, Shown } from "../core/types.d.ts" */
/** @import { Chart } from "../drawing/types.d.ts" */
/** @import { Credits } from "./types.d.ts" */

const MOST_SOURCES = 12;
const MOST_SOURCES_OF_STEP = 6;

/** "14 of 68 alliances shown", for each filter that hides something. @param {Index} index @param {PageState} state */
function filterWords(index, state) {
  const all = entriesOf(index);
  return filterNames(index).flatMap((name) => {
    const chosen = state.filters[name];
    // A file may choose what none of its ties is, as all kinds of a category.
    const shown = all[name].filter((one) => chosen?.includes(one)).length;
    return chosen ? [say(`sheet.filters.${name}`, { shown, count: all[name].length })] : [];
  });
}

/** @param {Shown} shown */
function tiesInWords({ ties }) {
  return say("counts.ties", { count: ties.size });
}

/**
 * As many sources as there is room for, and how many there are beside them.
 * @param {Index} index @param {string[]} keys @param {number} most @param {(text: string, i: number) => string} write
 */
function sourceLines(index, keys, most, write) {
  const lines = keys.slice(0, most).map((key, i) => write(sourceText(index.data.sources[key]), i));
  const left = keys.length - most;
  return left > 0 ? [...lines, say("sheet.sources_more", { count: left })] : lines;
}

/**
 * Who says what a story's step shows: the documents that it names, and some of those of what it singles out.
 * @param {Index} index
 * @param {PageState} state of the step
 * @param {string[]} named keys
 * @returns {{keys: string[], lines: string[]}} the documents that are told, and these in words, with how many more there are
 */
export function sourcesOfStep(index, state, named) {
  const all = keysBehind(index, state, named);
  const known = named.filter((key) => index.data.sources?.[key]).length;
  const most = Math.min(MOST_SOURCES, Math.max(MOST_SOURCES_OF_STEP, known));
  return { keys: all.slice(0, most), lines: sourceLines(index, all, most, (text) => text) };
}

/**
 * Those that a story's step names first. In a picture that singles nothing out there are too many others to name.
 * @param {Index} index @param {PageState} state @param {Shown} shown @param {Shown | null} bright @param {number} most
 */
function sourcesInWords(index, state, shown, bright, most) {
  const keys = [...new Set([...namedByStep(index, state), ...sourcesOf(index, bright?.ties ?? [])])];
  const lines = sourceLines(index, keys, most, (text, i) => `[${i + 1}] ${text}`);
  if (bright) return lines;
  const count = sourcesOf(index, shown.ties).length;
  return [...lines, say("sheet.sources_for", { sources: say("counts.sources", { count }), ties: tiesInWords(shown) })];
}

/**
 * @param {Index} index
 * @param {PageState} state
 * @param {number} [most] sources
 * @returns {Credits}
 */
export function creditsOf(index, state, most = MOST_SOURCES) {
  const shown = pictured(index, state);
  const compared = comparison(index, state);
  const bright = emphasis(index, shown, { ...state, hover: null });
  const { title, asOf } = index.data.meta;
  const days = compared ? say("sheet.compared", { earlier: formatDay(compared.earlier), later: formatDay(compared.later) })
    : formatDay(state.date);
  const tied = tiedBy(index, shown);
  const alone = shown.actors.size - tied.size;
  const counts = bright
    ? say("sheet.singled_out", { bright: tiesInWords(bright), ties: tiesInWords(shown) })
    : say("sheet.between", { ties: tiesInWords(shown), actors: actorsInWords(index, tied) });
  return {
    title: subjectOf(index, state),
    subtitle: sayRow("lists.facts", [days, counts, ...(!bright && alone > 0 ? [say("counts.alone", { count: alone })] : []), ...filterWords(index, state)]),
    sources: sourcesInWords(index, state, shown, bright, most),
    credit: [
      say("sheet.credit", { title, day: formatDay(asOf) }),
      state.layout === "map" ? say("sheet.land") : "",
    ].filter(Boolean).join(" "),
  };
}

/**
 * The same of what is drawn by itself, which says what it is and what it counts; in a story its step is named.
 * @param {Index} index @param {PageState} state @param {Pick<Chart, "title" | "counted" | "ties">} chart
 * @returns {Credits}
 */
export function creditsOfChart(index, state, { title, counted, ties }) {
  return {
    title: state.story ? subjectOf(index, state) : title,
    subtitle: sayRow("lists.facts", [counted, ...filterWords(index, state)]),
    sources: sourcesInWords(index, state, { actors: new Set(), ties }, null, MOST_SOURCES),
    credit: say("sheet.credit", { title: index.data.meta.title, day: formatDay(index.data.meta.asOf) }),
  };
}
