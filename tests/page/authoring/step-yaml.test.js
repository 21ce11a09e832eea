import assert from "node:assert/strict";
import test from "node:test";

import { scalar, stepAsYaml } from "../../../graph/page/authoring/step-yaml.js";
import { noFilters } from "../../../graph/page/core/filter-table.js";
import { newsOf } from "../../../graph/page/authoring/live.js";
import { sample } from "../sample.js";

test("a text has quotes where YAML would take it for something else", () => {
  for (const plain of ["Serbia", "NATO", "arms sale", "Côte-du-Nord", "in force"]) assert.equal(scalar(plain), plain);
  for (const other of ["", "yes", "No", "null", "1999", "a: b", "[x]", "a #b", "it's", "- a", "a  b", " a", "a,b", "true", "~", "é:"]) {
    assert.equal(scalar(other), JSON.stringify(other), other);
  }
});

test("a view that is the file's first says its day and no more", () => {
  const { index, state } = sample();
  const view = { ...state, selection: null };
  assert.equal(stepAsYaml(index, view, "What there is"), `- text: What there is\n  date: ${state.date}\n`);
});

test("all that a step can say is said", () => {
  const { index, state } = sample({
    date: "2019-05-01", selection: "SRB", focus: ["SRB", "RUS"], layout: "map", group: ["NATO", "Europe"], order: "name", centre: "pacific", pairs: 2, shading: "arms sale of SRB", isolates: "shown",
    filters: { alliances: ["NATO"], kinds: [], statuses: ["", "member"] },
  });
  assert.equal(stepAsYaml(index, state, "Look: there"), `- text: "Look: there"
  date: 2019-05-01
  select: SRB
  focus: [SRB, RUS]
  alliances: [NATO]
  kinds: []
  statuses: [member]
  layout: map
  group: [NATO, Europe]
  order: name
  centre: pacific
  pairs: 2
  shading: arms sale of SRB
  isolates: shown
`);
});

test("everything is named where the file shows a part at first", () => {
  const { index, state } = sample();
  const narrow = { ...index, data: { ...index.data, view: { ...index.data.view, filters: { kinds: ["war"] } } } };
  const lines = stepAsYaml(narrow, { ...state, filters: noFilters(narrow.data) }, "All");
  assert.match(lines, /\n {2}regions: \[/);
});

test("a long text is folded, one of several paragraphs is not", () => {
  const { index, state } = sample({ selection: null });
  const words = Array.from({ length: 40 }, (_, at) => `word${at}`).join(" ");
  const lines = stepAsYaml(index, state, words).split("\n");
  assert.equal(lines[0], "- text: >-");
  assert.equal(lines.slice(1, -2).map((line) => line.trim()).join(" "), words);
  assert.ok(lines.every((line) => line.length <= 100));
  assert.match(stepAsYaml(index, state, `${words}\n\n${words}`), /^- text: "word0 /);
});

test("a text that fills its line stays on it, and one that is a letter longer is folded", () => {
  const { index, state } = sample({ selection: null });
  const text = `${"word ".repeat(17)}words`;
  assert.equal(stepAsYaml(index, state, text).split("\n")[0], `- text: ${text}`);
  assert.equal(stepAsYaml(index, state, `${text}x`).split("\n")[0], "- text: >-");
});

test("what a server says is taken as it should be, or not at all", () => {
  assert.deepEqual(newsOf('{"build": "a", "shell": "b", "failed": true, "problems": ["x"], "more": 0}'), {
    build: "a", shell: "b", failed: true, problems: ["x"], more: 0,
  });
  for (const odd of ["", "null", "[]", '{"build": "a"}', undefined]) assert.equal(newsOf(odd), null, String(odd));
});

test("a text and a list are folded where the next word would go beyond the line, and not before", () => {
  const { index, state } = sample();
  const words = Array.from({ length: 80 }, (_, i) => "abcdefghijk".slice(0, 1 + ((i * 7) % 11)));
  const ids = Array.from({ length: 60 }, (_, i) => "ABCDEFGHIJK".slice(0, 1 + ((i * 5) % 11)));
  const lines = stepAsYaml(index, { ...state, selection: null, focus: ids }, words.join(" ")).split("\n");
  const from = lines.findIndex((line) => line.startsWith("  focus: ["));
  const folded = [lines.slice(1, lines.findIndex((line) => line.startsWith("  date:"))), lines.slice(from, 1 + lines.findIndex((line) => line.endsWith("]")))];
  assert.equal(folded[0].map((line) => line.trim()).join(" "), words.join(" "));
  assert.equal(folded[1].map((line) => line.trim()).join(" "), `focus: [${ids.join(", ")}]`);
  for (const some of folded) {
    assert.ok(some.length > 2);
    some.forEach((line, i) => {
      const next = some[i + 1]?.trim().split(" ")[0];
      const within = line.slice(2);
      assert.ok(within.length <= 96, line);
      assert.ok(next === undefined || within.length + 1 + next.length > 96, `${line} has room for ${next}`);
    });
  }
});
