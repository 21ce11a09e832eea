/**
 * The page's data, made quick to look up: actors and ties by id, the ties of an actor, and the
 * lists that the filters offer. Computed once; nothing here depends on the state.
 */

import { clampDay, holds } from "./dates.js";
import { must } from "./must.js";
import { inOrder, sayTerm } from "./say.js";

/** @import { Index, KnownActor, Knows, Manner, Sign, SortOfTie } from "./types.d.ts" */
/** @import { Actor, PageData, Tie } from "../contract.d.ts" */

/** The kind of the ties that memberships are. */
export const MEMBERSHIP = "membership";

/** Whether a tie is of a state to an alliance. @param {Pick<Tie, "type">} tie */
export function isMembership({ type }) {
  return type === "membership";
}

/** @template Value @param {Map<string, Value[]>} map @param {string} key @param {Value} value */
function pushTo(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** @param {Actor} a @param {Actor} b */
function byName(a, b) {
  return inOrder(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

/**
 * Words of the data by what they are called.
 * @param {"statuses" | "regions"} list @param {Iterable<string>} words
 */
function inOrderOf(list, words) {
  return [...words].sort((a, b) => inOrder(sayTerm(list, a), sayTerm(list, b)));
}

/**
 * @param {PageData} data what the page carries as JSON
 * @param {string[]} [panels] the ids of the page's panels
 * @param {Record<string, Knows>} [words] which can be chosen within them, by key
 * @returns {Index}
 */
export function indexData(data, panels = [], words = {}) {
  /** @type {Index["actors"]} */
  const actors = new Map();
  /** @type {Index["ties"]} */
  const ties = new Map();
  /** @type {Index["tiesOf"]} */
  const tiesOf = new Map();
  /** @type {Index["kindsOf"]} */
  const kindsOf = new Map();
  /** @type {Set<string>} */
  const statuses = new Set();
  /** @type {Set<string>} */
  const usedKinds = new Set();
  for (const actor of data.actors) {
    actors.set(actor.id, actor);
    tiesOf.set(actor.id, []);
  }
  for (const tie of data.ties) {
    ties.set(tie.id, tie);
    pushTo(tiesOf, tie.from, tie);
    if (tie.to !== tie.from) pushTo(tiesOf, tie.to, tie);
    usedKinds.add(tie.kind);
    statuses.add(tie.status ?? "");
  }
  const kinds = data.kinds ?? {};
  const standings = new Map(Object.entries(data.statuses ?? {}));
  for (const [id, kind] of Object.entries(kinds)) {
    if (usedKinds.has(id)) pushTo(kindsOf, kind.category, id);
  }
  const states = data.actors.filter((actor) => actor.type === "state").sort(byName);
  const regions = new Set(states.map((state) => state.continent).filter(Boolean));
  return {
    data,
    panels: new Set(panels),
    words: new Map(Object.entries(words)),
    actors,
    ties,
    tiesOf,
    states,
    alliances: data.actors.filter((actor) => actor.type === "alliance").sort(byName),
    kinds,
    standings,
    idle: new Set(data.idle ?? []),
    confidences: new Map(Object.entries(data.confidences ?? {})),
    full: standings.keys().next().value ?? "",
    categories: (data.categories ?? []).filter((category) => kindsOf.has(category.id)),
    kindsOf,
    usedKinds: Object.keys(kinds).filter((id) => usedKinds.has(id)),
    statuses: inOrderOf("statuses", statuses),
    regions: inOrderOf("regions", regions),
  };
}

/** The index whatever the day, of one that names.js has made for a day: for what no name changes. @param {Index} index */
export function dayless(index) {
  return index.dayless ?? index;
}

/** The status of a membership: one is full that says nothing else. @param {Index} index @param {Pick<Tie, "status">} tie */
export function statusOf(index, tie) {
  return tie.status ?? index.full;
}

/**
 * How a state stands to an alliance by a membership, as the vocabulary says; the first is the full one.
 * @param {Index} index @param {Pick<Tie, "status">} tie
 */
export function standingOf(index, tie) {
  return index.standings.get(statusOf(index, tie)) ?? must(index.standings.get(index.full));
}

/** Whether a membership is a full one. @param {Index} index @param {Pick<Tie, "status">} tie */
export function isFull(index, tie) {
  return standingOf(index, tie) === index.standings.get(index.full);
}

/** Whether an actor exists on a day. @param {Index} index @param {string} id @param {string} day */
export function existsOn(index, id, day) {
  const actor = index.actors.get(id);
  return actor !== undefined && holds(actor, day);
}

/** The end of a tie that is not this actor. @param {Tie} tie @param {string} id */
export function otherEnd(tie, id) {
  return tie.from === id ? tie.to : tie.from;
}

/** A day brought into a span and into the file's time. @param {Index} index @param {string} day @param {{start: string, end: string}} span */
export function dayWithin(index, day, { start, end }) {
  const { first, last } = index.data.meta;
  return clampDay(clampDay(day, start, end), first, last);
}

/** How much a tie of this kind weighs among others. @param {Index} index @param {Pick<Tie, "kind">} tie */
export function weightOf(index, tie) {
  return index.kinds[tie.kind]?.weight ?? 1;
}

/** Whether a tie runs one way, from its first end to its second. @param {Index} index @param {Pick<Tie, "kind">} tie */
export function isDirected(index, tie) {
  return Boolean(index.kinds[tie.kind]?.directed);
}

/** The category of a tie's kind. @param {Index} index @param {Pick<Tie, "kind">} tie */
export function categoryOf(index, tie) {
  return index.kinds[tie.kind]?.category ?? MEMBERSHIP;
}

/** Whether a tie is not in effect: signed and no more, say, or set aside. @param {Index} index @param {Pick<Tie, "type" | "status">} tie */
export function isIdle(index, tie) {
  return !isMembership(tie) && index.idle.has(tie.status ?? "");
}

/** 1 for cooperation, -1 for conflict, 0 for neither, and for what is not in effect. @param {Index} index @param {SortOfTie} tie @returns {Sign} */
export function signOf(index, tie) {
  if (isMembership(tie)) return standingOf(index, tie).sign;
  if (isIdle(index, tie)) return 0;
  return index.kinds[tie.kind]?.sign ?? (tie.type === "conflict" ? -1 : 1);
}

/** Whether a tie keeps relations from the other, which by itself is no conflict. @param {Index} index @param {Pick<Tie, "kind">} tie */
export function isRefusal(index, tie) {
  return Boolean(index.kinds[tie.kind]?.refusal);
}

/** The pattern of a category's lines. @param {Index} index @param {string} category */
export function dashOf(index, category) {
  return index.data.categories.find(({ id }) => id === category)?.dash ?? [];
}

/**
 * By what a tie's line is told from others.
 * @param {Index} index @param {SortOfTie} tie
 * @returns {Manner}
 */
export function mannerOf(index, tie) {
  const category = categoryOf(index, tie);
  const dash = isMembership(tie) ? standingOf(index, tie).dash : dashOf(index, category);
  return { category, sign: signOf(index, tie), directed: isDirected(index, tie), dash, refusal: isRefusal(index, tie), idle: isIdle(index, tie) };
}

/** Of what kinds an alliance is on the day of the index, what it chiefly is first. @param {KnownActor} actor @returns {string[]} */
export function kindsNow(actor) {
  return actor.type === "alliance" ? actor.kindsNow ?? [actor.kind ?? ""].filter(Boolean) : [];
}

/** Whether an alliance obliges its members to help each other, on the day of the index. @param {Index} index @param {KnownActor} actor */
export function isObliging(index, actor) {
  return kindsNow(actor).some((kind) => index.data.obliging.includes(kind));
}

/** How loosely an alliance binds on the day of the index: its place among the kinds that bind, the tightest first; their number if it is of none. @param {Index} index @param {string} id */
export function looseness(index, id) {
  const { binding } = index.data;
  const actor = index.actors.get(id);
  const places = (actor ? kindsNow(actor) : []).map((kind) => binding.indexOf(kind)).filter((at) => at >= 0);
  return Math.min(binding.length, ...places);
}

/** What a kind is called. @param {Index} index @param {string} kind */
export function kindLabel(index, kind) {
  return index.kinds[kind]?.label ?? kind;
}
