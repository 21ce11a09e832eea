/** The buttons that open panels and close them, for the header. */

import { say, sayNumber } from "./core/say.js";
import { iconWord } from "./elements/buttons.js";
import { h } from "./elements/dom.js";
import { icon } from "./elements/icons.js";

/** @import { createDoors } from "./doors.js" */
/** @import { Panel, PanelButton } from "./elements/types.d.ts" */
/** @import { Index, Store } from "./core/types.d.ts" */

/** What a button says of its panel, and to whom, by where that stands. */
const SAYS = { left: "aria-expanded", right: "aria-expanded", stage: "aria-pressed", window: "aria-haspopup" };

/**
 * @param {ReturnType<typeof createDoors>} doors
 * @param {PanelButton["where"]} where
 * @param {Store} store @param {Index} index
 * @returns {HTMLElement[]}
 */
export function panelButtons(doors, where, store, index) {
  return doors.panels.flatMap(({ panel }) => (panel.button?.where === where ? [panelButton(doors, panel, panel.button, store, index)] : []));
}

/** @param {ReturnType<typeof createDoors>} doors @param {Panel} panel @param {PanelButton} look @param {Store} store @param {Index} index */
function panelButton(doors, { id, at, title }, look, store, index) {
  const label = say(look.label ?? title);
  const button = h("button", {
    type: "button", class: `${look.wordy ? "button" : "icon-button"} ${id}-button`, "aria-label": label,
    title: look.title ? say(look.title) : label, "aria-controls": id, [SAYS[at]]: at === "window" ? "dialog" : String(doors.isOpen(id)),
    on: { click: () => doors.toggle(id) },
  }, icon(look.icon), look.word && iconWord(look.word), look.wordy && h("span", null, label));
  if (look.count) showCount(button, label, look.count, store, index);
  if (at !== "window") doors.hear(() => button.setAttribute(SAYS[at], String(doors.isOpen(id))));
  return button;
}

/**
 * A number behind the word, or all of it in words where there is room.
 * @param {HTMLElement} button @param {string} label @param {NonNullable<PanelButton["count"]>} count @param {Store} store @param {Index} index
 */
function showCount(button, label, count, store, index) {
  const whole = h("span", { class: "button-whole", "aria-hidden": "true" });
  const number = h("span", { class: "button-count", "aria-hidden": "true" });
  button.append(whole, h("span", { class: "button-word", "aria-hidden": "true" }, label), number);
  const show = () => {
    const state = store.get();
    const found = count.of(state);
    const words = found > 0 ? count.says(index, state) : label;
    button.setAttribute("aria-label", words);
    button.title = words;
    whole.textContent = found > 0 ? count.short(index, state) : label;
    number.textContent = found > 0 ? sayNumber(found) : "";
    number.hidden = found === 0;
  };
  store.subscribe(show);
  show();
}
