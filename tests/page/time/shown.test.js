import assert from "node:assert/strict";
import { test } from "node:test";

import { emphasis } from "../../../graph/page/core/emphasis.js";
import { must } from "../../../graph/page/core/must.js";
import { visible } from "../../../graph/page/core/visible.js";
import { actorsInWords } from "../../../graph/page/core/words.js";
import { shownInWords } from "../../../graph/page/time/timeline.js";
import { sample } from "../sample.js";

test("the number at the day is that of the ties that what is chosen singles out, and not of all that are faint behind it", () => {
  const { index, state } = sample({ selection: null, focus: [] });
  const shown = visible(index, state);
  assert.equal(shownInWords(index, state), `${shown.ties.size} ties of ${actorsInWords(index, shown.actors)}`);
  const states = [...shown.actors].filter((id) => index.actors.get(id)?.type === "state").length;
  assert.equal(actorsInWords(index, shown.actors), `${states} states and ${shown.actors.size - states} alliances`, "what is drawn in other ways is counted apart");
  assert.equal(actorsInWords(index, ["SRB"]), "1 state");
  assert.equal(actorsInWords(index, ["NATO"]), "1 alliance");
  assert.equal(actorsInWords(index, []), "0 states");
  for (const chosen of [{ selection: "SRB" }, { focus: ["SRB", "RUS"] }, { selection: "SRB", hover: "RUS" }]) {
    const bright = must(emphasis(index, shown, { ...state, ...chosen, hover: null }));
    assert.ok(bright.ties.size < shown.ties.size);
    assert.equal(shownInWords(index, { ...state, ...chosen }), `${bright.ties.size} of ${shown.ties.size} ties singled out`);
    assert.equal(shownInWords(index, { ...state, ...chosen, layout: "matrix" }), shownInWords(index, state), "a matrix singles out none");
  }
});
