import assert from "node:assert/strict";
import { test } from "node:test";

import { bendsOf } from "../../../graph/page/picture/bends.js";
import { must } from "../../../graph/page/core/must.js";
import { pairOf } from "../../../graph/page/core/strands.js";
import { curveBetween, fan, pointAt } from "../../../graph/page/drawing/geometry.js";
import { withPost } from "../../../graph/page/drawing/ways.js";
import { partly } from "../partly.js";

/** @import { Tie } from "../../../graph/page/contract.d.ts" */
/** @import { DrawnActor } from "../../../graph/page/drawing/types.d.ts" */

/** @param {string} id @returns {Tie} */
const tie = (id, from = "A", to = "B") => partly({ id, from, to });
/** @param {string} id @param {number} x @param {number} y @param {Partial<DrawnActor>} [more] @returns {DrawnActor} */
const node = (id, x, y, more = {}) => partly({ id, x, y, width: 40, height: 28, alpha: 1, bright: true, ...more });
const HOW = { spacing: 13, size: 1, arc: 0 };
const ENDS = [node("A", 0, 0), node("B", 400, 0)];

/** @param {Tie[]} ties @param {DrawnActor[]} others */
function bent(ties, others, arc = 0) {
  const nodes = new Map([...ENDS, ...others].map((one) => [one.id, one]));
  return { nodes, places: fan(ties), arc, bends: bendsOf(ties, fan(ties), nodes, { ...HOW, arc }) };
}

/** Whether a tie's curve runs behind an actor. @param {Tie} one @param {ReturnType<typeof bent>} found @param {string} id */
function hides(one, { nodes, places, bends, arc }, id) {
  const bend = bends.get(pairOf(one));
  const curve = curveBetween(one, must(nodes.get(one.from)), must(nodes.get(one.to)), must(places.get(one.id)), 13, { bend, arc });
  const { x, y, width, height } = must(nodes.get(id));
  return Array.from({ length: 99 }, (_, i) => pointAt(curve, (i + 1) / 100))
    .some((point) => Math.abs(point.x - x) < width / 2 && Math.abs(point.y - y) < height / 2);
}

test("where nobody is in the way a tie is not bent", () => {
  assert.equal(bent([tie("t")], [node("C", 200, 60)]).bends.size, 0);
});

test("a tie passes an actor, on the nearer side, whichever way it points", () => {
  for (const one of [tie("t"), tie("t", "B", "A")]) {
    const found = bent([one], [node("C", 200, 6)]);
    assert.ok(!hides(one, found, "C"));
    const curve = curveBetween(one, must(found.nodes.get(one.from)), must(found.nodes.get(one.to)), { place: 0, count: 1 }, 13,
      { bend: found.bends.get(pairOf(one)) });
    assert.ok(pointAt(curve, 0.5).y < 0);
  }
});

test("all ties between two actors are bent together and pass", () => {
  const ties = [tie("a"), tie("b"), tie("c", "B", "A"), tie("d")];
  const found = bent(ties, [node("C", 180, 0)]);
  assert.equal(found.bends.size, 1);
  for (const one of ties) assert.ok(!hides(one, found, "C"), one.id);
});

test("one that stands out weighs more than one that is faint", () => {
  const wall = Array.from({ length: 9 }, (_, i) => node(`w${i}`, 200, 40 + 30 * i, { bright: false, alpha: 0.2 }));
  const found = bent([tie("t")], [node("C", 200, 0), node("D", 200, -40), node("E", 200, -90), ...wall]);
  assert.ok(!hides(tie("t"), found, "C"));
  assert.ok(!hides(tie("t"), found, "D"));
});

test("between two who stand close a tie passes with little room, under neither", () => {
  const both = [node("C", 200, -104, { height: 200 }), node("D", 200, 104, { height: 200 })];
  const found = bent([tie("t")], both);
  for (const { id } of both) assert.ok(!hides(tie("t"), found, id), id);
});

test("a web of ties is left as it is", () => {
  const ties = Array.from({ length: 61 }, (_, i) => tie(`t${i}`));
  assert.equal(bent(ties, [node("C", 200, 0)]).bends.size, 0);
});

test("between two that are close a tie rather passes behind a heap than is bent out of shape", () => {
  const heap = Array.from({ length: 20 }, (_, i) => node(`C${i}`, 30, 2));
  const nodes = new Map([node("A", 0, 0), node("B", 60, 0), ...heap].map((one) => [one.id, one]));
  for (const bend of bendsOf([tie("t")], fan([tie("t")]), nodes, HOW).values()) {
    assert.ok(Math.abs(bend.aside) <= 0.3 * 60, JSON.stringify(bend));
  }
});

test("between two that stand at one place nothing is bent", () => {
  const nodes = new Map([node("A", 0, 0), node("B", 0, 0), node("C", 4, 0)].map((one) => [one.id, one]));
  assert.equal(bendsOf([tie("t")], fan([tie("t")]), nodes, HOW).size, 0);
});

test("a tie that rises, as on the map, passes who stands on its way, and leaves be who stands below it", () => {
  const [on, below] = [node("C", 200, -44), node("C", 200, 0)];
  const tied = tie("t");
  assert.ok(hides(tied, { ...bent([tied], [on], 0.11), bends: new Map() }, "C"), "it would be hidden");
  assert.ok(!hides(tied, bent([tied], [on], 0.11), "C"));
  assert.equal(bent([tied], [below], 0.11).bends.size, 0);
});

test("on the map a line that passes others rather runs beside one that has its way than along it", () => {
  const nodes = new Map([node("A", 0, 0), node("B", 600, 0, { width: 6, height: 3 }), node("C", 600, 8, { width: 6, height: 3 }), node("D", 300, -78, { height: 60 })].map((one) => [one.id, one]));
  const ties = [tie("b"), tie("c", "A", "C")];
  const bends = bendsOf(ties, fan(ties), nodes, { ...HOW, arc: 0.11 });
  const [first, second] = ties.map((one) => {
    const curve = curveBetween(one, must(nodes.get(one.from)), must(nodes.get(one.to)), { place: 0, count: 1 }, 13, { arc: 0.11, bend: bends.get(pairOf(one)) });
    return Array.from({ length: 61 }, (_, i) => pointAt(curve, 0.15 + (0.7 * i) / 60));
  });
  const along = second.filter((point) => first.some((other) => Math.hypot(point.x - other.x, point.y - other.y) < 5));
  assert.ok(along.length < second.length / 4, `${along.length} of ${second.length}`);
  for (const one of ties) assert.ok(!hides(one, { nodes, places: fan(ties), bends, arc: 0.11 }, "D"), one.id);
});

test("where a neighbour stands close to an end a line comes to it from the other side", () => {
  const others = [node("C", 350, -24, { width: 50 }), node("D", 200, 60, { height: 100 })];
  const found = bent([tie("t")], others);
  for (const { id } of others) assert.ok(!hides(tie("t"), found, id), id);
});

test("who is no more than a dot and does not stand out is in nobody's way", () => {
  const dot = node("C", 200, 0, { dot: true, bright: false, width: 5, height: 5 });
  assert.equal(bent([tie("t")], [dot]).bends.size, 0);
  assert.equal(bent([tie("t")], [{ ...dot, bright: true }]).bends.size, 1);
});

test("a tie passes the box with the arrow and the name of who stands at the map's edge, in a web, too", () => {
  const post = { side: 1, name: 60 };
  const palette = { size: 1, type: 12 };
  const nodes = new Map([...ENDS, node("C", 200, -30, { post }), node("D", 400, -60, { post })].map((one) => [one.id, one]));
  const box = withPost(must(nodes.get("C")), palette);
  /** Whether the lines to D run behind C's box, with so many others. @param {number} others */
  const found = (others) => {
    const ties = [tie("t", "A", "D"), ...Array.from({ length: others }, (_, i) => tie(`o${i}`))];
    const bends = bendsOf(ties, fan(ties), nodes, { ...HOW, whole: (one) => withPost(one, palette) });
    assert.equal(bends.has(pairOf(tie("o"))), false);
    const curve = curveBetween(ties[0], must(nodes.get("A")), must(nodes.get("D")), { place: 0, count: 1 }, 13, { bend: bends.get(pairOf(ties[0])) });
    return Array.from({ length: 99 }, (_, i) => pointAt(curve, (i + 1) / 100)).some(({ x, y }) => Math.abs(x - box.x) < box.width / 2 && Math.abs(y - box.y) < box.height / 2);
  };
  assert.deepEqual([found(0), found(70)], [false, false]);
});
