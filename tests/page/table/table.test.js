import assert from "node:assert/strict";
import { test } from "node:test";
import { must } from "../../../graph/page/core/must.js";
import { visible } from "../../../graph/page/core/visible.js";
import { actorColumns, actorRow } from "../../../graph/page/table/actor-rows.js";
import { actorCells } from "../../../graph/page/table/cells.js";
import { contents, pinned, tables } from "../../../graph/page/table/contents.js";
import { toCsv } from "../../../graph/page/core/csv.js";
import { nextOrder, orderFromWord, orderToWord, parted, sorted } from "../../../graph/page/table/sort.js";
import { TIE_COLUMNS, tieRow, tieSheet } from "../../../graph/page/table/tie-rows.js";
import { beDocument } from "../document/document.js";
import { partly } from "../partly.js";
import { sample } from "../sample.js";

/** @import { Change, Index, KnownActor, PageState } from "../../../graph/page/core/types.d.ts" */
/** @import { ActorRow, NamedTable, Row, Table, Tables, TieRow } from "../../../graph/page/table/types.d.ts" */

/** @type {{pin: string | null, only: boolean}} */
const NONE = { pin: null, only: false };

/** @param {keyof Tables} name @param {Table<TieRow> | Table<ActorRow>} table */
const named = (name, table) => /** @type {NamedTable} */ ({ name, ...table });

/** @param {Index} index @param {PageState} state @param {keyof Tables} name @param {{pin: string | null, only: boolean}} [own] */
function contentsOf(index, state, name, own = NONE) {
  return contents(index, state, named(name, tables(index)[name]), own);
}

/** @param {Row[]} rows */
const asTies = (rows) => /** @type {TieRow[]} */ (rows);
/** @param {Row[]} rows @param {string} id */
const actorIn = (rows, id) => must(/** @type {ActorRow[]} */ (rows).find((row) => row.id === id));
/** @param {Index} index @param {string} id */
const tieOf = (index, id) => must(index.ties.get(id));

test("a column of actors is one of numbers where its cells hold numbers", () => {
  beDocument([]);
  const { index, state } = sample();
  const values = new Map([["RUS", 3]]);
  const row = { ...actorRow(index, must(index.actors.get("RUS")), visible(index, state), values), memberships: "NATO", region: "Europe" };
  const cells = actorCells(index, () => index);
  for (const { id, number } of actorColumns(index, "degree")) {
    const cell = cells[id](row);
    assert.equal(Boolean(number), typeof cell === "string" && /^\d+$/.test(cell), id);
  }
});

test("the table has a row for each tie that stands on the day and passes the filters, and for no other", () => {
  /** @type {[Change, string[]][]} */
  const wanted = [
    [{}, ["arms", "candidate-SRB-EU", "member-USA-NATO", "threat"]],
    [{ date: "1992-01-01" }, ["member-USA-NATO", "old-war"]],
    [{ date: "1949-08-23" }, []],
    [{ filters: { kinds: ["arms sale"] } }, ["arms"]],
    [{ date: "2024-01-01", filters: { regions: ["Africa", "Europe"] } }, ["candidate-SRB-EU", "later"]],
  ];
  for (const [change, ids] of wanted) {
    const { index, state } = sample(change);
    const { groups } = contentsOf(index, state, "ties");
    assert.deepEqual(groups.flatMap(({ rows }) => rows.map(({ id }) => id)).sort(), ids, JSON.stringify(change));
  }
});

test("a row says what the line does", () => {
  const { index } = sample();
  const row = tieRow(index, tieOf(index, "threat"));
  assert.deepEqual([row.from, row.kind, row.kindWords, row.to], ["United States", "Sanctions threat", "Economic, conflict, one way", "Serbia"]);
  assert.deepEqual([row.since, row.until, row.status], ["1 November 2019", "31 December 2020", "threatened"]);
  const member = tieRow(index, tieOf(index, "candidate-SRB-EU"));
  assert.deepEqual([member.kindWords, member.status, member.until], ["", "candidate", ""]);
});

test("sources are named once each, and unknown ones left out", () => {
  const { index } = sample();
  index.data.sources.paper = { title: "A paper", publisher: "A press", date: "2019-03", url: "https://example.org/" };
  tieOf(index, "arms").sources = ["paper", "paper", "nothing"];
  const row = tieRow(index, tieOf(index, "arms"));
  assert.equal(row.who, "A press, March 2019");
  assert.match(tieSheet(index, [row]).rows[0].join("|"), /A paper, A press, March 2019, https:\/\/example\.org\//);
});

test("sorting by a column: either way, what is empty last, the same each time", () => {
  const rows = ["b", "", "a", "B2", "b10"].map((from, i) => ({ id: String(i), from }));
  const columns = [{ id: "from", sort: (/** @type {{id: string, from: string}} */ row) => row.from }];
  const order = { column: "from", descending: false };
  assert.deepEqual(sorted(rows, columns, order).map(({ from }) => from), ["a", "b", "B2", "b10", ""]);
  assert.deepEqual(nextOrder(order, "from"), { column: "from", descending: true });
  assert.deepEqual(nextOrder({ column: "from", descending: true }, "to"), { column: "to", descending: false });
  const back = sorted(rows, columns, nextOrder(order, "from"));
  assert.deepEqual(back.map(({ from }) => from), ["b10", "B2", "b", "a", ""]);
});

test("an order is one word, and a word that names no column is the table's own order", () => {
  const { index } = sample();
  const { ties } = tables(index);
  for (const order of [{ column: "since", descending: true }, { column: "to", descending: false }]) assert.deepEqual(orderFromWord(orderToWord(order), ties), order);
  for (const word of ["", "-", "nothing", "-change"]) assert.deepEqual(orderFromWord(word, ties), ties.order);
});

test("dates are sorted as days, not as words", () => {
  const { index, state } = sample();
  const table = named("ties", { ...tables(index).ties, order: { column: "since", descending: false } });
  const { groups } = contents(index, state, table, NONE);
  const days = asTies(groups[0].rows).map(({ tie }) => tie.start);
  assert.deepEqual(days, [...days].sort());
  assert.ok(TIE_COLUMNS.some(({ id }) => id === "since"));
});

test("ties are between those that they tie, not those that are shown without one", () => {
  for (const isolates of /** @type {const} */ (["hidden", "shown"])) {
    const { index, state } = sample({ selection: null, isolates, filters: { kinds: ["arms sale"] } });
    assert.match(contentsOf(index, state, "ties", NONE).caption, /^1 tie on 24 February 2020, between 2 states; the filters hide \d more$/);
    assert.equal(contentsOf(index, state, "actors", NONE).groups[0].rows.length, isolates === "shown" ? 4 : 2);
  }
});

test("what is selected comes first, or alone", () => {
  const { index, state } = sample();
  const first = contentsOf(index, state, "ties", { pin: "SRB", only: false });
  assert.deepEqual(first.groups.map(({ title, rows }) => [title, rows.length]), [["Ties of Serbia: 3", 3], ["Other ties: 1", 1]]);
  const alone = contentsOf(index, state, "ties", { pin: "SRB", only: true });
  assert.equal(alone.caption, "3 ties of Serbia on 24 February 2020; 1 other left out");
  assert.equal(alone.groups.length, 1);
  assert.deepEqual(parted([{ ends: ["A", "B"] }, { ends: ["C", "B"] }], "A").own.length, 1);
});

test("the actor stays first while its ties are read, and while its ties alone are wanted", () => {
  const { index, state } = sample();
  /** @param {string | null} selection @param {string} last @param {boolean} only */
  const of = (selection, last, only) => pinned(index, { ...state, selection }, last, only);
  assert.equal(of("RUS", "SRB", false), "RUS");
  assert.equal(of("arms", "SRB", false), "SRB");
  assert.equal(of(null, "SRB", false), null);
  assert.equal(of(null, "SRB", true), "SRB");
});

test("actors with their memberships and the number of their ties", () => {
  const { index, state } = sample();
  const { groups, caption } = contentsOf(index, state, "actors");
  const row = actorIn(groups[0].rows, "SRB");
  assert.deepEqual([row.name, row.type, row.region, row.memberships], ["Serbia", "State", "Europe", "EU (candidate)"]);
  assert.deepEqual([row.numbers, row.conflicts], [{ military: 1, economic: 1 }, 1]);
  const eu = actorIn(groups[0].rows, "EU");
  assert.deepEqual([eu.type, eu.memberships], ["Political and economic union", "1 candidate"]);
  assert.equal(caption, "3 states and 2 alliances on 24 February 2020");
});

test("two days compared: both days' ties, and what became of each", () => {
  const { index, state } = sample({ compare: "2024-01-01" });
  const { groups, caption } = contentsOf(index, state, "changes");
  const changes = Object.fromEntries(asTies(groups[0].rows).map(({ id, change }) => [id, change]));
  assert.deepEqual(changes, { "candidate-SRB-EU": "Stayed", "member-USA-NATO": "Stayed", arms: "Ended", threat: "Ended", later: "Began" });
  assert.match(caption, /^5 ties on 24 February 2020 or 1 January 2024/);
  assert.equal(tieSheet(index, asTies(groups[0].rows)).head.at(-1), "Change");
});

test("what the filters hide is said", () => {
  const { index, state } = sample({ filters: { kinds: ["arms sale"] } });
  assert.equal(contentsOf(index, state, "ties").caption, "1 tie on 24 February 2020, between 2 states; the filters hide 3 more");
});

test("CSV: marked as UTF-8, quoted where it must be, and no cell a formula", () => {
  const csv = toCsv({ head: ["a", "b"], rows: [["x,y", "say \"so\""], ["one\ntwo", 3], ["=1+1", "@x"], ["+1", "-1"], ["\tx", ""]] });
  assert.equal(csv, "\ufeffa,b\r\n\"x,y\",\"say \"\"so\"\"\"\r\n\"one\ntwo\",3\r\n'=1+1,'@x\r\n'+1,'-1\r\n'\tx,\r\n");
});

test("CSV: what any spreadsheet takes for a formula is text, in a cell and behind a semicolon", () => {
  /** @param {string} text */
  const written = (text) => toCsv({ head: ["a"], rows: [[text]] }).split("\r\n").slice(1, -1).join("\r\n");
  for (const sign of ["=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20"]) {
    assert.equal(written(`${sign}1`), `'${sign}1`);
    assert.equal(written(` ${sign}1`), `' ${sign}1`);
    assert.equal(written(`a;${sign}1; ${sign}2`), `"a;'${sign}1;' ${sign}2"`);
    assert.equal(written(`1${sign}1`), `1${sign}1`);
  }
  assert.equal(written("a; b"), "\"a; b\"");
});

test("items, figures and events: beside the title, and each in a column of the file", () => {
  const { index } = sample();
  Object.assign(tieOf(index, "arms"), {
    items: [{ item: "Pantsir-S1", ordered: 6, delivered: 2 }, { item: "Spare parts", date: "2019" }],
    figures: [{ measure: "price", value: 1200, unit: "million USD", date: "2019", change: "+3 %" }],
    events: [{ date: "2020-02-22", what: "Two have arrived" }, { what: "A ceremony" }],
  });
  const row = tieRow(index, tieOf(index, "arms"));
  assert.deepEqual(row.facts, ["Pantsir-S1: 6 ordered, 2 delivered", "Spare parts (2019)", "price, 2019: 1,200 million USD (+3 %)"]);
  const { head, rows } = tieSheet(index, [row, tieRow(index, tieOf(index, "threat"))]);
  /** @param {number} i */
  const cells = (i) => ["Items", "Figures", "Events"].map((name) => rows[i][head.indexOf(name)]);
  assert.deepEqual(cells(0), [
    "Pantsir-S1: 6 ordered, 2 delivered; Spare parts (2019)",
    "price, 2019: 1,200 million USD (+3 %)",
    "22 February 2020: Two have arrived; A ceremony",
  ]);
  assert.deepEqual(cells(1), ["", "", ""]);
});

test("a state's figures stand below its name, and in the file", () => {
  const { index, state } = sample();
  must(index.states.find(({ id }) => id === "SRB")).figures = [{ measure: "defence spending", date: "2019", value: 906, unit: "million USD" }];
  const { groups } = contentsOf(index, state, "actors");
  const row = actorIn(groups[0].rows, "SRB");
  assert.deepEqual(row.facts, ["defence spending, 2019: 906 million USD"]);
  const { head, rows } = tables(index).actors.sheet(index, [row]);
  assert.equal(rows[0][head.indexOf("Figures")], "defence spending, 2019: 906 million USD");
});

test("rows that are equal in the chosen column stand by the others from the left, then by their ids", () => {
  const rows = [["x", "b", 2], ["y", "a", 2], ["z", "a", 1], ["w", "a", 1]].map(([id, from, to]) => ({ id: String(id), from, to }));
  const columns = [
    { id: "from", sort: (/** @type {typeof rows[0]} */ row) => row.from },
    { id: "to", sort: (/** @type {typeof rows[0]} */ row) => row.to },
    { id: "same", sort: () => "" },
  ];
  /** @param {string} column */
  const ids = (column) => sorted(rows, columns, { column, descending: false }).map(({ id }) => id);
  assert.deepEqual(ids("same"), ["w", "z", "y", "x"]);
  assert.deepEqual(ids("to"), ["w", "z", "y", "x"]);
  assert.deepEqual(sorted(rows, columns, { column: "from", descending: true }).map(({ id }) => id), ["x", "w", "z", "y"]);
});

test("what an actor has none of counts as nothing, and numbers stand as numbers", () => {
  const { index } = sample();
  const columns = tables(index).actors.columns;
  const category = must(columns.find(({ id }) => id.startsWith("category-")));
  assert.equal(category.sort(partly({ numbers: {} })), 0);
  assert.ok(columns.filter(({ id }) => id.startsWith("category-") || id === "conflicts").every(({ number }) => number));
});

test("who has no continent in the file has no region", () => {
  const { index, state } = sample();
  const state0 = /** @type {KnownActor} */ ({ ...must(index.actors.get("SRB")), continent: undefined });
  assert.equal(actorRow(index, state0, visible(index, state)).region, "");
  assert.equal(actorRow(index, must(index.actors.get("SRB")), visible(index, state)).region, "Europe");
});
