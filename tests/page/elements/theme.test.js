import assert from "node:assert/strict";
import { test } from "node:test";

import { CHOICES, createStore } from "../../../graph/page/core/state.js";
import { endLife } from "../../../graph/page/elements/life.js";
import { bindTheme, nextTheme } from "../../../graph/page/elements/theme.js";
import { beDocument } from "../document/document.js";
import { sample } from "../sample.js";

test("the page has the theme of its state, that of the system where it says none, and on paper the light one", () => {
  for (const system of ["dark", "light"]) {
    endLife();
    beDocument();
    /** @type {Record<string, () => void>} */
    const heard = {};
    const media = { matches: system === "dark", addEventListener: (/** @type {string} */ name, /** @type {() => void} */ run) => { heard[name] = run; } };
    Object.assign(window, { matchMedia: () => media, addEventListener: (/** @type {string} */ name, /** @type {() => void} */ run) => { heard[name] = run; } });
    const { index, state } = sample();
    const store = createStore({ ...state, theme: "auto" });
    bindTheme(store, index);
    const shown = () => document.documentElement.dataset.theme;
    assert.equal(shown(), system);
    for (const theme of /** @type {const} */ (["dark", "light", "auto"])) {
      store.set({ theme });
      assert.equal(shown(), theme === "auto" ? system : theme);
    }
    heard.beforeprint();
    assert.equal(shown(), "light");
    store.set({ theme: "dark" });
    assert.equal(shown(), "light", "as long as it is printed");
    heard.afterprint();
    assert.equal(shown(), "dark");
    store.set({ theme: "auto" });
    media.matches = !media.matches;
    heard.change();
    assert.equal(shown(), system === "dark" ? "light" : "dark", "once the system has another");
    const root = /** @type {{style: Record<string, unknown>}} */ (/** @type {unknown} */ (document.documentElement));
    assert.equal(Object.keys(root.style).filter((name) => name.startsWith("--alliance-")).length, index.alliances.length);
  }
  let theme = /** @type {Parameters<typeof nextTheme>[0]} */ ("auto");
  const round = new Set();
  for (let i = 0; i < CHOICES.theme.length; i += 1) round.add(theme = nextTheme(theme));
  assert.deepEqual([round.size, theme], [CHOICES.theme.length, "auto"]);
});
