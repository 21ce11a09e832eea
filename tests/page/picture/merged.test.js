import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { lineKeyOf } from "../../../graph/page/core/line-key.js";
import { must } from "../../../graph/page/core/must.js";
import { initialState } from "../../../graph/page/core/state.js";
import { chosenByPair, isWeb } from "../../../graph/page/core/strands.js";
import { countsOn } from "../../../graph/page/drawing/counts.js";
import { createOccupancy } from "../../../graph/page/drawing/labels.js";
import { NO_LINES } from "../../../graph/page/drawing/others-lines.js";
import { NO_SEAM } from "../../../graph/page/drawing/seam.js";
import { countAt, strandAt } from "../../../graph/page/picture/hit.js";
import { mergedOf } from "../../../graph/page/picture/merged.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";

/** @import { Bend, DrawnActor, Palette } from "../../../graph/page/drawing/types.d.ts" */
/** @import { Comparison } from "../../../graph/page/core/types.d.ts" */
/** @import { Content } from "../../../graph/page/picture/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ type: 12, size: 1, line: 1, categories: new Map(), conflict: "red", membership: "grey" });

/** The sample with so many ties between Russia and Serbia, and so many from Russia to others. @param {number} count @param {number} [others] */
function world(count, others = 0) {
  const data = sampleData();
  const arms = must(data.ties.find(({ id }) => id === "arms"));
  data.ties.push(...Array.from({ length: count - 1 }, (_, i) => ({ ...arms, id: `arms-${i}` })));
  data.ties.push(...Array.from({ length: others }, (_, i) => ({ ...arms, id: `other-${i}`, to: "USA" })));
  const index = indexData(data);
  const ids = [...index.ties.values()].filter((tie) => tie.from === "RUS" && ["SRB", "USA"].includes(tie.to) && tie.kind === arms.kind).map(({ id }) => id);
  return { index, ids };
}

/** What is merged of Russia's ties, Serbia so far away. @param {ReturnType<typeof world>} some @param {number} far @param {Partial<Content>} [more] @param how lines rise and are bent */
function merged({ index, ids }, far, more = {}, { arc = 0, bends = new Map() } = /** @type {{arc?: number, bends?: Map<string, Bend>}} */ ({})) {
  /** @param {string} id @param {number} x @param {number} y @returns {[string, DrawnActor]} */
  const node = (id, x, y) => [id, partly({ id, x, y, width: 28, height: 18, bright: true, actor: partly({ type: "state" }) })];
  const nodes = new Map([node("RUS", 0, 0), node("SRB", far, 0), node("USA", 0, 400)]);
  /** @type {Content} */
  const content = partly({ shown: { actors: new Set(nodes.keys()), ties: new Set(ids) }, bright: { actors: new Set(nodes.keys()), ties: new Set(ids) }, strong: new Set(["RUS"]), telling: null, changes: null, ...more });
  return mergedOf(index, content, nodes, PALETTE, { arc, seam: NO_SEAM }, bends).strands;
}

test("ties that have room one by one stay so, and those of two who stand too close for a fan are one line", () => {
  assert.deepEqual(merged(world(8), 300), []);
  const [one, ...more] = merged(world(8), 60);
  assert.deepEqual(more, []);
  assert.equal(one.strand.id, "RUS\nSRB");
  assert.equal(one.strand.ties.length, 8);
  assert.deepEqual(merged(world(1), 60), [], "a single tie is itself");
  assert.equal(merged(world(2), 40).length, 1, "two ties of which hardly anything is seen");
});

test("of a web each pair is one line, wherever they stand", () => {
  const many = world(3, 60);
  assert.deepEqual([many.ids.length, 41, 40].map((some) => isWeb(many.index, many.ids.slice(0, some))), [true, true, false]);
  assert.deepEqual(merged(many, 500).map(({ strand }) => [strand.id, strand.ties.length]), [["RUS\nUSA", 60], ["RUS\nSRB", 3]], "the strongest first");
});

test("of a web on the map each line passes beside others as it is told, and in the network it goes straight", () => {
  const bends = new Map([["RUS\nUSA", { aside: 60, slant: 0 }], ["RUS\nSRB", { aside: 60, slant: 0 }]]);
  /** @param {number} arc */
  const differ = (arc) => {
    const [straight, bent] = [new Map(), bends].map((some) => merged(world(3, 60), 500, {}, { arc, bends: some }));
    return straight.filter(({ path }, i) => JSON.stringify(path) !== JSON.stringify(bent[i].path)).map(({ strand }) => strand.id);
  };
  assert.deepEqual([differ(0.11), differ(0)], [["RUS\nUSA", "RUS\nSRB"], []]);
});

test("the key says that the broader lines of a web have more ties, and nothing of that where all are drawn one by one", () => {
  for (const [others, broad] of /** @type {const} */ ([[60, true], [20, false]])) {
    const { index } = world(3, others);
    const key = lineKeyOf(index, { ...initialState(index.data), date: "2020-02-24", selection: "RUS", story: null });
    assert.equal(key.some(({ sort }) => sort === "broad"), broad, `${others} others`);
  }
});

test("who chose both, a tie of theirs, a step that tells or a comparison sees each tie", () => {
  const some = world(8);
  assert.deepEqual(merged(some, 60, { strong: new Set(["RUS", "SRB"]) }), []);
  assert.deepEqual(merged(some, 60, { strong: new Set(["arms"]) }), []);
  assert.deepEqual(merged(some, 60, { telling: { main: new Set(["arms"]), named: [] } }), []);
  /** @type {Comparison} */
  const changes = partly({});
  assert.deepEqual(merged(some, 60, { changes }), []);
});

test("each has its number, off all flags, by which it is pointed at and both are chosen", () => {
  const some = world(8);
  const strands = merged(some, 60);
  const occupancy = createOccupancy();
  for (const x of [0, 60]) occupancy.add({ left: x - 14, right: x + 14, top: -9, bottom: 9, owner: `flag ${x}` });
  const [count] = countsOn(strands, { occupancy, lines: NO_LINES }, PALETTE);
  assert.equal(count.glyph, "8");
  assert.equal(countAt([count], count.x + 3, count.y), "RUS\nSRB");
  assert.equal(countAt([count], count.x + 30, count.y), null);
  assert.equal(strandAt(strands, 30, 1, 6), "RUS\nSRB");
  assert.deepEqual(chosenByPair(some.index, { ties: new Set(some.ids) }, count.id), { selection: null, focus: ["RUS", "SRB"] });
  occupancy.add({ left: -100, right: 100, top: -100, bottom: 100, owner: "a crowd" });
  assert.deepEqual(countsOn(strands, { occupancy, lines: NO_LINES }, PALETTE), [], "where there is no room the line's breadth tells");
});
