import assert from "node:assert/strict";
import { test } from "node:test";

import { noFilters } from "../../../graph/page/core/filter-table.js";
import { indexData } from "../../../graph/page/core/index.js";
import { dockedAlliances } from "../../../graph/page/map/docked.js";
import { blend } from "../../../graph/page/drawing/glide.js";
import { curveBetween, pointAt } from "../../../graph/page/drawing/geometry.js";
import { initialState } from "../../../graph/page/core/state.js";
import { visible } from "../../../graph/page/core/visible.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";

/** @import { PageData } from "../../../graph/page/contract.d.ts" */
/** @import { PageState } from "../../../graph/page/core/types.d.ts" */

const days = { start: "1950-01-01", end: "9999-12-31" };
const blocs = Array.from({ length: 20 }, (_, i) => `B${String(i).padStart(2, "0")}`);

/** @param {number} count */
function world(count) {
  const ids = blocs.slice(0, count);
  /** @type {PageData} */
  const data = partly({
    meta: { asOf: "2020-01-01" },
    statuses: sampleData().statuses,
    binding: sampleData().binding,
    kinds: { membership: { category: "membership", sign: 1 }, sanctions: { category: "economic", sign: -1 } },
    actors: [
      { id: "AAA", type: "state", name: "A" }, { id: "BBB", type: "state", name: "B" },
      ...ids.map((id) => ({ id, type: /** @type {const} */ ("alliance"), name: id })),
    ],
    ties: [
      ...ids.map((id, i) => ({ id: `m-${id}`, type: /** @type {const} */ ("membership"), kind: "membership", from: i < 15 ? "AAA" : "BBB", to: id, ...days })),
      { id: "s", type: "conflict", kind: "sanctions", from: "B03", to: "BBB", ...days },
    ],
  });
  const index = indexData(data);
  return (/** @type {Partial<PageState>} */ more) => {
    const state = { ...initialState(data), ...more };
    return dockedAlliances(index, visible(index, state), state);
  };
}

test("few alliances all stand by the map while two days are compared, and with nothing chosen only very few", () => {
  assert.deepEqual(world(12)({ compare: "2019-01-01" }), blocs.slice(0, 12));
  assert.deepEqual(world(12)({}), [], "the land tells of ties");
  assert.deepEqual(world(12)({ filters: { ...noFilters(sampleData()), kinds: ["membership"] } }), blocs.slice(0, 4), "the largest, since nothing else could be drawn");
  assert.deepEqual(world(4)({}), blocs.slice(0, 4));
});

test("of many only those that a line leads to from what is chosen", () => {
  const docked = world(20);
  assert.deepEqual(docked({}), []);
  assert.deepEqual(docked({ compare: "2019-01-01" }), ["B03"]);
  assert.deepEqual(docked({ focus: ["B07"] }), ["B07"]);
  assert.deepEqual(docked({ selection: "BBB" }), ["B03", "B15", "B16", "B17", "B18", "B19"]);
  assert.deepEqual(docked({ selection: "m-B09" }), ["B09"]);
});

test("on their way actors lie between both places", () => {
  const from = new Map([["A", { x: 0, y: 0 }]]);
  const to = new Map([["A", { x: 10, y: -20 }], ["B", { x: 5, y: 5 }]]);
  assert.deepEqual(blend(from, to, 0.5).get("A"), { x: 5, y: -10 });
  assert.deepEqual(blend(from, to, 0.5).get("B"), { x: 5, y: 5 });
  assert.deepEqual([...blend(from, to, 1)], [...to]);
});

test("on the map a tie rises, whichever way it points", () => {
  const [west, east] = [{ x: 0, y: 0 }, { x: 100, y: 0 }];
  for (const tie of [{ from: "A", to: "B" }, { from: "B", to: "A" }]) {
    for (const [from, to] of [[west, east], [east, west]]) {
      const middle = pointAt(curveBetween(tie, from, to, { place: 0, count: 1 }, 13, { arc: 0.1 }), 0.5);
      assert.ok(Math.abs(middle.y + 10) < 1e-9, `${tie.from} ${from.x}`);
    }
  }
});
