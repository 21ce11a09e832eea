/** What a saved picture says in words: its title, what is shown, who says so. Pure. */

import { comparison, pictured } from "../core/changes.js";
import { formatDay } from "../core/dates.js";
import { emphasis } from "../core/emphasis.js";
import { say, sayRow } from "../core/say.js";
import { sourceText } from "../core/words.js";
import { subjectOf } from "./subject.js";

const MOST_SOURCES = 12;

/** How many there are of what each filter chooses among. */
const ALL = {
  alliances: (index) => index.alliances.length,
  kinds: (index) => index.usedKinds.length,
  statuses: (index) => index.statuses.length,
  regions: (index) => index.regions.length,
};

/** "14 of 68 alliances shown", for each filter that hides something. */
function filterWords(index, state) {
  return Object.entries(ALL).filter(([name]) => state.filters[name])
    .map(([name, all]) => say(`sheet.filters.${name}`, { shown: state.filters[name].length, count: all(index) }));
}

/** The documents behind ties, those that stand behind most of them first. */
function sourcesOf(index, ids) {
  const cited = new Map();
  for (const id of ids) {
    for (const key of new Set(index.ties.get(id)?.sources ?? [])) {
      if (index.data.sources?.[key]) cited.set(key, (cited.get(key) ?? 0) + 1);
    }
  }
  return [...cited].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => index.data.sources[key]);
}

function tiesInWords({ ties }) {
  return say("counts.ties", { count: ties.size });
}

function sourceLines(index, shown, bright) {
  const sources = sourcesOf(index, bright ? bright.ties : shown.ties);
  if (!bright) return [say("sheet.sources_for", { sources: say("counts.sources", { count: sources.length }), ties: tiesInWords(shown) })];
  const lines = sources.slice(0, MOST_SOURCES).map((source, i) => `[${i + 1}] ${sourceText(source)}`);
  const left = sources.length - MOST_SOURCES;
  return left > 0 ? [...lines, say("sheet.sources_more", { count: left })] : lines;
}

/**
 * @param {object} index
 * @param {object} state
 * @returns {{title: string, subtitle: string, sources: string[], credit: string}}
 */
export function creditsOf(index, state) {
  const shown = pictured(index, state);
  const compared = comparison(index, state);
  const bright = emphasis(index, shown, { ...state, hover: null });
  const { title, asOf } = index.data.meta;
  const days = compared ? say("sheet.compared", { earlier: formatDay(compared.earlier), later: formatDay(compared.later) })
    : formatDay(state.date);
  const counts = bright
    ? say("sheet.singled_out", { bright: tiesInWords(bright), ties: tiesInWords(shown) })
    : say("sheet.between", { ties: tiesInWords(shown), actors: say("counts.actors", { count: shown.actors.size }) });
  return {
    title: subjectOf(index, state),
    subtitle: sayRow("lists.facts", [days, counts, ...filterWords(index, state)]),
    sources: sourceLines(index, shown, bright),
    credit: [
      say("sheet.credit", { title, day: formatDay(asOf) }),
      state.layout === "map" ? say("sheet.land") : "",
    ].filter(Boolean).join(" "),
  };
}
