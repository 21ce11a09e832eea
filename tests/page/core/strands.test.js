import assert from "node:assert/strict";
import { test } from "node:test";

import { areHollow, drawnAlliances, fewBlocs, isOverview, landBlocs } from "../../../graph/page/core/blocs.js";
import { emphasis } from "../../../graph/page/core/emphasis.js";
import { categoryOf, indexData, signOf } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { leftOutInWords, pairInWords } from "../../../graph/page/core/strand-words.js";
import { asTold, chosenByPair, chosenPair, endsOfPair, pairOf, strandsOf, tiesOfPair } from "../../../graph/page/core/strands.js";
import { visible } from "../../../graph/page/core/visible.js";
import { partly } from "../partly.js";
import { sample, sampleData } from "../sample.js";

/** @import { Actor, Tie } from "../../../graph/page/contract.d.ts" */
/** @import { Index } from "../../../graph/page/core/types.d.ts" */

/** @param {Index} index */
const all = (index) => ({ actors: new Set(index.actors.keys()), ties: new Set(index.ties.keys()) });

test("each tie between two states is in one strand, whichever way it points, and no other tie is", () => {
  const { index } = sample();
  const { strands, memberships, others } = strandsOf(index, all(index), 1);
  const held = strands.flatMap(({ ties }) => ties.map(({ id }) => id));
  assert.equal(new Set(held).size, held.length);
  assert.equal(held.length + memberships + others, index.ties.size);
  for (const { id, from, to, ties, cooperates, quarrels, refuses, neither, idle } of strands) {
    assert.equal(id, pairOf({ from: to, to: from }));
    assert.deepEqual(endsOfPair(id), [from, to]);
    assert.equal(cooperates + quarrels + refuses + neither + idle, ties.length);
    for (const tie of ties) {
      assert.deepEqual([tie.from, tie.to].sort(), [from, to]);
      assert.equal(index.actors.get(tie.from)?.type, "state");
    }
  }
});

test("what two began last is of its own category, and of most where that is no cooperation", () => {
  const { index } = sample();
  const ties = [...index.ties.values()].filter(({ type }) => type !== "membership");
  /** @param {number} sign @param {string} start */
  const one = (sign, start) => ({ ...must(ties.find((tie) => signOf(index, tie) === sign)), start });
  const [deal, war] = [1, -1].map((sign) => one(sign, "2000-01-01"));
  const late = { ...deal, start: "2020-01-01" };
  /** @param {Tie[]} some @param {string[]} latest */
  const told = (some, latest) => asTold(index, { id: "x", ties: some, category: "y" }, latest).category;
  assert.equal(told([late, war], ["x"]), categoryOf(index, deal));
  assert.equal(told([deal, { ...war, start: "2020-01-01" }], ["x"]), "y");
  assert.equal(told([late, war], ["z"]), "y", "of whom the headline tells nothing");
});

test("the strongest comes first, and a threshold leaves out pairs with fewer ties, which are counted", () => {
  const { index } = sample();
  const whole = strandsOf(index, all(index), 1);
  whole.strands.slice(1).forEach((strand, i) => assert.ok(strand.weight <= whole.strands[i].weight));
  const most = Math.max(...whole.strands.map(({ ties }) => ties.length));
  for (let least = 1; least <= most + 1; least += 1) {
    const { strands, fewer } = strandsOf(index, all(index), least);
    assert.equal(strands.length + fewer, whole.strands.length);
    assert.ok(strands.every(({ ties }) => ties.length >= least));
  }
});

test("a strand's category is the one that weighs most", () => {
  const { index } = sample();
  const heavier = { ...index, kinds: Object.fromEntries(Object.entries(index.kinds).map(([id, kind]) => [id, { ...kind, weight: id === "war" ? 50 : 1 }])) };
  for (const { ties, category } of strandsOf(heavier, all(heavier), 1).strands) {
    if (ties.some(({ kind }) => kind === "war")) assert.equal(category, index.kinds.war.category);
  }
});

test("choosing a strand chooses its one tie, or both its ends", () => {
  const { index, state } = sample();
  const shown = all(index);
  for (const { id, from, to, ties } of strandsOf(index, shown, 1).strands) {
    const chosen = { ...state, ...chosenByPair(index, shown, id) };
    if (ties.length === 1) assert.deepEqual([chosen.selection, chosen.focus], [ties[0].id, []]);
    else assert.deepEqual([chosen.selection, chosen.focus], [null, [from, to]]);
    assert.equal(chosenPair(index, chosen), ties.length === 1 ? null : id);
    assert.equal(isOverview(chosen), false);
    assert.deepEqual(tiesOfPair(index, shown, id).map((tie) => tie.id).sort(), ties.map((tie) => tie.id).sort());
    assert.deepEqual(emphasis(index, shown, { ...state, selection: null, hover: id })?.ties, new Set(ties.map((tie) => tie.id)));
  }
  for (const id of ["", "SRB", "SRB\nNOBODY", [...index.ties.keys()][0]]) assert.equal(chosenByPair(index, shown, id), null);
});

test("alliances are drawn where a choice is tied to them, where they are few, or where days are compared", () => {
  const { index, state } = sample({ selection: null });
  const shown = visible(index, state);
  const alliances = [...shown.actors].filter((id) => index.actors.get(id)?.type === "alliance");
  assert.ok(alliances.length > 0);
  assert.deepEqual([...drawnAlliances(index, shown, { ...state, compare: state.date })], alliances);
  for (const id of alliances) assert.ok(drawnAlliances(index, shown, { ...state, selection: id }).has(id));
  const many = { ...index, data: { ...index.data, actors: [...index.data.actors] }, actors: new Map(index.actors), tiesOf: new Map(index.tiesOf) };
  const more = Array.from({ length: 5 }, (_, i) => (
    /** @type {Actor} */ (partly({ id: `X${i}`, type: "alliance", name: `X${i}` }))));
  const ties = new Set(shown.ties);
  for (const actor of more) {
    many.data.actors.push(actor);
    many.actors.set(actor.id, actor);
    /** @type {Tie} */
    const tie = partly({ id: `m${actor.id}`, type: "membership", kind: "membership", from: index.states[0].id, to: actor.id, status: index.full });
    many.tiesOf.set(actor.id, [tie]);
    ties.add(tie.id);
  }
  const crowd = { actors: new Set([...shown.actors, ...more.map(({ id }) => id)]), ties };
  assert.equal(drawnAlliances(many, crowd, state).size, 0);
  const alone = { ...crowd, ties: new Set([...ties].filter((id) => !index.ties.has(id))) };
  assert.equal(drawnAlliances(many, alone, state).size, 4, "where there is nothing else the largest are drawn");
});

/** A world of twelve states or more with a pact, and of alliances with these members, all of a kind but some. @param {Record<string, number[]>} members @param {Record<string, string>} [kinds] @param {number} [count] */
function blocsOfWorld(members, kinds = {}, count = 12) {
  const data = sampleData("small");
  const [state] = data.actors.filter(({ type }) => type === "state");
  const [alliance] = data.actors.filter(({ type }) => type === "alliance");
  const membership = must(data.ties.find(({ type }) => type === "membership"));
  const deal = must(data.ties.find(({ type }) => type === "deal"));
  const always = { start: "2000-01-01", end: "9999-12-31" };
  const states = Array.from({ length: count }, (_, i) => ({ ...state, ...always, id: `S${i}`, name: `State ${i}`, successors: [] }));
  const ties = Object.entries(members).flatMap(([to, own]) => own.map((i) => ({ ...membership, ...always, id: `${to}-${i}`, from: `S${i}`, to })));
  const made = { ...data, actors: [...states, ...Object.keys(members).map((id) => ({ ...alliance, ...always, id, name: id, kind: kinds[id] ?? "club" }))], ties: [...ties, { ...deal, ...always, id: "pact", from: "S0", to: "S11" }], stories: [] };
  const index = indexData(made);
  return { index, shown: { actors: new Set(index.actors.keys()), ties: new Set(index.ties.keys()) } };
}

test("of many alliances of one kind the largest that can be told apart are outlined, and the land goes on telling of ties", () => {
  const { index, shown } = blocsOfWorld({
    World: [0, 1, 2, 3, 4, 5, 6, 7, 8], North: [0, 1, 2, 3, 4], Inner: [0, 1, 2, 3], South: [5, 6, 7], Edge: [7, 8, 9, 10], Pair: [9, 10], Alone: [11],
  });
  assert.deepEqual(fewBlocs(index, shown), ["North", "Edge"], "of South one in three is Edge's, too");
  assert.deepEqual(landBlocs(index, shown), []);
  assert.ok(areHollow(index, shown));
  const few = blocsOfWorld({ World: [0, 1, 2, 3, 4, 5, 6, 7, 8], Inner: [0, 1, 2, 3] });
  assert.deepEqual(fewBlocs(few.index, few.shown), ["World", "Inner"], "few are all drawn");
  assert.deepEqual(landBlocs(few.index, few.shown), ["World", "Inner"]);
  assert.ok(!areHollow(few.index, few.shown));
});

test("among strands between many states none is outlined that holds nearly all, or one, however few alliances there are", () => {
  const world = Array.from({ length: 20 }, (_, i) => i);
  const members = { World: world, North: [0, 1, 2, 3], Alone: [11] };
  const small = blocsOfWorld(members, {}, 24);
  assert.deepEqual(fewBlocs(small.index, small.shown), ["World", "North", "Alone"]);
  const { index, shown } = blocsOfWorld(members, {}, 25);
  assert.deepEqual(fewBlocs(index, shown), ["North"]);
  assert.ok(areHollow(index, shown));
  assert.deepEqual(landBlocs(index, shown), ["World", "North", "Alone"], "the land tells of all");
  const alone = { ...shown, ties: new Set([...shown.ties].filter((id) => id !== "pact")) };
  assert.deepEqual(fewBlocs(index, alone), ["World", "North", "Alone"], "without strands all");
});

test("those that bind most are outlined before larger ones", () => {
  const members = { Large: [0, 1, 2, 3, 4], Union: [5, 6], Guard: [1, 2], Club: [5, 6, 7, 8], Other: [9, 10] };
  const { index, shown } = blocsOfWorld(members, { Union: sampleData("small").binding[1], Guard: sampleData("small").binding[0] });
  assert.deepEqual(fewBlocs(index, shown), ["Union", "Guard", "Other"], "half of Large and of Club is theirs");
});

test("what is left out is said in numbers", () => {
  const { index } = sample();
  const found = { strands: Array(818), fewer: 3, memberships: 265, others: 50 };
  const blocs = { drawn: ["NATO"], all: 1 };
  const words = leftOutInWords(index, found, 145, blocs);
  for (const number of ["145", "818", "3", "315"]) assert.ok(words.includes(number), words);
  assert.ok(!leftOutInWords(index, { ...found, fewer: 0 }, 818, blocs).includes("of 818"));
  const some = { drawn: ["NATO"], all: 9 };
  assert.match(leftOutInWords(index, found, 145, some, { outlined: true }), /Outlined: 1 of 9 alliances; 315 ties/);
  for (const which of [blocs, { drawn: [], all: 9 }]) {
    assert.ok(!leftOutInWords(index, found, 145, which, { outlined: true }).includes("Outlined"), "where all are, or none");
  }
  assert.ok(!leftOutInWords(index, found, 145, some).includes("Outlined"), "where they are no outlines");
  assert.equal(leftOutInWords(index, { strands: [], fewer: 0, memberships: 0, others: 0 }, 0, blocs), "", "of nothing no number");
  const none = { strands: [], fewer: 0, memberships: 265, others: 0 };
  assert.equal(leftOutInWords(index, none, 0, blocs), "No ties between two states are among what is shown. Areas: the members of NATO");
  assert.ok(leftOutInWords(index, none, 0, { drawn: ["NATO"], all: 9 }).includes("bind most of 9"));
  const { ties } = strandsOf(index, all(index), 1).strands[0];
  assert.ok(pairInWords(index, ties).startsWith(String(ties.length)));
});
