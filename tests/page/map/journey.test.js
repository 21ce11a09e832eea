import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { createJourney } from "../../../graph/page/map/journey.js";
import { beBrowser } from "../canvas.js";

test("who is on the way is there at once when that is asked for, and the way is over then", () => {
  beBrowser("light");
  const journey = createJourney(new Map([["A", { x: 0, y: 0 }], ["B", { x: 5, y: 5 }]]));
  let steps = 0;
  let arrivals = 0;
  journey.set(() => new Map([["A", { x: 100, y: 0 }]]), () => { steps += 1; }, () => { arrivals += 1; });
  assert.equal(journey.travelling(), true);
  journey.arrive();
  assert.deepEqual([journey.travelling(), arrivals, journey.places.get("A"), journey.places.get("B")], [false, 1, { x: 100, y: 0 }, { x: 5, y: 5 }]);
  assert.ok(steps > 0);
  journey.arrive();
  assert.equal(arrivals, 1, "nobody is on the way");
});

test("a way takes seven tenths of a second, and halfway in time one is halfway there", () => {
  beBrowser("light");
  /** @type {((now: number) => void) | null} */
  let next = null;
  Object.assign(window, { matchMedia: () => ({ matches: false }) });
  Object.assign(document, { hidden: false });
  Object.assign(globalThis, { requestAnimationFrame: (/** @type {(now: number) => void} */ run) => { next = run; return 1; }, cancelAnimationFrame() {}, performance: { now: () => 1000 } });
  const journey = createJourney(new Map([["A", { x: 0, y: 0 }]]));
  let arrived = false;
  journey.set(() => new Map([["A", { x: 100, y: 40 }]]), () => {}, () => { arrived = true; });
  const seen = [1000, 1350, 1699, 1700].map((now) => {
    const run = must(next);
    next = null;
    run(now);
    const { x, y } = must(journey.places.get("A"));
    return [Math.round(x), Math.round(y), journey.travelling(), arrived, next !== null];
  });
  assert.deepEqual(seen, [[0, 0, true, false, true], [50, 20, true, false, true], [100, 40, true, false, true], [100, 40, false, true, false]]);
});
