import assert from "node:assert/strict";
import { test } from "node:test";
import { accept } from "../../graph/page/accept.js";

const index = {
  data: { meta: { first: "1949-04-04", last: "2026-01-01" }, stories: [{ id: "nato", steps: [{}, {}] }] },
  actors: new Map([["SRB", {}]]),
  ties: new Map([["tie-1", {}]]),
};

test("what is right is taken as it is", () => {
  const partial = {
    date: "1999-03-24", compare: "2000-01-01", selection: "SRB", focus: ["SRB"], layout: "map",
    filters: { alliances: ["NATO"], kinds: null }, camera: { x: 1, y: 2, scale: 0.5 },
    panel: "table", theme: "dark", story: { id: "nato", step: 1 },
  };
  assert.deepEqual(accept(index, partial), partial);
  const cleared = { selection: null, camera: null, story: null, compare: null };
  assert.deepEqual(accept(index, cleared), cleared);
});

test("what is wrong is left out", () => {
  for (const partial of [
    null, 7, "date", { date: "yesterday" }, { date: 1999 }, { date: "2021-02-30" }, { selection: "NOPE" },
    { selection: 1 }, { layout: "globe" }, { camera: { x: NaN, y: 0, scale: 1 } }, { focus: "SRB" },
    { camera: { x: 0, y: 0, scale: 0 } }, { story: { id: "none" } }, { unknown: 1 }, { filters: 3 },
  ]) assert.deepEqual(accept(index, partial), {}, JSON.stringify(partial));
  assert.deepEqual(accept(index, { filters: { kinds: [1], regions: "Europe", other: [] } }), { filters: {} });
});

test("days outside the file become its first or last", () => {
  assert.equal(accept(index, { date: "1800-01-01" }).date, "1949-04-04");
  assert.equal(accept(index, { date: "2999-01-01" }).date, "2026-01-01");
});

test("a step that a story does not have is its first", () => {
  assert.deepEqual(accept(index, { story: { id: "nato", step: 9 } }).story, { id: "nato", step: 0 });
});
