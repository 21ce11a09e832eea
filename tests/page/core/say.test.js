import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { formatDate } from "../../../graph/page/core/dates.js";
import { say, sayList, sayNumber, sayParts, speak } from "../../../graph/page/core/say.js";
import { partly } from "../partly.js";

const MESSAGES = {
  seen: { one: "{count} tie of {name}", few: "{count} ties, few", other: "{count} ties of {name}" },
  way: "{from} to {to}",
};

/** @param {string} locale @param {() => void} run */
function speaking(locale, run) {
  speak({ code: locale, messages: MESSAGES, locale, direction: "ltr" });
  try {
    return run();
  } finally {
    speak(JSON.parse(readFileSync(new URL("../english.json", import.meta.url), "utf8")));
  }
}

test("a count chooses the plural of the language, and is written in its way", () => {
  speaking("en-GB", () => {
    assert.equal(say("seen", { count: 1, name: "Chad" }), "1 tie of Chad");
    assert.equal(say("seen", { count: 1120, name: "Chad" }), "1,120 ties of Chad");
    assert.equal(sayNumber(1120), "1,120");
    assert.equal(sayList(["A", "B", "C"]), "A, B and C");
  });
  speaking("ru", () => assert.equal(say("seen", { count: 3, name: "Chad" }), "3 ties, few"));
  speaking("fr", () => assert.equal(formatDate("1999-03-24"), "24 mars 1999"));
});

test("what is put in is never itself a message, and what is not given stays", () => {
  speaking("en-GB", () => {
    assert.equal(say("way", { from: "{to}", to: "B" }), "{to} to B");
    assert.equal(say("way", { from: "A" }), "A to {to}");
    assert.equal(say("way", Object.create({ from: "A", to: "B" })), "{from} to {to}");
  });
});

test("a message with elements comes in parts", () => {
  /** @type {Node} */
  const node = partly({ nodeType: 1 });
  speaking("en-GB", () => assert.deepEqual(sayParts("way", { from: node, to: 3 }), [node, " to ", "3"]));
});

test("a key that is no message is an error", () => {
  speaking("en-GB", () => {
    assert.throws(() => say("nothing.here"), /no message nothing.here/);
    assert.throws(() => say("constructor.name"), /no message/);
  });
});
