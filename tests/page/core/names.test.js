import assert from "node:assert/strict";
import test from "node:test";

import { citationOf } from "../../../graph/page/cite/subjects.js";
import { changeGroups } from "../../../graph/page/core/change-words.js";
import { comparison } from "../../../graph/page/core/changes.js";
import { fileName } from "../../../graph/page/core/file-name.js";
import { glance } from "../../../graph/page/core/glance.js";
import { dayless, indexData, kindsNow } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { flagOf, flagsInWords, inView, kindsOn, nameOf, onDay } from "../../../graph/page/core/names.js";
import { changesOf } from "../../../graph/page/core/records.js";
import { searchEntries } from "../../../graph/page/core/search-entries.js";
import { search } from "../../../graph/page/core/search.js";
import { initialState } from "../../../graph/page/core/state.js";
import { stateOfStep } from "../../../graph/page/core/step.js";
import { subjectOf } from "../../../graph/page/core/subject.js";
import { visible } from "../../../graph/page/core/visible.js";
import { actorName, kindsInWords, shortName, tieInWords } from "../../../graph/page/core/words.js";
import { actorHeard } from "../../../graph/page/keyboard/heard.js";
import { changeInWords } from "../../../graph/page/live.js";
import { linesAbout } from "../../../graph/page/picture/tooltip.js";
import { contents, tables } from "../../../graph/page/table/contents.js";
import { eventsOf } from "../../../graph/page/time/events.js";
import { sampleData } from "../sample.js";

/** @import { Change, Index } from "../../../graph/page/core/types.d.ts" */
/** @import { NamedTable, Row, Table, Tables } from "../../../graph/page/table/types.d.ts" */

/** @param {Omit<Change, "filters">} [change] */
function world(change = {}) {
  const index = indexData(sampleData("named"));
  const state = { ...initialState(index.data), ...change };
  return { index, state, named: inView(index, state) };
}

/** @param {string} id */
const actor = (id) => must(world().index.actors.get(id));
/** @param {string} id */
const state = (id) => must(world().index.states.find((one) => one.id === id));
/** @param {string} id */
const alliance = (id) => must(world().index.alliances.find((one) => one.id === id));

test("that flags are today's where none of the day is known is said of every earlier day", () => {
  const data = sampleData("small");
  const index = indexData(data);
  assert.notEqual(flagsInWords(index, "1949-06-01"), "");
  assert.equal(flagsInWords(index, data.meta.asOf), "");
});

test("a name holds to its last day, and the usual one on all others", () => {
  assert.equal(nameOf(actor("DEU"), "1990-10-02"), "West Germany");
  assert.equal(nameOf(actor("DEU"), "1990-10-03"), "Germany");
  assert.deepEqual(["1958-02-21", "1958-02-22", "1971-09-01", "1971-09-02"].map((day) => nameOf(actor("EGY"), day)),
    ["Egypt", "United Arab Republic", "United Arab Republic", "Egypt"]);
});

test("who is not there has the name of the first or the last day", () => {
  assert.equal(nameOf(actor("SCG"), "1980-01-01"), "FR Yugoslavia");
  assert.equal(nameOf(actor("SCG"), "2019-01-01"), "Serbia and Montenegro");
});

test("flags are those of the day, and so are kinds, what it chiefly is first", () => {
  assert.deepEqual(["1958-02-21", "1958-02-22", "1972-01-01"].map((day) => flagOf(state("EGY"), day)), ["EGY", "UAR", "EGY"]);
  assert.deepEqual(kindsOn(alliance("EU"), "1993-10-31"), ["economic union"]);
  assert.deepEqual(kindsOn(alliance("EU"), "2009-12-01"), ["political and economic union", "defence alliance"]);
  assert.deepEqual(kindsOn(alliance("OSCE"), "1980-01-01"), ["regional organisation"]);
});

test("the index of a day is the same object until something of it changes", () => {
  const { index } = world();
  assert.equal(onDay(index, "1975-01-01"), onDay(index, "1990-10-02"));
  assert.notEqual(onDay(index, "1990-10-02"), onDay(index, "1990-10-03"));
  assert.equal(onDay(onDay(index, "1960-01-01"), "2019-01-01"), onDay(index, "2019-01-01"));
  assert.equal(dayless(onDay(index, "1975-01-01")), index);
});

test("what is shown is remembered, whichever day's names one asks with", () => {
  const { index, state, named } = world({ date: "1980-01-01" });
  assert.equal(visible(index, state), visible(named, state));
});

test("an alliance has the label of the day, and its key on others", () => {
  const { index } = world();
  assert.equal(shortName(onDay(index, "1994-12-31"), "OSCE"), "CSCE");
  assert.equal(shortName(onDay(index, "1995-01-01"), "OSCE"), "OSCE");
  assert.equal(shortName(onDay(index, "1990-01-01"), "EU"), "European Communities");
});

test("a step's own names stand over those of the day", () => {
  const { index } = world();
  const [story] = index.data.stories;
  /** @param {number} number */
  const at = (number) => inView(index, { ...world().state, ...stateOfStep(index, story, number) });
  assert.deepEqual(["DEU", "OSCE"].map((id) => shortName(at(0), id)), ["West Germany", "CSCE"]);
  assert.deepEqual(["DEU", "OSCE"].map((id) => shortName(at(1), id)), ["Bonn's republic", "Helsinki process"]);
  assert.equal(actorName(index, "DEU"), "Germany");
});

test("all that speaks of an actor has its name of the day", () => {
  const { index, state, named } = world({ date: "1980-01-01", selection: "DEU" });
  const tie = must(index.data.ties.find(({ title }) => title === "Trade"));
  assert.match(tieInWords(named, tie), /West Germany/);
  assert.equal(linesAbout(named, "DEU", visible(index, state).ties)[0], "West Germany");
  assert.match(linesAbout(named, tie.id, visible(index, state).ties)[1], /West Germany/);
  assert.match(linesAbout(named, "EU", visible(index, state).ties)[1], /^economic union$/);
  assert.match(actorHeard(named, state, "DEU"), /^West Germany/);
  assert.match(fileName(index, state, "svg"), /^west-germany-1980/);
  assert.equal(subjectOf(index, state), "West Germany");
  assert.equal(subjectOf(index, { ...state, selection: null, focus: ["DEU"] }), "West Germany");
  assert.match(citationOf(index, { ...state, selection: tie.id }, "tie", "apa", null), /West Germany/);
  const step = { text: [], records: [{ change: /** @type {const} */ ("view"), date: "1951-01-01", ties: [tie.id] }] };
  assert.match(changesOf(index, step, "1980-01-01")[0], /West Germany/);
  assert.match(changesOf(index, { ...step, called: { DEU: "Bonn" } }, "1980-01-01")[0], /Bonn/);
  assert.match(changeInWords(index, state, { ...state, selection: null }), /West Germany/);
});

test("tables and their CSV have the names and kinds of the day", () => {
  const { state, named } = world({ date: "1980-01-01" });
  /** @template {Row} R @param {keyof Tables} name @param {Table<R>} table @returns {R[]} */
  const rowsOf = (name, table) => {
    const found = contents(named, state, /** @type {NamedTable} */ ({ ...table, name }), { pin: null, only: false });
    return /** @type {R[]} */ (found.groups.flatMap((group) => group.rows));
  };
  const { actors, ties } = tables(named);
  const rows = rowsOf("actors", actors);
  assert.deepEqual(rows.map(({ name }) => name).filter((name) => /German|Conf|Comm/.test(name)),
    ["Conference on Security and Co-operation in Europe", "European Communities", "West Germany"]);
  assert.equal(rows.find(({ id }) => id === "EU")?.type, "Economic union");
  assert.ok(JSON.stringify(actors.sheet(named, rows)).includes("West Germany"));
  assert.ok(rowsOf("ties", ties).some(({ from }) => from === "West Germany"));
});

test("an event has the names of its own day, a change those of the day it came", () => {
  const { index, state } = world({ date: "2019-01-01", compare: "1950-06-01", selection: "DEU" });
  const what = Object.fromEntries(eventsOf(index, state).map((event) => [event.day, event.what]));
  assert.match(what["1960-05-01"], /West Germany.*United Arab Republic/);
  assert.match(what["1951-01-01"], /West Germany.*Egypt/);
  assert.match(what["1999-12-31"], /^(?!.*West).*Germany/);
  const groups = changeGroups(inView(index, state), must(comparison(index, state)).began, "began").flatMap((part) => part.groups);
  const joined = must(groups.find(({ title }) => /OSCE/.test(title)));
  assert.deepEqual(joined.entries.map(({ name }) => name), ["West Germany"]);
});

test("search finds by any name, and says the one of the day", () => {
  const then = world({ date: "1980-01-01" }).named;
  /** @param {Index} index @param {string} query */
  const found = (index, query) => search(searchEntries(index), query).filter(({ type }) => type !== "tie").map(({ label, via }) => [label, via]);
  assert.deepEqual(found(then, "west germ"), [["West Germany", null]]);
  assert.deepEqual(found(then, "germany")[0], ["West Germany", null]);
  assert.deepEqual(found(world().named, "west germ"), [["Germany", "West Germany"]]);
  assert.deepEqual(found(then, "csce")[0][0], "Conference on Security and Co-operation in Europe (CSCE)");
  assert.equal(found(world().named, "csce")[0][1], "CSCE");
});

test("what an alliance is on the day says how much it binds", () => {
  /** @param {string} date */
  const line = (date) => {
    const { index, state } = world({ date });
    const named = inView(index, state);
    const germany = must(named.states.find(({ id }) => id === "DEU"));
    return must(glance(named, state, germany).find(({ entries }) => entries.some(({ id }) => id === "EU")));
  };
  assert.deepEqual(line("1980-01-01").entries.map(({ id }) => id), ["EU"]);
  assert.equal(kindsInWords(must(world({ date: "2019-01-01" }).named.actors.get("EU"))), "political and economic union, defence alliance");
  assert.deepEqual(kindsNow(must(world({ date: "1980-01-01" }).named.actors.get("EU"))), ["economic union"]);
});
