/** What the picture shows of a state: the same object while that is the same, and with the pointer somewhere what it would be without. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { merge } from "../../../graph/page/core/state.js";
import { createContent } from "../../../graph/page/picture/content.js";
import { sample } from "../sample.js";

/** @import { Change } from "../../../graph/page/core/types.d.ts" */

const { index, state: first } = sample({ selection: null, date: "2019-06-01" });
const made = () => createContent(index, { drawn: (shown) => shown, ground: () => null });

/** @type {Change[]} */
const VIEWS = [{}, { selection: "SRB" }, { selection: "NATO" }, { focus: ["SRB", "RUS"] }, { filters: { kinds: [] } }, { compare: "2005-01-01" }, { pairs: 3 }];
const POINTED = ["SRB", "NATO", "arms", "RUS"];

test("with the pointer nowhere it is what it would be anyhow, and with it somewhere it knows that, too", () => {
  const contentOf = made();
  for (const view of VIEWS) {
    const state = merge(first, view);
    const still = contentOf(state);
    assert.ok(!("still" in still), "nobody asks what it would be without");
    for (const hover of POINTED) {
      const pointed = contentOf({ ...state, hover });
      assert.equal(pointed.still, still, "the same object: nothing of it is worked out again");
      assert.deepEqual(pointed.strong, still.strong, "to point is not to choose");
      assert.deepEqual(pointed.singled, still.singled);
      assert.equal(contentOf({ ...state, hover }), pointed);
    }
    assert.equal(contentOf(state), still);
  }
});

test("what is chosen stays bright wherever the pointer is, and what is pointed at becomes so", () => {
  const contentOf = made();
  const chosen = merge(first, { selection: "SRB" });
  assert.equal(contentOf(first).bright, null, "nothing stands out where nothing is chosen");
  assert.ok(contentOf(chosen).bright?.actors.has("SRB"));
  assert.ok(contentOf({ ...first, hover: "RUS" }).bright?.actors.has("RUS"));
  assert.ok(contentOf({ ...chosen, hover: "RUS" }).bright?.actors.has("SRB"));
});

test("what is outlined is the choice, of the reader's or of a step, and where nothing is chosen what is pointed at", () => {
  const contentOf = made();
  const [outlined, strong] = [
    (/** @type {Change} */ view, /** @type {string | null} */ hover = null) => contentOf({ ...merge(first, { ...view, compare: "2005-01-01" }), hover }).enclosed,
    (/** @type {Change} */ view) => [...contentOf(merge(first, view)).strong],
  ];
  assert.deepEqual([outlined({}), outlined({}, "NATO")], [[], ["NATO"]]);
  for (const hover of [null, "RUS"]) {
    assert.deepEqual(outlined({ selection: "NATO" }, hover), ["NATO"]);
    assert.deepEqual(outlined({ focus: ["EU", "SRB"] }, hover), ["EU", "SRB"]);
    assert.deepEqual(outlined({ focus: ["EU"] }, hover), ["EU"]);
    assert.deepEqual(outlined({ selection: "NATO", focus: ["EU", "NATO"] }, hover), ["NATO"], "the reader's own choice stands before what is in focus");
  }
  assert.deepEqual([strong({}), strong({ selection: "SRB" }), strong({ focus: ["EU", "SRB"] }), strong({ selection: "RUS", focus: ["EU"] })], [[], ["SRB"], ["EU", "SRB"], ["RUS", "EU"]]);
  const overview = contentOf({ ...first, hover: "NATO" });
  assert.ok(overview.enclosed.includes("NATO"), "in the whole, too");
  assert.ok(!contentOf(first).enclosed.some((id) => id === null));
});

test("by whatever way one came, it says the same of a state as on a page that begins there", () => {
  const contentOf = made();
  const states = VIEWS.flatMap((view) => [null, "SRB", "NATO"].map((hover) => ({ ...merge(first, view), hover })));
  for (const at of [...states.keys(), ...[...states.keys()].reverse()]) {
    const { still, named, ...seen } = contentOf(states[at]);
    const { still: freshStill, named: freshNamed, ...fresh } = made()(states[at]);
    assert.deepEqual(seen, fresh);
    assert.equal(still === undefined, freshStill === undefined);
    assert.deepEqual(named.actors, freshNamed.actors);
  }
});

test("who is suspended is not among the members that an outline holds", () => {
  const { index: { data }, state } = sample({ selection: "NATO", date: "2019-06-01" });
  /** @param {string} status */
  const contentOf = (status) => createContent(indexData({
    ...data, ties: data.ties.map((tie) => (tie.type === "membership" && tie.to === "NATO" ? { ...tie, status } : tie)),
  }), { drawn: (shown) => shown, ground: () => null })(state);
  for (const [status, within] of [["member", ["USA"]], ["suspended", []]]) {
    const content = contentOf(String(status));
    assert.ok(content.singled?.actors.has("USA"));
    assert.deepEqual([...content.within], within);
  }
});
