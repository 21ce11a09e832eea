/** What a saved picture says in words: its title, what is shown, who says so. Pure. */

import { comparison, pictured } from "../core/changes.js";
import { formatDay } from "../core/dates.js";
import { emphasis } from "../core/emphasis.js";
import { plural, sourceText } from "../core/words.js";
import { subjectOf } from "./subject.js";

const MOST_SOURCES = 12;

const FILTER_WORDS = {
  alliances: ["alliance", (index) => index.alliances.length],
  kinds: ["kind of tie", (index) => index.usedKinds.length],
  statuses: ["status", (index) => index.statuses.length],
  regions: ["region", (index) => index.regions.length],
};

/** "14 of 68 alliances", for each filter that hides something. */
function filterWords(index, state) {
  return Object.entries(FILTER_WORDS).filter(([name]) => state.filters[name]).map(([name, [word, all]]) => {
    const many = { status: "statuses", "kind of tie": "kinds of tie" }[word] ?? `${word}s`;
    return `${state.filters[name].length} of ${plural(all(index), word, many)} shown`;
  });
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

function sourceLines(index, shown, bright) {
  const sources = sourcesOf(index, bright ? bright.ties : shown.ties);
  if (!bright) return [`${plural(sources.length, "source")} for ${plural(shown.ties.size, "tie")}: the page’s table names them, tie by tie.`];
  const lines = sources.slice(0, MOST_SOURCES).map((source, i) => `[${i + 1}] ${sourceText(source)}`);
  const left = sources.length - MOST_SOURCES;
  return left > 0 ? [...lines, `and ${plural(left, "more", "more")}: the page’s table names them, tie by tie.`] : lines;
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
  const days = compared ? `${formatDay(compared.earlier)} and ${formatDay(compared.later)} compared` : formatDay(state.date);
  const counts = bright
    ? `${plural(bright.ties.size, "tie")} singled out of ${plural(shown.ties.size, "tie")} shown`
    : `${plural(shown.ties.size, "tie")} between ${plural(shown.actors.size, "actor")}`;
  return {
    title: subjectOf(index, state),
    subtitle: [days, counts, ...filterWords(index, state)].join(" · "),
    sources: sourceLines(index, shown, bright),
    credit: [
      `From “${title}”, which holds as of ${formatDay(asOf)}.`,
      state.layout === "map" ? "Land and borders: Natural Earth, today’s, dashed where disputed; no position is taken." : "",
    ].filter(Boolean).join(" "),
  };
}
