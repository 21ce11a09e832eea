/**
 * What each two states of the matrix are to each other by the ties that are shown. A tie counts for the pair,
 * whichever way it points. Who owes each other help through an alliance is allied, tie or no tie; and
 * who are members of an alliance that is asked for have that in common, though it obliges nobody. Pure.
 */

import { countedAs, noTies, wayOf } from "../core/between.js";
import { isMembership, isObliging, standingOf } from "../core/index.js";
import { pairOf } from "../core/strands.js";
import { holds } from "../core/dates.js";

/** @import { Comparison, Index } from "../core/types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */
/** @import { Cell, Club } from "./types.d.ts" */

/** @param {string} id @returns {Cell} */
function empty(id) {
  return { id, ties: [], ...noTies(), allied: [], common: [], way: "none", began: 0, ended: 0 };
}

/**
 * Cells without the ties of pairs that have fewer than so many: these stay blank, allied, or in one alliance.
 * @param {Map<string, Cell>} cells @param {number} least
 */
export function thinned(cells, least) {
  let fewer = 0;
  const left = new Map([...cells].map(([id, cell]) => {
    if (cell.ties.length === 0 || cell.ties.length >= least) return [id, cell];
    fewer += 1;
    return [id, { ...empty(id), allied: cell.allied, common: cell.common }];
  }));
  return { cells: left, fewer };
}

/** The members of each alliance that obliges them, by the memberships that are shown. @param {Index} index @param {Tie[]} ties */
function obliged(index, ties) {
  /** @type {Map<string, Set<string>>} */
  const members = new Map();
  for (const tie of ties) {
    const alliance = index.actors.get(tie.to);
    const standing = standingOf(index, tie);
    if (!alliance || !standing.within || standing.sign <= 0) continue;
    if (!isObliging(index, alliance)) continue;
    members.set(alliance.id, (members.get(alliance.id) ?? new Set()).add(tie.from));
  }
  return members;
}

/**
 * @param {Index} index that of the day
 * @param {Set<string>} shown the ids of the ties that are shown
 * @param {string[]} states
 * @param {string} day on which memberships bind
 * @param {Comparison | null} found
 * @param {Club[]} clubs
 * @returns {Map<string, Cell>} by pair; who has nothing to do with each other is not there
 */
export function cellsOf(index, shown, states, day, found, clubs = []) {
  const within = new Set(states);
  /** @type {Map<string, Cell>} */
  const cells = new Map();
  /** @param {string} id */
  const cellOf = (id) => {
    const cell = cells.get(id) ?? empty(id);
    cells.set(id, cell);
    return cell;
  };
  const memberships = [];
  for (const id of shown) {
    const tie = index.ties.get(id);
    if (!tie) continue;
    if (isMembership(tie)) memberships.push(tie);
    else if (within.has(tie.from) && within.has(tie.to)) {
      const cell = cellOf(pairOf(tie));
      cell.ties.push(tie);
      cell[countedAs(index, tie)] += 1;
      const fate = found?.ties.get(id);
      if (fate === "began" || fate === "ended") cell[fate] += 1;
    }
  }
  /** @param {"allied" | "common"} as @param {string} alliance @param {Set<string>} members */
  const join = (as, alliance, members) => {
    const here = states.filter((id) => members.has(id));
    here.forEach((one, i) => here.slice(i + 1).forEach((other) => cellOf(pairOf({ from: one, to: other }))[as].push(alliance)));
  };
  for (const [alliance, members] of obliged(index, memberships.filter((tie) => holds(tie, day)))) join("allied", alliance, members);
  for (const { id, members } of clubs) join("common", id, new Set(members));
  for (const cell of cells.values()) cell.way = wayOf(cell);
  return cells;
}
