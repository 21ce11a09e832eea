import assert from "node:assert/strict";
import { test } from "node:test";

import { SPEEDS, WHOLE_SECONDS, paceOf } from "../../../graph/page/time/pace.js";

test("every pace shows six to ten pictures a second, and each year's days anew on the same ones", () => {
  for (const speed of SPEEDS) {
    const { years, months } = paceOf(speed, 80);
    const pictures = 12 * years / months;
    assert.ok(pictures >= 5 && pictures <= 10, `${speed}: ${pictures} pictures a second`);
    assert.ok(12 % months === 0 || months % 12 === 0, `${speed}: ${months} months to a step`);
  }
  assert.deepEqual(SPEEDS.slice(0, -1).map((speed) => 12 * paceOf(speed, 80).years / paceOf(speed, 80).months), [6, 8, 10]);
});

test("faster is faster, and all years at once take as long however many they are", () => {
  const paces = SPEEDS.slice(0, -1).map((speed) => paceOf(speed, 80).years);
  assert.deepEqual(paces, [...new Set(paces)].sort((a, b) => a - b));
  for (const all of [8, 80, 800]) assert.equal(all / paceOf("whole", all).years, WHOLE_SECONDS);
  assert.equal(paceOf("whole", 0).years, 1 / WHOLE_SECONDS);
});

test("few years at once are played in months, many in steps of years, and never in a step that is too small", () => {
  for (let all = 1; all <= 1500; all += 1) {
    const { years, months } = paceOf("whole", all);
    assert.ok(12 * years / months <= 10 || months === 120, `${all} years: ${12 * years / months} pictures a second`);
    assert.ok(months === 1 || 12 * years / months > 4, `${all} years: ${months} months to a step`);
  }
});

test("a pause of the browser's is no leap", () => {
  for (const speed of SPEEDS) {
    const { years, longest, months } = paceOf(speed, 80);
    assert.ok(longest >= 1000 * months / (12 * years) && longest <= 1000, `${speed}: ${longest} ms`);
  }
});
