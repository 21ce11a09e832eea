/**
 * What two to four actors share, and where they part: alliances with the days on which all are in them, ties of
 * their own, ties of a sort to the same thirds, thirds with whom some cooperate and others are in conflict. As in
 * `graph/analysis/common.py`, to which the tests hold this. Pure.
 */

import { isDirected, isMembership, otherEnd, signOf, standingOf } from "./index.js";
import { must } from "./must.js";
import { letsThrough } from "./visible.js";

/** @import { Common, CommonAlliance, CommonThird, Filters, Index, Opposed, Span } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/** So many at once can be read beside one another. */
export const MOST = 4;

/** The ties of some days that pass the filters. @param {Index} index @param {Filters} filters @param {Span} days @param {string} id */
function tiesWithin(index, filters, days, id) {
  const passes = letsThrough(index, filters);
  return (index.tiesOf.get(id) ?? []).filter((tie) => overlap(tie, days) && passes(tie));
}

/** The days of both; null for none. @param {Span} one @param {Span} other @returns {Span | null} */
function overlap(one, other) {
  const start = one.start > other.start ? one.start : other.start;
  const end = one.end < other.end ? one.end : other.end;
  return start <= end ? { start, end } : null;
}

/** From the first day to the last. @param {Span[]} spans @returns {Span} */
function ends(spans) {
  const [starts, lasts] = [spans.map(({ start }) => start).sort(), spans.map(({ end }) => end).sort()];
  return { start: starts[0], end: lasts[lasts.length - 1] };
}

/** @typedef {Map<string, Tie[]>} Ties the ties of each actor */

/** @param {Index} index @param {Ties} ties @param {Span} days @returns {CommonAlliance[]} */
function alliances(index, ties, days) {
  /** @type {Map<string, Map<string, Span[]>>} */
  const inside = new Map();
  for (const [actor, own] of ties) {
    for (const tie of own) {
      if (!isMembership(tie) || tie.from !== actor || !standingOf(index, tie).within) continue;
      const members = inside.get(tie.to) ?? new Map();
      inside.set(tie.to, members.set(actor, [...members.get(actor) ?? [], must(overlap(tie, days))]));
    }
  }
  return [...inside].flatMap(([id, members]) => {
    const [first, ...others] = [...members.values()];
    const together = others.reduce((spans, next) => spans.flatMap((one) => next.map((other) => overlap(one, other)).filter((span) => span !== null)), first);
    if (together.length > 0) return [{ id, who: [...members.keys()], ...ends(together) }];
    // Never at the same time: each for itself.
    return [...members].map(([actor, spans]) => ({ id, who: [actor], ...ends(spans) }));
  });
}

/** Which way a tie runs, as one of its ends sees it. @param {Index} index @param {Tie} tie @param {string} actor */
function wayOf(index, tie, actor) {
  if (!isDirected(index, tie)) return "with";
  return tie.from === actor ? "to" : "from";
}

/** @param {Index} index @param {Ties} ties @returns {CommonThird[]} whoever of the actors has such a tie with the same third */
function thirds(index, ties) {
  /** @type {Map<string, CommonThird>} */
  const found = new Map();
  for (const [actor, own] of ties) {
    for (const tie of own) {
      const id = otherEnd(tie, actor);
      if (isMembership(tie) || ties.has(id)) continue;
      const way = wayOf(index, tie, actor);
      const key = `${tie.kind}\n${way}\n${id}`;
      const third = found.get(key) ?? { id, kind: tie.kind, way, who: [], tie, of: actor };
      if (!third.who.includes(actor)) third.who.push(actor);
      found.set(key, third);
    }
  }
  return [...found.values()];
}

/** @param {Index} index @param {Ties} ties @returns {Opposed[]} */
function opposed(index, ties) {
  /** @type {Map<string, Map<string, Set<number>>>} */
  const signs = new Map();
  for (const [actor, own] of ties) {
    for (const tie of own) {
      const [sign, id] = [signOf(index, tie), otherEnd(tie, actor)];
      if (sign === 0 || ties.has(id)) continue;
      const of = signs.get(id) ?? new Map();
      signs.set(id, of.set(actor, (of.get(actor) ?? new Set()).add(sign)));
    }
  }
  return [...signs].flatMap(([id, of]) => {
    const [friends, enemies] = [1, -1].map((sign) => [...ties.keys()].filter((actor) => of.get(actor)?.size === 1 && of.get(actor)?.has(sign)));
    return friends.length > 0 && enemies.length > 0 ? [{ id, friends, enemies }] : [];
  });
}

/**
 * What actors have in common on some days, by what passes the filters; what most of them have comes first.
 * @param {Index} index @param {Filters} filters @param {Span} days @param {string[]} actors
 * @returns {Common}
 */
export function common(index, filters, days, actors) {
  const ties = new Map(actors.map((id) => [id, tiesWithin(index, filters, days, id)]));
  /** @param {{who: string[]}} one @param {{who: string[]}} other */
  const mostFirst = (one, other) => other.who.length - one.who.length;
  return {
    alliances: alliances(index, ties, days).sort(mostFirst),
    own: [...new Set([...ties.values()].flat())].filter((tie) => tie.from !== tie.to && ties.has(tie.from) && ties.has(tie.to)),
    thirds: thirds(index, ties).sort(mostFirst),
    opposed: opposed(index, ties),
  };
}
