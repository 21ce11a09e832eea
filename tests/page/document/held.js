/**
 * What a part of the page holds, held to a file of outlines/: in some states of a small world, and what comes
 * of pressing each thing in it. After a change that is meant: RELATIONS_PICTURES=write node --import
 * ./tests/page/speak.js --test tests/page/outlines.test.js tests/page/parts.test.js, and read the difference.
 */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";

import { createStore, merge, same } from "../../../graph/page/core/state.js";
import { endLife } from "../../../graph/page/elements/life.js";
import { beDocument, frame } from "./document.js";
import { FakeElement } from "./element.js";
import { outline } from "./outline.js";
import { actsOn, calledOf, controls, unfoldAll } from "./press.js";

/** @import { Change, PageState, Store } from "../../../graph/page/core/types.d.ts" */

/** What a page has beside its panels. */
export const IDS = ["header", "headline", "stage", "picture", "matrix", "story", "timeline", "zoom", "toast", "map-caption", "notice"];
/** So often one is pressed, in as many views, and so many of a sort. */
const ENOUGH = 2;
const MOST = 8;
const TAB = / tabindex="-?\d"/g;
const AGAIN = "RELATIONS_PICTURES=write node --import ./tests/page/speak.js --test tests/page/outlines.test.js tests/page/parts.test.js";

/** @typedef {(name: string) => (...said: unknown[]) => void} Telling what is asked of the page, by name */
/**
 * A part of the page: builds it in an element, and gives what tells it of a state where it does not hear of that itself.
 * @typedef {(root: HTMLElement, store: Store, told: Telling) => ((state: PageState, previous: PageState | null) => void) | void} Make
 */

/** What was said, without the events of a browser. @param {unknown[]} said */
function wordsOf(said) {
  return said.map((one) => (one && typeof one === "object" && "target" in one ? "…" : JSON.stringify(one))).join(", ");
}

/** A part in a state. @param {Make} make @param {PageState} state */
function opened(make, state) {
  endLife();
  const body = beDocument(IDS);
  const root = new FakeElement("div");
  body.append(root);
  const store = createStore(state);
  /** @type {string[]} */
  const calls = [];
  const show = make(/** @type {HTMLElement} */ (/** @type {unknown} */ (root)), store, (name) => (...said) => { calls.push(`${name}(${wordsOf(said)})`); });
  show?.(state, null);
  frame();
  return { root, store, calls, show };
}

/** It and what is in it, line by line, and in what is folded. @param {FakeElement} root @param {boolean} [seen] whether what is hidden is left out */
function linesOf(root, seen = false) {
  unfoldAll(root);
  return outline(root, seen);
}

/** The parts of the state that have changed. @param {PageState} before @param {PageState} now */
function changedParts(before, now) {
  const keys = /** @type {(keyof PageState)[]} */ (Object.keys(now));
  return keys.filter((key) => !same(before[key], now[key])).map((key) => `${key} = ${JSON.stringify(now[key])}`);
}

/** How many lines are others. @param {string[]} before @param {string[]} now */
function movedLines(before, now) {
  const moved = now.filter((line, at) => line !== before[at]).length + Math.max(0, before.length - now.length);
  return moved > 0 ? [`${moved} lines`] : [];
}

/** What sort of control it is: what it looks like, what it hears, and the first word of its key. @param {FakeElement} control */
function sortOf(control) {
  const pressed = control.getAttribute("aria-pressed");
  const key = control.getAttribute("data-key")?.split("-")[0];
  return [control.localName, control.className, ...control.heard.keys(), pressed, key].join(" ");
}

/** What comes of each act on the first controls of each sort: one line a control. @param {Make} make @param {PageState} state @param {Map<string, number>} known */
async function pressed(make, state, known) {
  const { root: all } = opened(make, state);
  unfoldAll(all);
  const lines = [];
  for (const [at, one] of controls(all).entries()) {
    const [sort, called] = [sortOf(one), `${sortOf(one)} ${calledOf(one)}`];
    const times = known.get(sort) ?? 0;
    if (times >= MOST || (known.get(called) ?? 0) >= ENOUGH || (times >= ENOUGH && one.hasAttribute("data-key"))) continue;
    known.set(sort, times + 1).set(called, (known.get(called) ?? 0) + 1);
    const { root, store, calls, show } = opened(make, state);
    unfoldAll(root);
    const control = controls(root)[at];
    const acts = [];
    let was = outline(root);
    for (const [name, act] of actsOn(control)) {
      const [before, heard] = [store.get(), calls.length];
      act();
      // What is asked of the clipboard is answered later.
      await new Promise((done) => { setImmediate(done); });
      if (store.get() !== before) show?.(store.get(), before);
      frame();
      const now = outline(root);
      const came = [...changedParts(before, store.get()), ...calls.slice(heard), ...movedLines(was, now)];
      was = now;
      acts.push(`${name}: ${came.join(", ") || "–"}`);
    }
    lines.push(`  ${calledOf(control)} ${acts.join("; ")}`);
  }
  return lines;
}

/** What stands in one view and not in another, and the other way round. @param {string[]} lines @param {string[]} others */
function apart(lines, others) {
  const count = new Map();
  for (const line of others) count.set(line, (count.get(line) ?? 0) + 1);
  const more = lines.filter((line) => {
    const left = count.get(line) ?? 0;
    count.set(line, left - 1);
    return left <= 0;
  });
  const gone = [...count].flatMap(([line, left]) => (left > 0 ? [`- ${line}${left > 1 ? ` ×${left}` : ""}`] : []));
  return [...gone, ...more.map((line) => `+ ${line}`)];
}

/** Holds a part to its file, in some states. @param {string} name @param {Make} make @param {Map<string, PageState>} states */
export async function hold(name, make, states) {
  /** @type {Map<string, number>} */
  const done = new Map();
  /** @type {string[]} */
  const found = [];
  /** @type {[string, string[]][]} */
  const before = [];
  for (const [view, state] of states) {
    const lines = linesOf(opened(make, state).root);
    const least = before.map(([other, others]) => ({ other, lines: apart(lines, others) })).sort((a, b) => a.lines.length - b.lines.length)[0];
    const shown = least && least.lines.length < lines.length ? [`# ${view}: ${least.other}, but`, ...least.lines] : [`# ${view}`, ...lines];
    found.push(...shown, ...await pressed(make, state, done), "");
    before.push([view, lines]);
  }
  const file = new URL(`../outlines/${name}.txt`, import.meta.url);
  if (process.env.RELATIONS_PICTURES === "write") writeFileSync(file, found.join("\n"));
  const was = readFileSync(file, "utf8").replaceAll("\r\n", "\n").split("\n");
  const at = [...found, null].findIndex((line, i) => line !== (was[i] ?? null));
  assert.ok(at < 0 || (at === found.length && was.length === at), `${name}.txt:${at + 1}: was ${JSON.stringify(was[at])}, is ${JSON.stringify(found[at])}; where it is meant: ${AGAIN}`);
}

/** Holds a part that lives through changes to one that begins at the end: the same state, the same lines. @param {string} name @param {Make} make @param {PageState[]} states */
export function holdWalked(name, make, states) {
  states.forEach((from, at) => {
    for (const to of [states[(at + 1) % states.length], states[(at + 3) % states.length]].slice(0, at % 2 + 1)) {
      const { root, store, show } = opened(make, from);
      store.set(merge(from, /** @type {Change} */ (to)));
      show?.(store.get(), from);
      frame();
      // Where Tab stops hangs on where the hand was.
      const [walked, fresh] = [root, opened(make, store.get()).root].map((one) => linesOf(one, true).map((line) => line.replaceAll(TAB, "")));
      assert.deepEqual(walked, fresh, name);
    }
  });
}
