import assert from "node:assert/strict";
import test from "node:test";

import { indexData } from "../../../graph/page/index.js";
import { initialState } from "../../../graph/page/state.js";
import { changesBetween, changesOfStep } from "../../../graph/page/story/changes.js";
import { sampleData } from "../sample.js";
import { told as tellStory } from "./told.js";

const OPEN = "9999-12-31";

function member(from, to, start, end = OPEN, status = "member") {
  return { id: `${from}-${to}-${start}`, type: "membership", kind: "membership", from, to, start, end, since: start, until: end === OPEN ? null : end, status, sources: [] };
}

const MORE = [
  { id: "Warsaw-Pact", type: "alliance", name: "Warsaw Pact", founded: "1955-05-14", dissolved: "1991-07-01" },
  { id: "UKR", type: "state", name: "Ukraine" },
  { id: "SUN", type: "state", name: "Soviet Union", until: "1991-12-26", successors: ["RUS"] },
];
const KINDS = {
  "arms control": { category: "military", sign: 1, directed: false, phrases: { both: "has an arms control agreement with" }, begins: { both: "enters into an arms control agreement with" } },
  "severed relations": { category: "diplomatic", sign: -1, directed: false, phrases: { both: "has broken off relations with" }, impersonal: "diplomatic relations between {} are broken off" },
  mediation: { category: "diplomatic", sign: 1, directed: true, phrases: { from: "mediates for", to: "accepts mediation by" }, several: { from: "mediates between" } },
  occupation: { category: "military", sign: -1, directed: true, phrases: { from: "occupies territory of", to: "has territory occupied by" } },
};
const ALL = { alliances: null, kinds: null, statuses: null, regions: null };

function tie(kind, from, to, start, end = OPEN, more = {}) {
  return { id: `${kind}-${from}-${to}-${start}`, type: "deal", kind, from, to, start, end, since: start, until: end === OPEN ? undefined : end, sources: [], ...more };
}

/** A world of these ties alone. */
function world(ties) {
  const data = sampleData();
  data.ties = ties;
  data.actors.push(...MORE);
  for (const [key, kind] of Object.entries(KINDS)) data.kinds[key] = { label: key.charAt(0).toUpperCase() + key.slice(1), ...kind };
  return data;
}

/** What changes between two days among these ties, with some actors in focus. */
function changes(ties, from, to, { focus = [], selection = null, most, kinds = null, focusBefore = focus } = {}) {
  const data = world(ties);
  const index = indexData(data);
  const at = (date, pointed) => ({ ...initialState(data), filters: { ...ALL, kinds }, selection, focus: pointed, date });
  return changesBetween(index, at(from, focusBefore), at(to, focus), most);
}

/** The same from one step to the next of a story; the text is the later one's. */
function told(ties, before, after) {
  const data = world(ties);
  const step = (one) => ({ filters: { kinds: null }, ...one, text: [["p", [one.text ?? ""]]] });
  const story = { id: "lesson", title: "A lesson", steps: [step(before), step(after)] };
  data.stories = [story];
  return changesOfStep(indexData(data), story, 1);
}

test("who joins is told together, who comes in another year apart", () => {
  const ties = [member("SRB", "NATO", "2010-03-12"), member("USA", "NATO", "2010-03-12"), member("RUS", "NATO", "2011-01-01")];
  assert.deepEqual(changes(ties, "2009-01-01", "2012-01-01", { focus: ["NATO", "USA", "SRB", "RUS"] }), [
    "12 March 2010: The United States and Serbia join NATO.",
    "1 January 2011: Russia joins NATO.",
  ]);
});

test("of an alliance in focus every member counts, those in focus first, led by their number", () => {
  const ties = ["SRB", "RUS", "CIV", "USA"].map((id) => member(id, "NATO", "2010-03-12"));
  assert.deepEqual(changes(ties, "2009-01-01", "2012-01-01", { focus: ["NATO", "USA"] }), [
    "12 March 2010: Four states join NATO (the United States, Côte d’Ivoire, Russia and Serbia).",
  ]);
});

test("with its first members an alliance is founded", () => {
  const ties = [member("RUS", "Warsaw-Pact", "1955-06-05"), member("SRB", "Warsaw-Pact", "1955-06-20")];
  ties.forEach((one) => { one.end = "1991-07-01"; });
  const actors = ["Warsaw-Pact", "RUS"];
  assert.deepEqual(changes(ties.slice(0, 1), "1954-01-01", "1956-01-01", { focus: actors }), ["5 June 1955: Russia founds the Warsaw Pact."]);
});

test("a month or a year alone where the days differ, and about when", () => {
  const ties = (first, second) => [member("SRB", "NATO", first), member("USA", "NATO", second)];
  const said = (...dates) => changes(ties(...dates), "2009-01-01", "2012-01-01", { focus: ["NATO", "SRB", "USA"] })[0];
  assert.equal(said("2010-03-12", "2010-05-01"), "2010: Serbia and the United States join NATO.");
  assert.equal(said("2010-03-12", "2010-03-29"), "March 2010: Serbia and the United States join NATO.");
  const about = { ...member("SRB", "EU", "2010-01-01", OPEN, "candidate"), since: "2010~" };
  assert.deepEqual(changes([about], "2009-01-01", "2012-01-01", { focus: ["EU", "SRB"] }), ["About 2010: Serbia becomes a candidate for the EU."]);
});

test("who leaves is told with the last day, and who only changes the status does not leave", () => {
  const ties = [
    member("USA", "EU", "1990-01-01", "2011-12-31"),
    member("SRB", "EU", "2000-01-01", "2011-12-31", "candidate"), member("SRB", "EU", "2012-01-01"),
  ];
  assert.deepEqual(changes(ties, "2010-01-01", "2013-01-01", { focus: ["EU", "SRB", "USA"] }), [
    "31 December 2011: Last day of the United States in the EU.",
    "1 January 2012: Serbia joins the EU.",
  ]);
});

test("on the last day it is told that it is the last", () => {
  const ties = [
    member("USA", "EU", "1990-01-01", "2011-12-31"), member("SRB", "EU", "1990-01-01", "2011-12-31"), member("RUS", "EU", "1990-01-01"),
  ];
  const focus = ["EU", "SRB", "USA"];
  assert.deepEqual(changes(ties, "2010-01-01", "2011-12-31", { focus }), ["Last day: Serbia and the United States in the EU."]);
  const inf = [tie("arms control", "RUS", "USA", "1991-12-26", "2019-08-02", { title: "INF Treaty" })];
  assert.deepEqual(changes(inf, "2010-01-01", "2019-08-02", { focus: ["USA", "RUS"] }), ["Last day: INF Treaty (United States, Russia)."]);
});

test("who returns, and who is only written down anew", () => {
  const focus = ["EU", "USA"];
  const away = [member("USA", "EU", "1990-01-01", "1995-12-31"), member("USA", "EU", "2011-01-01")];
  assert.deepEqual(changes(away, "2010-01-01", "2013-01-01", { focus }), ["1 January 2011: The United States returns to the EU."]);
  const anew = [member("USA", "EU", "1990-01-01", "2010-12-31"), member("USA", "EU", "2011-01-01")];
  assert.deepEqual(changes(anew, "2010-01-01", "2013-01-01", { focus }), []);
});

test("an alliance that ends is told once, not for each member", () => {
  const ties = [member("RUS", "Warsaw-Pact", "1955-06-05", "1991-07-01"), member("CIV", "Warsaw-Pact", "1955-06-05", "1991-07-01")];
  const focus = ["Warsaw-Pact", "RUS", "CIV"];
  assert.deepEqual(changes(ties, "1991-06-01", "1991-07-01", { focus }), ["Last day: the Warsaw Pact."]);
  assert.deepEqual(changes(ties, "1991-06-01", "1992-01-01", { focus }), ["1 July 1991: Last day of the Warsaw Pact."]);
});

test("what ends is a noun, and must have been there for the step's own filters", () => {
  const salt = tie("arms control", "RUS", "USA", "1979-06-18", "1986-11-28", { title: "SALT II (signed, never in force)" });
  const land = tie("occupation", "RUS", "UKR", "1980-01-01", "1985-01-01", { title: "Crimea" });
  const focus = ["USA", "RUS", "UKR"];
  assert.deepEqual(changes([salt, land], "1984-01-01", "1988-01-01", { focus }), [
    "Ends 1 January 1985: occupation (Crimea; Russia, Ukraine).",
    "Ends 28 November 1986: SALT II (signed, never in force; United States, Russia).",
  ]);
  assert.deepEqual(changes([salt, land], "1984-01-01", "1988-01-01", { focus, kinds: ["occupation"] }).length, 1);
  assert.deepEqual(changes([salt, land], "1984-01-01", "1988-01-01", { focus: ["USA", "UKR"] }), []);
});

test("a visit of a few days does not end, and arms that have come have been delivered", () => {
  const talks = tie("mediation", "USA", "RUS", "2019-01-01", "2019-01-13", { title: "Talks" });
  const arms = tie("arms sale", "RUS", "SRB", "2017-01-01", "2019-06-01", { title: "Pantsir-S1", status: "delivered" });
  const focus = ["USA", "RUS", "SRB"];
  assert.deepEqual(changes([talks, arms], "2019-01-05", "2020-01-01", { focus }), []);
  assert.deepEqual(told([arms], { date: "2019-01-05", focus }, { date: "2020-01-01", focus, text: "All of the Pantsir-S1 have come." }),
    ["Delivered by 1 June 2019: Pantsir-S1 (Russia, Serbia)."]);
});

test("what is mutual has no doer", () => {
  const focus = ["USA", "RUS", "UKR"];
  const said = (...ties) => changes(ties, "1990-01-01", "1995-01-01", { focus });
  assert.deepEqual(said(tie("arms control", "RUS", "USA", "1994-12-05", OPEN, { title: "START I" })),
    ["5 December 1994: The United States and Russia enter into an arms control agreement (START I)."]);
  assert.deepEqual(said(tie("severed relations", "RUS", "UKR", "1994-12-05", OPEN, { title: "Diplomatic relations broken off by Ukraine" })),
    ["5 December 1994: Diplomatic relations between Russia and Ukraine are broken off."]);
  assert.deepEqual(said(tie("mediation", "USA", "RUS", "1994-01-01"), tie("mediation", "USA", "UKR", "1994-01-01")),
    ["1 January 1994: The United States mediates between Russia and Ukraine."]);
});

test("what is signed on a day is not yet entered into", () => {
  const events = [{ date: "1979-06-18", what: "Signed in Vienna" }];
  const salt = tie("arms control", "USA", "RUS", "1979-06-18", OPEN, { title: "SALT II (signed, never in force)", events });
  assert.deepEqual(changes([salt], "1970-01-01", "1980-01-01", { focus: ["USA", "RUS"] }),
    ["18 June 1979: The United States and Russia sign an arms control agreement (SALT II: signed, never in force)."]);
});

test("one title is told once, ties of different titles are told apart or by both", () => {
  const focus = ["USA", "RUS", "UKR", "SRB"];
  const start = [
    tie("arms control", "RUS", "USA", "1994-12-05", OPEN, { title: "START I" }),
    tie("arms control", "UKR", "USA", "1994-12-05", OPEN, { title: "START I (Lisbon Protocol)" }),
  ];
  assert.deepEqual(changes(start, "1990-01-01", "1995-01-01", { focus }),
    ["5 December 1994: The United States enters into an arms control agreement with Russia and Ukraine (START I)."]);
  const sales = ["Mi-17", "Mi-35"].map((title) => tie("arms sale", "RUS", "UKR", "1994-12-05", "1996-01-01", { title, id: title }));
  assert.deepEqual(changes(sales, "1990-01-01", "1995-01-01", { focus }), ["5 December 1994: Russia sells arms to Ukraine (Mi-17; Mi-35)."]);
  assert.deepEqual(changes(sales, "1995-01-01", "1997-01-01", { focus }), [
    "Ends 1 January 1996: arms sale (Mi-17; Russia, Ukraine).", "Ends 1 January 1996: arms sale (Mi-35; Russia, Ukraine).",
  ]);
});

test("what an heir takes over does not begin", () => {
  const ties = [
    tie("arms control", "SUN", "USA", "1988-06-01", "1991-12-26", { title: "INF Treaty" }),
    tie("arms control", "RUS", "USA", "1991-12-26", OPEN, { title: "INF Treaty" }),
  ];
  assert.deepEqual(changes(ties, "1990-01-01", "1995-01-01", { focus: ["USA", "RUS"] }), []);
});

test("what is contested says so, and who says it", () => {
  const land = tie("occupation", "RUS", "UKR", "2014-02-27", OPEN, { title: "Crimea", confidence: "disputed", accordingTo: "International Court of Justice" });
  assert.deepEqual(changes([land], "2010-01-01", "2015-01-01", { focus: ["RUS", "UKR"] }), [
    "27 February 2014: Russia occupies territory of Ukraine (Crimea; according to the International Court of Justice; disputed).",
  ]);
});

test("what is not singled out does not count", () => {
  const ties = [member("SRB", "NATO", "2010-03-12"), member("USA", "EU", "2010-03-12")];
  assert.deepEqual(changes(ties, "2009-01-01", "2012-01-01", { focus: ["SRB", "NATO"] }), ["12 March 2010: Serbia joins NATO."]);
});

test("a way back is said, and what stands there since when", () => {
  const arms = [tie("arms sale", "RUS", "SRB", "2017-03-01", "2020-12-31", { title: "Pantsir-S1" })];
  assert.deepEqual(changes(arms, "2021-06-01", "2019-06-01", { focus: ["RUS", "SRB"] }), [
    "Back to 1 June 2019.", "Now in view: Russia sells arms to Serbia (Pantsir-S1; since 2017).",
  ]);
});

test("what comes into view is told where the step is about it, never because a filter hid it", () => {
  const arms = [tie("arms sale", "RUS", "SRB", "2017-03-01", OPEN, { title: "Pantsir-S1" })];
  const said = (focusBefore, focus) => changes(arms, "2018-01-01", "2019-01-01", { focusBefore, focus });
  assert.deepEqual(said(["USA"], ["RUS", "SRB"]), ["Now in view: Russia sells arms to Serbia (Pantsir-S1; since 2017)."]);
  assert.deepEqual(said(["USA"], ["RUS", "SRB", "USA"]), []);
  const after = { date: "2019-01-01", focus: ["RUS", "SRB", "USA"], text: "Look at the Pantsir-S1." };
  assert.equal(told(arms, { date: "2018-01-01", focus: ["USA"] }, after).length, 1);
  assert.deepEqual(told(arms, { date: "2018-01-01", focus: ["RUS", "SRB"], filters: { kinds: ["war"] } }, after), []);
});

test("an alliance comes into view with all its members, once in a story", () => {
  const ties = ["SRB", "RUS", "CIV", "USA"].map((id) => member(id, "NATO", "2010-03-12"));
  const after = { date: "2019-01-01", focus: ["NATO", "SRB"], text: "There is NATO." };
  assert.deepEqual(told(ties, { date: "2018-01-01", focus: ["UKR"] }, after),
    ["Now in view: Four states are members of NATO (Serbia, Côte d’Ivoire, Russia and the United States), since 2010."]);
  assert.deepEqual(told(ties, { date: "2018-01-01", focus: ["NATO"] }, after), []);
});

test("events within ties are told where the step is about them", () => {
  const events = [
    { date: "2020-02-22", what: "The first two arrive", accordingTo: "Ministry of Defence" }, { date: "2019-05-01", what: "Somebody coughs" },
  ];
  const arms = [tie("arms sale", "RUS", "SRB", "2017-03-01", OPEN, { title: "Pantsir-S1", events })];
  const focus = ["RUS", "SRB"];
  assert.deepEqual(told(arms, { date: "2018-01-01", focus }, { date: "2020-12-01", focus, text: "On 22 February 2020 two arrive." }),
    ["22 February 2020: The first two arrive (Pantsir-S1), according to Ministry of Defence."]);
});

test("what the text speaks of comes before more of what it does not speak of, and nothing is counted", () => {
  const sales = [1, 2, 3, 4, 5, 6].map((day) => tie("arms sale", "RUS", "SRB", `2018-02-0${day}`, OPEN, { title: `Number ${day}0` }));
  const pact = tie("arms control", "RUS", "SRB", "2018-01-01", OPEN, { title: "Danube Treaty" });
  const focus = ["RUS", "SRB", "USA"];
  const said = told([...sales, pact], { date: "2017-01-01", focus }, { date: "2019-01-01", focus, text: "They agree on the Danube." });
  assert.equal(said.length, 4);
  assert.equal(said[0], "1 January 2018: Russia and Serbia enter into an arms control agreement (Danube Treaty).");
  assert.equal(changes([...sales, pact], "2017-01-01", "2019-01-01", { focus, most: 1, selection: sales[4].id })[0],
    "5 February 2018: Russia sells arms to Serbia (Number 50).");
});

test("what is long leaves room for less, but for the two that matter most", () => {
  const long = "A treaty of a name that goes on and on and on, as those of treaties do, to say all that is in it and by whom";
  const pacts = [1, 2, 3, 4].map((day) => tie("arms control", "RUS", "USA", `2018-02-0${day}`, OPEN, { title: `${long} ${day}` }));
  assert.equal(changes(pacts, "2017-01-01", "2019-01-01", { focus: ["RUS", "USA"] }).length, 2);
});

test("nothing changes with a story's first step", () => {
  const { index, story } = tellStory();
  assert.deepEqual(changesOfStep(index, story, 0), []);
  assert.ok(changesOfStep(index, story, 1).length > 0);
});

test("one thing is told once: an event before that its tie ends that day, either before that it comes into view", () => {
  const end = { title: "The base", events: [{ date: "2012-05-01", what: "The last troops leave" }] };
  const ties = [tie("occupation", "USA", "SRB", "2005-01-01", "2012-05-01", end)];
  const said = told(ties,
    { date: "2010-01-01", focus: ["RUS"] },
    { date: "2013-01-01", focus: ["USA", "SRB"], text: "The last troops leave the base." });
  assert.deepEqual(said, ["1 May 2012: The last troops leave (The base)."]);
});
