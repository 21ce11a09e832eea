/** The details of an alliance: what it is, its members by date, and its own ties. */

import { formatDate, formatSpan } from "../core/dates.js";
import { sortOf } from "../core/between.js";
import { isMembership, standingOf } from "../core/index.js";
import { earliestFirst } from "../core/order.js";
import { say, sayRow, sayRowParts } from "../core/say.js";
import { tiesOn } from "../core/visible.js";
import { capital, kindsInWords } from "../core/words.js";
import { h } from "../elements/dom.js";
import { flagSample } from "../elements/samples.js";
import { confidenceBadge } from "../elements/sources.js";
import { counted, foldOut, note, part, sortTitle } from "./facts.js";
import { kindsLine, namesLine } from "./names-line.js";
import { goButton, tieCard } from "./tie-card.js";

/** @import { Alliance, Tie } from "../contract.d.ts" */
/** @import { References } from "../elements/sources.js" */
/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Child } from "../elements/types.d.ts" */
/** @import { DetailsContext } from "./types.d.ts" */

/** In which order an alliance's own ties are told. */
const SORTED = /** @type {const} */ (["conflict", "refusal", "cooperation", "neither", "idle"]);

/** @param {Index} index @param {References} references @param {Alliance} alliance */
function facts(index, references, alliance) {
  const kinds = kindsInWords(alliance);
  const words = [
    kinds && capital(kinds),
    alliance.founded && say("details_alliance.founded", { date: formatDate(alliance.founded) }),
    alliance.dissolved && say("details_alliance.dissolved", { date: formatDate(alliance.dissolved) }),
  ].filter(Boolean);
  return [
    words.length > 0 && h("p", { dir: "auto" }, sayRow("lists.row", words)),
    (alliance.kinds?.length ?? 0) > 0 && h("p", { class: "muted names-line" }, sayRowParts("lists.facts", kindsLine(references, alliance))),
    namesLine(index, references, alliance, [alliance.id]),
  ];
}

/** @param {DetailsContext} context @param {Tie} tie @param {References} references */
function member(context, references, tie) {
  const { index } = context;
  const actor = index.actors.get(tie.from);
  return h("li", null,
    actor?.type === "state" && flagSample(index, actor), " ", goButton(context, tie.from), " ",
    h("span", { class: "muted" }, formatSpan(tie.since, tie.until) || say("details.undated")), " ",
    confidenceBadge(index, tie.confidence), references.marks(tie.sources), note(tie.note));
}

/** @param {DetailsContext} context @param {Tie[]} ties @param {References} references */
function list(context, references, ties) {
  return h("ul", { class: "rows" }, ties.map((tie) => member(context, references, tie)));
}

/**
 * @param {DetailsContext} context
 * @param {References} references of the panel
 * @param {PageState} state
 * @param {Alliance} alliance
 * @param {Child} further ways on from it, behind what it is
 * @returns {Child[]} the nodes of the panel's body
 */
export function allianceDetails(context, references, state, alliance, further) {
  const { index } = context;
  const all = [...index.tiesOf.get(alliance.id) ?? []].sort(earliestFirst);
  const memberships = all.filter((tie) => isMembership(tie));
  const standing = new Set(tiesOn(index, state.date));
  const now = memberships.filter((tie) => standing.has(tie));
  const before = memberships.filter((tie) => tie.end < state.date);
  const after = memberships.filter((tie) => tie.start > state.date);
  const own = all.filter((tie) => !isMembership(tie));
  const ownNow = own.filter((tie) => standing.has(tie));
  const ownElse = own.filter((tie) => !standing.has(tie));
  /** @param {Tie[]} ties */
  const cards = (ties) => h("ul", { class: "ties" },
    ties.map((tie) => tieCard(context, references, tie, alliance.id)));
  return [
    facts(index, references, alliance),
    note(alliance.note),
    further,
    [...index.standings.values()].map((standing) => {
      const those = now.filter((tie) => standingOf(index, tie) === standing);
      return those.length > 0 && part(counted(standing.heading, those.length), list(context, references, those));
    }),
    SORTED.map((sort) => {
      const those = ownNow.filter((tie) => sortOf(index, tie) === sort);
      return those.length > 0 && part(counted(sortTitle(sort), those.length), cards(those));
    }),
    before.length > 0
      && foldOut(context, "earlier", counted(say("details.earlier"), before.length), () => list(context, references, before)),
    after.length > 0
      && foldOut(context, "later", counted(say("details.later"), after.length), () => list(context, references, after)),
    ownElse.length > 0
      && foldOut(context, "other-days", counted(say("details_alliance.other_days"), ownElse.length), () => cards(ownElse)),
    (alliance.sources?.length ?? 0) > 0 && references.line(alliance.sources),
  ];
}
