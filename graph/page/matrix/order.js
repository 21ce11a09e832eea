/**
 * In which order the states of the matrix stand. By bloc, friends stand together, and never two that more parts than
 * binds, nor two that quarrel while no alliance binds them: the largest bloc first, beside each the one that it is on
 * the best terms with; two are one only where an alliance binds them, or several ties; within a bloc whom most binds to it first. Who is in no bloc stands at the end. Else by name,
 * or by the number of ties. Pure.
 */

import { signOf, weightOf } from "../core/index.js";
import { pairOf } from "../core/strands.js";
import { inOrder } from "../core/say.js";
import { actorName } from "../core/words.js";
import { blocsOf } from "./blocs.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Cell, Matrix } from "./types.d.ts" */

/** As much as three defence pacts of two. */
const ALLIED = 12;
/** What it is worth to be members of the alliance that is asked for, if it binds nobody: too little to make friends of strangers. */
const COMMON = 1;
/** Two whom no alliance binds are a bloc by no fewer cooperations. */
const LEAST_OF_TWO = 2;
/** Half of what there can be: from here on more of the same says less. */
const USUAL = 4;

/**
 * On what terms two are, from -1 to 1, 0 for strangers and for who both binds and parts as much: by what ties of
 * their kinds weigh, and by what they owe each other through an alliance.
 * @param {Index} index @param {Cell | undefined} cell
 */
export function termsOf(index, cell) {
  if (!cell) return 0;
  let binds = (cell.allied.length > 0 ? ALLIED : 0) + (cell.common.length > 0 ? COMMON : 0);
  let parts = 0;
  for (const tie of cell.ties) {
    const weight = weightOf(index, tie);
    const sign = signOf(index, tie);
    if (sign > 0) binds += weight;
    else if (sign < 0) parts += weight;
  }
  return (binds - parts) / (binds + parts + USUAL);
}

/** Whether two quarrel, or one refuses the other, and no alliance binds them. @param {Cell} cell */
const isParted = ({ quarrels, refuses, allied }) => quarrels + refuses > 0 && allied.length === 0;

/**
 * The blocs of the states, in order, and who is in none.
 * @param {Index} index @param {Map<string, Cell>} cells @param {string[]} states @param {(a: string, b: string) => number} byName
 */
function grouped(index, cells, states, byName) {
  const known = new Map([...cells].map(([id, cell]) => [id, termsOf(index, cell)]));
  /** @type {Map<string, number>} */
  const friends = new Map();
  for (const [pair, on] of known) for (const id of pair.split("\n")) friends.set(id, (friends.get(id) ?? 0) + Math.max(0, on));
  // Of two foes with the same friends whoever has more of them in all stands with these.
  const ids = [...states].sort().sort((a, b) => (friends.get(b) ?? 0) - (friends.get(a) ?? 0));
  /** @param {string} one @param {string} other */
  const terms = (one, other) => known.get(pairOf({ from: one, to: other })) ?? 0;
  const parted = new Set([...cells.values()].filter(isParted).map(({ id }) => id));
  const found = blocsOf(ids.length, (i, j) => (parted.has(pairOf({ from: ids[i], to: ids[j] })) ? -1 : terms(ids[i], ids[j])))
    .map((group) => group.map((i) => ids[i]));
  /** @param {string} id @param {string[]} bloc */
  const within = (id, bloc) => bloc.reduce((sum, other) => sum + (other === id ? 0 : terms(id, other)), 0);
  /** @param {string[]} bloc */
  const deserves = ([one, other, ...more]) => {
    const cell = cells.get(pairOf({ from: one, to: other ?? one }));
    return more.length > 0 || (cell !== undefined && (cell.allied.length > 0 || cell.cooperates >= LEAST_OF_TWO));
  };
  const blocs = found.filter(deserves)
    .map((bloc) => [...bloc].sort((a, b) => within(b, bloc) - within(a, bloc) || byName(a, b)))
    .sort((a, b) => b.length - a.length || (a[0] < b[0] ? -1 : 1));
  const alone = found.filter((bloc) => !deserves(bloc)).flat().sort(byName);
  return { blocs: chained(blocs, terms), alone };
}

/** Beside each bloc the one that it is on the best terms with. @param {string[][]} blocs @param {(one: string, other: string) => number} terms */
function chained(blocs, terms) {
  /** @param {string[]} one @param {string[]} other */
  const mean = (one, other) => one.reduce((sum, a) => sum + other.reduce((part, b) => part + terms(a, b), 0), 0) / (one.length * other.length);
  const left = [...blocs];
  const chain = left.splice(0, 1);
  while (left.length > 0) {
    const last = chain[chain.length - 1];
    const next = left.reduce((best, bloc) => (mean(last, bloc) > mean(last, best) ? bloc : best));
    chain.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return chain;
}

/**
 * Where the blocs lie in the order: the places of each one's first and last state.
 * @param {Pick<Matrix, "states" | "starts" | "alone">} matrix @returns {{first: number, last: number}[]}
 */
export function framesOf({ states, starts, alone }) {
  if (starts.size === 0) return [];
  const end = states.length - alone.length;
  const firsts = states.slice(0, end).flatMap((id, place) => (place === 0 || starts.has(id) ? [place] : []));
  return firsts.map((first, i) => ({ first, last: (firsts[i + 1] ?? end) - 1 }));
}

/**
 * @param {Index} index that of the day, by whose names they are sorted
 * @param {Map<string, Cell>} cells @param {string[]} states @param {PageState["order"]} order
 * @returns {Pick<Matrix, "states" | "starts" | "alone">} the states in order, those with which a bloc begins, and those in none
 */
export function ordered(index, cells, states, order) {
  /** @param {string} a @param {string} b */
  const byName = (a, b) => inOrder(actorName(index, a), actorName(index, b)) || (a < b ? -1 : 1);
  if (order === "name") return { states: [...states].sort(byName), starts: new Set(), alone: [] };
  if (order === "ties") {
    /** @type {Map<string, number>} */
    const counts = new Map(states.map((id) => [id, 0]));
    for (const { id, ties } of cells.values()) for (const end of id.split("\n")) counts.set(end, (counts.get(end) ?? 0) + ties.length);
    return { states: [...states].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || byName(a, b)), starts: new Set(), alone: [] };
  }
  const { blocs, alone } = grouped(index, cells, states, byName);
  const sections = [...blocs, alone].filter(({ length }) => length > 0);
  return { states: sections.flat(), starts: new Set(sections.slice(1).map(([first]) => first)), alone };
}
