/** The live region: says to screen readers what changed, once the hand rests. */

import { comparison } from "./core/changes.js";
import { formatDay } from "./core/dates.js";
import { nothingInWords } from "./core/nothing.js";
import { plainText } from "./core/plain-text.js";
import { same } from "./core/state.js";
import { stepOf } from "./core/step.js";
import { visible } from "./core/visible.js";
import { actorName, plural, sourceName, tieInWords } from "./core/words.js";

const REST_MS = 600;
/** What is told of: neither the pointer nor the camera, which move all the time. */
const SPOKEN = ["date", "filters", "selection", "story", "compare", "presenting"];

function shownInWords(index, state) {
  const { ties, actors } = visible(index, state);
  return nothingInWords(index, state) || `${plural(ties.size, "tie")} and ${plural(actors.size, "actor")} shown`;
}

function selectionInWords(index, state) {
  const id = state.selection;
  if (id === null) return "Nothing selected";
  if (index.ties.has(id)) return `Selected: ${tieInWords(index, index.ties.get(id))}`;
  const shown = visible(index, state).ties;
  const count = (index.tiesOf.get(id) ?? []).filter((tie) => shown.has(tie.id)).length;
  return `Selected: ${actorName(index, id)}, ${plural(count, "tie")} on ${formatDay(state.date)}`;
}

function stepInWords(index, state, previous) {
  const at = stepOf(index, state);
  if (!at) return "The story is closed";
  const { story, step, number } = at;
  const changes = step.changes ?? [];
  const sources = (step.sources ?? []).map((key) => index.data.sources?.[key]).filter(Boolean);
  return [
    previous.story?.id === story.id ? null : `Story: ${story.title}`,
    `Step ${number + 1} of ${story.steps.length}, ${formatDay(state.date)}`,
    plainText(step.text),
    changes.length > 0 ? "What has changed" : null,
    ...changes,
    sources.length > 0 ? `Who says so: ${sources.map(sourceName).join("; ")}` : null,
  ].filter(Boolean).map((sentence) => sentence.replace(/[.\s]+$/, "")).join(". ");
}

function comparedInWords(index, state) {
  const found = comparison(index, state);
  if (!found) return "Comparison closed";
  const [began, ended, stayed] = [found.began, found.ended, found.stayed].map(({ size }) => size);
  return `Compared with ${formatDay(state.compare)}: ${began} began, ${ended} ended, ${stayed} stayed`;
}

/** What there is to say about a change; "" for nothing. */
export function changeInWords(index, state, previous) {
  if (!same(state.story, previous.story)) return stepInWords(index, state, previous);
  const said = [];
  if (state.presenting !== previous.presenting) {
    said.push(state.presenting ? "Presenting: Page Down goes on, Escape leaves" : "The presentation is left");
  }
  if (state.date !== previous.date) said.push(formatDay(state.date));
  if (state.date !== previous.date || state.filters !== previous.filters) said.push(shownInWords(index, state));
  if (state.compare !== previous.compare) said.push(comparedInWords(index, state));
  if (state.selection !== previous.selection) said.push(selectionInWords(index, state));
  return said.join(". ");
}

/**
 * @param {HTMLElement} region with aria-live
 * @param {object} index
 * @param {object} store
 * @returns {function(string): void} says something at once
 */
export function createAnnouncer(region, index, store) {
  let before = store.get();
  let timer = 0;
  const say = (text) => {
    region.textContent = text;
  };
  store.subscribe((state, previous) => {
    if (SPOKEN.every((part) => state[part] === previous[part])) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const text = changeInWords(index, store.get(), before);
      before = store.get();
      if (text) say(text);
    }, REST_MS);
  });
  return say;
}
