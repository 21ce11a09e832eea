/** What is laid out for paper when the reader prints: by what was asked for, and by what the page shows. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { createStore, initialState, merge } from "../../../graph/page/core/state.js";
import { endLife } from "../../../graph/page/elements/life.js";
import { bindPrint } from "../../../graph/page/print/print.js";
import { layOutSlides } from "../../../graph/page/print/slides.js";
import { beDocument } from "../document/document.js";
import { FakeElement } from "../document/element.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";

/** @import { Change, PageState } from "../../../graph/page/core/types.d.ts" */
/** @import { Draw, Kind } from "../../../graph/page/print/types.d.ts" */

const data = sampleData("small");
const index = indexData(data);
const [story] = must(data.stories);
const STEP = { story: { id: story.id, step: 0 } };

/** A page that is printed; `printed` has what lay on the paper when the browser took it. @param {Change} change @param {boolean} [deaf] whether the browser tells nobody of it */
function printing(change, deaf = false) {
  endLife();
  const body = beDocument();
  const context = { measureText: () => ({ width: 8 }) };
  document.createElement = (/** @type {string} */ tag) => /** @type {any} */ (Object.assign(new FakeElement(tag), { getContext: () => context }));
  document.importNode = (/** @type {any} */ node) => node;
  Object.assign(globalThis, { DOMParser: class { parseFromString() { return { documentElement: new FakeElement("svg") }; } } });
  const store = createStore(merge(initialState(index.data), change));
  /** @type {PageState[]} */
  const drawn = [];
  /** @type {Draw} */
  const draw = {
    createPicture: (_, own) => partly({ snapshot: () => { drawn.push(own.get()); return partly({}); }, destroy() {} }),
    sheetOf: () => null, svgOf: () => "<svg/>", sourcesOfStep: () => ({ keys: [], lines: [] }),
  };
  /** @type {string[][]} */
  const printed = [];
  const page = Object.assign(new EventTarget(), {
    print() {
      if (deaf) return;
      page.dispatchEvent(new Event("beforeprint"));
      printed.push(body.querySelectorAll("#paper").flatMap((paper) => paper.children.map(({ className }) => className)));
      assert.equal(document.documentElement.classList.contains("on-paper"), body.querySelector("#paper") !== null);
      page.dispatchEvent(new Event("afterprint"));
      assert.equal(body.querySelector("#paper"), null, "nothing of it stays");
      assert.ok(!document.documentElement.classList.contains("on-paper"));
    },
  });
  Object.assign(globalThis, { window: page });
  return { ask: bindPrint(index, store, () => ({ width: 800, height: 600 }), draw), page, printed, drawn };
}

/** What is on it: a view, slides, a handout. @param {string[]} classes */
function sortOf(classes) {
  if (classes.length === 0) return "the table prints itself";
  if (classes.every((one) => one.startsWith("paper-slide"))) return "slides";
  return classes.length === 1 && classes[0] === "paper-page" ? "view" : "handout";
}

test("what was asked for is laid out; and if only the browser was asked, the view, or of a story what suits it", () => {
  /** @type {[Change, string, Partial<Record<Kind, string>>][]} */
  const cases = [
    [{}, "view", {}],
    [STEP, "handout", { slides: "slides", handout: "handout" }],
    [{ ...STEP, presenting: true }, "slides", { slides: "slides", handout: "handout" }],
    [{ panel: "table" }, "the table prints itself", {}],
  ];
  for (const [change, alone, asked] of cases) {
    const { ask, page, printed } = printing(change);
    page.print();
    for (const kind of /** @type {Kind[]} */ (["view", "handout", "slides"])) assert.equal(ask(kind), null);
    page.print();
    const found = printed.map(sortOf);
    assert.deepEqual(found, [alone, "view", asked.handout ?? "view", asked.slides ?? "view", alone], "and what was asked for once is not asked for again");
  }
});

test("a browser that prints nothing is told of, and one that does is not", () => {
  assert.equal(printing({}).ask("view"), null);
  assert.ok(must(printing({}, true).ask("view")).length > 0);
});

test("nobody's pointer is printed, and a view on paper is that of the state", () => {
  const { ask, drawn } = printing({ selection: "SRB", hover: "RUS" });
  ask("view");
  assert.deepEqual(drawn.map(({ selection, hover }) => ({ selection, hover })), [{ selection: "SRB", hover: null }]);
});

test("the documents at the end of slides are those of the pictures that the answers show", () => {
  const told = sampleData("small");
  const [asking] = must(told.stories);
  Object.assign(asking.steps[1], { question: "Who?", answer: "They.", waits: true, selection: "pantsir" });
  const own = indexData(told);
  /** @type {(string | null)[]} */
  const asked = [];
  beDocument();
  layOutSlides(own, asking, /** @type {HTMLElement} */ (/** @type {unknown} */ (new FakeElement("section"))),
    () => document.createElement("p"),
    (_, state) => { asked.push(state.selection); return { keys: [], lines: [] }; });
  assert.deepEqual(asked, asking.steps.map(({ selection }) => selection ?? null));
});
