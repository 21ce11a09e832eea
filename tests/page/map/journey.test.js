import assert from "node:assert/strict";
import { test } from "node:test";

import { createJourney } from "../../../graph/page/map/journey.js";
import { beBrowser } from "../canvas.js";

test("who is on the way is there at once when that is asked for, and the way is over then", () => {
  beBrowser("light");
  /** @type {string[]} */
  const told = [];
  const journey = createJourney(new Map([["A", { x: 0, y: 0 }], ["B", { x: 5, y: 5 }]]), (moved) => { told.push(...moved.map(({ id, x }) => `${id} ${x}`)); });
  let steps = 0;
  let arrivals = 0;
  journey.set(() => new Map([["A", { x: 100, y: 0 }]]), () => { steps += 1; }, () => { arrivals += 1; });
  assert.equal(journey.travelling(), true);
  journey.arrive();
  assert.deepEqual([journey.travelling(), arrivals, journey.places.get("A"), journey.places.get("B")], [false, 1, { x: 100, y: 0 }, { x: 5, y: 5 }]);
  assert.deepEqual(told, ["A 100"]);
  assert.ok(steps > 0);
  journey.arrive();
  assert.equal(arrivals, 1, "nobody is on the way");
});
