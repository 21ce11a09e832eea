/**
 * Where things stand, how lines run and how large all is drawn, in worlds made up by a seed: held to figures/.
 * After a change that is meant: RELATIONS_PICTURES=write node --import ./tests/page/speak.js --test
 * tests/page/figures.test.js, and read the difference.
 */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";

import { ASKED } from "./asks.js";
import { MORE } from "./asks-more.js";
import { made } from "./figures.js";
import { mark, weighed } from "./weighed.js";

const NUMBER = /-?\d+(?:\.\d+)?/g;
const SEEDS = [1, 2, 3, 4, 5, 6];
const TIDY = new URL("./figures/tidy.txt", import.meta.url);
const WRITES = process.env.RELATIONS_PICTURES === "write";

for (const [name, ask] of Object.entries(ASKED)) {
  test(`figures: ${name}`, () => {
    const file = new URL(`./figures/${name.replaceAll(/[ ']+/g, "-")}.txt`, import.meta.url);
    const text = SEEDS.flatMap((seed) => ["", `seed ${seed}`, ...ask(made(seed), seed)]).join("\n");
    if (WRITES) writeFileSync(file, `${text.trim()}\n`);
    const [now, kept] = [text.trim(), readFileSync(file, "utf8").trim()].map((all) => all.split("\n"));
    assert.deepEqual(now.map((line) => line.replace(NUMBER, "0")), kept.map((line) => line.replace(NUMBER, "0")));
    for (const [at, line] of now.entries()) {
      const [these, before] = [line, kept[at]].map((one) => (one.match(NUMBER) ?? []).map(Number));
      // Processors round in their own ways.
      const moved = these.findIndex((number, i) => Math.abs(number - before[i]) > (Math.abs(before[i]) < 1.9 ? 0.0006 : 0.03));
      assert.equal(moved, -1, `line ${at + 1}: ${these[moved]} and not ${before[moved]}: ${line}`);
    }
  });
}

/** @returns {Map<string, string>} */
const read = () => new Map(readFileSync(TIDY, "utf8").trim().split("\n").map((line) => {
  const [name, rest] = line.split(": ");
  return [name, rest];
}));
/** @type {Map<string, string>} */
const kept = WRITES ? new Map() : read();
const ALL = Object.entries({ ...ASKED, ...MORE });

// Of numbers that are few and round many are equal: there it shows what happens at a limit.
for (const [name, ask] of ALL) {
  test(`figures in tidy worlds: ${name}`, () => {
    for (const [world, tidy] of [["tidy", true], ["odd", false]]) {
      for (const seed of [...SEEDS, 7, 8, 9]) {
        if (!tidy && Object.hasOwn(ASKED, name)) continue;
        const text = ask(made(seed, Boolean(tidy)), seed).join("\n");
        const now = `${mark(text.replace(NUMBER, "0"))} ${weighed((text.match(NUMBER) ?? []).map(Number), 3)}`;
        const key = `${name}, ${world} ${seed}`;
        if (WRITES) kept.set(key, now);
        const [[word, sum], [before, was]] = [now, kept.get(key) ?? ""].map((one) => one.split(" "));
        assert.equal(word, before, `${key}: ${text}`);
        assert.ok(Math.abs(Number(sum) - Number(was)) <= 0.03, `${key}: ${sum} and not ${was}: ${text}`);
      }
    }
  });
}

test("nothing is held of what is asked no more", () => {
  if (WRITES) writeFileSync(TIDY, `${[...kept].map((entry) => entry.join(": ")).join("\n")}\n`);
  const names = new Set([...read().keys()].map((key) => key.replace(/, (?:tidy|odd) \d+$/, "")));
  assert.deepEqual([...names], ALL.map(([name]) => name));
});
