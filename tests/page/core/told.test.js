/**
 * What is found, counted and said of a small world: by words that somebody searches for, by days and by all that the
 * land can be coloured by. Held to told/; after a change that is meant: RELATIONS_PICTURES=write node --import
 * ./tests/page/speak.js --test tests/page/core/told.test.js, and read the difference.
 */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";

import { blocsOf, drawnAlliances } from "../../../graph/page/core/blocs.js";
import { chainsBetween } from "../../../graph/page/core/chains.js";
import { counts, tiesPerYear } from "../../../graph/page/core/counts.js";
import { densityPerYear } from "../../../graph/page/core/density.js";
import { indexData } from "../../../graph/page/core/index.js";
import { latestPairs, latestTies } from "../../../graph/page/core/latest.js";
import { lineKeyOf } from "../../../graph/page/core/line-key.js";
import { measureIds, ranksOn, valuesOver } from "../../../graph/page/core/measures.js";
import { inView } from "../../../graph/page/core/names.js";
import { absence, nearestDay, nothingInWords } from "../../../graph/page/core/nothing.js";
import { prominenceOf } from "../../../graph/page/core/prominence.js";
import { reveal } from "../../../graph/page/core/reveal.js";
import { scaleOn } from "../../../graph/page/core/scale.js";
import { searchEntries } from "../../../graph/page/core/search-entries.js";
import { search } from "../../../graph/page/core/search.js";
import { initialState, merge } from "../../../graph/page/core/state.js";
import { pairInWords } from "../../../graph/page/core/strand-words.js";
import { strandsNow, themesOf } from "../../../graph/page/core/themes.js";
import { scaleInWords } from "../../../graph/page/core/theme-words.js";
import { visible } from "../../../graph/page/core/visible.js";
import { inLine } from "../figures.js";
import { sampleData } from "../sample.js";

const ALL = { kinds: null, alliances: null, regions: null, statuses: null };
const DAYS = ["1941-04-25", "1960-06-23", "1985-05-01", "1991-12-25", "1999-04-01", "2012-06-01", "2020-02-24", "2024-06-30"];
const QUERIES = [
  "s", "se", "serb", "serbai", "SRB", "srb", "RU", "rus", "russia serbia", "usa", "united", "united stats", "cote", "ivoire", "turkey", "türkiye", "nato", "otan", "atlantic",
  "eu", "european union", "pact", "warsaw pact", "loan", "arms", "arms sale", "pantsir", "pantsirs", "tanks", "base", "sanctions", "sanctions russia", "war", "warr", "treaty", "recognition kosovo",
  "kosovo", "yugoslavia", "soviet", "ussr", "germany", "norway nato", "japan", "pipeline china", "visit", "dispute", "partner", "candidate", "2019", "1999", "report", "between", "story", "x", "zz", " ", "a b c d",
];

const index = indexData(sampleData("small"));
const open = merge(initialState(index.data), { selection: null, focus: [], filters: ALL });

/** @type {Record<string, () => string[]>} */
const TOLD = {
  search: () => {
    const entries = searchEntries(index);
    return QUERIES.flatMap((query) => [`? ${query}`, ...search(entries, query).map((one) => `  ${inLine(one)}`), ...search(entries, query, 3).map(({ id }) => `  of three ${id}`)]);
  },
  days: () => DAYS.flatMap((date) => {
    const state = merge(open, { date });
    const shown = visible(index, state);
    const { strands } = strandsNow(index, shown, state);
    return [`# ${date}`, inLine({ actors: [...shown.actors], ties: shown.ties.size }), inLine(["prominence", prominenceOf(index, shown)]),
      inLine(["blocs", blocsOf(index, shown), drawnAlliances(index, shown, state)]), inLine(["latest", latestTies(index, shown.ties, date), latestPairs(index, shown, state)]),
      inLine(["counts", counts(index, state)]), inLine(["key", lineKeyOf(inView(index, state), state)]),
      ...strands.map(({ id, ties, weight }) => inLine([id, weight, pairInWords(index, ties)])),
      ...["XKX", "YUG", "SUN", "RUS", "HRV"].map((id) => inLine(["absence", id, absence(index, id, date)])),
      ...["XKX", "pantsir", "WPO", "member-SUN-WPO"].map((id) => inLine(["reveal", id, reveal(index, state, id)])),
      inLine(["chains", ["CIV", "USA"].map((id) => chainsBetween(index, state, id, "SRB")).map(({ shortest, strongest }) => [shortest.map(({ actors }) => actors), strongest?.actors, strongest?.strength])]),
      inLine(["nearest", nearestDay(index, index.data.ties.filter(({ kind }) => kind === "pipeline" || kind === "non-aggression pact"), date), nothingInWords(index, merge(state, { filters: { kinds: ["pipeline"] } }))])];
  }),
  themes: () => [...themesOf(index).values()].flatMap((theme) => [`# ${theme.id}`, inLine(theme), ...DAYS.slice(2).map((date) => {
    const scale = scaleOn(index, visible(index, merge(open, { date })), theme, date);
    return inLine([date, scale, scaleInWords(index, theme, scale)]);
  })]),
  years: () => [inLine(tiesPerYear(index, open.filters).map(({ count }) => count)), inLine(densityPerYear(index, open.filters)),
    ...measureIds(index).flatMap((id) => [inLine([id, valuesOver(index, id, "SRB").map(({ value }) => value)]), ...DAYS.slice(4).map((date) => inLine([date, ranksOn(index, { shading: id, date })]))])],
};

for (const [name, tell] of Object.entries(TOLD)) {
  test(`told: ${name}`, () => {
    const file = new URL(`./told/${name}.txt`, import.meta.url);
    const text = tell().join("\n");
    if (process.env.RELATIONS_PICTURES === "write") writeFileSync(file, `${text}\n`);
    assert.deepEqual(text.split("\n"), readFileSync(file, "utf8").trimEnd().split("\n"));
  });
}
