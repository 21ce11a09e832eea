/** A small world for the tests: four states, two alliances, a few ties on both sides of 2020. */

import { indexData } from "../../graph/page/index.js";
import { initialState } from "../../graph/page/state.js";

const OPEN = "9999-12-31";

const KINDS = {
  membership: { label: "Membership", category: "membership", sign: 1, directed: true },
  "arms sale": {
    label: "Arms sale", category: "military", sign: 1, directed: true,
    phrases: { from: "sells arms to", to: "buys arms from" },
  },
  war: { label: "War", category: "military", sign: -1, directed: false, phrases: { both: "is at war with" } },
  "sanctions threat": {
    label: "Sanctions threat", category: "economic", sign: -1, directed: true,
    phrases: { from: "threatens with sanctions", to: "is threatened with sanctions by" },
  },
};

function state(id, name, continent, more = {}) {
  return { id, type: "state", name, continent, ...more };
}

function tie(id, kind, from, to, start, end, more = {}) {
  const type = kind === "membership" ? "membership" : KINDS[kind].sign < 0 ? "conflict" : "deal";
  return { id, type, kind, from, to, start, end, since: start, until: end === OPEN ? null : end, sources: [], ...more };
}

/** The page's data, new each time. */
export function sampleData() {
  return {
    meta: { title: "Sample", asOf: "2026-01-01", first: "1990-01-01", last: "2026-01-01" },
    view: {
      date: "2020-02-24",
      filters: { alliances: null, kinds: null, statuses: null, regions: null },
      selection: "SRB",
    },
    categories: [
      { id: "membership", label: "Membership" }, { id: "military", label: "Military" },
      { id: "economic", label: "Economic" }, { id: "diplomatic", label: "Diplomatic" },
    ],
    kinds: structuredClone(KINDS),
    sources: {},
    actors: [
      state("SRB", "Serbia", "Europe", { code2: "RS", since: "2006-06-05", aliases: ["Srbija"] }),
      state("YUG", "Yugoslavia", "Europe", { until: "1992-04-27" }),
      state("RUS", "Russia", "Europe", { aliases: ["Russian Federation"] }),
      state("CIV", "Côte d’Ivoire", "Africa", { aliases: ["Ivory Coast"] }),
      state("USA", "United States", "North America", { code2: "US" }),
      { id: "EU", type: "alliance", name: "European Union", kind: "political and economic union" },
      { id: "NATO", type: "alliance", name: "North Atlantic Treaty Organization", kind: "defence alliance" },
    ],
    ties: [
      tie("srb-eu", "membership", "SRB", "EU", "2012-03-01", OPEN, { status: "candidate" }),
      tie("usa-nato", "membership", "USA", "NATO", "1949-08-24", OPEN, { status: "member" }),
      tie("arms", "arms sale", "RUS", "SRB", "2019-01-01", "2020-12-31", { title: "Pantsir-S1" }),
      tie("threat", "sanctions threat", "USA", "SRB", "2019-11-01", "2020-12-31", { status: "threatened" }),
      tie("old-war", "war", "YUG", "CIV", "1991-01-01", "1995-12-31"),
      tie("later", "arms sale", "RUS", "CIV", "2023-01-01", OPEN),
    ],
    flags: {},
    stories: [],
  };
}

/** @returns {{index: object, state: object}} */
export function sample(change = {}) {
  const index = indexData(sampleData());
  const initial = initialState(index.data);
  return { index, state: { ...initial, ...change, filters: { ...initial.filters, ...change.filters } } };
}
