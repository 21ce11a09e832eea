import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHash, toHash } from "../../graph/page/hash.js";
import { sample } from "./sample.js";

const { index, state: initial } = sample();

function there(change) {
  return { ...initial, ...change, filters: { ...initial.filters, ...change.filters } };
}

test("the initial state has no hash, and no hash means the initial state", () => {
  assert.equal(toHash(initial, initial, index), "");
  assert.deepEqual(fromHash("", initial, index), initial);
});

test("a hash can be read", () => {
  const state = there({ date: "2014-03-18", selection: "RUS", filters: { kinds: ["arms sale", "war"], alliances: ["EU"] } });
  assert.equal(toHash(state, initial, index), "date=2014-03-18&select=RUS&alliances=EU&kinds=arms+sale,war");
});

test("every state comes back from its hash", () => {
  const states = [
    { selection: null },
    { selection: "threat", date: "1991-01-01" },
    { filters: { kinds: [] } },
    { filters: { statuses: [""] } },
    { filters: { kinds: ["membership", "arms sale", "war"], regions: ["Africa"] } },
    { camera: { x: -120, y: 44, scale: 1.25 } },
    { focus: ["SRB", "EU"], layout: "map", panel: "table", theme: "dark", compare: "1999-01-01" },
  ];
  for (const change of states) {
    const state = there(change);
    assert.deepEqual(fromHash(`#${toHash(state, initial, index)}`, initial, index), state, JSON.stringify(change));
  }
});

test("a filter that the file's view sets can be lifted", () => {
  const viewed = there({ filters: { kinds: ["war"] } });
  const hash = toHash(initial, viewed, index);
  assert.equal(hash, "kinds=*");
  assert.equal(fromHash(hash, viewed, index).filters.kinds, null);
});

test("what is hidden is named when that is shorter", () => {
  const state = there({ filters: { kinds: ["membership", "arms sale", "sanctions threat"] } });
  assert.equal(toHash(state, initial, index), "kinds=!war");
});

test("odd ids survive", () => {
  const odd = ["a,b", "-", "*", "!x", "50 % + 1", "é&=#", "__proto__"];
  const world = sample().index;
  for (const id of odd) world.actors.set(id, { id, type: "state", name: id });
  for (const id of odd) {
    const state = there({ selection: id, focus: [id, "SRB"] });
    assert.deepEqual(fromHash(toHash(state, initial, world), initial, world), state, id);
  }
});

test("a hostile hash changes nothing", () => {
  const hostile = [
    "select=%3Cscript%3E", "select=%E0%A4%A", "date=2021-02-30", "date=", "x=1&y=2&zoom=0", "x=1e9&y=0&zoom=1",
    "x=NaN&y=0&zoom=1", "x=1&y=1", "layout=javascript:alert(1)", "theme=__proto__", "story=x&step=-1",
    "__proto__=1", "constructor=1", "=", "&&&", "focus=nobody", "compare=never", `select=${"A".repeat(1e6)}`, "hover=RUS",
  ];
  for (const hash of hostile) assert.deepEqual(fromHash(`#${hash}`, initial, index), initial, hash.slice(0, 40));
});

test("unknown entries of a filter are left out", () => {
  assert.deepEqual(fromHash("kinds=war,nonsense", initial, index).filters.kinds, ["war"]);
});

test("a story's step is kept within the story", () => {
  const world = sample().index;
  world.data.stories = [{ id: "one", steps: [{}, {}] }];
  assert.deepEqual(fromHash("story=one&step=2", initial, world).story, { id: "one", step: 1 });
  assert.deepEqual(fromHash("story=one&step=99", initial, world).story, { id: "one", step: 1 });
  assert.deepEqual(fromHash("story=one&step=x", initial, world).story, { id: "one", step: 0 });
});
