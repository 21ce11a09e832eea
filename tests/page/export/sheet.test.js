import assert from "node:assert/strict";
import { test } from "node:test";
import { creditsOf, creditsOfChart } from "../../../graph/page/export/credits.js";
import { fileName } from "../../../graph/page/core/file-name.js";
import { legendOf } from "../../../graph/page/export/legend.js";
import { layOut, wrapped } from "../../../graph/page/export/sheet.js";
import { mannerOf } from "../../../graph/page/core/index.js";
import { themeOfMeasure } from "../../../graph/page/core/measures.js";
import { lookOf } from "../../../graph/page/drawing/ties.js";
import { themeOf } from "../../../graph/page/core/themes.js";
import { sample } from "../sample.js";
import { must } from "../../../graph/page/core/must.js";
import { partly } from "../partly.js";

/** @import { Index, PageState, Tint, Way } from "../../../graph/page/core/types.d.ts" */
/** @import { DrawnActor, Ground, Palette, Scene, Stroke } from "../../../graph/page/drawing/types.d.ts" */
/** @import { LegendEntry } from "../../../graph/page/export/types.d.ts" */
/** @import { Part } from "../types.d.ts" */
/** @import { Story } from "../../../graph/page/contract.d.ts" */

/** @type {Palette} */
const PALETTE = partly({
  type: 12.5, size: 1, line: 1, font: "Sans", ink: "#000000", membership: "#777777",
  categories: new Map([["military", "#111111"], ["economic", "#222222"], ["diplomatic", "#333333"]]), conflict: "#444444", memberAlpha: 0.4, alliances: new Map(),
});
/** Every letter is six pixels wide. @param {string} text */
const measure = (text) => 6 * Array.from(text).length;
const AREA = { left: 0, top: 0, right: 100, bottom: 100 };

/** @param {Index} index @param {string} id @param {number} [at] @returns {Stroke} */
function stroke(index, id, at = 50) {
  const tie = must(index.ties.get(id));
  const look = lookOf(tie, mannerOf(index, tie), PALETTE);
  return { tie, look, calm: look, curve: { ax: at, ay: at, cx: at, cy: at, bx: at, by: at } };
}

/** @param {Stroke[]} strokes @param {Part<Scene>} [more] @returns {Scene} */
function scene(strokes, more = {}) {
  return partly({ nodes: new Map(), strokes, strands: [], merged: [], bright: null, hulls: [], marks: [], ground: null, ...more });
}

test("text is wrapped at words, and a word too wide is broken", () => {
  assert.deepEqual(wrapped("aa bb cc", "", 30, measure), ["aa bb", "cc"]);
  assert.deepEqual(wrapped("abcdefgh ij", "", 18, measure), ["abc", "def", "gh", "ij"]);
  assert.deepEqual(wrapped("  ", "", 18, measure), []);
});

const NO_PAIRS = { pairs: 0, fewer: 0, scale: null, measured: null };

test("a measure's shades and sizes are in the legend of the network, and not twice in the map's", () => {
  const { index } = sample();
  const scale = { numbers: new Map(), steps: new Map(), classes: [{ from: 1, to: 3, count: 2 }, { from: 3, to: null, count: 1 }], none: 4 };
  const whole = { ...NO_PAIRS, measured: { theme: themeOfMeasure("degree"), scale, year: 2020 } };
  const labels = legendOf(index, scene([]), AREA, PALETTE, null, whole).map(({ label }) => label);
  assert.deepEqual(labels, ["Coloured by Degree, with how many states", "< 1: 4 states", "1–3: 2 states", "3+: 1 state",
    "Flags are as large as the measure has them at the end of 2020."]);
  /** @type {Ground} */
  const ground = partly({ theme: null, tints: new Map(), points: new Map(), stateTints: new Map(), plain: [], shared: [], far: new Map(), homes: new Map(), land: { areas: new Map(), lines: [] } });
  assert.ok(!legendOf(index, scene([], { ground }), AREA, PALETTE, null, whole).some(({ label }) => labels.includes(label)));
});

test("strands are in the legend by what they look like, and counted", () => {
  const { index } = sample();
  const box = { left: 10, top: 10, right: 60, bottom: 60 };
  /** @type {Way[]} */
  const ways = ["both", "conflict", "cooperation", "idle", "refusal", "neither", "despite"];
  const strands = ways.map((way) => ({ strand: { category: "military", way }, look: { dash: [] }, box }));
  const far = { ...strands[0], strand: { category: "economic", way: /** @type {const} */ ("cooperation") }, box: { left: 900, top: 0, right: 990, bottom: 9 } };
  /** @param {Part<Scene>} more */
  const of = (more) => legendOf(index, scene([], { strands: [...strands, far], ...more }), AREA, PALETTE, null, { ...NO_PAIRS, pairs: 9, fewer: 2 }).map(({ label }) => label);
  assert.deepEqual(of({}).slice(0, 7), ["Military, cooperation", "Conflict", "Cooperation and conflict", "Refused relations",
    "Cooperation despite that", "Neither cooperation nor conflict", "Not in effect"]);
  assert.ok(of({})[7].includes("8 of 11"));
  assert.ok(!of({ bright: [] }).includes("Conflict"));
});

test("the legend has what occurs in what is saved, and nothing else", () => {
  const { index } = sample();
  const strokes = [stroke(index, "candidate-SRB-EU"), stroke(index, "arms"), stroke(index, "threat", 500)];
  const labels = legendOf(index, scene(strokes), AREA, PALETTE, null, NO_PAIRS).map(({ label }) => label);
  assert.deepEqual(labels, ["Candidate", "Military, cooperation", "from the one who acts"]);
});

test("a ring with the number of ties in one line is no kind of tie in the legend", () => {
  const { index } = sample();
  const mark = { x: 50, y: 50, radius: 6, colour: "red", title: "", lines: [] };
  const marks = [{ ...mark, id: "RUS|SRB", glyph: "2" }, { ...mark, id: "arms", glyph: "A" }, { ...mark, id: "SRB|USA", glyph: "!" }, { ...mark, id: "RUS|USA", glyph: "x", x: 500 }];
  const alone = must(index.ties.get("threat"));
  const merged = partly([{ id: "RUS|SRB", ties: [alone, alone] }, { id: "SRB|USA", ties: [alone] }, { id: "RUS|USA", ties: [must(index.ties.get("candidate-SRB-EU"))] }].map((strand) => ({ strand })));
  const labels = legendOf(index, scene([], { marks, merged }), AREA, PALETTE, null, NO_PAIRS).map(({ label }) => label);
  assert.deepEqual(labels, ["Arms sale", "Sanctions threat", "So many ties in one line"], "a line of one tie has the sign of its kind, where it is seen");
});

test("alliances in the legend are those singled out, where some are", () => {
  const { index } = sample();
  /** @param {string} id @param {boolean} bright @returns {[string, Part<DrawnActor>]} */
  const node = (id, bright) => [id, { id, actor: index.actors.get(id), x: 50, y: 50, width: 10, height: 10, bright }];
  const nodes = new Map([node("EU", true), node("NATO", false), node("SRB", true)]);
  const bright = legendOf(index, scene([], { nodes, bright: [] }), AREA, PALETTE, null, NO_PAIRS);
  assert.deepEqual(bright.map(({ label }) => label), ["EU: European Union", "Faint: what is not singled out"]);
  const all = legendOf(index, scene([], { nodes }), AREA, PALETTE, null, NO_PAIRS);
  assert.equal(all.length, 2);
});

test("on the map the legend has the shades of the land that is seen", () => {
  const { index } = sample();
  /** @param {number} at */
  const ring = (at) => [{ box: { left: at, right: at + 1, top: 0, bottom: 1 } }];
  /** @param {string} id @returns {Tint} */
  const full = (id) => ({ id, way: "full", status: "member" });
  const lines = [["GEO", "ARM"], ["GEO", "TUR"], ["GEO"]].map((sides, i) => ({ sides, box: ring(i === 0 ? 20 : 1)[0].box }));
  /** @type {Part<Ground>} */
  const ground = {
    land: { areas: new Map([["USA", ring(1)], ["SRB", ring(90)]]), lines },
    holders: new Map([["GEO", ["SUN"]], ["ARM", ["SUN"]], ["TUR", ["TUR"]]]),
    far: new Map(),
    homes: new Map(),
    points: new Map([["CIV", { x: 2, y: 2 }]]),
    tints: new Map([["USA", [full("NATO")]], ["SRB", [{ id: "EU", way: "pale", status: "candidate" }]]]),
    stateTints: new Map([["CIV", [full("NATO"), full("AU")]]]),
    shared: [],
  };
  /** @param {number} scale */
  const labels = (scale) => legendOf(index, scene([], { ground, scale }), AREA, PALETTE, null, NO_PAIRS).map(({ label }) => label);
  const small = "A very small state";
  assert.deepEqual(labels(10), ["Members of NATO", "Members of AU", small], "no border within a state is seen there");
  for (const label of ["Dotted: today’s border, within one state then", "Candidates"]) assert.ok(labels(1).includes(label));
  const both = { ...ground, tints: new Map([["USA", [full("NATO"), full("AU")]]]) };
  assert.ok(legendOf(index, scene([], { ground: both, scale: 10 }), AREA, PALETTE, null, NO_PAIRS).some(({ label }) => label === "Stripes on a colour: a member of several"));
  const theme = must(themeOf(index, "NATO"));
  assert.deepEqual(legendOf(index, scene([], { ground: { ...ground, theme }, scale: 10 }), AREA, PALETTE, null, NO_PAIRS).map(({ label }) => label), labels(10),
    "a theme that is an alliance has no classes");
});

test("the words: what is looked at, the day, the filters, who says so", () => {
  const { index, state } = sample();
  index.data.sources.paper = { title: "A paper", publisher: "A press" };
  must(index.ties.get("arms")).sources = ["paper"];
  const credits = creditsOf(index, state);
  assert.equal(credits.title, "Serbia");
  assert.equal(credits.subtitle, "24 February 2020 · 3 ties singled out of 4 ties shown");
  assert.deepEqual(credits.sources, ["[1] A treaty, 4 April 1949", "[2] A paper, A press"]);
  assert.match(credits.credit, /“Sample”.*1 January 2026/);
  const whole = creditsOf(index, { ...state, selection: null, filters: { ...state.filters, kinds: ["arms sale"] }, layout: "map" });
  assert.equal(whole.title, "Sample");
  assert.match(whole.subtitle, /^24 February 2020 · 1 tie between 2 states · 1 of \d kinds of tie shown$/);
  const wide = creditsOf(index, { ...state, selection: null, filters: { ...state.filters, kinds: ["arms sale", "of no tie", "nor this"] } });
  assert.match(wide.subtitle, / 1 of \d kinds of tie shown$/, "kinds that no tie is are not counted");
  assert.deepEqual(whole.sources, ["1 source for 1 tie: the page’s table names them, tie by tie."]);
  assert.match(whole.credit, /Natural Earth/);
});

test("states that are shown without a tie are not those that ties are between", () => {
  const { index, state } = sample({ selection: null, isolates: "shown", filters: { kinds: ["arms sale"] } });
  assert.match(creditsOf(index, state).subtitle, /^24 February 2020 · 1 tie between 2 states · 2 actors without a tie · /);
  const compared = creditsOf(index, { ...state, date: "2024-01-01", compare: "2020-02-24" });
  assert.match(compared.subtitle, / · 2 ties between 3 states · 1 actor without a tie · /);
});

/** @type {Story} */
const STORY = partly({ id: "s", title: "A story", steps: [{ selection: "SRB" }, { focus: ["SRB", "RUS"] }] });

test("a picture is called after what is selected, or the step, whole", () => {
  const { index, state } = sample();
  /** @param {Partial<PageState>} partial */
  const title = (partial) => creditsOf(index, { ...state, selection: null, ...partial }).title;
  index.data.stories = [STORY];
  const first = { story: { id: "s", step: 0 }, selection: "SRB" };
  assert.equal(title(first), "A story, step 1 of 2");
  assert.equal(title({ ...first, selection: "RUS" }), "Russia");
  assert.equal(title({ story: { id: "s", step: 1 }, focus: ["SRB", "RUS"] }), "A story, step 2 of 2");
  assert.equal(title({ focus: ["SRB", "RUS"] }), "Serbia and Russia");
  assert.equal(title({ focus: ["SRB", "RUS", "USA", "CIV", "EU", "NATO"] }), "Sample");
  assert.equal(fileName(index, { ...state, ...first }, "svg"), "a-story-step-1-2020-02-24.svg");
  assert.equal(fileName(index, { ...state, ...first, selection: "RUS" }, "svg"), "russia-2020-02-24.svg");
});

test("whom a story's step names says so first, once, and as long as the step is what is looked at", () => {
  const { index, state } = sample();
  index.data.sources.paper = { title: "A paper", publisher: "A press" };
  index.data.stories = [partly({ ...STORY, steps: [{ focus: ["SRB", "RUS"], sources: ["paper", "treaty", "nowhere"] }, { sources: ["paper"] }] })];
  /** @param {Partial<PageState>} partial @param {number} [most] */
  const sources = (partial, most) => creditsOf(index, { ...state, selection: null, ...partial }, most).sources;
  const first = { story: { id: "s", step: 0 }, focus: ["SRB", "RUS"] };
  assert.deepEqual(sources(first), ["[1] A paper, A press", "[2] A treaty, 4 April 1949"]);
  assert.deepEqual(sources(first, 1), ["[1] A paper, A press", "and 1 more: the page’s table names them, tie by tie."]);
  assert.deepEqual(sources({ ...first, selection: "USA" }), ["[1] A treaty, 4 April 1949"], "the reader's own choice");
  const whole = sources({ story: { id: "s", step: 1 } });
  assert.deepEqual(whole, ["[1] A paper, A press", "1 source for 4 ties: the page’s table names them, tie by tie."]);
  const chart = { title: "A matrix", counted: "", ties: new Set(["arms"]) };
  assert.equal(creditsOfChart(index, { ...state, selection: null, story: { id: "s", step: 1 } }, chart).sources[0], whole[0]);
});

test("many sources are cut off, and the rest is counted", () => {
  const { index, state } = sample();
  const keys = Array.from({ length: 15 }, (_, i) => `s${i}`);
  must(index.ties.get("arms")).sources = keys;
  for (const key of keys) index.data.sources[key] = { title: key };
  const { sources } = creditsOf(index, state);
  assert.equal(sources.length, 13);
  assert.match(must(sources.at(-1)), /^and 4 more/);
});

test("nothing on the sheet lies outside it or on what is above it", () => {
  const credits = { title: "A title that is long ".repeat(5), subtitle: "x", sources: ["y ".repeat(200)], credit: "z" };
  /** @type {LegendEntry[]} */
  const legend = Array.from({ length: 12 }, (_, i) => partly({ draw: "line", label: `entry ${i} `.repeat(3) }));
  const sheet = layOut(credits, legend, { width: 300.4, height: 200 }, PALETTE, measure);
  assert.equal(sheet.width, 301);
  for (const { text, x, y } of sheet.texts) {
    assert.ok(x >= 0 && x + measure(text) <= sheet.width, text);
    assert.ok(y > 0 && y < sheet.height);
    assert.ok(y <= sheet.view.y || y >= sheet.view.y + sheet.view.height);
  }
  assert.equal(sheet.samples.length, 12);
});

test("what stands below the legend has its room, however few its entries are", () => {
  const credits = { title: "T", subtitle: "S", sources: ["source"], credit: "z" };
  for (const count of [0, 1, 2, 5]) {
    /** @type {LegendEntry[]} */
    const legend = Array.from({ length: count }, (_, i) => ({ draw: "none", label: `entry ${i}` }));
    const { view, texts } = layOut(credits, legend, { width: 300, height: 50 }, PALETTE, measure);
    const foot = must(texts.find(({ text }) => text === "Sources"));
    const above = [view.y + view.height, ...texts.filter(({ text }) => text.startsWith("entry")).map(({ y }) => y + 6)];
    assert.ok(foot.y - 6 >= Math.max(...above), `${count}: ${foot.y} is on ${Math.max(...above)}`);
  }
});

test("files are called after what is looked at, and the day", () => {
  const { index, state } = sample();
  assert.equal(fileName(index, state, "svg"), "serbia-2020-02-24.svg");
  assert.equal(fileName(index, { ...state, selection: "CIV" }, "png"), "cote-d-ivoire-2020-02-24.png");
  assert.equal(fileName(index, { ...state, selection: null }, "csv", "ties"), "sample-ties-2020-02-24.csv");
});

test("entries of the legend stand in one row as long as they have room to the margin, and no longer", () => {
  /** @type {LegendEntry[]} */
  const legend = ["aaaa", "bbbb"].map((label) => ({ draw: "none", label }));
  const credits = { title: "T", subtitle: "S", sources: [], credit: "C" };
  /** @param {number} width */
  const rows = (width) => {
    const { texts } = layOut(credits, legend, { width, height: 50 }, PALETTE, measure);
    const places = legend.map(({ label }) => must(texts.find(({ text }) => text === label)));
    return { same: places[0].y === places[1].y, right: places[1].x + measure("bbbb"), margin: places[0].x };
  };
  const wide = rows(1000);
  const least = wide.right + wide.margin;
  assert.deepEqual([rows(least).same, rows(least - 1).same], [true, false]);
});
