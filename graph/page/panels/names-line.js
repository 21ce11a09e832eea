/** What else an actor is or was called, and of what kinds it is, each with its days and who says so. */

import { formatSpan } from "../core/dates.js";
import { dayless } from "../core/index.js";
import { say, sayRowParts, sayTerm } from "../core/say.js";
import { bdi, h } from "../elements/dom.js";

/** @import { Alliance } from "../contract.d.ts" */
/** @import { Index, KnownActor } from "../core/types.d.ts" */
/** @import { References } from "../elements/sources.js" */

/**
 * "West Germany (until 2 October 1990) [1]"
 * @param {References} references @param {string} name @param {{since?: string, until?: string, sources?: string[]}} days
 * @returns {(string | Node)[]}
 */
function dated(references, name, { since, until, sources }) {
  const span = formatSpan(since, until);
  const marks = references.marks(sources ?? []);
  return [bdi(span ? say("details.dated", { what: name, span }) : name), ...marks.flatMap((mark) => [" ", mark])];
}

/**
 * The names but for the one that heads the panel.
 * @param {Index} index of the day
 * @param {References} references of the panel
 * @param {KnownActor} actor
 * @param {(string | undefined)[]} others codes and the like, which come first
 */
export function namesLine(index, references, actor, others) {
  const usual = dayless(index).actors.get(actor.id)?.name;
  const lists = new Set([...others, usual, ...(actor.aliases ?? [])].filter((name) => name && name !== actor.name));
  const then = (actor.names ?? []).filter(({ name }) => name !== actor.name);
  return h("p", { class: "muted names-line" }, sayRowParts("lists.facts", [
    ...[...lists].map((name) => bdi(name)), ...then.map((one) => dated(references, one.name, one)),
  ]));
}

/**
 * The kinds of an alliance: those of the day, and those that it was of or was to be of on others.
 * @param {References} references @param {Alliance} alliance
 */
export function kindsLine(references, alliance) {
  const kinds = (alliance.kinds ?? []).map((one) => dated(references, sayTerm("alliances", one.kind), one));
  return alliance.kind ? [bdi(sayTerm("alliances", alliance.kind)), ...kinds] : kinds;
}
