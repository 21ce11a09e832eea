import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { spread } from "../../../graph/page/map/spread.js";

/** @param {[x: number, y: number][]} places */
const items = (places) => places.map(([x, y], i) => ({ id: `S${i}`, x, y, width: 30, height: 20 }));

test("who overlaps another by however little is moved, to where there is less in the way, and no further than needed", () => {
  for (const by of [0.25, 0.75, 5]) {
    const across = spread(items([[0, 0], [30 - by, 0]]));
    const [a, b] = ["S0", "S1"].map((id) => must(across.get(id)));
    assert.ok(b.x - a.x >= 30 && b.x - a.x < 30.2 + by / 10, `${by}: ${b.x - a.x}`);
    assert.deepEqual([a.y, b.y], [0, 0]);
    const down = spread(items([[0, 0], [3, 20 - by]]));
    const [c, d] = ["S0", "S1"].map((id) => must(down.get(id)));
    assert.ok(d.y - c.y >= 20 && d.y - c.y < 20.2 + by / 10, `${by}: ${d.y - c.y}`);
    assert.deepEqual([c.x, d.x], [0, 3]);
  }
});

test("who only touches another stays", () => {
  for (const places of /** @type {[number, number][][]} */ ([[[0, 0], [30, 0]], [[0, 0], [0, 20]], [[5, 5], [40, 30]]])) {
    assert.deepEqual([...spread(items(places)).values()], places.map(([x, y]) => ({ x, y })));
  }
});
