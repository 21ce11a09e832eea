import assert from "node:assert/strict";
import test from "node:test";

import { sizesTried } from "../../../graph/page/elements/fit-type.js";

test("type alone goes from large to what is still read", () => {
  const sizes = sizesTried(false);
  assert.deepEqual([sizes[0], sizes.at(-1)], [{ type: 1.3, image: 1 }, { type: 0.62, image: 1 }]);
});

test("an image gives way before words are smaller than usual, and nothing ever grows again", () => {
  const sizes = sizesTried(true);
  for (const { type, image } of sizes) assert.ok(type >= 1 || image <= 0.4, `type ${type} beside an image of ${image}`);
  assert.deepEqual([sizes[0], sizes.at(-1)], [{ type: 1.3, image: 1 }, { type: 0.62, image: 0.2 }]);
  for (const [i, { type, image }] of sizes.slice(1).entries()) assert.ok(type <= sizes[i].type && image <= sizes[i].image, String(i));
});
