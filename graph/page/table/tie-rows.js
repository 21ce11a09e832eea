/** The ties that are shown as rows of a table: what each column says, and by what it sorts. Pure. */

import { sortOf } from "../core/between.js";
import { CHANGE_WORDS } from "../core/change-words.js";
import { formatDate } from "../core/dates.js";
import { eventWords, figureWords, itemWords } from "../core/facts-words.js";
import { categoryOf, isDirected, isMembership, kindLabel } from "../core/index.js";
import { say, sayRow, sayTerm } from "../core/say.js";
import { actorName, confidenceWord, sortInWords, sourceName, sourceText } from "../core/words.js";

/** @import { Fate, Index } from "../core/types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */
/** @import { Column, Sheet, TieRow } from "./types.d.ts" */

/** @param {Index} index @param {Tie} tie */
function categoryLabel(index, tie) {
  const id = categoryOf(index, tie);
  return index.data.categories?.find((category) => category.id === id)?.label ?? id;
}

/** @param {Index} index @param {Tie} tie */
function wayWord(index, tie) {
  return isDirected(index, tie) ? say("table.one_way") : say("table.mutual");
}

/**
 * "Military, cooperation, from the one to the other": what the line's colour and shape say.
 * @param {Index} index @param {Tie} tie
 */
function kindWords(index, tie) {
  if (isMembership(tie)) return "";
  const sort = sortOf(index, tie) === "neither" ? "" : sortInWords(index, tie);
  return sayRow("lists.row", [categoryLabel(index, tie), sort, wayWord(index, tie)].filter(Boolean));
}

/** The columns in their order: `sort` gives what is compared. @type {Omit<Column<TieRow>, "label">[]} */
export const TIE_COLUMNS = [
  { id: "from", sort: (row) => row.from },
  { id: "kind", sort: (row) => `${row.kind} ${row.kindWords}` },
  { id: "to", sort: (row) => row.to },
  { id: "title", sort: (row) => row.title },
  { id: "since", sort: (row) => row.tie.start },
  { id: "until", sort: (row) => row.tie.end },
  { id: "status", sort: (row) => row.status },
  { id: "who", sort: (row) => row.who },
];

/** The same while two days are compared. @type {Omit<Column<TieRow>, "label">[]} */
export const CHANGE_COLUMNS = [
  ...TIE_COLUMNS.slice(0, 4), { id: "change", sort: (row) => row.change }, ...TIE_COLUMNS.slice(4),
];

/**
 * One row.
 * @param {Index} index
 * @param {Tie} tie
 * @param {Fate | ""} [change] between two days
 * @returns {TieRow}
 */
export function tieRow(index, tie, change = "") {
  const sources = [...new Set(tie.sources ?? [])].map((key) => index.data.sources?.[key]).filter(Boolean);
  return {
    id: tie.id,
    tie,
    ends: [tie.from, tie.to],
    from: actorName(index, tie.from),
    to: actorName(index, tie.to),
    kind: kindLabel(index, tie.kind),
    kindWords: kindWords(index, tie),
    title: tie.title ?? "",
    facts: [...(tie.items ?? []).map(itemWords), ...(tie.figures ?? []).map(figureWords)],
    change: change && CHANGE_WORDS[change],
    since: tie.since ? formatDate(tie.since) : "",
    until: tie.until ? formatDate(tie.until) : "",
    status: tie.status ? sayTerm("statuses", tie.status) : "",
    who: sayRow("lists.parts", sources.map(sourceName)),
    sources,
  };
}

const CSV_HEAD = [
  "id", "from", "kind", "category", "sign", "direction", "to", "title", "since", "until", "status",
  "confidence", "according_to", "items", "figures", "events", "sources", "note",
];

/**
 * Several facts in one cell.
 * @template Fact @param {Fact[] | undefined} facts @param {(fact: Fact) => string} words
 */
export function inOneCell(facts, words) {
  return sayRow("lists.parts", (facts ?? []).map(words));
}

/**
 * What the file of a download holds: the table's columns with everything spelt out.
 * @param {Index} index @param {TieRow[]} rows @returns {Sheet}
 */
export function tieSheet(index, rows) {
  const compared = rows.some(({ change }) => change !== "");
  return {
    head: [...CSV_HEAD, ...(compared ? ["change"] : [])].map((column) => say(`csv.columns.${column}`)),
    rows: rows.map(({ tie, from, kind, to, title, status, sources, change }) => [
      tie.id, from, kind, categoryLabel(index, tie), sortInWords(index, tie),
      wayWord(index, tie), to, title,
      tie.since ?? "", tie.until ?? "", status,
      confidenceWord(index, tie.confidence)?.toLowerCase() ?? say("csv.confirmed"), tie.accordingTo ?? "",
      inOneCell(tie.items, itemWords), inOneCell(tie.figures, figureWords), inOneCell(tie.events, eventWords),
      sayRow("lists.parts", sources.map(sourceText)), tie.note ?? "",
      ...(compared ? [change] : []),
    ]),
  };
}
