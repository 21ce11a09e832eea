import assert from "node:assert/strict";
import { test } from "node:test";

import { createAlongside } from "../../../graph/page/picture/alongside.js";

/** Points of a straight line from the left to the right. @param {number} y @param {number} [slope] */
const line = (y, slope = 0) => Array.from({ length: 51 }, (_, i) => ({ x: 10 * i, y: y + 10 * i * slope }));

test("a line that runs along another is told from one that crosses it or keeps off it", () => {
  const lines = createAlongside(1);
  assert.equal(lines.share(line(0)), 0, "nothing runs there yet");
  lines.add(line(0));
  assert.ok(lines.share(line(3)) > 0.7);
  assert.ok(lines.share(line(-200, 0.8)) < 0.1);
  assert.equal(lines.share(line(20)), 0);
});

test("where lines end they come together anyhow", () => {
  const lines = createAlongside(1);
  lines.add(line(0));
  const fromOne = Array.from({ length: 51 }, (_, i) => ({ x: i, y: 0 }));
  assert.equal(lines.share(fromOne), 0);
});

test("on a large screen near is further", () => {
  const shares = [1, 3].map((size) => {
    const lines = createAlongside(size);
    lines.add(line(0));
    return lines.share(line(14));
  });
  assert.ok(shares[0] === 0 && shares[1] > 0.2, String(shares));
});
