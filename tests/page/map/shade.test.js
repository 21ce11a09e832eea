import assert from "node:assert/strict";
import { test } from "node:test";

import { existsOn, indexData } from "../../../graph/page/core/index.js";
import { captionOf } from "../../../graph/page/map/caption.js";
import { lineKeyOf } from "../../../graph/page/core/line-key.js";
import { linedStatuses, rimsOf, shadedAlliances } from "../../../graph/page/core/shaded.js";
import { SIGNS } from "../../../graph/page/drawing/signs.js";
import { HATCHES, cornersOf, hatched } from "../../../graph/page/drawing/hatch.js";
import { shading } from "../../../graph/page/map/shade.js";
import { must } from "../../../graph/page/core/must.js";
import { initialState } from "../../../graph/page/core/state.js";
import { visible } from "../../../graph/page/core/visible.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";
import { ABOUT } from "./about.js";

/** @import { PageState, Tint } from "../../../graph/page/core/types.d.ts" */
/** @import { SceneOfArea } from "../../../graph/page/drawing/types.d.ts" */

const data = sampleData("areas");
data.land = { ...ABOUT, areas: Object.fromEntries(["UKR", "POL", "FRA", "DEU", "MAR", "ESH", "Held-Sahara"].map((code) => [code, []])) };
const index = indexData(data);
/** A scene of the map in which all of these areas are seen. @param {Map<string, Tint[]>} tints @returns {SceneOfArea} */
const sceneOf = (tints) => partly({
  scale: 1, area: { left: 0, top: 0, right: 10, bottom: 10 },
  ground: partly({ tints, land: { areas: new Map([...tints.keys()].map((code) => [code, [{ points: [], box: { left: 1, top: 1, right: 2, bottom: 2 } }]])), lines: [] } }),
});
/** @param {Partial<PageState>} more */
const at = (more) => ({ ...initialState(data), ...more });
/** @param {PageState} state */
const shadingOf = (state) => shading(index, visible(index, state), state);
/** @param {Map<string, Tint[]>} tints */
const plain = (tints) => Object.fromEntries([...tints].map(([key, list]) => [key, list.map(({ id, way }) => `${id} ${way}`)]));

test("the chosen alliances are shaded, else the shown ones where they are few", () => {
  /** @param {PageState} state */
  const shaded = (state) => shadedAlliances(index, visible(index, state), state);
  assert.deepEqual(shaded(at({ selection: "EU" })), ["EU"]);
  assert.deepEqual(shaded(at({ focus: ["EU", "POL", "NATO"] })), ["EU", "NATO"]);
  assert.deepEqual(shaded(at({ selection: "POL" })), [], "five are too many to tell apart");
  assert.deepEqual(shaded(at({ selection: "POL", date: "2001-01-01" })), ["NATO", "AU"]);
  assert.deepEqual(shaded(at({ selection: "WTO", date: "1985-01-01" })), ["WTO"]);
});

test("where numbers are shown, land of nobody on the day is none of them, and no state is without", () => {
  const theme = { selection: null, focus: [], shading: "ties" };
  const whole = sampleData("areas");
  whole.land = { ...ABOUT, areas: Object.fromEntries(["UKR", "POL", "SDN", "SSD", "MAR", "ESH", "Held-Sahara", "ATA"].map((code) => [code, []])) };
  // As Namibia did, it follows nobody who was a state, and was nobody's part.
  whole.actors = whole.actors.map((actor) => (actor.id === "SDN" ? { ...actor, successors: [] } : actor));
  whole.land.claims = Object.fromEntries(Object.entries(ABOUT.claims ?? {}).filter(([code]) => code !== "SSD"));
  const young = indexData(whole);
  for (const date of ["1985-01-01", "2020-02-24"]) {
    const state = at({ ...theme, date });
    const { vacant, tints } = shading(young, visible(young, state), state);
    assert.deepEqual(vacant.filter((code) => !["ATA", "Held-Sahara"].includes(code)), existsOn(young, "SSD", date) ? [] : ["SSD"], date);
    assert.ok(vacant.includes("ATA"), "who is no state has not none");
    assert.equal(vacant.includes("Held-Sahara"), !tints.has("Held-Sahara"), "nor has what two claim");
    assert.ok(vacant.every((code) => !tints.has(code)));
  }
  assert.deepEqual(shadingOf(at({ selection: "EU", date: "1970-01-01" })).vacant, [], "an alliance's colour says nothing of others");
  const state = at({ ...theme, date: "2020-02-24" });
  const europe = { ...state, filters: { ...state.filters, regions: ["Europe"] } };
  const { vacant, tints } = shading(young, visible(young, europe), europe);
  assert.ok(vacant.includes("SDN") && !vacant.includes("POL"), "of whom the filters leave out nothing is counted");
  assert.ok(vacant.every((code) => !tints.has(code)));
});

test("members take the colours, in the alliances' order; candidates are paler, the suspended striped", () => {
  /** @param {PageState} state */
  const states = (state) => plain(shadingOf(state).stateTints);
  assert.deepEqual(states(at({ focus: ["EU", "NATO"] })), {
    POL: ["EU full", "NATO full"], FRA: ["EU striped"], UKR: ["EU pale"], DEU: ["NATO full"],
  });
  assert.deepEqual(states(at({ date: "2001-01-01", focus: ["NATO"] })), { POL: ["NATO full"], DEU: ["NATO full"] });
});

test("whom no alliance was chosen for is not paler: only members count", () => {
  const few = at({ date: "2015-01-01", filters: { ...initialState(data).filters, alliances: ["EU"] } });
  assert.deepEqual(plain(shadingOf(few).stateTints), { POL: ["EU full"], FRA: ["EU striped"] });
});

test("what was there on the day is shaded, in today's borders", () => {
  const { holders, tints } = shadingOf(at({ date: "1985-01-01", selection: "WTO" }));
  assert.deepEqual([holders.get("UKR"), holders.get("POL"), holders.get("FRA")], [["SUN"], ["POL"], ["FRA"]]);
  assert.deepEqual(plain(tints).UKR, ["WTO full"]);
});

test("an area that two states share is striped unless both belong", () => {
  const { tints, shared } = shadingOf(at({ date: "1985-01-01", focus: ["NATO", "WTO"] }));
  assert.deepEqual(plain(tints).DEU, ["NATO striped", "WTO striped"]);
  assert.deepEqual(shared, [["DEU", "DDR"]]);
  assert.deepEqual(plain(shadingOf(at({ focus: ["NATO"] })).tints).DEU, ["NATO full"]);
});

test("what two states claim has a colour only where both belong, and belongs to none", () => {
  /** @param {string} day @param {string} alliance */
  const held = (day, alliance) => {
    const { holders, tints } = shadingOf(at({ date: day, selection: alliance }));
    assert.deepEqual(holders.get("Held-Sahara"), []);
    return plain(tints)["Held-Sahara"];
  };
  assert.equal(held("1990-01-01", "AU"), undefined);
  assert.deepEqual(held("2019-01-01", "AU"), ["AU full"]);
  assert.equal(held("1987-08-01", "EU"), undefined);
});

test("chosen states and the members of chosen alliances are told apart from the rest", () => {
  assert.deepEqual([...shadingOf(at({ selection: "POL" })).states], ["POL"]);
  assert.deepEqual([...shadingOf(at({ selection: "POL" })).singled], []);
  assert.deepEqual([...shadingOf(at({ selection: null, focus: ["EU", "RUS"] })).singled].sort(), ["FRA", "POL"]);
  assert.deepEqual([...shadingOf(at({ selection: null, focus: ["EU", "RUS"] })).states], ["RUS"]);
});

test("the sentence on the map names whose land is coloured, and what was several states' then", () => {
  /** @param {PageState} state */
  const said = (state) => captionOf(index, state.date, shadedAlliances(index, visible(index, state), state), linedStatuses(index, visible(index, state), state, null), shadingOf(state)).split(/\. (Flags|Today’s borders)/)[0];
  assert.match(captionOf(index, "2001-01-01", [], [], shadingOf(at({ selection: "POL" }))), /^Flags/);
  assert.match(said(at({ selection: "POL", date: data.meta.asOf })), /^Today’s borders/);
  assert.equal(said(at({ date: "2001-01-01", focus: ["NATO"] })), "Coloured: members of NATO");
  assert.equal(said(at({ focus: ["EU", "NATO"] })), "Coloured: members of EU and NATO; with lines: Suspended, Candidates");
  assert.equal(said(at({ date: "1985-01-01", focus: ["NATO"] })), "Coloured: members of NATO; one area for Germany and East Germany");
});

test("each way in which land is hatched or stripes it has its own entry in the key, wherever it occurs, and no other has", () => {
  const days = ["1985-01-01", "2001-01-01", "2012-01-01", "2020-02-24"];
  const choices = [...index.alliances.map(({ id }) => [id]), ["EU", "NATO"], ["NATO", "WTO"], []];
  const told = new Set();
  for (const date of days) {
    for (const focus of choices) {
      const state = at({ date, layout: "map", selection: null, focus });
      const { tints, stateTints } = shadingOf(state);
      const all = [...tints.values(), ...stateTints.values()];
      const statuses = new Set(all.flat().filter(({ way, part }) => way === "pale" || (way === "striped" && !part)).map(({ status }) => status));
      const key = lineKeyOf(index, state).filter(({ sort }) => sort === "land").map(({ category }) => category);
      assert.deepEqual(new Set(key.filter((status) => status !== index.full)), statuses, `${date} ${focus}`);
      const signs = SIGNS.filter(({ id, isDrawn }) => (id === "several" || id === "part") && isDrawn(sceneOf(tints), partly({}))).map(({ id }) => id);
      const own = [...tints.values()];
      const expected = [...own.some((list) => list.filter(({ part }) => !part).length > 1) ? ["several"] : [], ...own.some((list) => list.some(({ part }) => part)) ? ["part"] : []];
      assert.deepEqual(signs, expected, `${date} ${focus}`);
      for (const one of [...statuses, ...signs]) told.add(one);
    }
  }
  for (const one of ["suspended", "candidate", "part", "several"]) assert.ok(told.has(one), one);
});

test("whoever is less than a member is told from others who are, by the lines on their land, which the key's sample has, too", () => {
  const { stateTints } = shadingOf(at({ focus: ["EU"] }));
  const [candidate] = must(stateTints.get("UKR"));
  assert.equal(candidate.hatch, must(index.standings.get("candidate")).hatch);
  assert.equal(must(stateTints.get("POL"))[0].hatch, undefined);
  const square = { left: 0, top: 0, right: 60, bottom: 60 };
  const all = [...index.standings.values()].flatMap(({ land, hatch }) => (land === "pale" || land === "striped" ? [must(hatch)] : []));
  const patterns = all.map((form) => JSON.stringify([hatched(form, [{ points: cornersOf(square) }], square, 8), HATCHES[form].dash]));
  assert.equal(new Set(patterns).size, all.length);
  assert.ok(patterns.every((pattern) => pattern.length > 60));
});

test("who has joined since is shaded, also where those before were shaded a moment ago", () => {
  /** @param {string} date */
  const members = (date) => Object.keys(plain(shadingOf(at({ date, focus: ["EU", "NATO"] })).stateTints)).sort();
  const [few, more] = [members("1985-01-01"), members("2001-01-01")];
  assert.ok(few.length > 0 && more.length > few.length, `${few} ${more}`);
  assert.deepEqual(members("1985-01-01"), few);
  assert.deepEqual(members("2001-01-01"), more);
});

test("where one state of two has changed, the colours are not those of a moment ago", () => {
  const changed = structuredClone(data);
  const model = changed.ties.find(({ id }) => id === "member-POL-EU");
  assert.ok(model);
  changed.ties = ["POL", "FRA", "UKR"].map((from) => ({ ...model, id: `m-${from}`, from,
    start: from === "UKR" ? "2016-01-01" : "2004-05-01", end: from === "FRA" ? "2015-12-31" : "9999-12-31" }));
  const own = indexData(changed);
  /** @param {string} date */
  const states = (date) => {
    const state = { ...initialState(changed), date, selection: null, filters: { ...initialState(changed).filters, alliances: ["EU"] } };
    return plain(shading(own, visible(own, state), state).stateTints);
  };
  assert.deepEqual(states("2010-01-01"), { POL: ["EU full"], FRA: ["EU full"] });
  assert.deepEqual(states("2018-01-01"), { POL: ["EU full"], UKR: ["EU full"] });
});

test("by whatever way one came, land is shaded as on a page that opens there", () => {
  const days = [...new Set([...data.ties.flatMap(({ start, end }) => [start, end]), data.meta.asOf])].filter((day) => day > "1945" && day <= data.meta.asOf).sort();
  const chosen = [{ selection: null }, { selection: "EU" }, { selection: "NATO" }, { selection: null, shading: "ties" }, { selection: null, shading: "membership" }, { selection: "POL" }];
  const states = chosen.flatMap((more) => days.map((date) => at({ date, ...more })));
  /** What is seen of it. @param {ReturnType<typeof shading>} one */
  const seen = ({ theme, ...others }) => JSON.stringify({ ...others, theme: theme?.id }, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value));
  const fresh = states.map((state) => {
    const own = indexData(data);
    return seen(shading(own, visible(own, state), state));
  });
  // There and back, and across.
  const ways = [...states.keys(), ...[...states.keys()].reverse(), ...states.map((_, i) => (i * 7) % states.length)];
  for (const i of ways) assert.equal(seen(shadingOf(states[i])), fresh[i]);
});

test("land of several has the colour of the least of their numbers, and stripes of the greatest; what is claimed has one where all agree", () => {
  const model = must(data.ties.find(({ id }) => id === "member-POL-EU"));
  /** The land where each state belongs to so many alliances. @param {Record<string, number>} counts @param {string} date */
  const shaded = (counts, date) => {
    const ties = Object.entries(counts).flatMap(([from, count]) => ["NATO", "EU", "WTO", "OPEC"].slice(0, count).map((to) => (
      { ...model, id: `${from}-${to}`, from, to, status: "member", start: "1955-01-01", end: "9999-12-31" })));
    const own = indexData({ ...data, ties });
    const state = at({ selection: null, focus: [], shading: "ties", date });
    return shading(own, visible(own, state), state);
  };
  /** @param {ReturnType<typeof shaded>} found @param {string[]} ids */
  const steps = ({ stateTints }, ids) => ids.map((id) => must(must(stateTints.get(id))[0].step)).sort((a, b) => a - b);
  for (const [one, other] of [[1, 3], [3, 1], [2, 2], [1, 4], [4, 2]]) {
    /** @param {ReturnType<typeof shaded>} found @param {string} area */
    const ways = (found, area) => (found.tints.get(area) ?? []).map(({ way, step }) => `${way} ${step}`);
    const shared = shaded({ DEU: one, DDR: other, FRA: 1 }, "1985-01-01");
    const [least, most] = steps(shared, ["DEU", "DDR"]);
    assert.equal(least === most, one === other, `${one} ${other}`);
    assert.deepEqual(ways(shared, "DEU"), least === most ? [`full ${least}`] : [`full ${least}`, `striped ${most}`]);
    const claimed = shaded({ MAR: one, ESH: other, FRA: 1 }, "2019-01-01");
    assert.deepEqual(ways(claimed, "Held-Sahara"), one === other ? [`full ${steps(claimed, ["MAR"])[0]}`] : []);
    const alone = shaded({ DEU: one, FRA: 1 }, "1985-01-01");
    assert.deepEqual(ways(alone, "DEU"), steps(alone, ["DDR", "DEU"].filter((id) => alone.stateTints.has(id))).slice(-1).map((step) => `striped ${step}`));
  }
});

test("whoever is less than a member of a chosen alliance has a rim about its flag, on the map and in the network, as the key has it", () => {
  for (const layout of /** @type {const} */ (["map", "network"])) {
    const state = at({ focus: ["EU"], selection: null, layout });
    const rims = rimsOf(index, visible(index, state), state);
    assert.deepEqual(rims.get("UKR"), { of: "EU", status: "candidate", dash: must(index.standings.get("candidate")).dash });
    assert.ok(!rims.has("POL"), "a member has none");
    const told = lineKeyOf(index, state).filter(({ sort }) => sort === (layout === "map" ? "land" : "rim")).map(({ category }) => category);
    for (const { status } of rims.values()) assert.ok(told.includes(status), `${layout}: ${status}`);
    assert.equal(rimsOf(index, visible(index, state), { ...state, focus: [] }).size, 0);
  }
});
