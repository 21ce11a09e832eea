/** A state's position at a glance: short lines, each with whom and who says so. */

import { formatSince } from "../core/dates.js";
import { glance } from "../core/glance.js";
import { isFull, isMembership, standingOf } from "../core/index.js";
import { say } from "../core/say.js";
import { capital, shortName, statusWord } from "../core/words.js";
import { bdi, h } from "../elements/dom.js";
import { confidenceBadge } from "../elements/sources.js";
import { goButton } from "./tie-card.js";

/** @import { References } from "../elements/sources.js" */
/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { State, Tie } from "../contract.d.ts" */
/** @import { DetailsContext } from "./types.d.ts" */

const NAMES_PER_LINE = 6;

/** @param {Tie[]} ties */
function weakest(ties) {
  return ties.map((tie) => tie.confidence).find((word) => word && word !== "confirmed");
}

/**
 * "(candidate since 1 March 2012)", for what is not simply a membership; the status where the line's words are
 * those of several.
 * @param {Index} index @param {Tie[]} ties
 */
function remark(index, ties) {
  const [tie] = ties;
  if (!tie || !isMembership(tie) || isFull(index, tie)) return null;
  const words = standingOf(index, tie).phrase;
  const alike = [...index.standings.values()].filter(({ phrase }) => phrase === words).length;
  const status = alike > 1 ? statusWord(index, tie) : null;
  const since = tie.since && formatSince(tie.since);
  if (!status && !since) return null;
  const dated = status ? "details_state.as_since" : "details_state.since";
  return [" ", h("span", { class: "muted" }, say(since ? dated : "details_state.as", { status, since }))];
}

/**
 * @param {DetailsContext} context @param {References} references
 * @param {{id: string, ties: Tie[]}} entry
 */
function entryItem(context, references, { id, ties }) {
  return h("li", null,
    goButton(context, id, shortName(context.index, id)),
    remark(context.index, ties),
    references.marks(ties.flatMap((tie) => tie.sources ?? []), 1).map((mark) => [" ", mark]),
    ties.length > 0 && [" ", confidenceBadge(context.index, weakest(ties))]);
}

/**
 * @param {DetailsContext} context
 * @param {References} references of the panel
 * @param {PageState} state
 * @param {State} actor
 */
export function glanceList(context, references, state, actor) {
  const lines = glance(context.index, state, actor);
  if (lines.length === 0) return h("p", { class: "muted" }, say("details_state.no_ties"));
  return h("dl", { class: "glance" }, lines.map(({ words, sign, entries }) => {
    const [tie] = entries[0]?.ties ?? [];
    const tied = tie && (sign > 0 || isMembership(tie)) ? "cooperation" : "neither";
    const look = sign < 0 ? "conflict" : tied;
    const rest = entries.length - NAMES_PER_LINE;
    return h("div", { class: `glance-line ${look}` },
      h("dt", null, bdi(capital(words))),
      h("dd", null, h("ul", { class: "names" },
        entries.slice(0, NAMES_PER_LINE).map((entry) => entryItem(context, references, entry)),
        rest > 0 && h("li", { class: "muted" }, say("details_state.more", { count: rest })))));
  }));
}
