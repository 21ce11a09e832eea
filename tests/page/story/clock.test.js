import assert from "node:assert/strict";
import test from "node:test";

import { elapsedInDigits } from "../../../graph/page/story/clock.js";

test("how long it has taken, in minutes and from an hour on in hours", () => {
  const minute = 60000;
  assert.deepEqual([-5, 0, 999, 1000, 59999, minute, 7 * minute + 5000, 62 * minute + 3000, 600 * minute].map(elapsedInDigits),
    ["0:00", "0:00", "0:00", "0:01", "0:59", "1:00", "7:05", "1:02:03", "10:00:00"]);
});
