import assert from "node:assert/strict";
import { test } from "node:test";

import { fanned } from "../../../graph/page/drawing/fan.js";

const path = Array.from({ length: 31 }, (_, i) => ({ x: i * 10, y: 0 }));

test("ties lie side by side in the middle, and together at both ends", () => {
  const paths = fanned(path, 4, 1);
  assert.equal(paths.length, 4);
  for (const end of [0, 30]) for (const one of paths) assert.deepEqual(one[end], path[end]);
  const middle = paths.map((one) => one[15].y);
  middle.slice(1).forEach((y, i) => assert.ok(y - middle[i] >= 6, String(middle)));
  assert.ok(Math.abs(middle.reduce((sum, y) => sum + y)) < 1e-9, "about the strand's own path");
});

test("one tie takes the strand's path, and many no more room than there is", () => {
  assert.deepEqual(fanned(path, 1, 1)[0], path);
  const many = fanned(path, 40, 1).map((one) => one[15].y);
  assert.ok(Math.max(...many) - Math.min(...many) <= 72);
});

test("a long strand opens as soon as one of usual length: most of the way its ties lie side by side", () => {
  const long = Array.from({ length: 301 }, (_, i) => ({ x: i * 10, y: 0 }));
  const [first] = fanned(long, 4, 1);
  assert.ok(Math.abs(first[30].y - first[150].y) < 1e-9, `${first[30].y}, ${first[150].y}`);
});
