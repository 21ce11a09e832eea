import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { boxOf } from "../../../graph/page/drawing/geometry.js";
import { placeLabels } from "../../../graph/page/drawing/labels.js";
import { othersLines } from "../../../graph/page/drawing/others-lines.js";
import { partly } from "../partly.js";

/** @import { Label, Place, StrandStroke } from "../../../graph/page/drawing/types.d.ts" */

const ALL = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };

/** @param {string} id @param {number} x @param {number} y @param {Partial<Label>} [more] @returns {Label} */
const item = (id, x, y, more = {}) => ({ id, x, y, width: 30, height: 20, textWidth: 60, textHeight: 14, priority: 0, solid: true, named: true, ...more });
/** @param {Label} label @param {Place} place */
const boxOfName = ({ x, y, textWidth, textHeight }, { dx, dy }) => boxOf({ x: x + dx, y: y + dy, width: textWidth, height: textHeight });

/** A line of two, through some points. @param {string} from @param {string} to @param {[x: number, y: number][]} points @returns {StrandStroke} */
const line = (from, to, points) => partly({ strand: partly({ from, to }), path: points.map(([x, y]) => ({ x, y })) });

test("a name lies on no line of others as long as there is a place for it, on its own as ever", () => {
  /** @param {...StrandStroke} lines */
  const at = (...lines) => must(placeLabels([item("A", 0, 0)], 2, ALL, { lines: othersLines([], lines) }).places.get("A"));
  const usual = at();
  assert.ok(usual.dy > 0 && usual.dx === 0);
  assert.deepEqual(at(line("A", "B", [[-200, 19], [200, 19]])), usual, "its own");
  assert.ok(at(line("B", "C", [[-200, 19], [200, 19]])).dy < 0, "below runs another's");
  const both = at(line("B", "C", [[-200, 19], [200, 19]]), line("B", "D", [[-200, -19], [200, -19]]));
  assert.ok(both.dy === 0 && both.dx > 0, "above, too: beside it");
  const beside = at(...[19, -19].map((y) => line("B", "C", [[-16, y], [16, y]])), line("B", "D", [[60, -9], [60, 9]]), line("B", "E", [[-60, -9], [-60, 9]]));
  const box = boxOfName(item("A", 0, 0), beside);
  assert.ok((box.bottom < -9 || box.top > 9) && (box.right < -16 || box.left > 16), `at a corner: ${JSON.stringify(beside)}`);
  const everywhere = Array.from({ length: 60 }, (_, i) => line("B", `C${i}`, [[-300, 4 * (i - 30)], [300, 4 * (i - 30)]]));
  assert.ok(at(...everywhere), "and where lines are everywhere, on the fewest");
});

test("a name rather stands across two lines than along one, which would seem to end at it", () => {
  const around = [19, -19].map((y) => line("B", "C", [[-200, y], [200, y]]));
  const beside = [-52, -44, 44, 52].map((x) => line("B", "D", [[x, -90], [x, 90]]));
  const further = [0, 1, 2, 3].map((i) => line("B", `E${i}`, [[-200, (i % 2 ? 1 : -1) * (27 + 3 * i)], [200, (i % 2 ? 1 : -1) * (27 + 3 * i)]]));
  const place = must(placeLabels([item("A", 0, 0)], 2, ALL, { lines: othersLines([], [...around, ...beside, ...further]) }).places.get("A"));
  assert.ok(place.dy === 0 && Math.abs(place.dx) > 15, JSON.stringify(place));
});

test("a name rather stands on a line than beyond one, further out, which would part it from its flag", () => {
  const around = [14, -14].map((y) => line("B", "C", [[-200, y], [200, y]]));
  const beside = [-60, 60].map((x) => line("B", "D", [[x, -9], [x, 9]]));
  const place = must(placeLabels([item("A", 0, 0)], 2, ALL, { lines: othersLines([], [...around, ...beside]) }).places.get("A"));
  assert.equal(place.dy, 0, JSON.stringify(place));
});

test("a name stands where others made way for it, unless it would hide a line there", () => {
  const room = { dx: 0, dy: 30 };
  /** @param {...StrandStroke} lines */
  const at = (...lines) => must(placeLabels([item("A", 0, 0, { room })], 2, ALL, { lines: othersLines([], lines) }).places.get("A"));
  assert.deepEqual(at(), room);
  assert.deepEqual(at(line("B", "C", [[0, -90], [0, 90]])), room, "a line that crosses it runs on");
  assert.notDeepEqual(at(line("B", "C", [[-200, 30], [200, 30]])), room);
});

test("no name stands right above or below another where there is a place beside", () => {
  const items = [item("A", 0, 0, { priority: 1, must: true }), item("B", 10, 48.5)];
  const { places } = placeLabels(items, 2, ALL);
  const [a, b] = items.map((one) => boxOfName(one, must(places.get(one.id))));
  assert.ok(a.bottom + 2 < b.top || b.bottom + 2 < a.top || a.right <= b.left || b.right <= a.left, JSON.stringify([a, b]));
});

test("a name hides no sign beside its flag", () => {
  const sign = { left: 12, right: 22, top: 11, bottom: 20 };
  const place = must(placeLabels([item("A", 0, 0)], 2, ALL, { signs: [sign] }).places.get("A"));
  const { left, right, top, bottom } = boxOfName(item("A", 0, 0), place);
  assert.ok(right <= sign.left || sign.right <= left || bottom <= sign.top || sign.bottom <= top, JSON.stringify(place));
});

test("rather than to hide a line for a stretch a name that can wait is not written", () => {
  const around = Array.from({ length: 30 }, (_, i) => line("B", `C${i}`, [[-300, 6 * (i - 15)], [300, 6 * (i - 15)]]));
  /** @param {boolean} waits @param {StrandStroke[]} lines */
  const isWritten = (waits, lines) => placeLabels([item("A", 0, 0, { waits })], 2, ALL, { lines: othersLines([], lines) }).places.has("A");
  assert.deepEqual([isWritten(false, around), isWritten(true, around)], [true, false]);
  assert.ok(isWritten(true, [line("B", "C", [[0, -90], [0, 90]])]), "a line that it crosses runs on");
});

test("on land a name keeps near its place and hides as few lines as may be; one that is patient waits rather than hide three", () => {
  /** @param {number} y */
  const along = (y) => line("B", `C${y}`, [[-200, y], [200, y]]);
  /** @param {Partial<Label>} more @param {number[]} ys */
  const at = (more, ys) => placeLabels([item("A", 0, 0, { dot: true, solid: false, onLand: true, width: 3, height: 3, ...more })], 1.5, ALL, { lines: othersLines([], ys.map(along)) }).places.get("A");
  assert.deepEqual(at({}, []), { dx: 0, dy: 0 });
  const between = must(at({}, [-4, 13]));
  assert.ok(between.dx === 0 && between.dy > 0 && between.dy < 10, `a little below: ${JSON.stringify(between)}`);
  const past = must(at({}, [-4, 6]));
  assert.ok(past.dy > 10 && past.dy < 20, `below the last: ${JSON.stringify(past)}`);
  const all = Array.from({ length: 20 }, (_, i) => 4 * i - 40);
  assert.ok(at({}, all));
  assert.equal(at({ patience: "much" }, all), undefined);
  assert.ok(at({ patience: "much" }, [-14, 0, 14]), "fewer are no reason to");
  const across = Array.from({ length: 15 }, (_, i) => line("B", `D${i}`, [[12 * i - 84, -200], [12 * i - 84, 200]]));
  /** @param {Label["patience"]} patience */
  const within = (patience) => placeLabels([item("A", 0, 0, { dot: true, solid: false, onLand: true, width: 3, height: 3, patience })], 1.5, ALL,
    { lines: othersLines([], [...all.filter((y) => y % 8 === 0).map(along), ...across]) }).places.has("A");
  assert.deepEqual([within("much"), within("little")], [true, false], "one of little patience for less");
});

test("on land nobody to whom no line leads is named where that of another ends", () => {
  const some = othersLines([], [line("B", "C", [[0, -90], [4, -8]])]);
  /** @param {Partial<Label>} more */
  const isWritten = (more) => placeLabels([item("A", 0, 0, { dot: true, solid: false, onLand: true, width: 3, height: 3, ...more })], 1.5, ALL, { lines: some }).places.has("A");
  assert.deepEqual([isWritten({ waits: true }), isWritten({ waits: false })], [false, true]);
  assert.deepEqual([some.endIn({ left: 0, right: 9, top: -9, bottom: 0 }, "A"), some.endIn({ left: 0, right: 9, top: -9, bottom: 0 }, "C")], [true, false]);
});
