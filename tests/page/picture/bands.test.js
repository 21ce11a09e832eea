import assert from "node:assert/strict";
import { test } from "node:test";

import { bands, crosses, usualDistance } from "../../../graph/page/picture/bands.js";

/** @import { Point, Rect } from "../../../graph/page/drawing/types.d.ts" */

/** @param {number} x @param {number} y */
const box = (x, y) => ({ x, y, width: 30, height: 20 });

/** Whether lines lead from each box to every other. @param {Rect[]} boxes @param {Point[][]} lines */
function isJoined(boxes, lines) {
  const reached = [boxes[0]];
  for (const one of reached) {
    for (const line of lines) {
      const ends = boxes.filter((box) => box === line[0] || box === line[line.length - 1]);
      if (!ends.includes(one)) continue;
      for (const end of ends) if (!reached.includes(end)) reached.push(end);
    }
  }
  return reached.length === boxes.length;
}

test("a line crosses a box or passes it", () => {
  assert.equal(crosses({ x: -50, y: 0 }, { x: 50, y: 0 }, box(0, 0), 0), true);
  assert.equal(crosses({ x: -50, y: 14 }, { x: 50, y: 14 }, box(0, 0), 0), false);
  assert.equal(crosses({ x: -50, y: 14 }, { x: 50, y: 14 }, box(0, 0), 5), true);
  assert.equal(crosses({ x: -50, y: 0 }, { x: -20, y: 0 }, box(0, 0), 0), false);
  assert.equal(crosses({ x: 0, y: -50 }, { x: 0, y: -30 }, box(0, 0), 0), false);
});

test("the usual distance is that between neighbours", () => {
  assert.equal(usualDistance([box(0, 0), box(50, 0), box(100, 0), box(900, 0)]), 50);
  assert.equal(usualDistance([box(0, 0), box(31, 0), box(200, 0), box(260, 0), box(330, 0)]), 60, "not that of two who happen to be close");
  assert.equal(usualDistance([box(0, 0)]), Infinity);
});

test("members are joined by short lines, and who is far from all stands alone", () => {
  const near = [box(0, 0), box(60, 0), box(120, 10)];
  for (const far of [box(900, 0), box(300, 0), box(120, -190)]) {
    const lines = bands([...near, far], [], 8);
    assert.ok(isJoined(near, lines));
    assert.ok(lines.every((line) => !line.includes(far)));
  }
  const more = [...near, box(230, 10)];
  assert.ok(isJoined(more, bands(more, [], 8)));
});

test("who has nobody near stands alone, though others who have are joined over as far a way", () => {
  const [one, other] = [[box(0, 0), box(50, 0)], [box(160, 0), box(210, 0)]];
  assert.ok(isJoined([...one, ...other], bands([...one, ...other], [], 8)));
  const lonely = box(320, 0);
  assert.ok(bands([...one, ...other, lonely], [], 8).every((line) => !line.includes(lonely)));
});

test("no line closes a ring around another", () => {
  const members = [[0, 0], [100, 0], [100, 100], [0, 100]].map(([x, y]) => box(x, y));
  assert.equal(bands(members, [], 8).length, 6, "each to each where nobody is between");
  const lines = bands(members, [box(50, 50)], 8);
  assert.ok(isJoined(members, lines));
  assert.equal(lines.length, 3);
  assert.equal(bands(members, [box(50, 160)], 8).length, 6, "who is outside of it bars no way");
});

test("what is far is so on the screen, too: two members are joined only where they are near", () => {
  assert.equal(bands([box(0, 0), box(300, 0)], [], 8).length, 1);
  assert.deepEqual(bands([box(0, 0), box(400, 0)], [], 8), []);
});

test("a line goes around another nearby, and no line runs over one", () => {
  const members = [box(0, 0), box(140, 0)];
  const others = [box(70, 4)];
  const lines = bands(members, others, 8);
  assert.ok(isJoined(members, lines));
  assert.equal(lines.length, 1);
  assert.ok(lines[0].length > 2);
  for (let i = 1; i < lines[0].length; i += 1) {
    assert.equal(crosses(lines[0][i - 1], lines[0][i], others[0], 0), false);
  }
});

test("behind a wall of others a member stays apart", () => {
  const wall = Array.from({ length: 40 }, (_, i) => box(150, -600 + 30 * i));
  assert.deepEqual(bands([box(0, 0), box(300, 0)], wall, 8), []);
});

test("nobody and one member need no bands", () => {
  assert.deepEqual(bands([], [box(0, 0)], 8), []);
  assert.deepEqual(bands([box(0, 0)], [], 8), []);
});
