/** The details of a state: its position at a glance, its memberships, and its ties by category. */

import { formatDay, formatSpan, holds } from "../core/dates.js";
import { SORTS, countedAs } from "../core/between.js";
import { MEMBERSHIP, categoryOf, isFull, isMembership } from "../core/index.js";
import { latestFirst } from "../core/order.js";
import { say, sayRow, sayTerm } from "../core/say.js";
import { tiesOn } from "../core/visible.js";
import { capital, statusWord } from "../core/words.js";
import { h, own } from "../elements/dom.js";
import { confidenceBadge } from "../elements/sources.js";
import { counted, figureList, foldOut, note, part, sortTitle } from "./facts.js";
import { glanceList } from "./glance-list.js";
import { namesLine } from "./names-line.js";
import { goButton, tieCard } from "./tie-card.js";

/** @import { PageState } from "../core/types.d.ts" */
/** @import { References } from "../elements/sources.js" */
/** @import { Category, State, Tie } from "../contract.d.ts" */
/** @import { Child } from "../elements/types.d.ts" */
/** @import { DetailsContext } from "./types.d.ts" */

/** @param {DetailsContext} context @param {Tie} tie @param {References} references */
function membershipItem(context, references, tie) {
  const span = formatSpan(tie.since, tie.until) || say("details.undated");
  return h("li", null,
    goButton(context, tie.to), " ",
    h("span", { class: "muted" }, isFull(context.index, tie) ? span : sayRow("lists.row", [capital(statusWord(context.index, tie)), span])), " ",
    confidenceBadge(context.index, tie.confidence), references.marks(tie.sources), note(tie.note));
}

/** @param {DetailsContext} context @param {Tie[]} ties @param {References} references */
function memberships(context, references, ties) {
  return ties.length > 0
    && h("ul", { class: "rows" }, ties.map((tie) => membershipItem(context, references, tie)));
}

/** @param {DetailsContext} context @param {Tie[]} ties @param {State} actor @param {References} references */
function cards(context, references, ties, actor) {
  return h("ul", { class: "ties" }, ties.map((tie) => tieCard(context, references, tie, actor.id)));
}

/**
 * One category's ties, what binds apart from what divides.
 * @param {DetailsContext} context @param {Tie[]} ties @param {State} actor
 * @param {References} references @param {Category} category
 */
function categoryPart(context, references, category, ties, actor) {
  const { index } = context;
  const groups = SORTS.map(([counts, sort]) => {
    const those = ties.filter((tie) => countedAs(index, tie) === counts);
    return those.length > 0 && [
      h("h4", { class: sort }, counted(sortTitle(sort), those.length)),
      cards(context, references, those, actor),
    ];
  });
  return part(category.label, groups);
}

/**
 * Ties and memberships that are over, or have not begun, on the day.
 * @param {DetailsContext} context @param {string} title @param {string} key @param {Tie[]} ties @param {State} actor
 * @param {References} references
 */
function otherTimes(context, references, title, key, ties, actor) {
  const those = ties.filter((tie) => isMembership(tie));
  const rest = ties.filter((tie) => !isMembership(tie));
  return ties.length > 0 && foldOut(context, key, counted(title, ties.length), () => [
    memberships(context, references, those),
    rest.length > 0 && cards(context, references, rest, actor),
  ]);
}

/**
 * @param {DetailsContext} context
 * @param {References} references of the panel
 * @param {PageState} state
 * @param {State} actor
 * @param {Child} further ways on from it, behind what is seen at a glance
 * @returns {Child[]} the nodes of the panel's body
 */
export function stateDetails(context, references, state, actor, further) {
  const { index } = context;
  const all = [...index.tiesOf.get(actor.id) ?? []].sort(latestFirst);
  const standing = new Set(tiesOn(index, state.date));
  const now = all.filter((tie) => standing.has(tie));
  const belongs = now.filter((tie) => isMembership(tie));
  const earlier = all.filter((tie) => tie.end < state.date && !holds(tie, state.date));
  const later = all.filter((tie) => tie.start > state.date);
  return [
    namesLine(index, references, actor, [actor.continent && sayTerm("regions", actor.continent), actor.id, actor.code2]),
    actor.contested && h("p", { class: "contested", ...own() }, actor.contested),
    h("section", { class: "part first" },
      h("h3", null, say("details_state.glance", { day: formatDay(state.date) })),
      glanceList(context, references, state, actor)),
    further,
    belongs.length > 0 && part(counted(say("details_state.memberships"), belongs.length), memberships(context, references, belongs)),
    index.categories.filter((category) => category.id !== MEMBERSHIP).map((category) => {
      const ties = now.filter((tie) => !isMembership(tie) && categoryOf(index, tie) === category.id);
      return categoryPart(context, references, category, ties, actor);
    }),
    part(say("details.figures"), figureList(references, actor.figures)),
    part(say("details.note"), note(actor.note)),
    otherTimes(context, references, say("details.earlier"), "earlier", earlier, actor),
    otherTimes(context, references, say("details.later"), "later", later, actor),
    (actor.sources?.length ?? 0) > 0 && references.line(actor.sources),
    now.length === 0 && all.length > 0
      && h("p", { class: "muted" }, say("details_state.other_days", { count: all.length })),
  ];
}
