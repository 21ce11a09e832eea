/** No English is left where the page speaks another language. */

import assert from "node:assert/strict";
import test from "node:test";

import { CHANGE_WORDS, changeGroups, changeLine } from "../../../graph/page/core/change-words.js";
import { comparison } from "../../../graph/page/core/changes.js";
import { figureWords, itemWords } from "../../../graph/page/core/facts-words.js";
import { fileName } from "../../../graph/page/core/file-name.js";
import { glance } from "../../../graph/page/core/glance.js";
import { must } from "../../../graph/page/core/must.js";
import { nothingInWords } from "../../../graph/page/core/nothing.js";
import { remarksInWords } from "../../../graph/page/core/remarks.js";
import { sayRow, speak, spoken } from "../../../graph/page/core/say.js";
import { listed, shortened, tieInWords } from "../../../graph/page/core/words.js";
import { changeInWords } from "../../../graph/page/live.js";
import { partly } from "../partly.js";
import { sample } from "../sample.js";

/** @import { Fate } from "../../../graph/page/core/types.d.ts" */

const PLACE_OR_LETTERS = /\{\w+\}|\p{L}+/gu;

/**
 * Every letter of a message is an "ø", what is put in stays as it is.
 * @template Message @param {Message} message @returns {Message}
 */
function marked(message) {
  if (typeof message === "string") {
    const said = message.replace(PLACE_OR_LETTERS, (part) => (part.startsWith("{") ? part : "ø".repeat(part.length)));
    return /** @type {Message} */ (said);
  }
  const parts = Object.entries(/** @type {Record<string, unknown>} */ (message)).map(([key, one]) => [key, marked(one)]);
  return Object.fromEntries(parts);
}

const { index } = sample();
const english = spoken();
const { state } = sample({ date: "2020-02-24" });
const compared = { ...state, compare: "2023-06-01" };
/** The months, and what comes with the data, are not the page's words. */
const OWN = /Serbia|\bEU\b|NATO|Pantsir-S1|(?:candidate|member) of|One|Two|Three|United States|Russia|arms sale|A lesson|February|January|December|June/g;
const many = Array.from({ length: 20 }, () => "1");

/** What the page says, by what says it: each a function, since the language is known when it is called. */
const SAID = {
  changes: () => Object.values(CHANGE_WORDS),
  lines: () => ["arms", "later", "candidate-SRB-EU", "CIV"].map((id) => changeLine(index, compared, id)),
  groups: () => {
    const found = must(comparison(index, compared));
    return /** @type {Fate[]} */ (["began", "ended", "stayed"]).flatMap((change) => changeGroups(index, found[change], change, found.standing))
      .flatMap(({ groups }) => groups).filter(({ key }) => key.includes("\n")).map(({ title }) => title);
  },
  item: () => [itemWords({ item: "1", ordered: 6, delivered: 2, donated: 1, date: "2020" })],
  figure: () => [figureWords({ measure: "1", value: 906, unit: "2", change: "+28.7 %", date: "2019" })],
  files: () => [fileName({ ...index, data: { ...index.data, meta: partly({}) } }, { ...compared, selection: null }, "1")],
  glance: () => {
    const loose = { ...must(index.alliances.find(({ id }) => id === "NATO")), kind: "0" };
    const lines = glance({ ...index, actors: new Map(index.actors).set("NATO", loose) }, state, must(index.states.find(({ id }) => id === "USA")));
    return lines.filter(({ entries }) => entries.some(({ id }) => id === "NATO")).map(({ words }) => words);
  },
  nothing: () => [nothingInWords({ ...index, data: { ...index.data, ties: [] } }, { ...state, date: "1900-01-01" })],
  remarks: () => remarksInWords(index, [
    ...["date", "selection", "filters", "kinds", "camera", "part"].map((part) => ({ part, values: ["1"], more: 2 })),
    { part: "step", values: ["9"], more: 0, taken: 2 }, { part: "length", values: [], more: 1 },
  ]),
  listed: () => [listed(many).replace(/\band\b/g, "")], // the browser's own word
  ties: () => [tieInWords(index, partly({ kind: "9", from: "1", to: "2", title: "3" }))],
  heard: () => [
    [{ ...state, selection: null }, { ...state, selection: "SRB" }],
    [{ ...state, presenting: true }, state],
    [{ ...state, story: null }, { ...state, story: { id: "lesson", step: 0 } }],
    [state, compared],
  ].map(([now, before]) => changeInWords(index, now, before)),
};

test("what the page says is said in its language", () => {
  const spokenInEnglish = Object.values(SAID).flatMap((say) => say()).join("\n");
  speak({ ...english, messages: marked(english.messages) });
  try {
    for (const [what, words] of Object.entries(SAID)) {
      const texts = words();
      assert.ok(texts.length > 0, what);
      for (const text of texts) {
        assert.deepEqual(text.replace(OWN, "").match(/[A-Za-z]{2,}/g), null, `${what}: ${text}`);
      }
    }
  } finally {
    speak(english);
  }
  assert.equal(Object.values(SAID).flatMap((say) => say()).join("\n"), spokenInEnglish);
});

test("a row of texts is put together two by two", () => {
  assert.equal(sayRow("lists.row", ["a", "b", "c"]), "a, b, c");
  assert.equal(sayRow("lists.row", ["{next}", "b"]), "{next}, b");
  assert.equal(sayRow("lists.row", ["a"]), "a");
  assert.equal(sayRow("lists.row", []), "");
});

test("a text that is cut ends in no small word", () => {
  assert.equal(shortened("Treaty of friendship and of the cooperation", 32), "Treaty of friendship…");
  assert.equal(shortened("Hand-and, – of the cooperation", 20), "Hand-and…");
});
