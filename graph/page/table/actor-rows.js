/** The actors that are shown as rows of a table. Pure. */

import { figureWords } from "../core/facts-words.js";
import { MEMBERSHIP, categoryOf, isFull, signOf, standingOf } from "../core/index.js";
import { capital, plural } from "../core/words.js";
import { inOneCell } from "./tie-rows.js";

/** "EU (candidate), CSTO" for a state; "27 members, 8 candidates" for an alliance. */
function membershipWords(index, actor, ties) {
  if (actor.type === "alliance") {
    const numbers = new Map();
    for (const { status } of ties) numbers.set(status, (numbers.get(status) ?? 0) + 1);
    return [...numbers].sort((a, b) => b[1] - a[1]).map(([status, count]) => {
      const { several } = standingOf(index, { status });
      return several ? plural(count, status, several) : `${count} ${status}`;
    }).join(", ");
  }
  return [...ties].sort((a, b) => (a.to < b.to ? -1 : 1))
    .map((tie) => (isFull(index, tie) ? tie.to : `${tie.to} (${tie.status})`)).join(", ");
}

/** The columns: a number for each category that the file has. @param {object} index */
export function actorColumns(index) {
  const categories = index.categories.filter(({ id }) => id !== MEMBERSHIP);
  return [
    { id: "name", label: "Name", sort: (row) => row.name },
    { id: "type", label: "Type", sort: (row) => row.type },
    { id: "region", label: "Region", sort: (row) => row.region },
    { id: "memberships", label: "Memberships", sort: (row) => row.memberCount },
    ...categories.map(({ id, label }) => ({
      id: `category-${id}`, label, number: true, sort: (row) => row.numbers[id] ?? 0,
    })),
    { id: "conflicts", label: "Conflicts", number: true, sort: (row) => row.conflicts },
  ];
}

/**
 * @param {object} index
 * @param {object} actor
 * @param {{ties: Set<string>}} shown what visible() gave
 */
export function actorRow(index, actor, shown) {
  const ties = (index.tiesOf.get(actor.id) ?? []).filter((tie) => shown.ties.has(tie.id));
  const memberships = ties.filter((tie) => tie.kind === MEMBERSHIP);
  const others = ties.filter((tie) => tie.kind !== MEMBERSHIP);
  const numbers = {};
  for (const tie of others) {
    const category = categoryOf(index, tie);
    numbers[category] = (numbers[category] ?? 0) + 1;
  }
  return {
    id: actor.id,
    ends: [actor.id],
    name: actor.name,
    facts: (actor.figures ?? []).map(figureWords),
    type: actor.type === "alliance" ? capital(actor.kind ?? "alliance") : "State",
    region: actor.continent ?? "",
    memberships: membershipWords(index, actor, memberships),
    memberCount: memberships.length,
    numbers,
    conflicts: others.filter((tie) => signOf(index, tie) < 0).length,
  };
}

/** What the file of a download holds. */
export function actorSheet(index, rows) {
  const categories = index.categories.filter(({ id }) => id !== MEMBERSHIP);
  return {
    head: ["Id", ...actorColumns(index).map(({ label }) => label), "Figures"],
    rows: rows.map((row) => [
      row.id, row.name, row.type, row.region, row.memberships,
      ...categories.map(({ id }) => row.numbers[id] ?? 0), row.conflicts, inOneCell(row.facts, String),
    ]),
  };
}
