import assert from "node:assert/strict";
import { test } from "node:test";

import { comparison, pictured } from "../../../graph/page/core/changes.js";
import { noFilters } from "../../../graph/page/core/filter-table.js";
import { emphasis } from "../../../graph/page/core/emphasis.js";
import { categoryOf, indexData, isDirected, isMembership, kindLabel, signOf, standingOf } from "../../../graph/page/core/index.js";
import { MOST_TITLES, lineKeyOf } from "../../../graph/page/core/line-key.js";
import { membersOf } from "../../../graph/page/core/members.js";
import { must } from "../../../graph/page/core/must.js";
import { inView } from "../../../graph/page/core/names.js";
import { say } from "../../../graph/page/core/say.js";
import { initialState, merge } from "../../../graph/page/core/state.js";
import { stateOfStep } from "../../../graph/page/core/step.js";
import { isWeb, strandsOf } from "../../../graph/page/core/strands.js";
import { visible } from "../../../graph/page/core/visible.js";
import { sortOf } from "../../../graph/page/core/between.js";
import { sample, sampleData } from "../sample.js";

/** @import { PageData } from "../../../graph/page/contract.d.ts" */
/** @import { PageState } from "../../../graph/page/core/types.d.ts" */

/** @param {Partial<PageState>} partial */
function keyed(partial) {
  const { index } = sample();
  /** @type {PageState} */
  const state = { ...initialState(index.data), story: null, ...partial };
  const key = lineKeyOf(index, state);
  return { index, state, key, shown: visible(index, state), sorts: new Set(key.map(({ sort }) => sort)) };
}

const WHOLE = { selection: null, focus: [], compare: null };
const DAYS = ["1950-01-01", "1990-01-01", "2004-06-01", "2020-02-24"];

test("with nothing chosen the key has the strands of the day: each look that occurs, and no other", () => {
  for (const date of DAYS) {
    const { index, state, key, shown, sorts } = keyed({ ...WHOLE, date });
    const { strands } = strandsOf(index, shown, state.pairs);
    const friendly = strands.filter(({ way }) => way === "cooperation" || way === "despite" || way === "idle");
    assert.deepEqual(new Set(key.filter(({ sort }) => sort === "category").map(({ category }) => category)), new Set(friendly.map(({ category }) => category)));
    assert.equal(sorts.has("conflict"), strands.some(({ way }) => way === "conflict"));
    for (const way of /** @type {const} */ (["refusal", "despite", "neither", "idle"])) assert.equal(sorts.has(way), strands.some((strand) => strand.way === way), `${date} ${way}`);
    assert.equal(sorts.has("both"), strands.some(({ cooperates, quarrels }) => cooperates * quarrels > 0));
    const beside = new Set(strands.filter(({ way }) => way === "both").map(({ category }) => category));
    assert.deepEqual(new Set(key.find(({ sort }) => sort === "both")?.with), beside, date);
    assert.equal(sorts.has("broad"), strands.some(({ ties }) => ties.length > 1));
    assert.ok(!sorts.has("directed") && !sorts.has("none"));
  }
});

/** The key with nothing chosen, of the sample with further ties by kind between Russia and each of some. @param {Record<string, string>} kinds */
function keyWith(kinds) {
  const data = sampleData();
  const arms = must(data.ties.find(({ id }) => id === "arms"));
  Object.assign(data.kinds, { visit: { ...data.kinds["arms sale"], sign: 0, category: "diplomatic" } });
  data.ties.push(...Object.entries(kinds).map(([to, kind], i) => ({ ...arms, id: `more${i}`, to, kind, type: kind === "war" ? /** @type {const} */ ("conflict") : arms.type })));
  const index = indexData(data);
  return lineKeyOf(index, { ...initialState(data), story: null, ...WHOLE, date: "2020-02-24" });
}

test("the line of those who both cooperate and quarrel has the colours of what they do together", () => {
  assert.deepEqual(keyWith({ SRB: "war" }).find(({ sort }) => sort === "both")?.with, ["military"]);
});

test("what is neither has the pattern of its category where it is all of one, as its lines have", () => {
  assert.equal(keyWith({ USA: "visit" }).find(({ sort }) => sort === "neither")?.category, "diplomatic");
  assert.equal(keyWith({ USA: "war" }).find(({ sort }) => sort === "conflict")?.category, "");
});

test("with an actor or a tie chosen it has the looks of its ties, and says that the others are faint", () => {
  const { index } = sample();
  for (const selection of [...index.actors.keys(), ...index.ties.keys()]) {
    const { state, key, shown, sorts } = keyed({ ...WHOLE, selection, date: "2020-02-24" });
    const ties = [...emphasis(index, shown, state)?.ties ?? []].map((id) => must(index.ties.get(id)));
    const friendly = ties.filter((tie) => (isMembership(tie) ? standingOf(index, tie).dash.length === 0 : ["cooperation", "idle"].includes(sortOf(index, tie))));
    assert.deepEqual(new Set(key.filter(({ sort }) => sort === "category").map(({ category }) => category)), new Set(friendly.map((tie) => categoryOf(index, tie))));
    for (const sort of /** @type {const} */ (["conflict", "refusal", "neither", "idle"])) assert.equal(sorts.has(sort), ties.some((tie) => !isMembership(tie) && sortOf(index, tie) === sort), `${selection} ${sort}`);
    assert.equal(sorts.has("directed"), ties.some((tie) => !isMembership(tie) && isDirected(index, tie)));
    assert.deepEqual(key.at(-1)?.label, emphasis(index, shown, state) ? say("key.faint") : undefined);
  }
});

test("where the pointer is, the theme and the camera change nothing in it", () => {
  const { index, key } = keyed({ ...WHOLE, date: "2020-02-24" });
  for (const hover of [...index.actors.keys()]) assert.deepEqual(keyed({ ...WHOLE, date: "2020-02-24", hover }).key, key);
});

test("the matrix tells itself what its cells stand for", () => {
  assert.ok(keyed(WHOLE).key.length > 0);
  assert.deepEqual(keyed({ ...WHOLE, layout: "matrix" }).key, []);
});

test("while two days are compared it says what became of ties, and has the looks of those that changed", () => {
  const { index } = sample();
  for (const selection of [null, "SRB", "NATO", "DEU"]) {
    const { state, key, shown, sorts } = keyed({ ...WHOLE, selection, date: "2020-02-24", compare: "1990-01-01" });
    const pictures = pictured(index, state);
    const ties = [...emphasis(index, pictures, state)?.ties ?? pictures.ties].map((id) => must(index.ties.get(id)));
    const fates = must(comparison(index, state)).ties;
    for (const fate of /** @type {const} */ (["began", "ended", "stayed"])) assert.equal(sorts.has(fate), ties.some(({ id }) => fates.get(id) === fate), `${selection} ${fate}`);
    const changed = ties.filter(({ id }) => fates.get(id) !== "stayed");
    assert.equal(sorts.has("conflict"), changed.some((tie) => !isMembership(tie) && sortOf(index, tie) === "conflict"), String(selection));
    assert.ok(!sorts.has("status") && shown.ties.size > 0);
    assert.equal(key.at(-1)?.sort === "none", emphasis(index, pictures, state) !== null, "what is not chosen is faint");
  }
});

test("for what does not exist on the day no line is drawn, and none told", () => {
  const { key, shown } = keyed({ ...WHOLE, selection: "XKX", date: "1990-06-01" });
  assert.ok(shown.ties.size > 0 && !shown.actors.has("XKX"));
  assert.deepEqual(key, []);
});

test("what ties of neither sign are is said by their kinds, while these are few", () => {
  const data = sampleData("small");
  const [one, two, three] = Object.keys(data.kinds).filter((kind) => data.kinds[kind].sign === 1 && kind !== "membership");
  const [tie] = data.ties.filter(({ type }) => type === "deal");
  data.ties = [one, two, three].map((kind, i) => ({ ...tie, id: `t${i}`, kind, start: "2000-01-01", end: "9999-12-31" }));
  for (const kind of [one, two, three]) data.kinds[kind] = { ...data.kinds[kind], sign: 0 };
  /** @param {string[]} kinds */
  const told = (kinds) => {
    const index = indexData({ ...data, ties: data.ties.filter(({ kind }) => kinds.includes(kind)) });
    const state = { ...initialState(index.data), ...WHOLE, story: null, selection: tie.from, date: "2020-02-24", filters: noFilters(index.data) };
    return must(lineKeyOf(index, state).find(({ sort }) => sort === "neither")).label;
  };
  const names = [one, two].map((kind) => kindLabel(indexData(data), kind));
  assert.equal(told([one]), names[0]);
  assert.equal(told([one, two, three]), "Neither cooperation nor conflict");
});

test("areas are in it where the network has any, and on the map the land tells them", () => {
  const { index } = sample();
  let areas = 0;
  for (const { id } of index.alliances) {
    const filters = { ...initialState(index.data).filters, alliances: [id] };
    const { shown, sorts } = keyed({ ...WHOLE, date: "2020-02-24", filters });
    const members = membersOf(index, id, shown.ties).length;
    assert.equal(sorts.has("area"), members > 0);
    areas += Number(members > 0);
    assert.ok(!keyed({ ...WHOLE, date: "2020-02-24", filters, layout: "map" }).sorts.has("area"));
  }
  assert.ok(areas > 0);
});

test("areas and memberships are in it as they are drawn: each shape of outline that there is, and lines in their alliances' colours", () => {
  const index = indexData(sampleData("small"));
  /** @param {Partial<PageState>} partial */
  const keyFor = (partial) => lineKeyOf(index, { ...initialState(index.data), story: null, ...WHOLE, date: "2020-02-24", filters: noFilters(index.data), ...partial });
  for (const focus of [["NATO", "EU"], ["EU", "NATO"], ["EU"]]) {
    const areas = focus.map((of, place) => ({ of, double: place === 1 }));
    assert.deepEqual(keyFor({ focus }).find(({ sort }) => sort === "area")?.areas, areas);
  }
  const joined = (index.tiesOf.get("DEU") ?? []).filter(isMembership).map(({ to }) => to);
  assert.deepEqual(keyFor({ selection: "DEU" }).flatMap(({ of = [] }) => of).sort(), joined.sort());
  assert.ok(joined.length > 1);
});

/** @param {number} step of the small file's story @param {(data: PageData) => void} [change] @param {Partial<PageState>} [partial] */
function inStory(step, change, partial = {}) {
  const data = sampleData("small");
  change?.(data);
  const index = indexData(data);
  const [story] = must(index.data.stories);
  const state = merge(initialState(index.data), { ...stateOfStep(index, story, step), story: { id: story.id, step }, ...partial });
  return { index, state, key: lineKeyOf(inView(index, state), state) };
}

/** Each line of a key by its sort and its words. @param {ReturnType<typeof lineKeyOf>} key */
const toldIn = (key) => key.map(({ sort, label }) => `${sort}: ${label}`);

test("a story's step has the looks of its ties: the membership that is not full, the sign of what is not named, what stands back", () => {
  const first = inStory(0);
  assert.ok(first.key.some(({ sort, category }) => sort === "rim" && category === "candidate"), JSON.stringify(first.key));
  assert.deepEqual(toldIn(first.key), ["rim: Candidate", "area: Members of an alliance", "none: Faint: all others"]);
  /** @param {PageData} data */
  const withLoan = (data) => {
    const loan = must(data.ties.find(({ kind }) => kind === "loan"));
    data.ties.push({ ...loan, id: "more", from: "RUS", to: "SRB", start: "2010-01-01", end: "9999-12-31" });
    const step = must(must(data.stories)[0].steps[1]);
    Object.assign(step, { kinds: undefined, filters: undefined, telling: { main: ["pantsir"], named: ["pantsir"] } });
  };
  const { index, key } = inStory(1, withLoan, { filters: { ...initialState(sample().index.data).filters, kinds: null } });
  const sign = key.find(({ sort, label }) => sort === "sign" && label === "Loan");
  assert.equal(sign?.sign, index.kinds.loan.look.glyph, JSON.stringify(key));
  assert.deepEqual(toldIn(key), [
    "category: Military", "category: Economic", "category: Diplomatic", "idle: Not in effect: signed", "directed: From the one who acts", "sign: Arms sale", "sign: Arms donation",
    "sign: Strategic partnership", "sign: Loan", "aside: Thin and pale: not what the step is about", "none: Faint: all others",
  ]);
});

test("each kind whose sign can stand in a ring has its own entry", () => {
  const { index, state } = inStory(0);
  for (const selection of index.states.map(({ id }) => id)) {
    const own = { ...state, story: null, selection, focus: [], filters: { ...state.filters, kinds: null, alliances: null } };
    const key = lineKeyOf(index, own);
    const ties = [...emphasis(index, visible(index, own), own)?.ties ?? []].map((id) => must(index.ties.get(id))).filter((tie) => !isMembership(tie));
    const signs = key.filter(({ sort }) => sort === "sign");
    const ringed = isWeb(index, ties.map(({ id }) => id)) || ties.length > MOST_TITLES;
    const kinds = new Set(ties.map(({ kind }) => kind).filter((kind) => index.kinds[kind].look.glyph));
    if (!isWeb(index, ties.map(({ id }) => id))) assert.deepEqual(new Set(signs.map(({ kind }) => kind)), kinds);
    assert.equal(signs.length, new Set(signs.map(({ kind }) => kind)).size);
    assert.ok(signs.every(({ spare }) => Boolean(spare) === !ringed), "else each has its title, if that has room");
    for (const { kind = "", category } of signs) {
      const { sign, category: own } = index.kinds[kind];
      assert.equal(category, sign > 0 ? own : ["membership", "conflict"][-sign], "in the colour of its line");
    }
  }
});

test("on the map the shade of the land tells who belongs to what is chosen, and no line", () => {
  const { index, state } = inStory(0);
  const own = { ...state, story: null, selection: "NATO", focus: [] };
  assert.ok(lineKeyOf(index, { ...own, layout: "network" }).some(({ category }) => category === "membership"));
  const key = lineKeyOf(index, { ...own, layout: "map" });
  assert.deepEqual(key.filter(({ category }) => category === "membership"), []);
  assert.deepEqual(key.filter(({ sort, of }) => sort === "land" && of?.includes("NATO")).map(({ label }) => label)[0], "Members");
});

test("on the map of a chosen alliance the colour of its members' land is told, be it the only one", () => {
  let alone = 0;
  for (const date of DAYS) {
    for (const { id } of sample().index.alliances) {
      const { index, shown, key } = keyed({ ...WHOLE, selection: id, date, layout: "map" });
      if (!shown.actors.has(id) || membersOf(index, id, shown.ties).length === 0) continue;
      const land = key.filter(({ sort }) => sort === "land").map(({ label }) => label);
      assert.equal(land[0], "Members", `${id} ${date}`);
      alone += Number(land.length === 1);
    }
  }
  assert.ok(alone > 0);
});

test("the line of what the headline names is in the key as it looks", () => {
  const data = sampleData();
  const { index } = sample();
  const deals = data.ties.filter((tie) => !isMembership(tie) && index.actors.get(tie.from)?.type === "state" && index.actors.get(tie.to)?.type === "state" && signOf(index, tie) > 0);
  const old = must(deals[0]);
  const late = must(Object.keys(index.kinds).map((kind) => ({ ...old, kind })).find((tie) => signOf(index, tie) > 0 && categoryOf(index, tie) !== categoryOf(index, old)));
  data.ties = [...[1, 2, 3].map((i) => ({ ...old, id: `old ${i}`, start: "2001-01-01", since: "2001-01-01" })), { ...late, id: "late", start: "2019-01-01", since: "2019-01-01" }]
    .map((tie) => ({ ...tie, end: "9999-12-31" }));
  const own = indexData(data);
  const key = lineKeyOf(own, { ...initialState(data), story: null, ...WHOLE, date: "2020-02-24" });
  assert.deepEqual(key.filter(({ sort }) => sort === "category").map(({ category }) => category), [categoryOf(own, late)]);
});
