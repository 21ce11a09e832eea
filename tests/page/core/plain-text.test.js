import assert from "node:assert/strict";
import test from "node:test";

import { plainText } from "../../../graph/page/core/plain-text.js";

test("a tree as plain text", () => {
  const tree = [["p", ["One ", ["strong", ["and ", ["em", ["two"]]]], "."]], ["ul", [["li", ["three"]], ["li", [["a", "https://x.org/", ["four"]]]]]]];
  assert.equal(plainText(tree), "One and two. three four");
  assert.equal(plainText(undefined), "");
});
