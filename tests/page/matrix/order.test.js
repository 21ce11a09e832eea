/** In which order states stand, and where keys lead. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData, signOf, weightOf } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { inView } from "../../../graph/page/core/names.js";
import { blocsOf } from "../../../graph/page/matrix/blocs.js";
import { matrixOf } from "../../../graph/page/matrix/contents.js";
import { placeAfter } from "../../../graph/page/matrix/places.js";
import { framesOf, ordered, termsOf } from "../../../graph/page/matrix/order.js";
import { boxesInWords } from "../../../graph/page/matrix/words.js";
import { seeded } from "../odd.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";
import { small } from "./small.js";

/** @import { Cell } from "../../../graph/page/matrix/types.d.ts" */

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
    const cell = /** @type {Cell} */ (partly({ id: "JPN\nUSA", ties, quarrels: 1, refuses: 0, allied, common: [] }));
    assert.ok(termsOf(index, cell) > 0, "more binds them than parts them");
    return ordered(index, new Map([[cell.id, cell]]), ["JPN", "USA"], "bloc").alone;
  };
  assert.deepEqual(starts([]).sort(), ["JPN", "USA"]);
  assert.deepEqual(starts(["NATO"]), []);
});

/**
 * Blocs of states, by how often each two cooperate; a cell may be allied, of one club, or quarrel.
 * @param {Record<string, {times?: number, allied?: boolean, common?: boolean, quarrels?: boolean}>} pairs
 */
function blocsBy(pairs) {
  const { index } = small();
  const tie = must(index.data.ties.find((one) => signOf(index, one) > 0 && weightOf(index, one) === 1));
  const foe = must(index.ties.get("rivalry-SUN-USA-1947"));
  const cells = new Map(Object.entries(pairs).map(([words, { times = 1, allied = false, common = false, quarrels = false }]) => {
    const id = words.split(" ").sort().join("\n");
    const ties = [...Array.from({ length: times }, () => tie), ...(quarrels ? [foe] : [])];
    return [id, /** @type {Cell} */ (partly({ id, ties, cooperates: times, quarrels: Number(quarrels), refuses: 0, allied: allied ? ["NATO"] : [], common: common ? ["Club"] : [] }))];
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
    id: "JPN\nUSA", ties: Array.from({ length: times }, () => must(index.ties.get(pact))), cooperates: times, quarrels: 0, refuses: 0, allied: [], common: [],
  }))]]), ["JPN", "USA"], "bloc").alone;
  assert.deepEqual([alone(1), alone(2)], [["JPN", "USA"], []]);
  assert.deepEqual(blocsBy({ "A B": { times: 0, allied: true }, "C D": { times: 1 } }), ["A B"]);
});

test("an alliance that binds nobody makes no friends of strangers, yet holds together who are each other's friends' friends", () => {
  const pairs = (/** @type {boolean} */ common) => ({ "A B": { times: 5, allied: true, common }, "A C": { times: 5, common }, "B C": { times: 0, common } });
  assert.deepEqual(blocsBy(pairs(true)), [], "all of them are one");
  assert.deepEqual(blocsBy(pairs(false)), ["A B"]);
  const ids = ["A", "B", "C", "D"];
  const strangers = ids.flatMap((one, i) => ids.slice(i + 1).map((other) => [`${one} ${other}`, { times: 0, common: true }]));
  assert.deepEqual(blocsBy({ ...Object.fromEntries(strangers), "A B": { times: 5, common: true } }), ["A B"]);
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
  assert.match(boxesInWords(partly({ starts: new Set(["A"]), alone: [] })), /^Frames hold friends: .* binds to help, even .*, then .* does not\.$/);
  assert.match(boxesInWords(partly({ starts: new Set(["A"]), alone: ["B", "C"] })), /not\. Behind the last line: the 2 in no group\.$/);
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
  const terms = (ids, allied = []) => termsOf(index, /** @type {Cell} */ (partly({ ties: ids.map((id) => must(index.ties.get(id))), allied, common: [] })));
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
