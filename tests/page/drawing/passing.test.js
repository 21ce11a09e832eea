/** By whom a straight way leads. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { passes } from "../../../graph/page/drawing/passing.js";

test("a line passes whom it comes close by on its way, not whom it begins or ends at", () => {
  const [a, b] = [{ x: 0, y: 0 }, { x: 100, y: 0 }];
  assert.ok(passes(a, b, { x: 50, y: 9 }, 10));
  assert.ok(!passes(a, b, { x: 50, y: 11 }, 10));
  assert.ok(!passes(a, b, { x: 5, y: 5 }, 10), "where it begins");
  assert.ok(!passes(a, b, { x: 104, y: 0 }, 10), "beyond its end");
  assert.ok(!passes(a, a, { x: 50, y: 0 }, 10), "nor does one that leads nowhere");
});
