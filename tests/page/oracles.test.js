/** What is computed quickly, or remembered, against the slow way of finding it: day by day, and anew each time. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { tiesPerYear } from "../../graph/page/counts.js";
import { addDays } from "../../graph/page/dates.js";
import { indexData } from "../../graph/page/index.js";
import { nearestDay } from "../../graph/page/nothing.js";
import { cameraFor } from "../../graph/page/picture/camera.js";
import { comparison, pictured } from "../../graph/page/time/changes.js";
import { visible } from "../../graph/page/visible.js";
import { seeded } from "./odd.js";
import { sample, sampleData } from "./sample.js";

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
  const stands = (ties, day) => first <= day && day <= last && ties.some(({ start, end }) => start <= day && day <= end);
  const span = (start, end) => ({ start, end });
  for (const ties of [
    [span("2000-01-10", "2000-01-20")], [span("2000-01-10", "2000-01-10"), span("2000-01-30", "2000-02-02")],
    [span("0001-01-01", "1949-08-24")], [span("2026-01-01", "9999-12-31")], [span("2000-01-20", "2000-01-10"), span("2000-02-01", "2000-02-03")],
  ]) {
    for (const day of ["1999-12-25", "2000-01-09", "2000-01-10", "2000-01-20", "2000-01-21", "2000-01-25", "2000-02-20", "1949-09-01", "2025-12-01"]) {
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
  const plain = ({ actors, ties }) => [[...actors].sort(), [...ties].sort()];
  let now = { ...state, selection: null };
  for (let step = 0; step < 600; step += 1) {
    const change = [
      () => ({ date: DAYS[random(DAYS.length)] }),
      () => ({ compare: random(2) ? null : DAYS[random(DAYS.length)] }),
      () => ({ filters: { ...state.filters, ...FILTERS[random(FILTERS.length)] } }),
      () => ({ selection: ids[random(ids.length)] }),
      () => ({ focus: random(2) ? [] : ["YUG", "EU"] }),
      () => ({ hover: "RUS" }),
    ][random(6)]();
    now = { ...now, ...change };
    const fresh = indexData(sampleData());
    assert.deepEqual(plain(visible(index, now)), plain(visible(fresh, now)), `step ${step}`);
    assert.deepEqual(plain(pictured(index, now)), plain(pictured(fresh, now)), `step ${step}`);
    assert.deepEqual(comparison(index, now), comparison(fresh, now), `step ${step}`);
  }
});

test("a camera shows all points in the free area, as near as they let it", () => {
  const random = seeded(3);
  const number = (most) => random(2 * most) - most;
  for (let round = 0; round < 300; round += 1) {
    const points = Array.from({ length: 1 + random(6) }, () => ({ x: number(2000), y: number(1500) }));
    const insets = { top: random(80), right: random(300), bottom: random(120), left: random(300) };
    const window = { width: 900 + random(900), height: 600 + random(500) };
    const padding = random(40);
    const { x, y, scale } = cameraFor(points, window, insets, { padding, most: 1.5 });
    const room = {
      x: (window.width - insets.left - insets.right) / 2 - padding, y: (window.height - insets.top - insets.bottom) / 2 - padding,
    };
    const reach = (axis, middle) => Math.max(...points.map((point) => Math.abs(point[axis] - middle))) * scale;
    assert.ok(reach("x", x) <= room.x + 1e-6 && reach("y", y) <= room.y + 1e-6, `round ${round}`);
    const tight = Math.abs(reach("x", x) - room.x) < 1e-6 || Math.abs(reach("y", y) - room.y) < 1e-6;
    assert.ok(scale === 1.5 || tight, `round ${round}`);
  }
});
