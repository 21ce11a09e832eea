/** A state's position at a glance: short lines, each with whom and who says so. */

import { formatDate } from "../core/dates.js";
import { glance } from "../core/glance.js";
import { isFull } from "../core/index.js";
import { say, sayTerm } from "../core/say.js";
import { capital, shortName } from "../core/words.js";
import { bdi, h } from "../elements/dom.js";
import { confidenceBadge } from "../elements/sources.js";
import { goButton } from "./tie-card.js";

const NAMES_PER_LINE = 6;

function weakest(ties) {
  return ties.map((tie) => tie.confidence).find((word) => word && word !== "confirmed");
}

/** "(candidate since 1 March 2012)", for what is not simply a membership. */
function remark(index, ties, words) {
  const [tie] = ties;
  if (!tie || tie.type !== "membership" || isFull(index, tie)) return null;
  const word = sayTerm("statuses", tie.status);
  const status = words.includes(word) ? null : word;
  const date = tie.since && formatDate(tie.since);
  if (!status && !date) return null;
  const key = !date ? "details_state.as" : status ? "details_state.as_since" : "details_state.since";
  return [" ", h("span", { class: "muted" }, say(key, { status, date }))];
}

function entryItem(context, references, words, { id, ties }) {
  return h("li", null,
    goButton(context, id, shortName(context.index, id)),
    remark(context.index, ties, words),
    references.marks(ties.flatMap((tie) => tie.sources ?? []), 1).map((mark) => [" ", mark]),
    ties.length > 0 && [" ", confidenceBadge(context.index, weakest(ties))]);
}

/**
 * @param {object} context
 * @param {object} references of the panel
 * @param {object} state
 * @param {object} actor a state
 */
export function glanceList(context, references, state, actor) {
  const lines = glance(context.index, state, actor);
  if (lines.length === 0) return h("p", { class: "muted" }, say("details_state.no_ties"));
  return h("dl", { class: "glance" }, lines.map(({ words, sign, entries }) => {
    const look = sign < 0 ? "conflict" : entries[0]?.ties.length ? "cooperation" : "neither";
    const rest = entries.length - NAMES_PER_LINE;
    return h("div", { class: `glance-line ${look}` },
      h("dt", null, bdi(capital(words))),
      h("dd", null, h("ul", { class: "names" },
        entries.slice(0, NAMES_PER_LINE).map((entry) => entryItem(context, references, words, entry)),
        rest > 0 && h("li", { class: "muted" }, say("details_state.more", { count: rest })))));
  }));
}
