/** What stands in the cells: texts, the kind with its line, sources as links, badges. */

import { must } from "../core/must.js";
import { say, sayNumber } from "../core/say.js";
import { sourceName, tieInWords } from "../core/words.js";
import { bdi, h, linkOut, own } from "../elements/dom.js";
import { actorSample, lineSample } from "../elements/samples.js";
import { accordingTo, confidenceBadge } from "../elements/sources.js";

/** @import { Child } from "../elements/types.d.ts" */
/** @import { Index } from "../core/types.d.ts" */
/** @import { ActorRow, Cells, Row, TieRow } from "./types.d.ts" */

/** @param {Row} row @param {string | null} label @param {...Child} children */
function rowButton(row, label, ...children) {
  return h("button", {
    type: "button", class: "row-button", "data-key": `row-${row.id}`, "data-row": row.id, "aria-label": label,
  }, ...children);
}

/** @param {Index} index @param {string} id @param {string} name */
function actorEnd(index, id, name) {
  const actor = index.actors.get(id);
  return h("span", { class: "table-end" }, actor && actorSample(index, actor), bdi(name));
}

/** @param {TieRow} row */
function sourceLinks(row) {
  return row.sources.map((source) => linkOut(source.url, { class: "block", title: source.title }, bdi(sourceName(source))));
}

/** @param {Row} row */
function factLines({ facts }) {
  return facts.map((fact) => h("span", { class: "muted block" }, bdi(fact)));
}

/**
 * The contents of a tie's cells, by column.
 * @param {Index} index @param {() => Index} named it by the day's names @returns {Cells<TieRow>}
 */
export function tieCells(index, named) {
  return {
    from: (row) => actorEnd(named(), row.tie.from, row.from),
    to: (row) => actorEnd(named(), row.tie.to, row.to),
    kind: (row) => [
      h("span", { class: "table-kind" }, lineSample(index, row.tie.kind),
        rowButton(row, tieInWords(named(), row.tie), bdi(row.kind))),
      row.kindWords && h("span", { class: "muted block" }, row.kindWords),
    ],
    title: (row) => [bdi(row.title, own()), factLines(row)],
    change: (row) => bdi(row.change),
    since: (row) => row.since || h("span", { class: "muted" }, say("table.not_stated")),
    until: (row) => row.until || h("span", { class: "muted" }, say("table.in_force")),
    status: (row) => bdi(row.status),
    who: (row) => [
      confidenceBadge(index, row.tie.confidence), " ",
      row.sources.length > 0 ? sourceLinks(row) : h("span", { class: "muted" }, say("table.no_source")),
      row.tie.accordingTo && h("span", { class: "block" }, accordingTo(row.tie.accordingTo)),
    ],
  };
}

/**
 * The contents of an actor's cells; a number for each category.
 * @param {Index} index @param {() => Index} named it by the day's names @returns {Cells<ActorRow>}
 */
export function actorCells(index, named) {
  /** @type {Cells<ActorRow>} */
  const cells = {
    name: (row) => [
      h("span", { class: "table-end" }, actorSample(index, must(named().actors.get(row.id))), rowButton(row, null, bdi(row.name))),
      factLines(row),
    ],
    type: (row) => bdi(row.type),
    region: (row) => row.region,
    memberships: (row) => bdi(row.memberships),
    conflicts: (row) => sayNumber(row.conflicts),
    measure: (row) => (row.measure === null ? "" : sayNumber(row.measure)),
  };
  for (const { id } of index.categories) cells[`category-${id}`] = (row) => sayNumber(row.numbers[id] ?? 0);
  return cells;
}
