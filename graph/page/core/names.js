/**
 * What actors are called on a day, which flag they fly then and of what kinds they are. All who speak of
 * an actor ask here, with the day that they speak of. Pure.
 */

import { clampDay, dayFromNumber, dayNumber, holds } from "./dates.js";
import { dayless } from "./index.js";
import { memo } from "./memo.js";
import { must } from "./must.js";
import { say } from "./say.js";
import { stepOf } from "./step.js";

/** @import { Index, KnownActor, PageState, Span } from "./types.d.ts" */
/** @import { Actor, Alliance, PageData, State, Step } from "../contract.d.ts" */

/** A story's steps are read there and back. */
const STEPS = 16;

/**
 * Those of some dated things of an actor that hold on a day. Before an actor is there, and when it is gone, it is
 * what it is on its first or its last day.
 * @template {Span} Dated
 * @param {Actor} actor @param {Dated[] | undefined} dated @param {string} day
 */
function holding(actor, dated, day) {
  const on = clampDay(day, actor.start, actor.end);
  return (dated ?? []).filter((one) => holds(one, on));
}

/** The name of an actor on a day. @param {Actor} actor @param {string} day */
export function nameOf(actor, day) {
  return holding(actor, actor.names, day)[0]?.name ?? actor.name;
}

/** What labels an alliance on a day in place of its key; undefined where nothing does. @param {Actor} actor @param {string} day */
function shortOf(actor, day) {
  const [dated] = holding(actor, actor.names, day);
  return dated && (dated.short ?? dated.name);
}

/** The key of the flag that a state flies on a day. @param {State} state @param {string} day */
export function flagOf(state, day) {
  return holding(state, state.flags, day)[0]?.flag ?? state.flag;
}

/** What is said of flags on a day before the file's own, in all layouts alike; else "". @param {Index} index @param {string} day */
export const flagsInWords = (index, day) => (day < index.data.meta.asOf ? say("key.flags") : "");

/** Of what kinds an alliance is on a day, what it chiefly is first. @param {Alliance} alliance @param {string} day */
export function kindsOn(alliance, day) {
  return [alliance.kind ?? "", ...holding(alliance, alliance.kinds, day).map(({ kind }) => kind)].filter(Boolean);
}

/** All that an actor is or was called on one day or another. @param {Actor} actor */
export function namesOf(actor) {
  return [actor.name, ...(actor.names ?? []).flatMap(({ name, short }) => [name, short ?? name]), ...(actor.aliases ?? [])];
}

/** The days of all that is dated of an actor. @param {Actor} actor @returns {Span[]} */
function datedIn(actor) {
  return [...(actor.names ?? []), ...((actor.type === "state" ? actor.flags : actor.kinds) ?? [])];
}

/**
 * The actors of which something is dated, and the days on which anything of them changes, in order.
 * @type {(data: PageData) => {actors: Actor[], days: string[]}}
 */
const datedOf = memo((data) => ({ data }), ({ data }) => {
  const { first, last } = data.meta;
  const actors = data.actors.filter((actor) => datedIn(actor).length > 0);
  const days = actors.flatMap(datedIn).flatMap(({ start, end }) => [start, end < last ? dayFromNumber(dayNumber(end) + 1) : ""]);
  return { actors, days: [...new Set(days)].filter((day) => first < day && day <= last).sort() };
});

/** An actor as it is on a day. @param {Actor} actor @param {string} day @returns {KnownActor} */
function actorOn(actor, day) {
  const named = { name: nameOf(actor, day), short: shortOf(actor, day) };
  return actor.type === "state" ? { ...actor, ...named, flag: flagOf(actor, day) } : { ...actor, ...named, kindsNow: kindsOn(actor, day) };
}

/** The index with some actors in place of those of their ids. @param {Index} index @param {KnownActor[]} others @returns {Index} */
function withActors(index, others) {
  if (others.length === 0) return index;
  const changed = new Map(others.map((actor) => [actor.id, actor]));
  return { ...index, dayless: dayless(index), actors: new Map([...index.actors].map(([id, actor]) => [id, changed.get(id) ?? actor])) };
}

/** @type {(index: Index, day: string) => Index} */
const since = memo((index, day) => ({ index, day }),
  ({ index, day }) => withActors(index, datedOf(index.data).actors.map((actor) => actorOn(actor, day))), { keep: Infinity });

/**
 * The index as it is on a day, its actors by the names, flags and kinds of that day: the same object for
 * all days between which nothing of these changes.
 * @param {Index} index @param {string} day
 */
export function onDay(index, day) {
  const change = datedOf(index.data).days.findLast((one) => one <= day);
  return since(dayless(index), change ?? index.data.meta.first);
}

/** @type {(index: Index, called: Record<string, string>) => Index} */
const calledBy = memo((index, called) => ({ index, called }), ({ index, called }) => withActors(index, Object.entries(called).filter(([id]) => index.actors.has(id)).map(
  ([id, name]) => ({ ...must(index.actors.get(id)), name, short: name }))), { keep: STEPS });

/** The index as a story's step has it: on its day, and by what it calls some otherwise. @param {Index} index @param {Step} step @param {string} day */
export function inStep(index, { called }, day) {
  const now = onDay(index, day);
  return called ? calledBy(now, called) : now;
}

/** The index as a state shows it. @param {Index} index @param {PageState} state */
export function inView(index, state) {
  const at = stepOf(index, state);
  return at ? inStep(index, at.step, state.date) : onDay(index, state.date);
}
