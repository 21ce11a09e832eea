/** What always holds of the page's geometry and reckoning, tried on seeded inputs: each against the plainest way to the same. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { accept } from "../../graph/page/core/accept.js";
import { within } from "../../graph/page/core/fold.js";
import { indexData, signOf } from "../../graph/page/core/index.js";
import { matches, search } from "../../graph/page/core/search.js";
import { searchEntries } from "../../graph/page/core/search-entries.js";
import { themeOf, themesOf } from "../../graph/page/core/themes.js";
import { must } from "../../graph/page/core/must.js";
import { cameraClear } from "../../graph/page/drawing/camera.js";
import { sourcesOfStep } from "../../graph/page/export/credits.js";
import { SvgContext } from "../../graph/page/export/svg-context.js";
import { bands, crosses } from "../../graph/page/picture/bands.js";
import { actorAt, strandAt } from "../../graph/page/picture/hit.js";
import { createCrowd } from "../../graph/page/picture/paths.js";
import { barsPath, tickYears } from "../../graph/page/time/years.js";
import { seeded } from "./odd.js";
import { partly } from "./partly.js";
import { sample, sampleData } from "./sample.js";

/** @import { Point, Rect } from "../../graph/page/drawing/types.d.ts" */

const random = seeded(2811);
/** @param {number} most */
const number = (most) => random(2 * most) - most;
/** @param {number} most @returns {Rect} */
const box = (most) => ({ x: number(most), y: number(most), width: 20 + random(60), height: 10 + random(30) });
/** Points along a line, its ends among them. @param {Point} a @param {Point} b @returns {Point[]} */
const along = (a, b) => Array.from({ length: 201 }, (_, i) => ({ x: a.x + ((b.x - a.x) * i) / 200, y: a.y + ((b.y - a.y) * i) / 200 }));
/** How far a point lies outside a box in the farther direction; negative within. @param {Rect} one @param {Point} point */
const outside = (one, { x, y }) => Math.max(Math.abs(x - one.x) - one.width / 2, Math.abs(y - one.y) - one.height / 2);

/** The least number of slips between two words, by all ways. @param {string} a @param {string} b @returns {number} */
function slips(a, b) {
  if (a === "" || b === "") return a.length + b.length;
  const found = [slips(a.slice(1), b) + 1, slips(a, b.slice(1)) + 1, slips(a.slice(1), b.slice(1)) + Number(a[0] !== b[0])];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) found.push(slips(a.slice(2), b.slice(2)) + 1);
  return Math.min(...found);
}

test("words are within so many slips of each other as the shortest way has", () => {
  const word = () => Array.from({ length: random(6) }, () => "abc"[random(3)]).join("");
  for (let round = 0; round < 300; round += 1) {
    const [a, b] = [word(), word()];
    for (const limit of [0, 1, 2, 3]) assert.equal(within(a, b, limit), slips(a, b) <= limit, `${a} ${b} ${limit}`);
  }
});

test("a line crosses a box where one of its points lies in it", () => {
  for (let round = 0; round < 400; round += 1) {
    const [a, b, one, margin] = [{ x: number(100), y: number(60) }, { x: number(100), y: number(60) }, box(60), random(12)];
    if (round % 5 === 0) b.x = a.x;
    if (round % 7 === 0) b.y = a.y;
    const nearest = Math.min(...along(a, b).map((point) => outside(one, point)));
    if (Math.abs(nearest - margin) > 1) assert.equal(crosses(a, b, one, margin), nearest < margin, JSON.stringify([a, b, one, margin]));
  }
});

test("no band between members runs over others, and each leads from a member to one", () => {
  let lines = 0;
  for (let round = 0; round < 150; round += 1) {
    const members = Array.from({ length: 2 + random(5) }, () => box(150));
    const others = Array.from({ length: random(6) }, () => box(150));
    const margin = 4 + random(8);
    for (const line of bands(members, others, margin)) {
      lines += 1;
      assert.ok([line[0], line[line.length - 1]].every((end) => members.some(({ x, y }) => x === end.x && y === end.y)));
      for (const [i, to] of line.slice(1).entries()) {
        for (const other of others) {
          const beside = [line[i], to].some((end) => outside(other, end) <= margin);
          const nearest = Math.min(...along(line[i], to).map((point) => outside(other, point)));
          assert.ok(nearest > (beside ? 0 : margin) - 1e-6, `${round}: ${nearest} of ${margin}`);
        }
      }
    }
  }
  assert.ok(lines > 100);
});

test("under a point lies the nearest of those that are hit", () => {
  for (let round = 0; round < 200; round += 1) {
    const actors = Array.from({ length: 6 }, (_, i) => ({ ...box(60), id: `a${i}` }));
    const [x, y, tolerance] = [number(80), number(80), random(10)];
    const hit = actors.filter((one) => outside(one, { x, y }) <= tolerance);
    const nearest = Math.min(...hit.map((one) => Math.hypot(one.x - x, one.y - y)));
    const found = actors.find(({ id }) => id === actorAt(actors, x, y, tolerance));
    assert.equal(found ? Math.hypot(found.x - x, found.y - y) : Infinity, nearest);
    const strands = actors.slice(1).map((one, i) => {
      const path = [actors[i], one].map((end) => ({ x: end.x, y: end.y }));
      const [xs, ys] = [path.map((point) => point.x), path.map((point) => point.y)];
      return { strand: partly({ id: `s${i}` }), path, box: { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) } };
    });
    const far = strands.map(({ path }) => Math.min(...along(path[0], path[1]).map((point) => Math.hypot(point.x - x, point.y - y))));
    const strand = strandAt(/** @type {Parameters<typeof strandAt>[0]} */ (strands), x, y, 10);
    const least = Math.min(...far);
    if (least < 9) assert.ok(far[Number(must(strand).slice(1))] <= least + 1);
    if (least > 11) assert.equal(strand, null);
  }
});

test("whoever stands close by is in the crowd near a point", () => {
  for (let round = 0; round < 200; round += 1) {
    const boxes = Array.from({ length: 5 }, (_, i) => ({ ...box(300), id: `b${i}` }));
    const point = { x: number(350), y: number(350) };
    const near = createCrowd(boxes).near(point);
    for (const one of boxes) if (outside(one, point) <= 0) assert.ok(near.includes(one), JSON.stringify([one, point]));
    for (const one of near) assert.ok(outside(one, point) < 400 && boxes.includes(one));
    assert.equal(new Set(near).size, near.length);
  }
});

test("a camera that is moved to see some boxes sees them, and moves no farther than it must", () => {
  const [window, insets] = [{ width: 900, height: 600 }, { top: 40, right: 200, bottom: 60, left: 10 }];
  const [width, height] = [690, 500];
  for (let round = 0; round < 200; round += 1) {
    const boxes = Array.from({ length: 1 + random(3) }, () => ({ ...box(500), width: 30, height: 20 }));
    const camera = { x: number(300), y: number(300), scale: 1 };
    /** @param {number} scale */
    const at = (scale) => boxes.map((one) => ({ ...one, x: one.x * scale, y: one.y * scale }));
    const found = cameraClear(camera, at, window, insets, 10);
    /** @param {typeof camera} seen */
    const lack = (seen) => Math.max(...at(seen.scale).map((one) => Math.max(
      Math.abs(one.x - seen.x * seen.scale) + 15 + 10 - width / 2, Math.abs(one.y - seen.y * seen.scale) + 10 + 10 - height / 2)));
    assert.ok(lack(found) <= 0.51, `${round}: ${lack(found)}`);
    if (lack(camera) <= 0) assert.deepEqual(found, camera);
    else if (found.scale === 1) assert.ok(lack(found) >= -0.51, `${round}: ${lack(found)} is too far`);
  }
});

test("what is asked from outside is taken if it is what it may be, and told if it is not", () => {
  const { index, state } = sample();
  for (const value of [-1, 0, 1, 2, 3, 1.5, NaN, Infinity, 1e6, "2", null, true, [1]]) {
    const { partial, remarks } = accept(index, { pairs: value }, state);
    const good = typeof value === "number" && Number.isInteger(value) && value >= 1 && value < 1000;
    assert.equal(partial.pairs, good ? value : undefined, String(value));
    assert.equal(remarks.length, good ? 0 : 1, String(value));
  }
  for (const value of [null, "ties", "arms sale", "nothing", "arms sale of SRB", 7]) {
    const { partial, remarks } = accept(index, { shading: value }, state);
    const good = value === null || (typeof value === "string" && themeOf(index, value) !== null);
    assert.deepEqual([partial.shading, remarks.length], [good ? value : undefined, good ? 0 : 1], String(value));
  }
});

test("a theme in the colour of conflict counts conflicts alone, each other none; and of a kind, that kind's", () => {
  const { index } = sample();
  index.kinds["arms sale"].sign = 0;
  for (const theme of themesOf(index).values()) {
    const counted = [...index.ties.values()].filter((tie) => theme.counts(tie));
    if (theme.colour === "conflict") assert.ok(counted.length > 0 && counted.every((tie) => signOf(index, tie) < 0), theme.id);
    else if (theme.id !== "ties" && theme.measure === null) assert.ok(counted.every((tie) => signOf(index, tie) >= 0), theme.id);
    assert.equal(theme.hatched, theme.colour === "conflict");
    if (theme.group === "kinds") assert.equal(theme.colour, index.kinds[theme.id].sign < 0 ? "conflict" : index.kinds[theme.id].category);
  }
});

test("there is a theme of conflict where the file has one", () => {
  for (const sign of /** @type {const} */ ([-1, 0, 1])) {
    const data = sampleData();
    for (const kind of Object.values(data.kinds)) kind.sign = sign;
    assert.equal(themesOf(indexData(data)).has("conflict"), sign < 0);
  }
});

test("a line on paper is dashed as one on a canvas: by lengths that are none by nothing, by an odd number twice", () => {
  /** @param {...number[]} dashes one after the other */
  const drawn = (...dashes) => {
    const context = new SvgContext("Sans", () => 4);
    for (const dash of dashes) context.setLineDash(dash);
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(100, 0);
    context.stroke();
    return context.parts.join("");
  };
  for (const none of [[-1, 2], [NaN, 3], [Infinity, 1]]) assert.equal(drawn([9, 9], none), drawn([9, 9]));
  assert.equal(drawn([4]), drawn([4, 4]));
  assert.equal(drawn([3, 1, 2]), drawn([3, 1, 2, 3, 1, 2]));
  assert.equal(drawn([4], []), drawn());
  assert.equal(new Set([drawn(), drawn([4, 4]), drawn([0, 3]), drawn([3, 1, 2]), drawn([9, 9])]).size, 5);
});

test("a year's bar stands in its place, as high as its share of the most, and leaves its neighbour a gap", () => {
  const counts = [{ year: 1999, count: 3 }, { year: 2000, count: 0 }, { year: 2001, count: 12 }];
  const from = Date.UTC(1999, 0, 1) / 86_400_000;
  /** @param {number} day */
  const place = (day) => (day - from) / (3 * 365 + 1);
  const bars = [...barsPath(counts, place).matchAll(/M([\d.]+) 100V([\d.]+)H([\d.]+)V100Z/g)].map((found) => found.slice(1).map(Number));
  assert.equal(bars.length, 2);
  const year = (365 / 1096) * 1000;
  for (const [at, [start, top, end]] of bars.entries()) {
    assert.ok(Math.abs(start - (at === 0 ? 0 : (731 / 1096) * 1000)) < 0.1);
    assert.equal(top, at === 0 ? 75 : 0);
    assert.ok(Math.abs(end - (start + year - 1)) < 0.2);
  }
  const [narrow] = barsPath([{ year: 1999, count: 1 }], (day) => (day - from) / 182_500).matchAll(/H([\d.]+)V/g);
  assert.equal(Number(narrow[1]), 1.6);
});

test("the labelled years are round, apart by one step, and no more than there is room for", () => {
  for (let round = 0; round < 200; round += 1) {
    const [first, width] = [1800 + random(150), 100 + random(1500)];
    const last = first + 1 + random(300);
    const years = tickYears(first, last, width);
    const steps = new Set(years.slice(1).map((year, i) => year - years[i]));
    assert.ok(steps.size <= 1 && years.every((year) => year >= first && year <= last));
    assert.ok(years.length <= Math.max(2, Math.floor(width / 52)) + 1);
    const [step] = steps;
    if (step === undefined) continue;
    assert.ok([1, 2, 5, 10, 20, 25, 50, 100, 200].includes(step) && years[0] % step === 0);
    const finer = [1, 2, 5, 10, 20, 25, 50, 100].filter((one) => one < step).at(-1);
    if (finer !== undefined) assert.ok((last - first) / finer > Math.max(2, Math.floor(width / 52)), "a finer step had room, too");
  }
});

test("what is found by its own label comes before what is found by another text as well, and is marked where it matches", () => {
  const data = sampleData();
  const state = must(data.actors.find(({ id }) => id === "CIV"));
  if (state.type === "state") state.aliases = ["Pantsir-S1, who was so called"];
  const searched = searchEntries(indexData(data));
  const found = search(searched, "pantsir");
  assert.deepEqual(found.map(({ id, via }) => [id, via !== null]), [["arms", false], ["CIV", true]]);
  for (const query of ["serb", "nato", "arms", "rus", "sanctions", "lesson", "un"]) {
    for (const one of search(searched, query, 50)) {
      const marks = matches(one.label, query);
      if (!one.via) assert.ok(marks.length > 0, `${query}: ${one.label}`);
      for (const [start, end] of marks) assert.ok(start < end && end <= one.label.length);
    }
  }
});

test("of a step's sources all that it names are told, up to twelve, or some of those behind it", () => {
  const data = sampleData();
  const keys = Array.from({ length: 20 }, (_, i) => `s${i}`);
  data.sources = Object.fromEntries(keys.map((key) => [key, { title: `Source ${key}` }]));
  must(data.ties.find(({ id }) => id === "arms")).sources = keys;
  const index = indexData(data);
  const state = { ...sample().state, selection: "arms" };
  for (const [named, told] of [[0, 6], [1, 6], [6, 6], [7, 7], [12, 12], [20, 12]]) {
    const found = sourcesOfStep(index, state, keys.slice(20 - named));
    assert.equal(found.keys.length, told);
    assert.deepEqual(found.keys.slice(0, named), keys.slice(20 - named).slice(0, told).slice(0, named));
    assert.equal(found.lines.length, told + 1, "and how many there are beside them");
  }
});
