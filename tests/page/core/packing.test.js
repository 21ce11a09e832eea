import assert from "node:assert/strict";
import test from "node:test";

import { dataOf, unpack } from "../../../graph/page/core/packing.js";

test("a table gives its records, without what one lacks", () => {
  assert.deepEqual(unpack({ columns: ["id", "title", "note"], rows: [["a", null, "x"], ["b"], []] }), [{ id: "a", note: "x" }, { id: "b" }, {}]);
});

test("of the page's data the ties are packed, and nothing else", () => {
  assert.deepEqual(dataOf('{"ties": {"columns": ["id"], "rows": [["a"]]}, "sources": {"__proto__": {"title": "T"}}}').ties, [{ id: "a" }]);
});
