/** The panel at the right: whatever is selected, and who says so. */

import { kindLabel } from "../core/index.js";
import { inView } from "../core/names.js";
import { DETAILS_BODY, DETAILS_OF_STEP, isOpen, turned } from "../core/open.js";
import { say } from "../core/say.js";
import { nothingChosen, selectedByStep } from "../core/step.js";
import { pairName } from "../core/strand-words.js";
import { chosenPair } from "../core/strands.js";
import { iconButton } from "../elements/buttons.js";
import { bdi, h, own, oncePerFrame, refill, toTop } from "../elements/dom.js";
import { closeButton } from "../elements/panel-head.js";
import { actorSample, lineSample } from "../elements/samples.js";
import { createReferences } from "../elements/sources.js";
import { absencePart } from "./absence.js";
import { allianceDetails } from "./details-alliance.js";
import { pairDetails } from "./details-pair.js";
import { stateDetails } from "./details-state.js";
import { tieDetails } from "./details-tie.js";
import { yearsLine } from "./years-line.js";

/** @import { Index, KnownActor, PageState } from "../core/types.d.ts" */
/** @import { References } from "../elements/sources.js" */
/** @import { Page, Panel } from "../elements/types.d.ts" */
/** @import { DetailsContext } from "./types.d.ts" */

/** The reader's choice is put away; what a story's step has chosen itself is only closed. @param {PageState} state @param {Index} index */
function putAway(state, index) {
  return selectedByStep(index, state) ? { selection: null } : nothingChosen(index, state);
}

/** @type {Panel} */
export const PANEL = {
  id: "details",
  title: "story.details",
  at: "right",
  order: 30,
  door: {
    is: (state, index) => index.actors.has(state.selection ?? "") || index.ties.has(state.selection ?? "") || chosenPair(index, state) !== null,
    turn: (state, index, open) => (open ? {} : putAway(state, index)),
    over: (state, previous) => [
      // Who reads on from one to the next has unfolded them; who comes from the picture has not.
      ...(state.selection === null && state.focus.length === 0 ? [DETAILS_BODY] : []),
      ...(state.story !== previous.story ? [DETAILS_OF_STEP] : []),
    ],
  },
  make: createDetails,
};

/** @param {HTMLElement} root @param {Page} page */
function createDetails(root, { index, store, turn, go }) {
  const title = h("h2", { id: "details-title", tabindex: "-1", dir: "auto" });
  const mark = h("span", { class: "details-mark" });
  const body = h("div", { class: "panel-body", tabindex: "0", role: "group", "aria-labelledby": "details-title" });
  const fold = iconButton("down", say("details.unfold"),
    () => store.set(turned(store.get(), DETAILS_BODY, !isOpen(store.get(), DETAILS_BODY))),
    { class: "icon-button phone-only", title: null, "aria-expanded": "false" });
  const close = closeButton(say("details.close"), () => turn("details", false));
  root.append(h("div", { class: "panel-head" }, mark, title, fold, close), body);

  /** @type {DetailsContext} */
  const context = { index, store, go, cite: () => turn("cite", true) };

  /** @param {boolean} folded */
  function setFolded(folded) {
    root.classList.toggle("folded", folded);
    fold.setAttribute("aria-expanded", String(!folded));
  }

  /** The ways to what else can be asked about what is chosen. @param {string[]} ways the panels */
  function waysOn(ways = ["path", "common"]) {
    return ways.filter((id) => index.panels.has(id)).map((id) => h("p", { class: "way-on" }, h("button", {
      type: "button", class: "link-button", "data-key": id, on: { click: () => turn(id, true) },
    }, say(`ways.${id}`))));
  }

  /** @param {DetailsContext} then by the day's names @param {References} references @param {PageState} state @param {KnownActor} actor */
  function ofActor(then, references, state, actor) {
    const further = [...waysOn(["path", "common", ...(actor.type === "state" ? ["triads"] : []), "without"]), yearsLine(then.index, state, actor.id)];
    return actor.type === "state" ? stateDetails(then, references, state, actor, further) : allianceDetails(then, references, state, actor, further);
  }

  /** @param {PageState} state */
  function render(state) {
    const named = inView(index, state);
    const actor = named.actors.get(state.selection ?? "");
    const tie = index.ties.get(state.selection ?? "");
    const pair = chosenPair(index, state);
    const references = createReferences(index, (key) => store.set({ filters: { sources: [key] } }));
    const then = { ...context, index: named };
    if (pair) {
      title.replaceChildren(pairName(named, pair));
      mark.replaceChildren();
      refill(body, pairDetails(then, references, state, pair), waysOn(), yearsLine(named, state, pair), references.list());
    } else if (actor) {
      title.replaceChildren(bdi(actor.name, actor.type === "alliance" ? own() : null));
      mark.replaceChildren(actorSample(index, actor));
      refill(body, absencePart(then, state, actor), ofActor(then, references, state, actor), references.list());
    } else if (tie) {
      title.replaceChildren(bdi(tie.title ?? kindLabel(index, tie.kind), tie.title ? own() : null));
      mark.replaceChildren(lineSample(index, tie.kind));
      refill(body, tieDetails(then, references, state, tie), references.list());
    }
  }

  const renderSoon = oncePerFrame(() => render(store.get()));
  return {
    /** @param {PageState} state @param {PageState | null} previous */
    show(state, previous) {
      setFolded(!isOpen(state, DETAILS_BODY));
      if (state.selection !== previous?.selection || state.focus !== previous.focus) {
        toTop(body);
        render(state);
      } else if (state.date !== previous.date || state.filters !== previous.filters || state.story !== previous.story || state.shading !== previous.shading) renderSoon();
    },
    closed: () => refill(body),
  };
}
