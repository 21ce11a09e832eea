/** What is said of the matrix. Pure. */

import { formatDay } from "../core/dates.js";
import { say, sayRow, sayTerm } from "../core/say.js";
import { actorName, listed, shortName } from "../core/words.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Cell, Matrix } from "./types.d.ts" */

/** More entries than these are counted. */
const MOST_NAMES = 3;

/** What one entry is called. @param {Index} index @param {string} id of an actor, or a region */
const entryName = (index, id) => (index.actors.has(id) ? shortName(index, id) : sayTerm("regions", id));

/** Many entries: "GCC and 4 chosen states", as alliances and regions stand for several. @param {Index} index @param {string[]} by */
function manyNamed(index, by) {
  const several = by.filter((id) => index.actors.get(id)?.type !== "state");
  const single = by.length - several.length;
  const named = several.length > MOST_NAMES ? [say("matrix.chosen_groups", { count: several.length })] : several.map((id) => entryName(index, id));
  return listed([...named, ...(single > 0 ? [say("matrix.chosen", { count: single })] : [])]);
}

/** What a group is called: "Members of NATO". @param {Index} index @param {string[]} by */
export function groupName(index, by) {
  if (by.length === 0) return say("matrix.most");
  const [first] = by;
  const actor = index.actors.get(first);
  if (by.length === 1) {
    if (!actor) return sayTerm("regions", first);
    return actor.type === "alliance" ? say("matrix.members", { alliance: shortName(index, first) }) : say("matrix.around", { state: actor.name });
  }
  return by.length > MOST_NAMES ? manyNamed(index, by) : listed(by.map((id) => entryName(index, id)));
}

/** "Members of NATO: 30 states on 24 February 2020". @param {Index} index @param {PageState} state @param {Matrix} matrix */
export function captionOf(index, state, { group, states, fewer }) {
  const day = state.compare === null ? formatDay(state.date)
    : say("table.either_day", { earlier: formatDay([state.date, state.compare].sort()[0]), later: formatDay([state.date, state.compare].sort()[1]) });
  const caption = say("matrix.caption", { group: groupName(index, group.by), states: say("matrix.states", { count: states.length }), day });
  const more = group.left > 0 ? say("matrix.left_out", { caption, count: group.left }) : caption;
  const whole = group.untied > 0 ? say("matrix.untied", { caption: more, count: group.untied }) : more;
  return fewer > 0 ? sayRow("lists.parts", [whole, say("strands.fewer", { count: fewer })]) : whole;
}

/** What the heavy lines are, where there are some. @param {Matrix} matrix */
export function boxesInWords({ starts, alone }) {
  if (starts.size === 0) return "";
  return sayRow("lists.text", [say("matrix.boxes"), alone.length > 0 ? say("matrix.alone", { count: alone.length }) : ""].filter(Boolean));
}

/** "5 cooperations, 1 conflict, allied in NATO"; "no tie". @param {Index} index @param {Cell | undefined} cell */
export function tiesInWords(index, cell) {
  if (!cell) return say("matrix.nothing");
  const { cooperates, quarrels, refuses, neither, idle, allied, common, began, ended } = cell;
  if (cell.way === "none" && allied.length + common.length === 0) return say("matrix.fewer");
  return sayRow("lists.row", [
    cooperates > 0 ? say("matrix.cooperations", { count: cooperates }) : "",
    quarrels > 0 ? say("matrix.conflicts", { count: quarrels }) : "",
    refuses > 0 ? say("matrix.refusals", { count: refuses }) : "",
    neither > 0 ? say("matrix.others", { count: neither }) : "",
    idle > 0 ? say("matrix.idle", { count: idle }) : "",
    allied.length > 0 ? say("matrix.allied", { alliances: listed(allied.map((id) => shortName(index, id))) }) : "",
    common.length > 0 ? say("matrix.common", { alliances: listed(common.map((id) => shortName(index, id))) }) : "",
    began > 0 ? say("counts.began", { count: began }) : "",
    ended > 0 ? say("counts.ended", { count: ended }) : "",
  ].filter(Boolean));
}

/**
 * "Serbia and Russia: 5 cooperations, 1 conflict"; a state's own cell is called as it is.
 * @param {Index} index @param {string} row @param {string} column @param {Cell | undefined} cell
 */
export function cellInWords(index, row, column, cell) {
  if (row === column) return actorName(index, row);
  return say("matrix.cell", { pair: listed([actorName(index, row), actorName(index, column)]), ties: tiesInWords(index, cell) });
}
