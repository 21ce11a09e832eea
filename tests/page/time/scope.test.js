import assert from "node:assert/strict";
import { test } from "node:test";
import { scopeOf } from "../../../graph/page/time/compare-panel.js";
import { sample } from "../sample.js";
import { must } from "../../../graph/page/core/must.js";

test("a comparison is of the actor selected, or of the one beside whose tie is", () => {
  const { index } = sample();
  const tie = must(index.ties.get("arms")); // Russia to Serbia
  /** @type {[string | null, string[], string | null][]} */
  const cases = [
    [null, [], null],
    ["SRB", [], "SRB"],
    ["SRB", ["RUS"], "SRB"],
    [tie.id, [], null],
    [tie.id, ["SRB"], "SRB"],
    [tie.id, ["RUS"], "RUS"],
    [tie.id, ["USA"], null],
    [tie.id, ["SRB", "RUS"], null],
    [tie.id, [tie.id], null],
    [null, ["SRB"], null],
  ];
  for (const [selection, focus, scope] of cases) assert.equal(scopeOf(index, { selection, focus }), scope, `${selection} ${focus}`);
});
