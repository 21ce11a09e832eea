/** What is computed quickly, or remembered, against the slow way of finding it: day by day, and anew each time. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { tiesPerYear } from "../../graph/page/core/counts.js";
import { addDays } from "../../graph/page/core/dates.js";
import { indexData } from "../../graph/page/core/index.js";
import { must } from "../../graph/page/core/must.js";
import { nearestDay } from "../../graph/page/core/nothing.js";
import { cameraFor } from "../../graph/page/drawing/camera.js";
import { comparison, pictured } from "../../graph/page/core/changes.js";
import { visible } from "../../graph/page/core/visible.js";
import { seeded } from "./odd.js";
import { partly } from "./partly.js";
import { sample, sampleData } from "./sample.js";

/** @import { Tie } from "../../graph/page/contract.d.ts" */
/** @import { Change, PageState, Shown } from "../../graph/page/core/types.d.ts" */

const FILTERS = [
  {}, { kinds: ["arms sale", "war"] }, { regions: ["Europe", "Africa"] }, { alliances: [] }, { statuses: ["member", ""] },
];
const DAYS = ["1949-08-23", "1949-08-24", "1991-01-01", "1992-04-27", "1992-04-28", "2012-03-01", "2019-11-01", "2020-12-31", "2021-01-01", "2026-01-01"];

test("the ties of a year are those of its days", () => {
  const { index, state } = sample();
  for (const filters of FILTERS) {
    const asked = { ...state.filters, ...filters };
    for (const { year, count } of tiesPerYear(index, asked)) {
      const seen = new Set();
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 10)) {
        for (const id of visible(index, { ...state, date: day, filters: asked }).ties) seen.add(id);
      }
      assert.equal(count, seen.size, `${year} ${JSON.stringify(filters)}`);
    }
  }
});

test("the nearest day is the first that one comes to, going both ways", () => {
  const { index } = sample();
  const { first, last } = index.data.meta;
  /** @param {Tie[]} ties @param {string} day */
  const stands = (ties, day) => first <= day && day <= last && ties.some(({ start, end }) => start <= day && day <= end);
  /** @param {string} start @param {string} end @returns {Tie} */
  const span = (start, end) => partly({ start, end });
  for (const ties of [
    [span("2000-01-10", "2000-01-20")], [span("2000-01-10", "2000-01-10"), span("2000-01-30", "2000-02-02")],
    [span("2000-01-30", "2000-02-02"), span("2000-01-10", "2000-01-10")], [span("0001-01-01", "1949-08-24")], [span("2026-01-01", "9999-12-31")], [span("2000-01-20", "2000-01-10"), span("2000-02-01", "2000-02-03")],
  ]) {
    for (const day of ["1999-12-25", "2000-01-09", "2000-01-10", "2000-01-20", "2000-01-21", "2000-01-25", "2000-02-20", "1949-09-01", "2025-12-01"]) {
      /** @type {string | null} */
      let found = null;
      for (let away = 0; found === null && away < 300; away += 1) {
        found = [addDays(day, -away), addDays(day, away)].find((one) => stands(ties, one)) ?? null;
      }
      if (found) assert.equal(nearestDay(index, ties, day), found, `${JSON.stringify(ties)} ${day}`);
    }
  }
  assert.equal(nearestDay(index, [span("1900-01-01", "1949-08-23"), span("2026-01-02", "9999-12-31"), span("2001-01-01", "2000-01-01")], "2000-01-01"), null);
  assert.equal(nearestDay(index, [], "2000-01-01"), null);
});

test("what is remembered is what would be found anew, by whatever way one came to it", () => {
  const { index, state } = sample();
  const random = seeded(7);
  const ids = [null, "SRB", "YUG", "NATO", "arms"];
  /** @param {Shown} shown */
  const plain = ({ actors, ties }) => [[...actors].sort(), [...ties].sort()];
  /** @type {PageState} */
  let now = { ...state, selection: null };
  for (let step = 0; step < 600; step += 1) {
    /** @type {() => Omit<Change, "filters"> & {filters?: PageState["filters"]}} */
    const next = [
      () => ({ date: DAYS[random(DAYS.length)] }),
      () => ({ compare: random(2) ? null : DAYS[random(DAYS.length)] }),
      () => ({ filters: { ...state.filters, ...FILTERS[random(FILTERS.length)] } }),
      () => ({ selection: ids[random(ids.length)] }),
      () => ({ focus: random(2) ? [] : ["YUG", "EU"] }),
      () => ({ hover: "RUS" }),
    ][random(6)];
    now = { ...now, ...next() };
    const fresh = indexData(sampleData());
    assert.deepEqual(plain(visible(index, now)), plain(visible(fresh, now)), `step ${step}`);
    assert.deepEqual(plain(pictured(index, now)), plain(pictured(fresh, now)), `step ${step}`);
    assert.deepEqual(comparison(index, now), comparison(fresh, now), `step ${step}`);
  }
});

test("what two days have is what each has, and what passes is seen between them alone", () => {
  const { index, state } = sample({ selection: null });
  const bounds = ["1990-06-01", ...index.data.ties.flatMap(({ start, end }) => [start, end])]
    .filter((day) => day < "2026-01-01").flatMap((day) => [-1, 0, 1].map((step) => addDays(day, step)));
  /** @param {Tie} tie @param {string} day */
  const on = ({ start, end }, day) => start <= day && day <= end;
  for (const date of bounds) {
    for (const compare of bounds) {
      const [earlier, later] = [date, compare].sort();
      const found = must(comparison(index, { ...state, date, compare }));
      /** @param {(tie: Tie) => boolean} test */
      const where = (test) => new Set(index.data.ties.filter(test).map(({ id }) => id));
      assert.deepEqual(found.began, where((tie) => !on(tie, earlier) && on(tie, later)), `${date} ${compare}`);
      assert.deepEqual(found.ended, where((tie) => on(tie, earlier) && !on(tie, later)), `${date} ${compare}`);
      assert.deepEqual(found.stayed, where((tie) => on(tie, earlier) && on(tie, later)), `${date} ${compare}`);
      assert.deepEqual(found.passing, where((tie) => !on(tie, earlier) && !on(tie, later)
        && [tie.start, tie.end].every((day) => earlier < day && day < later)), `${date} ${compare}`);
    }
  }
});

test("who is chosen is in the picture of two days if it existed on one", () => {
  for (const [date, compare] of [["2009-01-01", "1960-01-01"], ["1960-01-01", "2009-01-01"]]) {
    const { index, state } = sample({ selection: "SRB", date, compare });
    assert.deepEqual([...pictured(index, state).actors].sort(), ["NATO", "SRB", "USA"]);
    assert.deepEqual([...pictured(index, { ...state, selection: null }).actors].sort(), ["NATO", "USA"]);
    assert.ok(pictured(index, { ...state, selection: null, focus: ["SRB"] }).actors.has("SRB"));
  }
});

test("a camera shows all points in the free area, as near as they let it", () => {
  const random = seeded(3);
  /** @param {number} most */
  const number = (most) => random(2 * most) - most;
  for (let round = 0; round < 300; round += 1) {
    const points = Array.from({ length: 1 + random(6) }, () => ({ x: number(2000), y: number(1500) }));
    const insets = { top: random(80), right: random(300), bottom: random(120), left: random(300) };
    const window = { width: 900 + random(900), height: 600 + random(500) };
    const padding = random(40);
    const { x, y, scale } = must(cameraFor(points, window, insets, { padding, most: 1.5 }));
    const room = {
      x: (window.width - insets.left - insets.right) / 2 - padding, y: (window.height - insets.top - insets.bottom) / 2 - padding,
    };
    /** @param {"x" | "y"} axis @param {number} middle */
    const reach = (axis, middle) => Math.max(...points.map((point) => Math.abs(point[axis] - middle))) * scale;
    assert.ok(reach("x", x) <= room.x + 1e-6 && reach("y", y) <= room.y + 1e-6, `round ${round}`);
    const tight = Math.abs(reach("x", x) - room.x) < 1e-6 || Math.abs(reach("y", y) - room.y) < 1e-6;
    assert.ok(scale === 1.5 || tight, `round ${round}`);
  }
});
