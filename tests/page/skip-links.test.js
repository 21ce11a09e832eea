/** The links for those who go by the keyboard: each leads to a part of the page, which is shown first. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { createStore } from "../../graph/page/core/state.js";
import { bindSkipLinks } from "../../graph/page/skip-links.js";
import { beDocument } from "./document/document.js";
import { FakeElement } from "./document/element.js";
import { sample } from "./sample.js";

test("a link leads the focus to its part, which is on the page by then", () => {
  const body = beDocument(["header", "table", "timeline"]);
  const links = body.children.map(({ id }) => {
    const link = Object.assign(new FakeElement("a"), { hash: `#${id}` });
    link.className = "skip";
    return link;
  });
  const parts = [...body.children];
  body.append(...links);
  const store = createStore(sample().state);
  /** @type {string[]} */
  const shown = [];
  for (const part of parts) Object.assign(part, { focus: () => { shown.push(`${part.id} beside ${store.get().panel}`); } });
  bindSkipLinks(store);
  for (const link of links) link.click();
  assert.deepEqual(shown, ["header beside picture", "table beside table", "timeline beside table"], "what is led to is there by then");
});
