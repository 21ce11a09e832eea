import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { playedFrom, playedView } from "../../../graph/page/core/played.js";
import { must } from "../../../graph/page/core/must.js";
import { sampleData } from "../sample.js";

/** @import { PageData } from "../../../graph/page/contract.d.ts" */

/** @param {Partial<PageData["view"]>} [view] */
function indexWith(view) {
  const data = sampleData();
  return indexData({ ...data, view: { ...data.view, ...view } });
}

test("the years are played from the first that has a tie, through the filters that they are played with", () => {
  for (const kind of ["membership", "war", "arms sale"]) {
    const index = indexWith({ play: { filters: { kinds: [kind] } } });
    const first = must(index.data.ties.filter((tie) => tie.kind === kind).map(({ start }) => start).sort()[0]);
    assert.equal(playedFrom(index), first.slice(0, 4) === index.data.meta.first.slice(0, 4) ? index.data.meta.first : `${first.slice(0, 4)}-01-01`, kind);
    assert.equal(playedView(index).date, playedFrom(index));
  }
});

test("the file says from when on; where nothing passes the years begin with the file", () => {
  assert.equal(playedFrom(indexWith({ play: { since: "2001-02-03" } })), "2001-02-03");
  const nothing = indexWith({ play: { filters: { kinds: [] } } });
  assert.equal(playedFrom(nothing), nothing.data.meta.first);
});
