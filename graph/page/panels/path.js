/** How two actors are connected: the shortest chains and the strongest, in sentences; the chosen one is lit up. */

import { chainsBetween } from "../core/chains.js";
import { formatSpan } from "../core/dates.js";
import { inView } from "../core/names.js";
import { inOrder, say, sayParts } from "../core/say.js";
import { same } from "../core/state.js";
import { actorName, tieInWords } from "../core/words.js";
import { bdi, h, oncePerFrame, refill } from "../elements/dom.js";
import { closeButton, panelHead } from "../elements/panel-head.js";
import { confidenceBadge, createReferences } from "../elements/sources.js";

/** @import { Chain, Index, PageState } from "../core/types.d.ts" */
/** @import { Page, Panel } from "../elements/types.d.ts" */
/** @import { References } from "../elements/sources.js" */

/** What of the state it depends on. @type {("date" | "filters" | "focus" | "selection")[]} */
const HEARD = ["date", "filters", "focus", "selection"];
const MOST_CHAINS = 12;

/** @type {Panel} */
export const PANEL = {
  id: "path",
  title: "path.title",
  at: "left",
  order: 50,
  button: { icon: "path", where: "tools", title: "path.button_title" },
  key: { letter: "g", does: "help.does.path" },
  make: createPath,
};

/**
 * What a chain singles out: its two ends come first, by which it is known again.
 * @param {Chain} chain @returns {string[]}
 */
export function focusOf({ actors, ties }) {
  return [actors[0], actors[actors.length - 1], ...ties.flat().map(({ id }) => id)];
}

/** The two ends: those that are singled out first, or what is selected. @param {Index} index @param {Pick<PageState, "focus" | "selection">} state @returns {string[]} */
export function endsOf(index, { focus, selection }) {
  const actors = focus.filter((id) => index.actors.has(id)).slice(0, 2);
  if (actors.length > 0) return actors;
  return selection !== null && index.actors.has(selection) ? [selection] : [];
}

/** @param {HTMLElement} root @param {Page} page */
function createPath(root, { index, store, turn, go }) {
  /** @param {string} label */
  const field = (label) => h("select", { "aria-label": say(label), on: { change: choose } });
  const [from, to] = [field("path.from"), field("path.to")];
  const body = h("div", { class: "panel-body", tabindex: "0", role: "group", "aria-labelledby": "path-title" });
  root.append(
    panelHead("path-title", say("path.title"), closeButton(say("path.close"), () => turn("path", false)), { tabindex: "-1" }),
    h("div", { class: "pairs path-ends" },
      h("p", null, h("label", null, `${say("path.from")} `, from)), h("p", null, h("label", null, `${say("path.to")} `, to))),
    body,
  );

  function choose() {
    const ends = [from.value, to.value].filter(Boolean);
    const [first] = ends.length === 2 ? chainsBetween(index, store.get(), ends[0], ends[1]).shortest : [];
    store.set({ selection: null, hover: null, focus: first ? focusOf(first) : ends });
  }

  /** @param {Index} named @param {string[]} ends */
  function fillFields(named, ends) {
    const actors = [...index.actors.keys()].map((id) => ({ id, name: actorName(named, id) }))
      .sort((a, b) => inOrder(a.name, b.name));
    [from, to].forEach((one, at) => {
      one.replaceChildren(h("option", { value: "" }, say("path.choose")), ...actors.map(({ id, name }) => h("option", { value: id }, name)));
      one.value = ends[at] ?? "";
    });
  }

  /** @param {Index} named @param {References} references @param {Chain} chain @param {PageState} state @param {string} key */
  function chainItem(named, references, chain, state, key) {
    return h("li", { class: "path-chain" },
      h("button", {
        type: "button", class: "go", "data-key": key, "aria-pressed": String(same(state.focus, focusOf(chain))),
        on: { click: () => store.set({ selection: null, hover: null, focus: focusOf(chain) }) },
      }, bdi(chain.actors.map((id) => actorName(named, id)).join(" – "))),
      h("ul", { class: "facts" }, chain.ties.map((ties) => {
        const [first, ...more] = [...ties].sort((a, b) => (index.kinds[b.kind]?.weight ?? 1) - (index.kinds[a.kind]?.weight ?? 1) || (a.id < b.id ? -1 : 1));
        const span = formatSpan(first.since, first.until);
        return h("li", null,
          h("button", { type: "button", class: "link-button", "data-key": `${key}-${first.id}`, on: { click: () => go(first.id) } }, bdi(tieInWords(named, first))),
          span && h("span", { class: "muted" }, ` ${span}`), " ",
          confidenceBadge(index, first.confidence), " ", references.marks(first.sources, 2),
          more.length > 0 && h("span", { class: "muted" }, ` ${say("path.more", { count: more.length })}`));
      })));
  }

  function render() {
    const state = store.get();
    const named = inView(index, state);
    const ends = endsOf(index, state);
    fillFields(named, ends);
    if (ends.length < 2) {
      refill(body, h("p", { class: "muted" }, say("path.how")));
      return;
    }
    const references = createReferences(index);
    const { shortest, strongest } = chainsBetween(index, state, ends[0], ends[1]);
    const other = strongest && !shortest.some(({ actors }) => same(actors, strongest.actors)) ? strongest : null;
    const rest = shortest.length - MOST_CHAINS;
    refill(body,
      shortest.length === 0 ? h("p", null, sayParts("path.none", { from: bdi(actorName(named, ends[0])), to: bdi(actorName(named, ends[1])) })) : [
        h("h3", null, say("path.shortest", { count: shortest.length, steps: say("counts.steps", { count: shortest[0].ties.length }) })),
        h("ol", { class: "path-chains" }, shortest.slice(0, MOST_CHAINS).map((chain, at) => chainItem(named, references, chain, state, `chain-${at}`))),
        rest > 0 && h("p", { class: "muted" }, say("details_state.more", { count: rest })),
      ],
      other && [h("h3", null, say("path.strongest")), h("ol", { class: "path-chains" }, chainItem(named, references, other, state, "strongest"))],
      references.list());
  }

  const renderSoon = oncePerFrame(() => root.hidden || render());
  return {
    /** @param {PageState} state @param {PageState | null} previous */
    show(state, previous) {
      if (!previous) render();
      else if (HEARD.some((part) => state[part] !== previous[part])) renderSoon();
    },
  };
}
