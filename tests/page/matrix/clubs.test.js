/** Alliances that oblige nobody, where they are asked for: what their members have in common. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { inView } from "../../../graph/page/core/names.js";
import { countsOf, matrixOf } from "../../../graph/page/matrix/contents.js";
import { keyOf } from "../../../graph/page/matrix/key.js";
import { tiesInWords } from "../../../graph/page/matrix/words.js";
import { sampleData } from "../sample.js";
import { small } from "./small.js";

test("members of an alliance that obliges nobody have it in common, where it is asked for", () => {
  const { index, state } = small({ group: ["NATO"] });
  const data = sampleData("small");
  data.obliging = [];
  const loose = indexData(data);
  const asked = matrixOf(loose, state);
  const pairs = (asked.states.length * (asked.states.length - 1)) / 2;
  assert.ok(pairs > 1);
  assert.deepEqual([countsOf(asked).common, countsOf(asked).allied, countsOf(asked).nothing], [pairs, 0, 0]);
  const named = inView(loose, state);
  assert.ok([...asked.cells.values()].every((one) => tiesInWords(named, one).endsWith("both in NATO")));
  const labels = keyOf(named, asked, false).map(({ label }) => label);
  assert.ok(labels.includes(`Both in one alliance whose members need not help each other (NATO): ${pairs}`), labels.join());
  assert.ok(!labels.some((label) => label.startsWith("No tie")), "no cell is blank");
  assert.ok(keyOf(named, matrixOf(loose, { ...state, date: "1949-01-01" }), false).every(({ label }) => label.endsWith(": 0")), "nobody is a member yet");
  assert.equal(countsOf(matrixOf(loose, { ...state, group: asked.states })).common, 0, "it is not what is asked for");
  assert.equal(countsOf(matrixOf(index, state)).common, 0, "it obliges them");
  const few = matrixOf(loose, { ...state, pairs: 99 });
  assert.deepEqual([countsOf(few).common, few.fewer > 0], [pairs, [...asked.cells.values()].some(({ ties }) => ties.length > 0)]);
});
