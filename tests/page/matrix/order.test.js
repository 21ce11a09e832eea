/** In which order states stand, where keys lead, and what is said and saved. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData, signOf, weightOf } from "../../../graph/page/core/index.js";
import { pictured } from "../../../graph/page/core/changes.js";
import { must } from "../../../graph/page/core/must.js";
import { inView } from "../../../graph/page/core/names.js";
import { initialState } from "../../../graph/page/core/state.js";
import { drawCell, shapesOf } from "../../../graph/page/drawing/cells.js";
import { blocsOf } from "../../../graph/page/matrix/blocs.js";
import { choicesOf } from "../../../graph/page/matrix/choices.js";
import { matrixOf } from "../../../graph/page/matrix/contents.js";
import { keyOf } from "../../../graph/page/matrix/key.js";
import { placeAfter } from "../../../graph/page/matrix/places.js";
import { sheetOfMatrix } from "../../../graph/page/matrix/sheet.js";
import { framesOf, ordered, termsOf } from "../../../graph/page/matrix/order.js";
import { boxesInWords, captionOf, cellInWords, groupName } from "../../../graph/page/matrix/words.js";
import { seeded } from "../odd.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";

/** @import { Change, Index, PageState } from "../../../graph/page/core/types.d.ts" */
/** @import { Cell } from "../../../graph/page/matrix/types.d.ts" */
/** @import { Way } from "../../../graph/page/core/types.d.ts" */

const ALL = { alliances: null, kinds: null, statuses: null, regions: null, confidence: null, sources: null };

/** @param {Change} [change] @returns {{index: Index, state: PageState}} */
function small(change = {}) {
  const index = indexData(sampleData("small"));
  return { index, state: { ...initialState(index.data), selection: null, date: "2020-02-24", ...change, filters: ALL } };
}

test("blocs: friends of one another together, whatever the order they come in", () => {
  const random = seeded(11);
  for (let round = 0; round < 40; round += 1) {
    const sizes = [2 + random(5), 2 + random(5), 2 + random(4)];
    const own = sizes.flatMap((size, bloc) => Array.from({ length: size }, () => bloc)).map((bloc) => ({ bloc, at: random(1000) }))
      .sort((a, b) => a.at - b.at).map(({ bloc }) => bloc);
    const found = blocsOf(own.length, (i, j) => (own[i] === own[j] ? 0.4 + 0.1 * ((i + j) % 3) : -0.1 * ((i + j) % 4)));
    assert.equal(found.length, 3, `round ${round}`);
    for (const group of found) assert.equal(new Set(group.map((i) => own[i])).size, 1, `round ${round}`);
  }
});

test("strangers are in no bloc, nor is a friend of one among many strangers", () => {
  assert.deepEqual(blocsOf(4, () => 0), [[0], [1], [2], [3]]);
  assert.deepEqual(blocsOf(0, () => 1), []);
  const pairs = new Set(["0 1", "0 2", "1 2", "2 3"]);
  const terms = (/** @type {number} */ i, /** @type {number} */ j) => {
    if (!pairs.has([i, j].sort().join(" "))) return 0;
    return i + j === 5 ? 0.2 : 0.5;
  };
  assert.deepEqual(blocsOf(4, terms), [[0, 1, 2], [3]]);
});

test("no two who are on bad terms stand in one group, however many friends they have in common", () => {
  const foes = (/** @type {number} */ i, /** @type {number} */ j) => i + j === 1;
  const found = blocsOf(8, (i, j) => (foes(i, j) ? -0.05 : 0.9));
  assert.deepEqual(found.map((group) => group.length).sort(), [1, 7], "two foes among six who are friends of both");
  const random = seeded(5);
  for (let round = 0; round < 60; round += 1) {
    const terms = Array.from({ length: 12 }, () => Array.from({ length: 12 }, () => random(100) / 60 - 0.7));
    const of = (/** @type {number} */ i, /** @type {number} */ j) => terms[Math.min(i, j)][Math.max(i, j)];
    for (const group of blocsOf(12, of)) group.forEach((one, at) => group.slice(at + 1).forEach((other) => assert.ok(of(one, other) >= 0, `round ${round}`)));
  }
});

test("whoever is in a group is on good terms with most of it", () => {
  // Each to some others in a ring: together they gain, yet most are strangers to one another.
  const near = (/** @type {number} */ i, /** @type {number} */ j) => ((i - j + 9) % 9 < 3 || (j - i + 9) % 9 < 3 ? 0.9 : 0);
  const random = seeded(3);
  const terms = Array.from({ length: 30 }, () => Array.from({ length: 30 }, () => (random(5) === 0 ? random(90) / 100 : 0)));
  const drawn = (/** @type {number} */ i, /** @type {number} */ j) => terms[Math.min(i, j)][Math.max(i, j)];
  for (const [size, of] of /** @type {[number, (i: number, j: number) => number][]} */ ([[9, near], [30, drawn]])) {
    const found = blocsOf(size, of);
    assert.deepEqual(found.flat().sort((a, b) => a - b), Array.from({ length: size }, (_, i) => i));
    assert.ok(found.some((group) => group.length > 2));
    for (const group of found) {
      const friends = group.map((one) => group.filter((other) => other !== one && of(one, other) > 0).length);
      assert.ok(group.length === 1 || Math.min(...friends) * 2 > group.length - 1, JSON.stringify(group));
    }
  }
});

test("who quarrels with another is not in one group with them for all that they do together, unless an alliance binds them", () => {
  const { index } = small();
  const [exercise, rivalry] = ["defence-pact-JPN-USA-1960-06-23", "rivalry-SUN-USA-1947"];
  /** @param {string[]} allied */
  const starts = (allied) => {
    const ties = [exercise, exercise, exercise, rivalry].map((id) => must(index.ties.get(id)));
    const cell = /** @type {Cell} */ (partly({ id: "JPN\nUSA", ties, quarrels: 1, refuses: 0, allied }));
    assert.ok(termsOf(index, cell) > 0, "more binds them than parts them");
    return ordered(index, new Map([[cell.id, cell]]), ["JPN", "USA"], "bloc").alone;
  };
  assert.deepEqual(starts([]).sort(), ["JPN", "USA"]);
  assert.deepEqual(starts(["NATO"]), []);
});

/**
 * Blocs of states, by how often each two cooperate; a cell may be allied, or quarrel.
 * @param {Record<string, {times?: number, allied?: boolean, quarrels?: boolean}>} pairs
 */
function blocsBy(pairs) {
  const { index } = small();
  const tie = must(index.data.ties.find((one) => signOf(index, one) > 0 && weightOf(index, one) === 1));
  const foe = must(index.ties.get("rivalry-SUN-USA-1947"));
  const cells = new Map(Object.entries(pairs).map(([words, { times = 1, allied = false, quarrels = false }]) => {
    const id = words.split(" ").sort().join("\n");
    const ties = [...Array.from({ length: times }, () => tie), ...(quarrels ? [foe] : [])];
    return [id, /** @type {Cell} */ (partly({ id, ties, cooperates: times, quarrels: Number(quarrels), refuses: 0, allied: allied ? ["NATO"] : [] }))];
  }));
  const states = [...new Set([...cells.keys()].flatMap((id) => id.split("\n")))];
  const found = ordered(index, cells, states, "bloc");
  return framesOf(found).map(({ first, last }) => found.states.slice(first, last + 1).sort().join(" "));
}

test("allies stand together, however many others one of them does a little with", () => {
  const many = ["DEU", "FRA", "GBR", "HRV", "ITA", "POL"];
  const among = many.flatMap((one, i) => many.slice(i + 1).map((other) => [`${one} ${other}`, { allied: true, times: 0 }]));
  const found = blocsBy({
    ...Object.fromEntries(among), ...Object.fromEntries(many.map((one) => [`${one} RUS`, { times: 1 }])),
    "BLR RUS": { allied: true, times: 0 }, "BLR UKR": { times: 1 }, "RUS UKR": { times: 1, quarrels: true }, "SRB UKR": { times: 0 },
  });
  assert.deepEqual(found, [many.join(" "), "BLR RUS"]);
});

test("two have no frame for a single tie, but for several, or an alliance", () => {
  const pact = "defence-pact-JPN-USA-1960-06-23";
  const { index } = small();
  /** @param {number} times */
  const alone = (times) => ordered(index, new Map([["JPN\nUSA", /** @type {Cell} */ (partly({
    id: "JPN\nUSA", ties: Array.from({ length: times }, () => must(index.ties.get(pact))), cooperates: times, quarrels: 0, refuses: 0, allied: [],
  }))]]), ["JPN", "USA"], "bloc").alone;
  assert.deepEqual([alone(1), alone(2)], [["JPN", "USA"], []]);
  assert.deepEqual(blocsBy({ "A B": { times: 0, allied: true }, "C D": { times: 1 } }), ["A B"]);
});

test("of two foes with the same friends whoever has more of them in all stands with these", () => {
  const friends = [2, 3, 4, 5];
  const terms = (/** @type {number} */ i, /** @type {number} */ j) => {
    const [one, other] = [Math.min(i, j), Math.max(i, j)];
    if (one === 0) return friends.includes(other) ? 0.5 : { 1: -0.1, 6: 0.6 }[other] ?? 0;
    return other < 6 ? 0.5 : 0;
  };
  assert.deepEqual(blocsOf(7, terms).map((group) => group.sort()).sort(), [[0, 2, 3, 4, 5], [1], [6]]);
});

test("what the frames are is said in whole sentences where there are some, and who stands in no group", () => {
  assert.equal(boxesInWords(partly({ starts: new Set(), alone: [] })), "");
  assert.match(boxesInWords(partly({ starts: new Set(["A"]), alone: [] })), /^Frames hold groups of friends: .* binds, then .* binds them to help\.$/);
  assert.match(boxesInWords(partly({ starts: new Set(["A"]), alone: ["B", "C"] })), /help\. Behind the last line: the 2 in no group\.$/);
});

test("by bloc all states are there once, each bloc in one piece; by name and by ties there are no blocs", () => {
  const { index, state } = small({ group: indexData(sampleData("small")).states.map(({ id }) => id) });
  const bloc = matrixOf(index, { ...state, order: "bloc" });
  const name = matrixOf(index, { ...state, order: "name" });
  const ties = matrixOf(index, { ...state, order: "ties" });
  for (const { states } of [bloc, name, ties]) assert.deepEqual([...states].sort(), bloc.group.states);
  assert.ok(bloc.starts.size > 0);
  assert.equal(name.starts.size + ties.starts.size, 0);
  const names = name.states.map((id) => must(inView(index, state).actors.get(id)).name);
  assert.deepEqual(names, [...names].sort((a, b) => a.localeCompare(b, "en")));
  /** @param {string} id */
  const count = (id) => [...ties.cells.values()].filter((cell) => cell.id.split("\n").includes(id)).reduce((sum, cell) => sum + cell.ties.length, 0);
  const counts = ties.states.map(count);
  assert.deepEqual(counts, [...counts].sort((a, b) => b - a));
  assert.ok(counts[0] > must(counts.at(-1)));
});

test("on what terms two are: good by what they do together, bad by what they do to each other, none for strangers", () => {
  const { index } = small();
  /** @param {string[]} ids @param {string[]} [allied] */
  const terms = (ids, allied = []) => termsOf(index, /** @type {Cell} */ (partly({ ties: ids.map((id) => must(index.ties.get(id))), allied })));
  const [pact, rivalry] = ["defence-pact-JPN-USA-1960-06-23", "rivalry-SUN-USA-1947"];
  assert.ok(terms([pact]) > 0 && terms([pact]) < 1);
  assert.ok(terms([rivalry]) < 0 && terms([rivalry]) > -1);
  assert.ok(terms([pact, rivalry]) < terms([pact]) && terms([pact, rivalry]) > terms([rivalry]));
  assert.ok(terms([], ["NATO"]) > terms([pact, pact]), "an alliance is better than several pacts of two");
  assert.equal(termsOf(index, undefined), 0);
});

test("the same state has the same order, by whatever way one came to it", () => {
  const first = small({ group: ["NATO", "SRB", "RUS"] });
  const { states } = matrixOf(first.index, first.state);
  matrixOf(first.index, { ...first.state, date: "1985-06-01" });
  assert.deepEqual(matrixOf(first.index, first.state).states, states);
  const turned = { ...first.state, group: ["RUS", "SRB", "NATO"] };
  assert.deepEqual(matrixOf(first.index, turned).states, states);
});

test("arrows lead from cell to cell and to the heads, not between them; Home and End along a row", () => {
  const from = { row: 0, column: 1 };
  /** @type {[string, object, {row: number, column: number} | null][]} */
  const cases = [
    ["ArrowRight", {}, { row: 0, column: 2 }], ["ArrowLeft", {}, { row: 0, column: 0 }], ["ArrowDown", {}, { row: 1, column: 1 }],
    ["ArrowUp", {}, { row: -1, column: 1 }], ["Home", {}, { row: 0, column: 0 }], ["End", {}, { row: 0, column: 2 }],
    ["End", { ctrlKey: true }, { row: 2, column: 2 }], ["Home", { metaKey: true }, { row: 0, column: 0 }],
    ["ArrowRight", { ctrlKey: true }, null], ["ArrowRight", { altKey: true }, null], ["a", {}, null], ["toString", {}, null],
  ];
  for (const [key, more, to] of cases) assert.deepEqual(placeAfter({ key, ...more }, from, 3), to, key);
  assert.deepEqual(placeAfter({ key: "ArrowRight" }, { row: 2, column: 2 }, 3), { row: 2, column: 2 });
  assert.equal(placeAfter({ key: "ArrowUp" }, { row: 0, column: -1 }, 3), null);
  assert.equal(placeAfter({ key: "ArrowDown" }, from, 0), null);
});

test("in a cell only its ground is pale, and what stands on it is as strong as can be", () => {
  /** @type {[unknown, number][]} */
  const filled = [];
  let alpha = 1;
  /** @type {Record<string, (text?: string) => void>} */
  const told = { fill: () => { filled.push(["shape", alpha]); }, fillText: (text) => { filled.push([text, alpha]); } };
  const context = new Proxy({}, {
    get: (_, name) => told[String(name)] ?? (() => {}),
    set: (_, name, value) => { if (name === "globalAlpha") alpha = value; return true; },
  });
  const look = { way: /** @type {Way} */ ("cooperation"), ties: 3, allied: true, began: false, ended: false };
  drawCell(/** @type {any} */ (context), look, 0, 0, 20, partly({ cooperation: "#0a6a8a", conflict: "#c52d08", ink: "#000000", membership: "#777777", font: "Sans" }));
  assert.deepEqual(filled.filter(([, at]) => at !== 1).map(([what]) => what), ["shape"]);
  assert.ok(filled.length > 2 && filled.every(([, at]) => at > 0 && at <= 1), JSON.stringify(filled));
  assert.deepEqual([filled[filled.length - 1], alpha], [["3", 1], 1]);
});

test("each way has a shape of its own, also without colours", () => {
  /** @type {Way[]} */
  const ways = ["cooperation", "conflict", "both", "refusal", "despite", "neither", "none"];
  const shapes = ways.map((way) => JSON.stringify(shapesOf({ way, ties: 3, allied: false, began: false, ended: false }).map(({ points }) => points)));
  assert.equal(new Set(shapes).size, ways.length);
  const sizes = [1, 2, 3, 9].map((ties) => Math.max(...shapesOf({ way: "cooperation", ties, allied: false, began: false, ended: false })[0].points.map(({ x }) => x)));
  assert.ok(sizes[0] < sizes[1] && sizes[1] < sizes[2] && sizes[2] === sizes[3]);
  for (const part of ["allied", "began", "ended"]) {
    const drawn = shapesOf({ way: "none", ties: 0, allied: false, began: false, ended: false, [part]: true });
    assert.equal(drawn.length, 1, part);
    assert.ok(drawn[0].points.every(({ x, y }) => Math.abs(x) <= 1 && Math.abs(y) <= 1), `${part} within the cell`);
  }
});

test("a cell in words: who, how many of what, in which alliance; and the day's names", () => {
  const { index, state } = small({ group: ["NATO", "SRB", "RUS"] });
  const named = inView(index, state);
  const { cells } = matrixOf(index, state);
  assert.equal(cellInWords(named, "DEU", "HRV", cells.get("DEU\nHRV")), "Germany and Croatia: allied in NATO");
  assert.match(cellInWords(named, "SRB", "RUS", cells.get("RUS\nSRB")), /^Serbia and Russia: \d cooperations?/);
  assert.equal(cellInWords(named, "SRB", "SRB", undefined), "Serbia");
  assert.equal(cellInWords(named, "HRV", "RUS", undefined), "Croatia and Russia: no tie");
  const both = { id: "A\nB", ties: [], cooperates: 5, quarrels: 1, refuses: 3, neither: 2, idle: 4, allied: [], way: /** @type {const} */ ("both"), began: 1, ended: 0 };
  assert.equal(cellInWords(named, "SRB", "RUS", both), "Serbia and Russia: 5 cooperations, 1 conflict or dispute, 3 refusals or breaks of relations, 2 ties that are neither, 4 not in effect, 1 began");
});

test("the group by its name, how many stand in it, and what the key counts", () => {
  const { index, state } = small({ group: ["NATO"] });
  assert.equal(captionOf(index, state, matrixOf(index, state)), "Members of NATO: 5 states on 24 February 2020");
  assert.equal(groupName(index, []), "The states with the most ties");
  assert.equal(groupName(index, ["Europe"]), "Europe");
  assert.equal(groupName(index, ["SRB"]), "Serbia and those it has ties with");
  assert.equal(groupName(index, ["NATO", "SRB"]), "NATO and Serbia");
  const states = index.states.map(({ id }) => id).slice(0, 4);
  assert.equal(groupName(index, states), "4 chosen states");
  assert.equal(groupName(index, ["NATO", ...states]), "NATO and 4 chosen states");
  assert.equal(groupName(index, [states[0], "NATO", "Europe", states[1]]), "NATO, Europe and 2 chosen states");
  assert.equal(groupName(index, ["NATO", "Europe", "Asia", "Africa", states[0]]), "4 chosen groups and 1 chosen state");
  const matrix = matrixOf(index, state);
  const labels = keyOf(index, matrix, false).map(({ label }) => label);
  assert.ok(labels.includes("Both in one alliance whose members must help each other (NATO), with ties or without: 10"), labels.join());
  assert.equal(keyOf(index, matrix, true).length, labels.length + 2);
});

test("who has no tie at all is counted, as the picture counts only who has some", () => {
  const { index, state: all } = small({ group: indexData(sampleData("small")).states.map(({ id }) => id) });
  const state = { ...all, filters: { ...ALL, kinds: ["defence pact"] } };
  const { states } = matrixOf(index, state);
  const tied = new Set(states.filter((id) => [...pictured(index, state).ties].some((tie) => tie.includes(id))));
  assert.ok(tied.size > 0 && tied.size < states.length);
  const whole = captionOf(index, state, matrixOf(index, state));
  assert.ok(whole.endsWith(`; ${states.length - tied.size} without any tie or membership shown`), whole);
  const some = { ...state, group: [...tied] };
  assert.doesNotMatch(captionOf(index, some, matrixOf(index, some)), /without/);
});

test("the key names the kinds of what is neither, where they are few", () => {
  const { index } = small();
  const tie = must(index.data.ties.find(({ type, status }) => type === "deal" && !status));
  const [neither] = Object.keys(index.kinds).filter((kind) => signOf(index, { ...tie, kind }) === 0);
  const kinds = ["one", "two", "three", "four"];
  for (const kind of kinds) index.kinds[kind] = { ...index.kinds[neither], label: `the ${kind}` };
  /** @param {number} count */
  const label = (count) => {
    const ties = kinds.slice(0, count).map((kind) => ({ ...tie, kind }));
    const cells = new Map([["A\nB", { way: /** @type {Way} */ ("neither"), ties, allied: [] }]]);
    return must(keyOf(index, partly({ states: ["A", "B"], cells, group: { by: [] } }), false).find(({ look }) => look?.way === "neither")).label;
  };
  assert.equal(label(2), "Neither in cooperation nor in conflict (the one, the two): 1");
  assert.equal(label(4), "Tied, but neither in cooperation nor in conflict: 1");
});

test("what can be chosen: what is chosen anyway, regions, alliances with members on the day, and a list of one's own", () => {
  const { index, state } = small();
  const parts = choicesOf(index, state);
  assert.deepEqual(parts[0].choices.map(({ by }) => by), [[]]);
  assert.ok(parts.flatMap(({ choices }) => choices).some(({ by }) => by[0] === "NATO"));
  assert.ok(!choicesOf(index, { ...state, date: "1949-08-24" }).flatMap(({ choices }) => choices).some(({ by }) => by[0] === "EU"));
  const own = choicesOf(index, { ...state, group: ["SRB", "RUS"], selection: "SRB" });
  assert.deepEqual(own[0].choices.map(({ by }) => by), [["SRB", "RUS"], [], ["SRB"]]);
  assert.equal(choicesOf(index, { ...state, selection: "NATO" })[0].choices[0].label, "Members of NATO");
});

test("as rows: each pair once, in the matrix's order, with its ties", () => {
  const { index, state } = small({ group: ["NATO", "SRB", "RUS"], order: "name" });
  const matrix = matrixOf(index, state);
  const { head, rows } = sheetOfMatrix(inView(index, state), matrix);
  assert.equal(rows.length, matrix.cells.size);
  assert.ok(rows.every((row) => row.length === head.length));
  const places = rows.map(([one, , other]) => [matrix.states.indexOf(String(one)), matrix.states.indexOf(String(other))]);
  assert.ok(places.every(([one, other]) => one < other));
  assert.deepEqual(places, [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
  const serbia = must(rows.find(([one, , other]) => one === "RUS" && other === "SRB"));
  assert.equal(String(serbia[10]).split(" ").length, must(matrix.cells.get("RUS\nSRB")).ties.length);
});
