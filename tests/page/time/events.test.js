import assert from "node:assert/strict";
import { test } from "node:test";
import { indexData } from "../../../graph/page/core/index.js";
import { clusters, eventsOf } from "../../../graph/page/time/events.js";
import { sample, sampleData } from "../sample.js";
import { must } from "../../../graph/page/core/must.js";
import { partly } from "../partly.js";

/** @import { Index, PageState } from "../../../graph/page/core/types.d.ts" */
/** @import { TimeEvent } from "../../../graph/page/time/types.d.ts" */
/** @import { Tie } from "../../../graph/page/contract.d.ts" */

/** @param {Index} index @param {PageState} state */
function told(index, state) {
  return eventsOf(index, state).map(({ day, what, select }) => [day, what, select]);
}

test("of a selected actor: beginnings, ends and events of all its ties", () => {
  const data = sampleData();
  must(data.ties.find(({ id }) => id === "arms")).events = [{ date: "2020-02", day: "2020-02-01", what: "Two arrive" }, { date: "2020-03-04", what: "One more" }];
  const index = indexData(data);
  const { state } = sample({ selection: "SRB" });
  assert.deepEqual(told(index, state), [
    ["2012-03-01", "Now candidate of EU: Serbia", "candidate-SRB-EU"],
    ["2019-01-01", "Begins: Pantsir-S1 (Russia → Serbia)", "arms"],
    ["2019-11-01", "Begins: Sanctions threat (United States → Serbia)", "threat"],
    ["2020-02-01", "Two arrive (Russia → Serbia)", "arms"],
    ["2020-03-04", "One more (Russia → Serbia)", "arms"],
    ["2020-12-31", "Ends: Pantsir-S1 (Russia → Serbia)", "arms"],
    ["2020-12-31", "Ends: Sanctions threat (United States → Serbia)", "threat"],
  ]);
});

test("of a selected tie: its own alone, whatever the filters", () => {
  const { index, state } = sample({ selection: "arms", filters: { kinds: [] } });
  assert.deepEqual(told(index, state).map(([day]) => day), ["2019-01-01", "2020-12-31"]);
});

test("nothing selected: what the filters let through, joint beginnings together", () => {
  const data = sampleData();
  /** @param {string} id @param {string} from @returns {Tie} */
  const join = (id, from) => ({
    id, type: "membership", kind: "membership", from, to: "NATO", status: "member", since: "2004-03-29",
    start: "2004-03-29", end: "9999-12-31", sources: [],
  });
  data.ties.push(join("a", "CIV"), join("b", "RUS"));
  const index = indexData(data);
  const { state } = sample({ selection: null, filters: { kinds: ["membership", "war"] } });
  assert.deepEqual(told(index, state), [
    ["1949-08-24", "Joined NATO: United States", "member-USA-NATO"],
    ["1991-01-01", "Begins: War (Yugoslavia – Côte d'Ivoire)", "old-war"],
    ["2004-03-29", "Joined NATO: Côte d'Ivoire, Russia", "NATO"],
  ]);
});

test("the answer is remembered while nothing relevant changes", () => {
  const { index, state } = sample();
  assert.equal(eventsOf(index, { ...state, date: "2000-01-01" }), eventsOf(index, state));
});

test("marks stand apart, and each event is in one", () => {
  /** @type {TimeEvent[]} */
  const events = [0, 3, 9, 40, 41, 100, 111, 130].map((at, i) => partly({ key: String(i), weight: at }));
  /** @param {TimeEvent} event */
  const place = ({ weight }) => weight;
  const width = () => 24;
  const found = clusters(events, place, width);
  assert.deepEqual(found.flatMap((mark) => mark.events), events);
  for (let i = 1; i < found.length; i += 1) assert.ok(found[i].at - found[i - 1].at >= 24);
  assert.deepEqual(clusters([events[0], events[5]], place, width).map(({ at }) => at), [0, 100]);
  assert.deepEqual(clusters([], place, width), []);
});

test("a mark whose number is longer keeps more room beside it", () => {
  /** @type {TimeEvent[]} */
  const events = [...Array(120).fill(0), 30].map((at, i) => partly({ key: String(i), weight: at }));
  /** @param {TimeEvent} event */
  const place = ({ weight }) => weight;
  /** @param {number} count */
  const width = (count) => 10 * String(count).length;
  assert.deepEqual(clusters(events, place, width).map(({ events: { length } }) => length), [120, 1]);
  assert.deepEqual(clusters(events, place, (count) => 2 * width(count)).map(({ events: { length } }) => length), [121]);
});

test("of many that join at once six are named and the others counted", () => {
  /** @param {number} count */
  const words = (count) => {
    const data = sampleData();
    const like = must(data.actors.find(({ id }) => id === "RUS"));
    const names = ["Ada", "Bea", "Cal", "Dan", "Eve", "Fay", "Gus", "Hal"].slice(0, count);
    for (const name of names) {
      data.actors.push({ ...like, id: name, name, aliases: [] });
      data.ties.push({
        id: name, type: "membership", kind: "membership", from: name, to: "NATO", status: "member",
        since: "2004-03-29", start: "2004-03-29", end: "9999-12-31", sources: [],
      });
    }
    const index = indexData(data);
    const { state } = sample({ selection: null, filters: { kinds: ["membership"] } });
    return must(eventsOf(index, state).find(({ day }) => day === "2004-03-29")).what;
  };
  assert.match(words(6), /Ada, Bea, Cal, Dan, Eve, Fay$/);
  assert.match(words(8), /Ada, Bea, Cal, Dan, Eve, Fay.*\b2\b/);
  assert.doesNotMatch(words(8), /Gus/);
});
