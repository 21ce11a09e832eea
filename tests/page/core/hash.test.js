import assert from "node:assert/strict";
import { test } from "node:test";
import { oneOf } from "../../../graph/page/core/chosen.js";
import { readHash, toHash } from "../../../graph/page/core/hash.js";
import { remarksInWords } from "../../../graph/page/core/remarks.js";
import { partly } from "../partly.js";
import { sample } from "../sample.js";

/** @import { Change } from "../../../graph/page/core/types.d.ts" */

const { index, state: initial } = sample();
index.panels.add("table");
for (const [key, ...words] of [["table.rows", "actors"], ["table.ties.by", "-since"], ["take.shape", "wide"], ["story.x", "a b", "-since", "<b>"]]) index.words.set(key, oneOf(words));

/** @param {Parameters<typeof readHash>} given */
const fromHash = (...given) => readHash(...given).state;

/** @param {Change} change */
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
  /** @type {Change[]} */
  const states = [
    { selection: null },
    { selection: "threat", date: "1991-01-01" },
    { filters: { kinds: [] } },
    { filters: { statuses: [""] } },
    { filters: { kinds: ["membership", "arms sale", "war"], regions: ["Africa"] } },
    { camera: { x: -120, y: 44, scale: 1.25 } },
    { pairs: 3 },
    { shading: "arms sale of SRB", selection: null },
    { shading: "none" },
    { moved: { SRB: { x: -120, y: 44 }, NATO: { x: 0, y: 7 } } },
    { open: { "story.notes": true, take: true, "time.events.began arms": true } },
    { chosen: { "table.rows": "actors", "table.ties.by": "-since", "take.shape": "wide" } },
    { focus: ["SRB", "EU"], layout: "map", panel: "table", theme: "dark", compare: "1999-01-01" },
  ];
  for (const change of states) {
    const state = there(change);
    assert.deepEqual(fromHash(`#${toHash(state, initial, index)}`, initial, index), state, JSON.stringify(change));
  }
});

test("what was chosen within panels stands in the hash, with keys and words that can be", () => {
  const state = there({ chosen: { "table.rows": "actors", "story.x": "a b" } });
  assert.equal(toHash(state, initial, index), "chosen=story.x:a+b,table.rows:actors");
  const { state: read, remarks } = readHash("#chosen=story.x:-since,nothing.x:y,__proto__:z,story.y,story.z:%3Cb%3E,table.rows:zzz", initial, index);
  assert.deepEqual(read.chosen, { "story.x": "-since" });
  assert.deepEqual(remarksInWords(index, remarks), ["Nothing to choose: “nothing.x”, “__proto__”, “story.y”, “story.z”, “table.rows:zzz”"]);
  for (const none of ["table.rows:zzz", "table.rows:", "table.rows", "story.x:%3Cb%3E", "table.rows:Actors", "constructor:x", "table.ties.by:since"]) {
    const { state: without, remarks: told } = readHash(`#chosen=${none}`, initial, index);
    assert.deepEqual([without.chosen, told.length], [{}, 1], none);
  }
});

test("who was moved stands in the hash, and nobody else", () => {
  const state = there({ moved: { SRB: { x: 120, y: -40 }, EU: { x: 3, y: 4 } } });
  assert.equal(toHash(state, initial, index), "at=SRB:120:-40,EU:3:4");
  assert.deepEqual(fromHash("#at=SRB:120:-40,NOPE:1:2", initial, index).moved, { SRB: { x: 120, y: -40 } });
  assert.deepEqual(fromHash("#at=SRB:99999999:-99999999", initial, index).moved, { SRB: { x: 20000, y: -20000 } });
  for (const hostile of ["at=", "at=SRB", "at=SRB:1", "at=SRB:a:b", "at=SRB:1:2:3", "at=SRB:1e9:2", "at=__proto__:1:2", "at=,,:,:"]) {
    assert.deepEqual(fromHash(`#${hostile}`, initial, index), initial, hostile);
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
  for (const id of odd) world.actors.set(id, partly({ id, type: "state", name: id }));
  for (const id of odd) {
    const state = there({ selection: id, focus: [id, "SRB"] });
    assert.deepEqual(fromHash(toHash(state, initial, world), initial, world), state, id);
  }
});

test("a link typed by hand chooses nothing by saying nothing", () => {
  const viewed = there({ selection: "SRB", shading: "defence" });
  for (const typed of ["select=&shading=", "select=-&shading=-"]) {
    const { state, remarks } = readHash(typed, viewed, index);
    assert.deepEqual([state.selection, state.shading, remarks], [null, null, []], typed);
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
  world.data.stories = [{ id: "one", title: "One", steps: [{ text: [] }, { text: [] }] }];
  assert.deepEqual(fromHash("story=one&step=2", initial, world).story, { id: "one", step: 1 });
  assert.deepEqual(fromHash("story=one&step=99", initial, world).story, { id: "one", step: 1 });
  assert.deepEqual(fromHash("story=one&step=x", initial, world).story, { id: "one", step: 0 });
});

/** @param {string} hash */
const told = (hash, world = index) => remarksInWords(world, readHash(hash, initial, world).remarks);

test("what a hash asks for and the file does not have is told", () => {
  for (const [hash, words] of [
    ["date=2999-01-01", "The file ends on 1 January 2026, before 1 January 2999"],
    ["compare=1800-01-01", "The file begins on 24 August 1949, after 1 January 1800"],
    ["date=tomorrow", "Unknown day: “tomorrow”"],
    ["kinds=weapons", "Unknown kind of tie: “weapons”"],
    ["kinds=war,weapons", "Unknown kind of tie: “weapons”"],
    ["kinds=!weapons,bombs", "Unknown kind of tie: “weapons”, “bombs”"],
    ["regions=Atlantis", "Unknown region: “Atlantis”"],
    ["select=NOPE", "Unknown actor or tie: “NOPE”"],
    ["focus=SRB,NOPE", "Unknown actor or tie: “NOPE”"],
    ["x=1&y=2", "Unknown place in the picture: “1 2”"],
    ["x=1e9&y=0&zoom=1", "Unknown place in the picture: “1e9 0 1”"],
    ["layout=globe", "Unknown layout: “globe”"],
    ["story=none&step=2", "Unknown story: “none”"],
    ["present=1", "There is no story to present"],
    ["s=SRB", "Unknown part: “s”"],
    ["SRB", "Unknown part: “SRB”"],
    [`select=${"A".repeat(1e6)}`, "It is too long to be a link to this page"],
  ]) assert.deepEqual(told(hash), [words], hash.slice(0, 40));
  assert.deepEqual(told("story=one&step=99", Object.assign(sample().index, { data: { ...index.data, stories: [{ id: "one", title: "One", steps: [{ text: [] }, { text: [] }] }] } })),
    ["Step 99 is none of the story’s; step 2 is shown"]);
});

test("what of a hash is known is followed, whatever stands beside it", () => {
  const state = fromHash("date=2999-01-01&kinds=weapons&select=RUS&layout=map&nonsense=1", initial, index);
  assert.deepEqual(state, there({ date: "2026-01-01", selection: "RUS", layout: "map" }));
  assert.deepEqual(fromHash("kinds=!war,nonsense", initial, index).filters.kinds, index.usedKinds.filter((kind) => kind !== "war"));
});

/** What chats, mails and those who count clicks do to an address. @type {((link: string) => string)[]} */
const BENDS = [
  ...[".", ")", ",", ";", ":", "!", "?", "...", ").", ")**", "*", "_", "~", ">", "]", "}", "'", '"', "|", "\\", "&", "-", "”", "’", "»", "…", "。"]
    .map((sign) => (/** @type {string} */ link) => link + sign),
  ...[".", ")", ">", '"', " ", "\u200b", "\u00a0", "\ufeff", "\u2060", "”.", "\r\n", "」"].map((sign) => (/** @type {string} */ link) => link + encodeURIComponent(sign)),
  ...["&gt;", "&quot;", "&#39;", "&amp;", "&nbsp;", "&quot;&gt;"].map((sign) => (/** @type {string} */ link) => link + sign),
  (link) => link.replaceAll("&", "&amp;"),
  (link) => link.replaceAll("&", "&#38;"),
  (link) => link.replaceAll("&", "&amp;amp;"),
  (link) => encodeURIComponent(link),
  (link) => encodeURIComponent(encodeURIComponent(link)),
  (link) => link.replaceAll("%", "%25"),
  (link) => link.replaceAll("%", "%2525"),
  (link) => link.replaceAll("=", "%3D"),
  (link) => link.replaceAll("=", "%3d").replaceAll("&", "%26").replaceAll(",", "%2C"),
  (link) => link.replaceAll("+", "%20"),
  (link) => link.replaceAll("+", "%2B"),
  (link) => link.replaceAll("=", "=3D"),
  (link) => link.replaceAll("&", "&%E2%80%8B"),
  (link) => `${link.slice(0, 12)}%0D%0A${link.slice(12)}`,
  (link) => `${link.slice(0, 12)}%E2%80%8B${link.slice(12)}`,
  (link) => link.replaceAll("-", "%E2%80%91"),
  (link) => `${link}&fbclid=IwAR0_x-Y`,
  (link) => `${link}?fbclid=IwAR0_x-Y`,
  (link) => `${link}?utm_source=mail&utm_medium=e-mail`,
  (link) => `${link}&amp;utm_source=mail&amp;gclid=9`,
  (link) => `${link}:~:text=Serbia`,
  (link) => `#${link}`,
  (link) => `/${link}`,
  (link) => `%20${link}`,
  (link) => `&${link}`,
  (link) => `${encodeURIComponent(link)}.`,
  (link) => `${link.replaceAll("&", "&amp;")}).`,
];

test("a link that was bent on its way shows what it showed", () => {
  /** @type {Change[]} */
  const changes = [
    { date: "2014-03-18", selection: "RUS" },
    { selection: null, date: "1991-01-01" },
    { date: "2014-03-18", filters: { kinds: ["membership", "arms sale"] } },
    { date: "2014-03-18", filters: { kinds: null, regions: ["Europe", "North America"] } },
    { date: "2014-03-18", selection: "threat", camera: { x: -120, y: 44, scale: 1.25 } },
    { date: "2014-03-18", focus: ["SRB", "EU"], layout: "map", compare: "1999-01-01" },
    { date: "2014-03-18", filters: { kinds: [] }, layout: "map" },
    { date: "2014-03-18", selection: "CIV", theme: "dark" },
  ];
  for (const change of changes) {
    const state = there(change);
    const link = toHash(state, initial, index);
    BENDS.forEach((bend, at) => {
      const found = readHash(bend(link), initial, index);
      assert.deepEqual(found.state, state, `${at}: ${bend(link)}`);
      assert.deepEqual(found.remarks, [], `${at}: ${bend(link)}`);
    });
  }
});

test("what looks like an addition and is none stays", () => {
  const world = sample().index;
  for (const id of ["U.S.", "A)", "a%20b", "a&amp;b", "a\u200bb", "x=3Dy", "50%25", "?", "–"]) {
    world.actors.set(id, partly({ id, type: "state", name: id }));
    const state = there({ selection: id });
    assert.deepEqual(readHash(toHash(state, initial, world), initial, world), { state, remarks: [] }, id);
  }
});

test("a long and hopeless hash is given up soon", () => {
  const hash = "none%25?.&amp;".repeat(1400);
  let reads = 0;
  const counting = new Proxy(index, { get: (target, key) => { reads += Number(key === "usedKinds"); return Reflect.get(target, key); } });
  assert.ok(readHash(hash, initial, counting).remarks.length > 0);
  assert.ok(reads < 60, `${reads} readings`);
});

test("what a link asks for in vain is told in full up to forty letters, and what is not seen of it is not", () => {
  /** @param {string} value */
  const told = (value) => remarksInWords(index, [{ part: "open", values: [value], more: 0 }])[0];
  for (const letter of ["a", "\u{1f600}"]) {
    assert.ok(told(letter.repeat(40)).includes(`“${letter.repeat(40)}”`));
    assert.ok(told(letter.repeat(41)).includes(letter.repeat(40)) && !told(letter.repeat(41)).includes(letter.repeat(41)));
  }
  assert.equal(told("a\u202eb\u0000"), told("a b"));
});
