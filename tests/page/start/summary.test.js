import assert from "node:assert/strict";
import { test } from "node:test";
import { isFirstView } from "../../../graph/page/core/first-view.js";
import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { playedFrom, playedView } from "../../../graph/page/core/played.js";
import { visible } from "../../../graph/page/core/visible.js";
import { lastBegun, mostActive } from "../../../graph/page/start/summary.js";
import { sample, sampleData } from "../sample.js";

/** @import { Tie } from "../../../graph/page/contract.d.ts" */

test("who is most active: states alone, by the ties that are their doing, and nobody where many have as many", () => {
  const { index, state } = sample({ selection: null });
  const { ties } = visible(index, state);
  /** @param {string} id */
  const count = (id) => [...ties].filter((one) => {
    const { from, to, kind } = must(index.ties.get(one));
    return from === id || (to === id && !index.kinds[kind].directed);
  }).length;
  const most = must(mostActive(index, ties));
  assert.ok(most.ids.every((id) => index.actors.get(id)?.type === "state" && count(id) === most.count));
  assert.ok(index.states.every(({ id }) => count(id) < most.count || most.ids.includes(id)));
  assert.equal(mostActive(index, []), null);
});

test("what others do towards a state is not its doing, however many they are", () => {
  const data = sampleData();
  const arms = must(data.ties.find(({ id }) => id === "arms"));
  const others = ["NOR", "USA", "RUS", "HRV"].filter((id) => data.actors.some((actor) => actor.id === id));
  data.ties = others.flatMap((from) => [1, 2, 3].map((i) => ({ ...arms, id: `${from}-${i}`, from, to: "SRB" })));
  data.ties.push({ ...arms, id: "more", from: others[0], to: "SRB" });
  const index = indexData(data);
  assert.equal(index.kinds[arms.kind].directed, true);
  assert.deepEqual(mostActive(index, data.ties.map(({ id }) => id)), { ids: [others[0]], count: 4 });
});

test("what two do together is both's doing, an alliance is no state, and four with as many are too many", () => {
  const index = indexData(sampleData("small"));
  /** @param {(tie: Tie) => boolean} test */
  const of = (test) => mostActive(index, index.data.ties.filter(test).map(({ id }) => id));
  assert.deepEqual(of(({ kind }) => kind === "defence pact"), { ids: ["JPN", "USA"], count: 1 });
  assert.deepEqual(of(({ kind }) => kind === "trade agreement"), { ids: ["JPN", "SRB"], count: 1 }, "not the EU, which has two");
  const allies = index.data.ties.filter(({ to, status }) => to === "NATO" && status === "member").map(({ id }) => id);
  assert.equal(mostActive(index, allies.slice(0, 3))?.ids.length, 3);
  assert.equal(mostActive(index, allies.slice(0, 4)), null);
});

test("what began last, by the day that is shown", () => {
  const { index, state } = sample({ selection: null, date: "2020-06-01" });
  const { ties } = visible(index, state);
  assert.deepEqual(lastBegun(index, ties, "2020-06-01"), { id: "threat", words: "Sanctions threat: United States → Serbia (1 November 2019)" });
  const before = visible(index, { ...state, date: "2019-06-01" });
  assert.equal(lastBegun(index, before.ties, "2019-06-01")?.id, "arms");
  assert.equal(lastBegun(index, new Set(), "2020-06-01"), null);
  assert.equal(lastBegun(index, new Set(["arms", "later"]), "2020-06-01")?.id, "arms", "what is yet to begin has not begun");
});

/** A world in which so many ties of some sorts begin on one day. @param {Record<string, number>} sorts how many by the tie that they are like */
function together(sorts) {
  const data = sampleData("small");
  const states = data.actors.filter(({ type }) => type === "state");
  const all = Object.entries(sorts).flatMap(([like, count]) => states.slice(0, count).map(({ id: from }) => (
    { ...must(data.ties.find(({ id }) => id === like)), id: `${like} ${from}`, from, start: "2020-02-01", since: "2020-02-01", end: "9999-12-31" })));
  data.ties.push(...all);
  return lastBegun(indexData(data), new Set(all.map(({ id }) => id)), "2020-06-01")?.id;
}

test("of what began on one day the weightiest is named: a war before a sale, many sales before a war", () => {
  const [sale, war] = ["pantsir", "war-HRV-YUG-1991-06"];
  assert.equal(together({ [sale]: 1, [war]: 1 }), `${war} SRB`);
  assert.equal(together({ [sale]: 12, "sanctions-USA-RUS-2014-03-06": 1 }), `${sale} SRB`);
});

test("one who joins is shown, several by their alliance; who becomes a partner is told apart from members", () => {
  const [member, partner] = ["member-USA-NATO", "partner-SRB-NATO"];
  assert.equal(together({ [member]: 1 }), `${member} SRB`);
  assert.equal(together({ [member]: 2 }), "NATO");
  assert.equal(together({ [member]: 1, [partner]: 1 }), `${member} SRB`);
});

test("several that began together are named by their alliance, three of them", () => {
  const data = sampleData();
  const model = must(data.ties.find((tie) => tie.type === "membership" && tie.to === "NATO"));
  const names = ["NOR", "SRB", "RUS", "USA"];
  data.ties.push(...names.map((from) => ({ ...model, id: `joint-${from}`, from, start: "2020-02-01", since: "2020-02-01", end: "9999-12-31", until: undefined })));
  const index = indexData(data);
  const last = must(lastBegun(index, new Set(names.map((from) => `joint-${from}`)), "2020-06-01"));
  assert.equal(last.id, "NATO");
  assert.match(last.words, /^Joined NATO: \S+, \S+, \S+ \(1 February 2020\) and 1 more$/);
});

test("the file's own first view is known wherever the camera is", () => {
  const { index, state } = sample();
  assert.ok(isFirstView(index, { ...state, camera: { x: 1, y: 1, scale: 2 }, theme: "dark", layout: "map" }));
  assert.ok(!isFirstView(index, { ...state, selection: "RUS" }));
  assert.ok(!isFirstView(index, { ...state, date: "2019-01-01" }));
});

test("the years are played as the file says, else from the first year with ties and with nothing chosen", () => {
  const { index } = sample();
  const own = playedView(index);
  assert.equal(own.date, playedFrom(index));
  assert.deepEqual([own.selection, own.focus, own.layout], [null, [], "network"]);
  assert.ok(playedFrom(index) >= index.data.meta.first);
  const data = sampleData();
  data.view.play = { since: "2010-01-01", focus: ["NATO"], layout: "map" };
  const told = playedView(indexData(data));
  assert.deepEqual([told.date, told.focus, told.layout], ["2010-01-01", ["NATO"], "map"]);
  assert.ok(Object.values(told.filters ?? {}).every((list) => list === null));
});
