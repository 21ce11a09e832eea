/** The marks over the slider: true numbers, none over another, and one that says what they count. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { widthsOf, withRoomForWord } from "../../../graph/page/time/mark-room.js";
import { inYear, widestGap } from "../../../graph/page/time/year-tip.js";
import { tiesPerYear } from "../../../graph/page/core/counts.js";
import { seeded } from "../odd.js";
import { partly } from "../partly.js";
import { sample } from "../sample.js";

/** @import { TimeEvent } from "../../../graph/page/time/types.d.ts" */

/** @param {number[]} places @returns {TimeEvent[]} */
const eventsAt = (places) => [...places].sort((a, b) => a - b).map((weight, i) => partly({ key: String(i), weight }));
/** @param {TimeEvent} event */
const place = ({ weight }) => weight;

test("no mark lies on another, whatever its number, and none is lost", () => {
  const random = seeded(11);
  for (let round = 0; round < 200; round += 1) {
    const width = 120 + random(900);
    const events = eventsAt(Array.from({ length: 1 + random(300) }, () => random(width)));
    const { found, worded } = withRoomForWord(events, place, width);
    assert.deepEqual(found.flatMap((one) => one.events), events);
    const taken = widthsOf(found, worded);
    for (let i = 1; i < taken.length; i += 1) {
      assert.ok(taken[i - 1].at + taken[i - 1].width / 2 <= taken[i].at - taken[i].width / 2 + 1e-6, `${width} ${i}`);
    }
    if (worded) assert.ok(worded.events.length > 1);
  }
});

test("a mark says what its number counts, at the end of the track too", () => {
  for (const at of [0, 60, 195, 200]) {
    const { found, worded } = withRoomForWord(eventsAt(Array(150).fill(at)), place, 200);
    assert.equal(worded, found[0]);
    const [{ at: middle, width }] = widthsOf(found, worded);
    assert.ok(middle - width / 2 >= -10 && middle + width / 2 <= 210);
  }
  assert.equal(withRoomForWord(eventsAt([50]), place, 200).worded, null, "one event has no number");
});

test("words stand in the widest gap between marks, or nowhere", () => {
  assert.equal(widestGap([], 200, 90), 100);
  assert.equal(widestGap([{ at: 150, width: 20 }], 200, 90), 70);
  assert.equal(widestGap([{ at: 100, width: 20 }], 200, 90), null);
});

test("of a year: its ties, and which of them began and ended in it", () => {
  const { index, state } = sample();
  for (const { year, count } of tiesPerYear(index, state.filters)) {
    const { ties, began, ended } = inYear(index, state.filters, year);
    assert.equal(ties, count);
    const begun = index.data.ties.filter(({ start }) => start.startsWith(`${year}-`));
    assert.equal(began, begun.length);
    assert.equal(ended, index.data.ties.filter(({ end }) => end.startsWith(`${year}-`)).length);
  }
  const none = { ...state.filters, kinds: [] };
  assert.deepEqual(inYear(index, none, 2019), { ties: 0, began: 0, ended: 0 });
  assert.ok(inYear(index, state.filters, 2019).began > 0);
});
