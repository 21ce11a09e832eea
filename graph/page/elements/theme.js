/**
 * The theme on the page: what the state says, or what the system prefers. Sets html[data-theme] and
 * the alliances' colours as custom properties, so that the panels match the picture.
 */

import { say } from "../core/say.js";
import { allianceColours } from "../drawing/palette.js";

/** The themes, in the order in which the button goes round. */
export const THEMES = ["auto", "light", "dark", "projector"];

/** The theme after this one. */
export function nextTheme(theme) {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
}

/** What a theme is called. @param {string} theme */
export function themeName(theme) {
  return say(`theme.name.${theme}`);
}

/** @param {object} store @param {object} index */
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
    return theme === "auto" ? (dark.matches ? "dark" : "light") : theme;
  }

  function apply() {
    root.dataset.theme = shownTheme();
    const ground = getComputedStyle(root).getPropertyValue("--canvas").trim();
    const colours = allianceColours(alliances, ground);
    index.alliances.forEach((alliance, i) => {
      root.style.setProperty(`--alliance-${i}`, colours.get(alliance.id));
    });
  }

  for (const moment of ["beforeprint", "afterprint"]) {
    window.addEventListener(moment, () => {
      printing = moment === "beforeprint";
      apply();
    });
  }
  dark.addEventListener("change", apply);
  store.subscribe((state, previous) => {
    if (state.theme !== previous.theme) apply();
  });
  apply();
}
