/** The chains between two actors, in sentences: the shortest, and the strongest where that is another. */

import { chainsBetween } from "../core/chains.js";
import { formatSpan } from "../core/dates.js";
import { weightOf } from "../core/index.js";
import { say, sayParts } from "../core/say.js";
import { same } from "../core/state.js";
import { actorName, tieInWords } from "../core/words.js";
import { bdi, h } from "../elements/dom.js";
import { confidenceBadge, createReferences } from "../elements/sources.js";

/** @import { Chain, Index, PageState } from "../core/types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */
/** @import { Child } from "../elements/types.d.ts" */
/** @import { References } from "../elements/sources.js" */

/** @typedef {{index: Index, named: Index, state: PageState, choose: (chain: Chain) => void, go: (id: string) => void}} Told of what, by which names, and what buttons do */

const MOST_CHAINS = 12;

/**
 * What a chain singles out: its two ends come first, by which it is known again.
 * @param {Chain} chain @returns {string[]}
 */
export function focusOf({ actors, ties }) {
  return [actors[0], actors[actors.length - 1], ...ties.flat().map(({ id }) => id)];
}

/** One link of a chain: the weightiest of the ties between two. @param {Told} told @param {References} references @param {Tie[]} ties @param {string} key */
function linkItem({ index, named, go }, references, ties, key) {
  const [first, ...more] = [...ties].sort((a, b) => weightOf(index, b) - weightOf(index, a) || (a.id < b.id ? -1 : 1));
  const span = formatSpan(first.since, first.until);
  return h("li", null,
    h("button", { type: "button", class: "link-button", "data-key": `${key}-${first.id}`, on: { click: () => go(first.id) } }, bdi(tieInWords(named, first))),
    span && h("span", { class: "muted" }, ` ${span}`), " ",
    confidenceBadge(index, first.confidence), " ", references.marks(first.sources, 2),
    more.length > 0 && h("span", { class: "muted" }, ` ${say("path.more", { count: more.length })}`));
}

/** @param {Told} told @param {References} references @param {Chain} chain @param {string} key */
function chainItem(told, references, chain, key) {
  return h("li", { class: "path-chain" },
    h("button", {
      type: "button", class: "go", "data-key": key, "aria-pressed": String(same(told.state.focus, focusOf(chain))),
      on: { click: () => told.choose(chain) },
    }, bdi(chain.actors.map((id) => actorName(told.named, id)).join(" – "))),
    h("ul", { class: "facts" }, chain.ties.map((ties) => linkItem(told, references, ties, key))));
}

/** @param {Told} told @param {string[]} ends @returns {Child[]} */
export function chainList(told, ends) {
  const { index, named, state } = told;
  const references = createReferences(index);
  const { shortest, strongest } = chainsBetween(index, state, ends[0], ends[1]);
  const other = strongest && !shortest.some(({ actors }) => same(actors, strongest.actors)) ? strongest : null;
  const rest = shortest.length - MOST_CHAINS;
  return [
    shortest.length === 0 ? h("p", null, sayParts("path.none", { from: bdi(actorName(named, ends[0])), to: bdi(actorName(named, ends[1])) })) : [
      h("h3", null, say("path.shortest", { count: shortest.length, steps: say("counts.steps", { count: shortest[0].ties.length }) })),
      h("ol", { class: "path-chains" }, shortest.slice(0, MOST_CHAINS).map((chain, at) => chainItem(told, references, chain, `chain-${at}`))),
      rest > 0 && h("p", { class: "muted" }, say("details_state.more", { count: rest })),
    ],
    other && [h("h3", null, say("path.strongest")), h("ol", { class: "path-chains" }, chainItem(told, references, other, "strongest"))],
    references.list(),
  ];
}
