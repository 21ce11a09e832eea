/**
 * The theme on the page: what the state says, or what the system prefers. Sets html[data-theme] and
 * the alliances' colours as custom properties, so that the panels match the picture.
 */

import { say } from "../core/say.js";
import { CHOICES } from "../core/state.js";
import { allianceColours } from "../drawing/palette.js";
import { alive } from "./life.js";

/** @import { Choices, Index, Store } from "../core/types.d.ts" */

/** The theme after this one, as the button goes round. @param {Choices["theme"]} theme */
export function nextTheme(theme) {
  return CHOICES.theme[(CHOICES.theme.indexOf(theme) + 1) % CHOICES.theme.length];
}

/** What a theme is called. @param {string} theme */
export function themeName(theme) {
  return say(`theme.name.${theme}`);
}

/** @param {Store} store @param {Index} index */
export function bindTheme(store, index) {
  const root = document.documentElement;
  // In the data's order, as the picture takes them: the colours go by it.
  const alliances = index.data.actors.filter((actor) => actor.type === "alliance");
  const dark = window.matchMedia("(prefers-color-scheme: dark)");

  /** Paper is light. */
  let printing = false;

  function shownTheme() {
    const { theme } = store.get();
    if (printing) return "light";
    const ofSystem = dark.matches ? "dark" : "light";
    return theme === "auto" ? ofSystem : theme;
  }

  function apply() {
    root.dataset.theme = shownTheme();
    const ground = getComputedStyle(root).getPropertyValue("--canvas").trim();
    const colours = allianceColours(alliances, ground);
    index.alliances.forEach((alliance, i) => {
      root.style.setProperty(`--alliance-${i}`, colours.get(alliance.id) ?? null);
    });
  }

  for (const moment of ["beforeprint", "afterprint"]) {
    window.addEventListener(moment, () => {
      printing = moment === "beforeprint";
      apply();
    }, { signal: alive() });
  }
  dark.addEventListener("change", apply, { signal: alive() });
  store.subscribe((state, previous) => {
    if (state.theme !== previous.theme) apply();
  });
  apply();
}
