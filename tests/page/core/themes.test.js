import assert from "node:assert/strict";
import { test } from "node:test";

import { noFilters } from "../../../graph/page/core/filter-table.js";
import { indexData } from "../../../graph/page/core/index.js";
import { breaksUpTo, scaleNow, scaleOn } from "../../../graph/page/core/scale.js";
import { classesInWords, scaleInWords, stateInWords } from "../../../graph/page/core/theme-words.js";
import { themeName, themeNow, themeOf, themesOf, tiesOfTheme } from "../../../graph/page/core/themes.js";
import { must } from "../../../graph/page/core/must.js";
import { initialState, merge } from "../../../graph/page/core/state.js";
import { visible } from "../../../graph/page/core/visible.js";
import { sample, sampleData } from "../sample.js";

/** @import { Change, Index, PageState } from "../../../graph/page/core/types.d.ts" */

const { index } = sample();

/** @param {Change} [change] */
const at = (change) => sample({ selection: null, ...change }).state;
/** @param {string} id @param {Index} [of] */
const theme = (id, of = index) => must(themeOf(of, id));

/** A file in which so many states have a tie of one kind with one other. @param {number} count */
function recognised(count) {
  const data = sampleData();
  const [state, tie] = [must(data.actors.find(({ id }) => id === "SRB")), must(data.ties.find(({ kind }) => kind === "arms sale"))];
  const more = Array.from({ length: count }, (_, i) => `X${i}`);
  return indexData({
    ...data,
    actors: [...data.actors, ...more.map((id) => ({ ...state, id }))],
    ties: [...data.ties, ...more.map((from) => ({ ...tie, id: `s-${from}`, from, to: "CIV" }))],
  });
}

test("themes are made from the file's own categories, kinds and alliances", () => {
  assert.deepEqual([...themesOf(index).keys()],
    ["none", "ties", "conflict", "membership", "military", "economic", "arms sale", "war", "sanctions threat", "betweenness", "degree", "eigenvector", "strength", "EU", "NATO"].filter((id) => themesOf(index).has(id)));
  assert.ok(["ties", "conflict", "military", "war", "NATO"].every((id) => themesOf(index).has(id)));
  assert.deepEqual(["war", "conflict", "military"].map((id) => theme(id).hatched), [true, true, false], "what divides has lines besides colour");
});

test("towards whom many have one kind of tie is a theme; any other can be asked for", () => {
  assert.ok(!themesOf(recognised(18)).has("arms sale of CIV"), "one more has one already");
  assert.ok(themesOf(recognised(19)).has("arms sale of CIV"));
  assert.equal(theme("arms sale of SRB").towards, "SRB");
  for (const none of ["", "arms sale of", "arms sale of Nobody", "membership of EU", "love of SRB"]) assert.equal(themeOf(index, none), null, none);
  assert.equal(theme("arms sale of SRB"), theme("arms sale of SRB"), "one object, lest the picture think it another");
});

test("with nothing chosen the land tells the number of ties, unless few alliances are shown; a choice ends it", () => {
  const now = (/** @type {Change} */ change) => themeNow(index, at(change))?.id ?? null;
  assert.equal(now({ date: "2020-02-24" }), null, "one alliance has members, whose land is coloured");
  assert.equal(now({ date: "2020-02-24", filters: { kinds: ["arms sale"] } }), "ties");
  assert.equal(now({ date: "2020-02-24", shading: "conflict" }), "conflict");
  assert.equal(now({ shading: "conflict", selection: "SRB" }), null);
  assert.equal(now({ shading: "conflict", compare: "2010-01-01" }), null);
});

test("by the same filters the land tells the same on every day and in every region", () => {
  const data = sampleData("small");
  const model = must(data.actors.find(({ type }) => type === "alliance"));
  data.actors.push(...["A", "B", "C", "D", "E"].map((id) => ({ ...model, id })));
  const own = indexData(data);
  const alliances = own.alliances.map(({ id }) => id);
  /** @param {Partial<PageState["filters"]>} filters */
  const seen = (filters) => new Set([null, ...own.regions.map((region) => [region])].flatMap((regions) => ["1949-06-01", "1985-06-01", "2020-02-24"].map((date) => (
    themeNow(own, merge(initialState(data), { selection: null, focus: [], compare: null, date, filters: { ...noFilters(data), ...filters, regions } }))?.id ?? null))));
  assert.deepEqual([...seen({})], ["ties"]);
  assert.deepEqual([...seen({ alliances: alliances.slice(0, 2) })], [null], "few are chosen: their land is coloured");
  assert.deepEqual([...seen({ kinds: ["membership"] })], [null], "nothing else is");
  assert.deepEqual([...seen({ alliances: [], kinds: null })], ["ties"]);
});

test("a theme counts the ties that are shown, of states, and who has none", () => {
  const state = at({ date: "2020-02-24", shading: "ties" });
  const scale = must(scaleNow(index, visible(index, state), state));
  assert.deepEqual(Object.fromEntries(scale.numbers), { SRB: 3, USA: 2, RUS: 1 });
  assert.equal(scale.none + scale.numbers.size, ["SRB", "USA", "RUS", "CIV"].length, "Yugoslavia is no more");
  const fewer = at({ ...state, filters: { kinds: ["arms sale"] } });
  assert.deepEqual(Object.fromEntries(must(scaleNow(index, visible(index, fewer), fewer)).numbers), { SRB: 1, RUS: 1 });
  const conflict = at({ ...state, shading: "conflict" });
  assert.deepEqual(Object.fromEntries(must(scaleNow(index, visible(index, conflict), conflict)).numbers), { SRB: 1, USA: 1 });
});

test("of a theme towards one actor that one is not counted", () => {
  const state = at({ date: "2020-02-24", shading: "arms sale of SRB" });
  const scale = must(scaleNow(index, visible(index, state), state));
  assert.deepEqual([...scale.numbers.keys()], ["RUS"]);
  assert.deepEqual(scale.classes, [{ from: 1, to: null, count: 1 }]);
});

test("classes begin at numbers that are easily read, rise, and are five at most", () => {
  assert.deepEqual([0, 1, 2, 3, 5].map((most) => breaksUpTo(most).length), [1, 1, 2, 3, 5]);
  assert.deepEqual(breaksUpTo(5), [1, 2, 3, 4, 5]);
  for (let most = 1; most < 400; most += 1) {
    const breaks = breaksUpTo(most);
    assert.ok(breaks.length <= 5 && breaks[0] === 1 && breaks[breaks.length - 1] <= most, `${most}: ${breaks}`);
    breaks.slice(1).forEach((start, i) => assert.ok(start > breaks[i], `${most}: ${breaks}`));
  }
});

test("the classes are the same on every day and by every filter, so that days can be compared", () => {
  const breaks = (/** @type {Change} */ change) => {
    const state = at(change);
    return scaleOn(index, visible(index, state), theme("ties"), state.date).classes.map(({ from }) => from);
  };
  assert.deepEqual(breaks({ date: "1960-01-01" }), breaks({ date: "2020-02-24" }));
  assert.deepEqual(breaks({ date: "2020-02-24", filters: { kinds: [] } }), breaks({ date: "2020-02-24" }));
});

test("strands are those of the theme", () => {
  const state = at({ date: "2020-02-24" });
  const shown = visible(index, state);
  const kinds = (/** @type {string} */ id) => [...tiesOfTheme(shown, index, theme(id))].map((tie) => must(index.ties.get(tie)).kind);
  assert.deepEqual(kinds("conflict"), ["sanctions threat"]);
  assert.deepEqual(kinds("military"), ["arms sale"]);
  assert.deepEqual(tiesOfTheme(shown, index, null), shown.ties);
});

test("it is all told in words", () => {
  const state = at({ date: "2020-02-24", shading: "ties" });
  const scale = must(scaleNow(index, visible(index, state), state));
  const words = scaleInWords(index, theme("ties"), scale);
  assert.ok(words.startsWith("Land coloured by Number of ties: 0: 1 state"), words);
  assert.equal(classesInWords(theme("ties"), scale).reduce((sum, { count }) => sum + count, 0), 4);
  assert.equal(stateInWords(index, theme("ties"), scale, "SRB"), "Number of ties: 3");
  assert.equal(stateInWords(index, theme("ties"), scale, "NATO"), "");
  assert.deepEqual(["NATO", "arms sale of SRB", "military", "war", "none"].map((id) => themeName(index, theme(id))),
    ["Members of NATO", "Arms sale: Serbia", "Military, cooperation", "War", "Nothing"]);
});

test("the classes are those of the day on which a state had the most, whenever one looks", () => {
  const data = sampleData();
  const model = must(data.ties.find(({ id }) => id === "arms"));
  /** @param {[string, string][]} spans */
  const starts = (spans) => {
    data.ties = spans.map(([start, end], i) => ({ ...model, id: `t${i}`, from: "USA", to: "CIV", start, end }));
    const own = indexData({ ...data });
    const state = at({ date: "2020-02-24", shading: "arms sale" });
    return must(scaleNow(own, visible(own, state), state)).classes.map(({ from }) => from);
  };
  const now = /** @type {[string, string]} */ (["2019-01-01", "9999-12-31"]);
  assert.deepEqual(starts([now, ["1990-01-01", "1995-12-31"], ["1992-01-01", "1993-12-31"], ["1993-12-31", "1994-12-31"]]), [1, 2, 3], "three on one day");
  assert.deepEqual(starts([now, ["1990-01-01", "1995-12-31"], ["1994-01-01", "1994-12-31"], ["1993-01-01", "1993-12-31"]]), [1, 2]);
});
