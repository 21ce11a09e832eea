import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/index.js";
import { captionOf } from "../../../graph/page/map/control.js";
import { holdersOf, shadedAlliances, shading } from "../../../graph/page/map/shade.js";
import { initialState } from "../../../graph/page/state.js";
import { visible } from "../../../graph/page/visible.js";

function member(from, to, more = {}) {
  return { id: `${from}-${to}`, type: "membership", kind: "membership", from, to, start: "1955-05-14", end: "9999-12-31", ...more };
}

const alliances = ["NATO", "EU", "WTO", "OPEC", "BRICS"].map((id) => ({ id, type: "alliance", name: id }));
const data = {
  meta: { asOf: "2020-01-01" },
  kinds: { membership: { category: "membership", sign: 1 } },
  actors: [
    { id: "POL", type: "state", name: "Poland" },
    { id: "DEU", type: "state", name: "Germany" },
    { id: "DDR", type: "state", name: "East Germany", until: "1990-10-02", successors: ["DEU"] },
    { id: "SDN", type: "state", name: "Sudan", successors: ["SSD"] },
    { id: "SSD", type: "state", name: "South Sudan", since: "2011-07-09" },
    { id: "UKR", type: "state", name: "Ukraine", since: "1991-08-24" },
    { id: "RUS", type: "state", name: "Russia", since: "1991-12-26" },
    { id: "SUN", type: "state", name: "Soviet Union", until: "1991-12-25", successors: ["RUS", "UKR"] },
    ...alliances,
  ],
  ties: [
    member("POL", "NATO", { start: "1999-03-12" }), member("POL", "EU", { start: "2004-05-01" }),
    member("UKR", "EU", { start: "2014-01-01", status: "candidate" }),
    member("SUN", "WTO"), member("POL", "WTO", { end: "1991-07-01" }),
    member("RUS", "OPEC", { start: "2016-12-10" }), member("RUS", "BRICS", { start: "2009-06-16" }),
  ],
};
const index = indexData(data);
const at = (more) => ({ ...initialState(data), ...more });
const blocsOf = (state) => Object.fromEntries(shading(index, visible(index, state), state, []).blocs);

test("the chosen alliances are shaded, else the shown ones where they are few", () => {
  const shaded = (state) => shadedAlliances(index, visible(index, state), state);
  assert.deepEqual(shaded(at({ selection: "EU" })), ["EU"]);
  assert.deepEqual(shaded(at({ focus: ["EU", "POL", "NATO"] })), ["EU", "NATO"]);
  assert.deepEqual(shaded(at({ selection: "POL" })), ["NATO", "EU", "OPEC", "BRICS"]);
  assert.deepEqual(shaded(at({ selection: "WTO", date: "1985-01-01" })), ["WTO"]);
  assert.deepEqual(shaded(at({ selection: null, focus: ["POL", "RUS"] })).length, 4);
});

test("the sentence on the map names what is coloured", () => {
  assert.ok(captionOf([]).startsWith("Today’s borders"));
  assert.ok(captionOf(["EU"]).startsWith("Coloured: members of EU. Today’s"));
  assert.ok(captionOf(["EU", "NATO"]).startsWith("Coloured: members of EU, NATO; striped: of several. Today’s"));
});

test("members take the colours, in the alliances' order; candidates do not", () => {
  assert.deepEqual(blocsOf(at({ focus: ["EU", "NATO"] })), { POL: ["EU", "NATO"] });
  assert.deepEqual(blocsOf(at({ date: "2001-01-01", focus: ["EU", "NATO"] })), { POL: ["NATO"] });
});

test("an area belongs to its state, or before that to the one that it followed", () => {
  const codes = new Set(["UKR", "RUS", "POL", "DEU", "SDN", "SSD", "FRA"]);
  const holders = (code, day) => holdersOf(index, code, day, codes);
  assert.deepEqual(holders("UKR", "2020-01-01"), ["UKR"]);
  assert.deepEqual(holders("UKR", "1985-01-01"), ["SUN"]);
  assert.deepEqual(holders("FRA", "1985-01-01"), []);
  assert.deepEqual(holders("DEU", "1985-01-01"), ["DEU", "DDR"]);
  assert.deepEqual(holders("DEU", "2020-01-01"), ["DEU"]);
  assert.deepEqual(holders("Crimea", "1985-01-01"), ["SUN"]);
  assert.deepEqual(holders("Crimea", "2020-01-01"), []);
  assert.deepEqual(holders("SSD", "2000-01-01"), ["SDN"]);
  assert.deepEqual(holders("SSD", "2020-01-01"), ["SSD"]);
});

test("what was there on the day is shaded, in today's borders", () => {
  const state = at({ date: "1985-01-01", selection: "WTO" });
  const { holders, blocs } = shading(index, visible(index, state), state, ["UKR", "POL", "FRA"]);
  assert.deepEqual([...holders], [["UKR", ["SUN"]], ["POL", ["POL"]], ["FRA", []]]);
  assert.deepEqual(blocs.get("SUN"), ["WTO"]);
});

test("chosen states and the members of chosen alliances are told apart from the rest", () => {
  const of = (state) => shading(index, visible(index, state), state, []);
  assert.deepEqual([...of(at({ selection: "POL" })).states], ["POL"]);
  assert.deepEqual([...of(at({ selection: "POL" })).singled], []);
  assert.deepEqual([...of(at({ selection: null, focus: ["EU", "RUS"] })).singled], ["POL"]);
  assert.deepEqual([...of(at({ selection: null, focus: ["EU", "RUS"] })).states], ["RUS"]);
});
