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
  const beside = at(...[19, -19].map((y) => line("B", "C", [[-200, y], [200, y]])), line("B", "D", [[60, -90], [60, 90]]), line("B", "E", [[-60, -90], [-60, 90]]));
  const box = boxOfName(item("A", 0, 0), beside);
  assert.ok(box.bottom < -19 || box.top > 19 || (box.right < 60 && box.left > -60), `a little further out: ${JSON.stringify(beside)}`);
  const everywhere = Array.from({ length: 60 }, (_, i) => line("B", `C${i}`, [[-300, 4 * (i - 30)], [300, 4 * (i - 30)]]));
  assert.ok(at(...everywhere), "and where lines are everywhere, on the fewest");
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
