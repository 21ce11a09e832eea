import assert from "node:assert/strict";
import { test } from "node:test";

import { createStore } from "../../../graph/page/core/state.js";
import { must } from "../../../graph/page/core/must.js";
import { bindServer } from "../../../graph/page/authoring/served.js";
import { endLife } from "../../../graph/page/elements/life.js";
import { beDocument } from "../document/document.js";
import { sample } from "../sample.js";

/** @import { News } from "../../../graph/page/authoring/live.js" */

const NEWS = { build: "1", shell: "a", failed: false, problems: [], more: 0 };

/** Whoever waits for what the server answers has it. */
const answered = () => new Promise((done) => { setImmediate(done); });

/** A page that is served, and what of it and its server can be asked. @param {Record<string, unknown>} answers by where is asked */
function served(answers = {}) {
  endLife();
  const body = beDocument(["header"]);
  /** @type {Record<string, (event: {data?: string}) => void>} */
  const heard = {};
  /** @type {[string, unknown][]} */
  const asked = [];
  /** @type {unknown[]} */
  const called = [];
  Object.assign(globalThis, {
    EventSource: class {
      /** @param {string} name @param {(event: {data?: string}) => void} run */
      addEventListener(name, run) { heard[name] = run; }
      close() { called.push("closed"); }
    },
    fetch: (/** @type {string} */ where, /** @type {{body?: string}} */ { body: sent }) => {
      asked.push([where, sent && JSON.parse(sent)]);
      return where in answers ? Promise.resolve({ ok: true, text: () => Promise.resolve(answers[where]), json: () => Promise.resolve(answers[where]) })
        : Promise.reject(new Error("gone"));
    },
  });
  const store = createStore(sample().state);
  const header = must(body.querySelector("#header"));
  bindServer(/** @type {HTMLElement} */ (/** @type {unknown} */ (header)), { file: "lesson.yaml", build: "1", shell: "a" }, store, {
    turn: (id, open) => called.push(["turn", id, open]), tell: (words) => called.push(words),
    flush: () => called.push("flush"), renew: (data) => called.push(["renew", data]),
  });
  const bar = must(header.querySelector(".served"));
  return { store, bar, asked, called, lost: () => heard.error({}), buttons: bar.querySelectorAll("button"),
    /** @param {Partial<News>} news */
    say: (news) => heard.message({ data: JSON.stringify({ ...NEWS, ...news }) }),
    state: () => must(bar.querySelector(".served-state")).textContent,
    problems: () => bar.querySelectorAll("li").map((one) => one.textContent),
  };
}

test("the bar says what is wrong with the file, and how much more only where there is more", () => {
  const page = served();
  for (const [news, state, failed, problems] of /** @type {[Partial<News>, string, boolean, string[]][]} */ ([
    [{}, "lesson.yaml is shown as it is", false, []],
    [{ failed: true, problems: ["1:1: no"], more: 0 }, "lesson.yaml cannot be read; the page shows how it was before", true, ["1:1: no"]],
    [{ problems: ["2:1: odd", "3:1: odd"], more: 1 }, "lesson.yaml is shown as it is", false, ["2:1: odd", "3:1: odd", "and 1 more"]],
    [{}, "lesson.yaml is shown as it is", false, []],
  ])) {
    page.say(news);
    assert.deepEqual([page.state(), page.bar.classList.contains("served-failed"), page.problems()], [state, failed, problems]);
  }
  page.lost();
  assert.equal(page.state(), "lesson.yaml is not followed any more: the server does not answer");
  assert.ok(page.bar.classList.contains("served-failed"));
});

test("where actors stand can be kept once one was moved; kept, they are the file's; refused, they stay the reader's", async () => {
  for (const [answers, told, left] of /** @type {[Record<string, unknown>, string, string[]][]} */ ([
    [{ "/places": { kept: "lesson.yaml" } }, "lesson.yaml says where they stand", []],
    [{ "/places": { refused: "it is not to be written" } }, "it is not to be written", ["SRB"]],
    [{}, "The server does not answer", ["SRB"]],
  ])) {
    const { store, buttons: [keep, places], asked, called } = served(answers);
    assert.ok(places.hidden && !keep.hidden);
    store.set({ moved: { SRB: { x: 3, y: -4 } } });
    assert.ok(!places.hidden);
    places.click();
    await answered();
    assert.deepEqual(asked, [["/places", { places: { SRB: [3, -4] } }]]);
    assert.deepEqual(called, [told]);
    assert.deepEqual(Object.keys(store.get().moved), left);
    assert.equal(places.hidden, left.length === 0);
  }
});

test("the page is renewed once nobody is in the midst of writing a step, and once", async () => {
  const page = served({ "/data": "{}" });
  page.buttons[0].click();
  assert.deepEqual(page.called.splice(0), [["turn", "keep", true]]);
  page.say({ build: "1" });
  page.store.set({ open: { keep: true } });
  page.say({ build: "2" });
  page.say({ build: "3" });
  page.store.set({ selection: "SRB" });
  await answered();
  assert.deepEqual([page.asked, page.called], [[], []], "while a step is written");
  page.store.set({ open: {} });
  await answered();
  assert.deepEqual([page.asked.map(([where]) => where), page.called], [["/data"], ["flush", ["renew", "{}"]]]);
  page.store.set({ open: { keep: true } });
  page.store.set({ open: {} });
  await answered();
  assert.equal(page.called.length, 2, "what was waited for has come");
  page.say({ build: "4" });
  await answered();
  assert.equal(page.called.length, 4, "at once where nothing is written");
});
