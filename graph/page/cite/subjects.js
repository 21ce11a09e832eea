/** What can be cited: the page, a tie that is selected, the picture; each with the documents behind it. Pure. */

import { keysBehind } from "../core/behind.js";
import { bibtex, csl } from "../core/bibliography.js";
import { apa, chicago, itself, listOf } from "../core/citation.js";
import { formatDay } from "../core/dates.js";
import { inView } from "../core/names.js";
import { addressOf } from "../core/published.js";
import { say, sayRow } from "../core/say.js";
import { initialState } from "../core/state.js";
import { stepOf } from "../core/step.js";
import { subjectOf } from "../core/subject.js";
import { tieInWords } from "../core/words.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Source } from "../contract.d.ts" */

/** @typedef {"page" | "tie" | "picture"} What */
/** @typedef {{part: string | null, address: string | null, keys: string[]}} Subject */

/** @type {What[]} */
export const WHATS = ["tie", "picture", "page"];

/** What there is to cite, by what is shown. @param {Index} index @param {PageState} state @returns {What[]} */
export function citable(index, state) {
  return index.ties.has(state.selection ?? "") ? WHATS : ["picture", "page"];
}

/** What a picture shows, and the day; where that is all of the file the day alone. @param {Index} index @param {PageState} state */
function pictureInWords(index, state) {
  const [shown, day] = [subjectOf(index, state), formatDay(state.date)];
  return shown === String(index.data.meta.title) ? say("cite.picture", { day }) : sayRow("lists.row", [shown, day]);
}

/**
 * @param {Index} index @param {PageState} state @param {What} what @param {string | null} base where the page is published
 * @returns {Subject}
 */
function subject(index, state, what, base) {
  if (what === "page") return { part: null, address: base, keys: [] };
  const tie = index.ties.get(state.selection ?? "");
  if (what === "tie" && tie) {
    const alone = { ...initialState(index.data), selection: tie.id, date: state.date };
    return { part: tieInWords(inView(index, state), tie), address: addressOf(index, base, alone), keys: tie.sources ?? [] };
  }
  return {
    part: pictureInWords(index, state),
    address: addressOf(index, base, state),
    keys: keysBehind(index, state, stepOf(index, state)?.step.sources),
  };
}

/** The whole first, then the documents. @param {Source} whole @param {{key: string, source: Source}[]} documents */
const all = (whole, documents) => [{ key: "relations", source: whole }, ...documents];

/**
 * Each style by its name: how it is written, and what a file of it is called at its end.
 * @type {Record<string, {ending: string, write: (whole: Source, documents: {key: string, source: Source}[]) => string}>}
 */
export const STYLES = {
  apa: { ending: "txt", write: (whole, documents) => listOf(apa, whole, documents) },
  chicago: { ending: "txt", write: (whole, documents) => listOf(chicago, whole, documents) },
  bibtex: { ending: "bib", write: (whole, documents) => all(whole, documents).map(bibtex).join("\n") },
  "csl-json": { ending: "json", write: (whole, documents) => `${JSON.stringify(all(whole, documents).map(csl), null, 1)}\n` },
};

/**
 * What is cited, written in a style; as `relations cite` writes it.
 * @param {Index} index @param {PageState} state @param {What} what @param {string} style @param {string | null} base
 */
export function citationOf(index, state, what, style, base) {
  const { part, address, keys } = subject(index, state, what, base);
  const { meta, about, sources } = index.data;
  const documents = keys.filter((key) => sources?.[key]).map((key) => ({ key, source: sources[key] }));
  return STYLES[style].write(itself(meta, about.version, part, address), documents);
}
