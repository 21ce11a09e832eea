import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addDays, addMonths, addYears, clampDay, dayFromNumber, dayNumber, firstDayOf, formatDate,
  formatDay, formatSpan, isDay, lastDayOf, shareOf,
} from "../../../graph/page/core/dates.js";

test("days and numbers are each other's inverse, in the first centuries too", () => {
  for (const day of ["0001-01-01", "0099-12-31", "1582-10-15", "1900-02-28", "2000-02-29", "9999-12-31"]) {
    assert.equal(dayFromNumber(dayNumber(day)), day);
  }
  assert.equal(dayNumber("1970-01-02"), 1);
});

test("only real days are days", () => {
  for (const day of ["2020-02-29", "0001-01-01"]) assert.ok(isDay(day), day);
  for (const day of ["2021-02-29", "2020-13-01", "2020-1-1", "0000-01-01", "", null, 20200101, "x".repeat(99999)]) {
    assert.ok(!isDay(day), String(day).slice(0, 20));
  }
});

test("months and years keep the day where they can", () => {
  assert.equal(addMonths("2020-03-31", -1), "2020-02-29");
  assert.equal(addMonths("2019-12-15", 1), "2020-01-15");
  assert.equal(addYears("2020-02-29", 1), "2021-02-28");
  assert.equal(addDays("2019-12-31", 1), "2020-01-01");
});

test("a day outside goes to the nearer end", () => {
  assert.equal(clampDay("1900-01-01", "1949-01-01", "2026-01-01"), "1949-01-01");
  assert.equal(clampDay("2030-01-01", "1949-01-01", "2026-01-01"), "2026-01-01");
  assert.equal(clampDay("2000-01-01", "1949-01-01", "2026-01-01"), "2000-01-01");
});

test("EDTF dates span from their first day to their last", () => {
  assert.deepEqual([firstDayOf("2014"), lastDayOf("2014")], ["2014-01-01", "2014-12-31"]);
  assert.deepEqual([firstDayOf("2020-02~"), lastDayOf("2020-02~")], ["2020-02-01", "2020-02-29"]);
  assert.deepEqual([firstDayOf("2020-02-03?"), lastDayOf("2020-02-03?")], ["2020-02-03", "2020-02-03"]);
});

test("dates read as words", () => {
  assert.equal(formatDay("2020-02-24"), "24 February 2020");
  assert.equal(formatDate("2014-03"), "March 2014");
  assert.equal(formatDate("1999~"), "about 1999");
  assert.equal(formatDate("1999-03?"), "March 1999 (uncertain)");
  for (const none of ["someday", "2020-spring"]) assert.equal(formatDate(none), none);
});

test("spans read as words", () => {
  assert.equal(formatSpan("2019"), "from 2019");
  assert.equal(formatSpan("1991", "1995~"), "1991 to about 1995");
  assert.equal(formatSpan("2019-10", "2019-10"), "October 2019");
  assert.equal(formatSpan(undefined, "2003"), "until 2003");
  assert.equal(formatSpan(undefined, undefined), "");
});

test("where days lie between two others, and where these are one", () => {
  const place = shareOf("2000-01-01", "2000-01-11");
  assert.deepEqual(["2000-01-01", "2000-01-06", "2000-01-11"].map((day) => place(dayNumber(day))), [0, 0.5, 1]);
  assert.equal(shareOf("2000-01-01", "2000-01-01")(dayNumber("2000-01-01")), 0);
});
