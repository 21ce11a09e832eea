import assert from "node:assert/strict";
import { test } from "node:test";

import {
  allianceColours, channels, contrast, inkOn, legible,
} from "../../../graph/page/drawing/palette.js";

test("colours are read in hex and rgb(), and nothing else", () => {
  assert.deepEqual(channels("#1f4e9c"), [31, 78, 156]);
  assert.deepEqual(channels(" #fff "), [255, 255, 255]);
  assert.deepEqual(channels("rgb(1 2 3 / 50%)"), [1, 2, 3]);
  for (const none of ["javascript:alert(1)", "rgb(1 2)", "rgb(1)", "rgb()", "#12", "#12345"]) assert.equal(channels(none), null, none);
});

test("contrast is WCAG's", () => {
  assert.equal(contrast("#000", "#fff"), 21);
  assert.equal(contrast("#fff", "#fff"), 1);
  assert.equal(inkOn("#ffd54a"), "#10151c");
  assert.equal(inkOn("#1f4e9c"), "#ffffff");
});

test("every alliance has a colour that stands out from the ground in every theme", () => {
  const alliances = Array.from({ length: 12 }, (_, i) => ({ id: `A${i}`, color: i === 3 ? "#1a1a2e" : null }));
  for (const ground of ["#f4f5f7", "#10151c", "#ffffff"]) {
    const colours = allianceColours(alliances, ground);
    assert.equal(colours.size, 12);
    for (const colour of colours.values()) assert.ok(contrast(colour, ground) >= 3, `${colour} on ${ground}`);
  }
});

test("the file's own colour is kept where it can be seen", () => {
  assert.equal(allianceColours([{ id: "NATO", color: "#1f4e9c" }], "#ffffff").get("NATO"), "#1f4e9c");
  assert.equal(legible("#1f4e9c", "#ffffff"), "#1f4e9c");
});
