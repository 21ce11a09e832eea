/** What the time line says beside its marks of what is written in them. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { dayFromNumber, dayNumber } from "../../../graph/page/core/dates.js";
import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { say } from "../../../graph/page/core/say.js";
import { createStore, initialState } from "../../../graph/page/core/state.js";
import { createEventMarks } from "../../../graph/page/time/event-marks.js";
import { beDocument, frame } from "../document/document.js";
import { FakeElement } from "../document/element.js";
import { sampleData } from "../sample.js";

/** So far apart, in pixels, that marks stand beside each other without room for a word. */
const APART = 27;

/** What marks of one tie have in them, and what is said beside them. @param {number[]} counts of events of each mark, from the left */
function marksOf(counts) {
  beDocument();
  const data = sampleData();
  const tie = must(data.ties.find(({ id }) => id === "arms"));
  const first = dayNumber(data.meta.first);
  const perPixel = (dayNumber(data.meta.last) - first) / 800;
  const events = counts.flatMap((count, mark) => {
    const day = dayFromNumber(Math.round(first + mark * APART * perPixel));
    return Array.from({ length: count }, (_, i) => ({ date: day, day, what: `Event ${i}` }));
  });
  Object.assign(tie, { since: "9999", start: "9999-12-31", end: "9999-12-31", events });
  const index = indexData(data);
  const root = /** @type {HTMLElement} */ (/** @type {unknown} */ (new FakeElement("div")));
  const { marks, words } = createEventMarks(root, index, createStore({ ...initialState(index.data), selection: "arms" }));
  frame();
  return { numbers: [...marks.children].map(({ textContent }) => textContent), words: words.textContent };
}

test("where no mark has room for the word, what numbers count is said beside them, if any has one", () => {
  assert.deepEqual(marksOf([2, 2, 2, 2]), { numbers: ["2", "2", "2", "2"], words: say("timeline.bars_and_numbers") });
  assert.deepEqual(marksOf([1, 2, 1, 1]), { numbers: ["", "2", "", ""], words: say("timeline.bars_and_numbers") });
  assert.deepEqual(marksOf([1, 1, 1, 1]), { numbers: ["", "", "", ""], words: say("timeline.bars") });
});
