/** By what the land is coloured: a choice, and a key that counts the states of each shade. */

import { isOverview } from "../core/blocs.js";
import { inView } from "../core/names.js";
import { say, sayNumber } from "../core/say.js";
import { scaleNow } from "../core/scale.js";
import { classesInWords } from "../core/theme-words.js";
import { themeName, themeNow, themeOf, themesOf } from "../core/themes.js";
import { shadeOfClass } from "../drawing/tints.js";
import { visible } from "../core/visible.js";
import { h } from "../elements/dom.js";
import { shadeSample } from "../elements/samples.js";

/** @import { Index, PageState, Store, Theme, ThemeGroup } from "../core/types.d.ts" */

/** @type {ThemeGroup[]} */
const GROUPS = ["whole", "measures", "kinds", "towards", "alliances"];
/** Stands for the few alliances that are shown where no theme is chosen. */
const SHOWN = "";

/** The themes as options, by what they are about. @param {Index} named the index of the day @param {Theme | null} now */
function options(named, now) {
  const themes = [...themesOf(named).values()];
  if (now && !themes.includes(now)) themes.push(now);
  return GROUPS.map((group) => {
    const own = themes.filter((theme) => theme.group === group).map((theme) => h("option", { value: theme.id }, themeName(named, theme)));
    return own.length > 0 && h("optgroup", { label: say(`themes.groups.${group}`) }, own);
  });
}

/**
 * @param {Index} index
 * @param {Store} store
 */
export function createThemeChoice(index, store) {
  const choice = h("select", { "aria-label": say("themes.choose"), on: { change: () => store.set({ shading: choice.value === SHOWN ? null : choice.value }) } });
  const key = h("ul", { class: "theme-key", "aria-label": say("themes.key") });
  const element = h("div", { class: "theme" }, h("label", null, h("span", null, say("themes.coloured_by")), choice), key);

  /** @param {Theme | null} theme @param {PageState} state @param {boolean} vacant whether some land is no state's */
  function fillKey(theme, state, vacant) {
    const scale = scaleNow(index, visible(index, state), state);
    key.hidden = scale === null;
    if (!theme || !scale) return;
    key.replaceChildren(...classesInWords(theme, scale).map(({ step, label, count }) => h("li", { title: say("themes.states", { count }) },
      shadeSample(theme, step === null ? null : shadeOfClass(step, scale.classes.length)), h("span", null, label),
      h("span", { class: "theme-count" }, say("themes.count", { count: sayNumber(count) })))));
    if (vacant) key.append(h("li", null, shadeSample(null, null), h("span", null, say("themes.vacant"))));
  }

  return {
    element,
    /** @param {PageState} state @param {boolean} vacant */
    update(state, vacant) {
      const theme = themeNow(index, state);
      const overview = isOverview(state);
      element.hidden = !overview;
      if (!overview) return;
      const named = inView(index, state);
      const asked = state.shading === null ? null : themeOf(index, state.shading);
      choice.replaceChildren(...[
        theme === null && h("option", { value: SHOWN }, say("themes.shown")), ...options(named, asked)].filter((one) => one !== false));
      choice.value = theme?.id ?? SHOWN;
      fillKey(theme, state, vacant);
    },
  };
}
