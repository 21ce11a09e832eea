/** The actors that are shown as rows of a table. Pure. */

import { figureWords } from "../core/facts-words.js";
import { MEMBERSHIP, categoryOf, isFull, isMembership, signOf, standingOf, statusOf } from "../core/index.js";
import { say, sayRow, sayTerm } from "../core/say.js";
import { capital, kindsInWords, statusWord } from "../core/words.js";
import { inOneCell } from "./tie-rows.js";

/** @import { Index, KnownActor } from "../core/types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */
/** @import { ActorRow, Column, Sheet } from "./types.d.ts" */

/**
 * "EU (candidate), CSTO" for a state; "27 members, 8 candidates" for an alliance.
 * @param {Index} index @param {KnownActor} actor @param {Tie[]} ties
 */
function membershipWords(index, actor, ties) {
  if (actor.type === "alliance") {
    /** @type {Map<string, number>} */
    const numbers = new Map();
    for (const tie of ties) numbers.set(statusOf(index, tie), (numbers.get(statusOf(index, tie)) ?? 0) + 1);
    return sayRow("lists.row", [...numbers].sort((a, b) => b[1] - a[1]).map(([status, count]) => {
      const { several } = standingOf(index, { status });
      return say("table.members", { count, status: count === 1 || !several ? statusWord(index, { status }) : several });
    }));
  }
  return sayRow("lists.row", [...ties].sort((a, b) => (a.to < b.to ? -1 : 1))
    .map((tie) => (isFull(index, tie) ? tie.to : say("table.membership", { alliance: tie.to, status: statusWord(index, tie) }))));
}

/** @param {KnownActor} actor */
function typeOf(actor) {
  if (actor.type !== "alliance") return say("table.state");
  return capital(kindsInWords(actor)) || say("table.alliance");
}

/** The columns: a number for each category that the file has, and the measure by which states are drawn. @param {Index} index @param {string | null} [measure] @returns {Column<ActorRow>[]} */
export function actorColumns(index, measure = null) {
  const categories = index.categories.filter(({ id }) => id !== MEMBERSHIP);
  return [
    { id: "name", label: say("table.columns.name"), sort: (row) => row.name },
    { id: "type", label: say("table.columns.type"), sort: (row) => row.type },
    { id: "region", label: say("table.columns.region"), sort: (row) => row.region },
    { id: "memberships", label: say("table.columns.memberships"), sort: (row) => row.memberCount },
    ...categories.map(/** @returns {Column<ActorRow>} */ ({ id, label }) => ({
      id: `category-${id}`, label, number: true, sort: (row) => row.numbers[id] ?? 0,
    })),
    { id: "conflicts", label: say("table.columns.conflicts"), number: true, sort: (row) => row.conflicts },
    ...(measure === null ? [] : [{
      id: "measure", label: say(`measures.names.${measure}`), number: true, sort: (/** @type {ActorRow} */ row) => row.measure ?? "",
    }]),
  ];
}

/**
 * @param {Index} index
 * @param {KnownActor} actor
 * @param {{ties: Set<string>}} shown what visible() gave
 * @param {Map<string, number> | null} [values] those of a measure
 * @returns {ActorRow}
 */
export function actorRow(index, actor, shown, values = null) {
  const ties = (index.tiesOf.get(actor.id) ?? []).filter((tie) => shown.ties.has(tie.id));
  const memberships = ties.filter((tie) => isMembership(tie));
  const others = ties.filter((tie) => !isMembership(tie));
  /** @type {Record<string, number>} */
  const numbers = {};
  for (const tie of others) {
    const category = categoryOf(index, tie);
    numbers[category] = (numbers[category] ?? 0) + 1;
  }
  return {
    id: actor.id,
    ends: [actor.id],
    name: actor.name,
    facts: (actor.type === "state" ? actor.figures ?? [] : []).map(figureWords),
    type: typeOf(actor),
    region: actor.type === "state" && actor.continent ? sayTerm("regions", actor.continent) : "",
    memberships: membershipWords(index, actor, memberships),
    memberCount: memberships.length,
    numbers,
    conflicts: others.filter((tie) => signOf(index, tie) < 0).length,
    measure: values?.get(actor.id) ?? null,
  };
}

/** What the file of a download holds. @param {Index} index @param {ActorRow[]} rows @param {string | null} [measure] @returns {Sheet} */
export function actorSheet(index, rows, measure = null) {
  const categories = index.categories.filter(({ id }) => id !== MEMBERSHIP);
  return {
    head: [say("csv.columns.id"), ...actorColumns(index, measure).map(({ label }) => label), say("csv.columns.figures")],
    rows: rows.map((row) => [
      row.id, row.name, row.type, row.region, row.memberships,
      ...categories.map(({ id }) => row.numbers[id] ?? 0), row.conflicts, ...(measure === null ? [] : [row.measure ?? ""]), inOneCell(row.facts, String),
    ]),
  };
}
