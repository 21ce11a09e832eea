/** What the table holds in a state: its rows in groups, and the sentence above them. Pure. */

import { comparison, pictured } from "../core/changes.js";
import { formatDay } from "../core/dates.js";
import { measureNow, valuesIn, yearOf } from "../core/measures.js";
import { must } from "../core/must.js";
import { say } from "../core/say.js";
import { tiedBy, tiesOn } from "../core/visible.js";
import { actorName, actorsInWords } from "../core/words.js";
import { actorColumns, actorRow, actorSheet } from "./actor-rows.js";
import { parted, sorted } from "./sort.js";
import { CHANGE_COLUMNS, TIE_COLUMNS, tieRow, tieSheet } from "./tie-rows.js";

/** @import { Comparison, Index, PageState } from "../core/types.d.ts" */
/** @import { Column, Group, NamedTable, Row, Tables } from "./types.d.ts" */

/** @template R @param {Omit<Column<R>, "label">[]} columns @returns {Column<R>[]} */
function labelled(columns) {
  return columns.map((column) => ({ ...column, label: say(`table.columns.${column.id}`) }));
}

/** The three tables: of ties, of ties while two days are compared, and of actors. @param {Index} index @param {string | null} [measure] by which states are drawn @returns {Tables} */
export function tables(index, measure = null) {
  return {
    ties: { columns: labelled(TIE_COLUMNS), sheet: tieSheet, order: { column: "from", descending: false } },
    changes: { columns: labelled(CHANGE_COLUMNS), sheet: tieSheet, order: { column: "change", descending: false } },
    actors: { columns: actorColumns(index, measure), sheet: (named, rows) => actorSheet(named, rows, measure), order: measure === null ? { column: "name", descending: false } : { column: "measure", descending: true } },
  };
}

/**
 * The actor whose ties come first: the one selected, or the last one while its own ties are read.
 * @param {Index} index @param {PageState} state @param {string | null} last @param {boolean} only
 */
export function pinned(index, state, last, only) {
  const { selection } = state;
  if (selection !== null && index.actors.has(selection)) return selection;
  return only || index.ties.has(selection ?? "") ? last : null;
}

/** @param {Comparison | null} found @param {string} day */
function dayInWords(found, day) {
  return found ? say("table.either_day", { earlier: formatDay(found.earlier), later: formatDay(found.later) }) : formatDay(day);
}

/**
 * @param {Index} index
 * @param {PageState} state
 * @param {NamedTable} table one of tables(), with its name
 * @param {{pin: string|null, only: boolean}} own whose ties come first, and whether they come alone
 * @returns {{groups: Group<Row>[], caption: string}}
 */
export function contents(index, state, { name, columns, order }, { pin, only }) {
  const shown = pictured(index, state);
  const found = comparison(index, state);
  const day = dayInWords(found, state.date);
  if (name === "actors") {
    const measure = measureNow(index, state);
    const values = measure === null ? null : valuesIn(index, measure, yearOf(index, state.date));
    const rows = [...shown.actors].map((id) => actorRow(index, must(index.actors.get(id)), shown, values));
    return { groups: [{ title: "", rows: sorted(rows, columns, order) }], caption: say("table.actors_on", { actors: actorsInWords(index, shown.actors), day }) };
  }
  const ties = [...shown.ties].map((id) => tieRow(index, must(index.ties.get(id)), found?.ties.get(id)));
  const all = sorted(ties, columns, order);
  const { own, others } = parted(all, pin);
  if (pin !== null && only) {
    const caption = say("table.own_on", {
      ties: say("counts.ties", { count: own.length }), actor: actorName(index, pin), day,
      others: say("table.others", { count: others.length }),
    });
    return { groups: [{ title: "", rows: own }], caption };
  }
  const between = {
    ties: say("counts.ties", { count: all.length }), day, actors: actorsInWords(index, tiedBy(index, shown)),
  };
  const hidden = found ? 0 : tiesOn(index, state.date).length - all.length;
  return {
    groups: pin === null ? [{ title: "", rows: all }] : [
      { title: say("table.own_ties", { actor: actorName(index, pin), count: own.length }), rows: own },
      { title: say("table.other_ties", { count: others.length }), rows: others },
    ],
    caption: hidden > 0 ? say("table.ties_on_hidden", { ...between, count: hidden }) : say("table.ties_on", between),
  };
}
