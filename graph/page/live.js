/** The live region: says to screen readers what changed, once the hand rests. */

import { comparison } from "./core/changes.js";
import { formatDay } from "./core/dates.js";
import { inView } from "./core/names.js";
import { nothingInWords } from "./core/nothing.js";
import { figureWords } from "./core/facts-words.js";
import { plainText } from "./core/plain-text.js";
import { changesOf } from "./core/records.js";
import { say, sayRow } from "./core/say.js";
import { scaleNow } from "./core/scale.js";
import { same } from "./core/state.js";
import { dayOfStep, pictureWaits, stepOf } from "./core/step.js";
import { pairInWords, pairName } from "./core/strand-words.js";
import { chosenPair, tiesOfPair } from "./core/strands.js";
import { scaleInWords } from "./core/theme-words.js";
import { themeName, themeNow } from "./core/themes.js";
import { visible } from "./core/visible.js";
import { actorName, actorsInWords, sourceName, tieInWords } from "./core/words.js";

/** @import { Index, PageState, Store } from "./core/types.d.ts" */

const REST_MS = 600;
/** What is told of: neither the pointer nor the camera, which move all the time. */
/** @type {("date" | "filters" | "selection" | "focus" | "pairs" | "isolates" | "shading" | "story" | "compare" | "presenting")[]} */
const SPOKEN = ["date", "filters", "selection", "focus", "pairs", "isolates", "shading", "story", "compare", "presenting"];

/** @param {Index} index @param {PageState} state */
function shownInWords(index, state) {
  const { ties, actors } = visible(index, state);
  return nothingInWords(index, state) || say("live.shown", {
    ties: say("counts.ties", { count: ties.size }), actors: actorsInWords(index, actors),
  });
}

/** @param {Index} index @param {PageState} state */
function selectionInWords(index, state) {
  const id = state.selection;
  const pair = chosenPair(index, state);
  if (pair) {
    return say("strands.selected", {
      pair: pairName(index, pair),
      ties: pairInWords(index, tiesOfPair(index, visible(index, state), pair)),
    });
  }
  if (id === null) return say("live.nothing_selected");
  const tie = index.ties.get(id);
  if (tie) return say("live.selected_tie", { tie: tieInWords(index, tie) });
  const shown = visible(index, state).ties;
  const count = (index.tiesOf.get(id) ?? []).filter((tie) => shown.has(tie.id)).length;
  return say("live.selected_actor", { actor: actorName(index, id), count, day: formatDay(state.date) });
}

/** @param {Index} index @param {PageState} state @param {PageState} previous */
function stepInWords(index, state, previous) {
  const at = stepOf(index, state);
  if (!at) return say("live.story_closed");
  const { story, step, number } = at;
  const changes = changesOf(index, step, dayOfStep(index, story, number));
  const waits = pictureWaits(story, number, state.story?.answered);
  const sources = (step.sources ?? []).map((key) => index.data.sources?.[key]).filter(Boolean);
  const sentences = [
    previous.story?.id === story.id ? null : say("live.story", { title: story.title }),
    say("live.step", { step: number + 1, steps: story.steps.length, day: formatDay(dayOfStep(index, story, number)) }),
    plainText(step.text),
    step.quote && say("live.quote", { speaker: step.quote.speaker, text: step.quote.text }),
    step.figure && figureWords(step.figure.figure),
    step.image?.alt,
    step.question,
    state.story?.answered ? step.answer : null,
    changes.length > 0 && !waits ? say("live.what_changed") : null,
    ...(waits ? [] : changes),
    sources.length > 0 ? say("live.who_says_so", { sources: sayRow("lists.parts", sources.map(sourceName)) }) : null,
  ].filter(Boolean).map((sentence) => sentence.replace(/[.\s]+$/, ""));
  return sayRow("lists.sentences", sentences);
}

/** @param {Index} index @param {PageState} state */
function comparedInWords(index, state) {
  const found = comparison(index, state);
  if (!found || state.compare === null) return say("live.comparison_closed");
  return say("live.compared", {
    day: formatDay(state.compare),
    began: say("counts.began", { count: found.began.size }),
    ended: say("counts.ended", { count: found.ended.size }),
    stayed: say("counts.stayed", { count: found.stayed.size }),
  });
}

/** By what the land is coloured. @param {Index} index @param {PageState} state */
function themeInWords(index, state) {
  const shown = visible(index, state);
  const theme = themeNow(index, state);
  if (theme === null) return say("themes.shown");
  const scale = scaleNow(index, shown, state);
  return scale ? scaleInWords(index, theme, scale) : themeName(index, theme);
}

/**
 * What there is to say about a change; "" for nothing.
 * @param {Index} whole @param {PageState} state @param {PageState} previous
 */
export function changeInWords(whole, state, previous) {
  const index = inView(whole, state);
  if (!same(state.story, previous.story)) return stepInWords(index, state, previous);
  const said = [];
  if (state.presenting !== previous.presenting) {
    said.push(state.presenting ? say("live.presenting") : say("live.presentation_left"));
  }
  if (state.date !== previous.date) said.push(formatDay(state.date));
  if (state.date !== previous.date || state.filters !== previous.filters || state.isolates !== previous.isolates) said.push(shownInWords(index, state));
  if (state.compare !== previous.compare) said.push(comparedInWords(index, state));
  if (state.pairs !== previous.pairs) said.push(say("strands.least", { count: state.pairs }));
  if (state.shading !== previous.shading) said.push(themeInWords(index, state));
  if (state.selection !== previous.selection || chosenPair(index, state) !== chosenPair(index, previous)) said.push(selectionInWords(index, state));
  return sayRow("lists.sentences", said);
}

/**
 * @param {HTMLElement} region with aria-live
 * @param {Index} index
 * @param {Store} store
 * @returns {(text: string) => void} says something at once
 */
export function createAnnouncer(region, index, store) {
  let before = store.get();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @param {string} text */
  const announce = (text) => {
    region.textContent = text;
  };
  store.subscribe((state, previous) => {
    if (SPOKEN.every((part) => state[part] === previous[part])) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const text = changeInWords(index, store.get(), before);
      before = store.get();
      if (text) announce(text);
    }, REST_MS);
  });
  return announce;
}
