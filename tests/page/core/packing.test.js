import assert from "node:assert/strict";
import test from "node:test";

import { dataOf, unpack } from "../../../graph/page/core/packing.js";

test("a table gives its records, without what one lacks", () => {
  assert.deepEqual(unpack({ columns: ["id", "title", "note"], texts: {}, rows: [["a", null, "x"], ["b"], []] }), [{ id: "a", note: "x" }, { id: "b" }, {}]);
});

test("texts that repeat stand once, and the first of them has the number 0", () => {
  const packed = { columns: ["id", "kind"], texts: { kind: ["war", ""] }, rows: [["a", 0], ["b", 1], ["c"]] };
  assert.deepEqual(unpack(packed), [{ id: "a", kind: "war" }, { id: "b", kind: "" }, { id: "c" }]);
});

test("of the page's data the ties are packed, and nothing else", () => {
  assert.deepEqual(dataOf('{"ties": {"columns": ["id"], "texts": {}, "rows": [["a"]]}, "sources": {"__proto__": {"title": "T"}}}').ties, [{ id: "a" }]);
});
