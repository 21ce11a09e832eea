/** What the picture shows of a state: actors, ties, what stands out, and the map's ground. */

import { areHollow, drawnAlliances, fewBlocs, isOverview, withBlocs } from "../core/blocs.js";
import { pictured, signsOf } from "../core/changes.js";
import { emphasis } from "../core/emphasis.js";
import { headsOf } from "../core/glance.js";
import { latestPairs } from "../core/latest.js";
import { fullMembersOf, membersOf } from "../core/members.js";
import { ranksOn } from "../core/measures.js";
import { memo } from "../core/memo.js";
import { inView } from "../core/names.js";
import { rimsOf } from "../core/shaded.js";
import { chosenIn, selectedByStep } from "../core/step.js";
import { endsOfPair } from "../core/strands.js";
import { tellingIn } from "./telling.js";

/** @import { Choice, Index, PageState, Shown } from "../core/types.d.ts" */
/** @import { Ground, Layouts } from "../drawing/types.d.ts" */
/** @import { Content } from "./types.d.ts" */

/**
 * What a choice singles out, wherever the pointer is.
 * @param {Index} index @param {Shown} shown @param {Choice} state
 */
function chosenBy(index, shown, state) {
  return emphasis(index, shown, { ...state, hover: null });
}

/**
 * The actors that a choice singles out, and of several alliances that a reader chooses the members, about whom it is.
 * @param {Index} index @param {PageState} state @returns {Set<string>}
 */
export function singledBy(index, state) {
  const shown = pictured(index, state);
  const members = state.story ? [] : state.focus.flatMap((id) => membersOf(index, id, shown.ties));
  return new Set([...chosenBy(index, shown, state)?.actors ?? [], ...members]);
}

/**
 * The actors that a fitting view shows: those that a story's step singles out, else all.
 * @param {Index} index @param {PageState} state
 */
export function framedBy(index, state) {
  const singled = state.story ? singledBy(index, state) : new Set();
  if (singled.size > 0) return singled;
  const shown = pictured(index, state);
  return new Set(withBlocs(index, shown, drawnAlliances(index, shown, state)));
}

/** Where the pointer is, or the ends of the tie that it is on. @param {Index} index @param {string | null} hover @returns {string[]} */
function pointedBlocs(index, hover) {
  const tie = index.ties.get(hover ?? "");
  if (tie) return [tie.from, tie.to];
  return hover === null ? [] : [hover];
}

/** The members of the alliances that a story's step points at. @param {Index} index @param {PageState} state */
export function membersAround(index, state) {
  if (!state.story || !selectedByStep(index, state)) return new Set();
  const { ties } = pictured(index, state);
  return new Set([state.selection, ...state.focus].flatMap((id) => (id === null ? [] : membersOf(index, id, ties))));
}

/** @param {Set<string>} actors @param {Ground | null} ground */
function withMembers(actors, ground) {
  return ground ? new Set([...actors, ...ground.singled]) : actors;
}

/**
 * What is outlined, if it is an alliance: what is chosen, and by a step all of it; else what is pointed at.
 * @param {Index} index @param {Shown} shown @param {Choice & Pick<PageState, "compare">} state
 */
function enclosedBy(index, shown, state) {
  const { hover } = state;
  if (isOverview(state)) return [...new Set([...fewBlocs(index, shown), ...(hover === null ? [] : [hover])])];
  const chosen = chosenIn(index, state);
  return chosen.length > 0 ? chosen : [hover].filter((id) => id !== null);
}

/**
 * @param {Index} index
 * @param {Pick<Layouts, "drawn" | "ground">} layouts
 * @returns {(state: PageState) => Content} what the picture shows of a state, the same object while that is the same
 */
export function createContent(index, layouts) {
  /** @param {PageState} state */
  const inputsOf = (state) => {
    const shown = pictured(index, state);
    return {
      shown,
      drawn: layouts.drawn(shown),
      ground: layouts.ground(state),
      changes: signsOf(index, state),
      named: inView(index, state),
      selection: state.selection,
      focus: state.focus,
      story: state.story,
      compare: state.compare,
      pairs: state.pairs,
      latest: latestPairs(index, shown, state),
      heads: headsOf(index, state),
      shading: state.shading,
      ranks: ranksOn(index, state),
      rims: rimsOf(index, shown, state),
    };
  };

  /** @param {ReturnType<typeof inputsOf> & Choice} inputs @returns {Content} */
  function contentOf({ shown, drawn, ground, changes, named, ranks, rims, latest, heads, ...state }) {
    const bright = emphasis(index, shown, state);
    const singled = chosenBy(index, shown, state);
    const enclosed = enclosedBy(index, shown, state);
    const blocs = new Set([...drawnAlliances(index, shown, state), ...pointedBlocs(index, state.hover)]);
    return {
      shown: { actors: new Set(withBlocs(index, drawn, blocs)), ties: drawn.ties },
      // On the map the members of chosen alliances stand out, too.
      bright: bright && state.hover === null
        ? { ...bright, actors: withMembers(bright.actors, ground) } : bright,
      strong: new Set([state.selection, ...state.focus].filter((id) => id !== null)),
      near: withMembers(singled?.actors ?? new Set(), ground),
      singled,
      enclosed,
      hollow: isOverview(state) && areHollow(index, shown),
      within: new Set(enclosed.flatMap((id) => fullMembersOf(index, id, shown.ties))),
      ground,
      changes,
      ranks,
      rims,
      pairs: changes ? null : state.pairs,
      latest,
      heads,
      pointed: endsOfPair(state.hover) ? state.hover : null,
      named,
      telling: tellingIn(index, state, singled?.ties ?? new Set()),
    };
  }

  /** @type {(state: PageState) => Content} */
  const still = memo(inputsOf, (inputs) => contentOf({ ...inputs, hover: null }));
  /** @type {(state: PageState) => Content} */
  const pointedAt = memo((state) => ({ ...inputsOf(state), hover: state.hover, still: still(state) }),
    ({ still: without, ...inputs }) => ({ ...contentOf(inputs), still: without }));
  return (state) => (state.hover === null ? still : pointedAt)(state);
}
