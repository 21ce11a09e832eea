import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import { alive, atEnd, endLife } from "../../../graph/page/elements/life.js";

const PAGE = new URL("../../../graph/page/", import.meta.url);
test("what is heard of the window ends with the page's life, and once", () => {
  /** @type {string[]} */
  const heard = [];
  const window = new EventTarget();
  window.addEventListener("resize", () => heard.push("first"), { signal: alive() });
  atEnd(() => heard.push("end"));
  endLife();
  window.addEventListener("resize", () => heard.push("second"), { signal: alive() });
  window.dispatchEvent(new Event("resize"));
  assert.deepEqual(heard, ["end", "second"]);
  assert.equal(alive().aborted, false);
});

test("nobody hears of the window or the document for longer", () => {
  const modules = readdirSync(PAGE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js") && !name.startsWith("vendor"));
  let calls = 0;
  for (const name of modules) {
    const text = readFileSync(new URL(name, PAGE), "utf8");
    // Those who take themselves away again are ended by whoever began them.
    if (text.includes("removeEventListener(")) continue;
    const all = text.match(/\b(?:window|document)\.addEventListener\(/g) ?? [];
    const ended = text.match(/signal: alive\(\)/g) ?? [];
    assert.ok(ended.length >= all.length, `${name} hears of the window or the document without { signal: alive() }`);
    calls += all.length;
  }
  assert.ok(calls > 10);
});
