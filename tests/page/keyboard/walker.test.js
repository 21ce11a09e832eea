import assert from "node:assert/strict";
import { test } from "node:test";

import { tieAfter } from "../../../graph/page/keyboard/walker.js";

test("ties follow one another in a ring, either way", () => {
  const ties = ["a", "b", "c"];
  assert.deepEqual(["a", "b", "c"].map((tie) => tieAfter(ties, tie, 1)), ["b", "c", "a"]);
  assert.deepEqual(["a", "b", "c"].map((tie) => tieAfter(ties, tie, -1)), ["c", "a", "b"]);
});

test("from none, or one that is not there any more, the ring begins at its near end", () => {
  for (const tie of [null, "gone"]) {
    assert.equal(tieAfter(["a", "b", "c"], tie, 1), "a");
    assert.equal(tieAfter(["a", "b", "c"], tie, -1), "c");
  }
});
