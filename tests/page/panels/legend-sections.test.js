import assert from "node:assert/strict";
import { test } from "node:test";

import { entriesOf } from "../../../graph/page/core/filter-table.js";
import { must } from "../../../graph/page/core/must.js";
import { createStore } from "../../../graph/page/core/state.js";
import { categoryEntry } from "../../../graph/page/panels/legend-sections.js";
import { beDocument } from "../document/document.js";
import { sample } from "../sample.js";

test("a category of several kinds lists each of them, the friendliest first; of a single one it stands for that", () => {
  beDocument([]);
  const { index, state } = sample();
  const legend = { index, store: createStore(state), all: entriesOf(index), updates: [], setFilter() {} };
  const category = must(index.categories.find(({ id }) => (index.kindsOf.get(id) ?? []).length > 0));
  const kinds = Object.keys(index.kinds).slice(0, 3);
  for (let count = 1; count <= kinds.length; count += 1) {
    const some = kinds.slice(0, count);
    index.kindsOf.set(category.id, some);
    const keys = [...categoryEntry(legend, category).querySelectorAll("[data-key]")].map((box) => box.getAttribute("data-key"));
    const inner = count > 1 ? [...some].sort((a, b) => index.kinds[b].sign - index.kinds[a].sign) : [];
    assert.deepEqual(keys, [`category-${category.id}`, ...inner.map((kind) => `kind-${kind}`)], `of ${count} kinds`);
  }
});
