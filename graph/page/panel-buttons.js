/** The buttons that open panels and close them, for the header. */

import { say } from "./core/say.js";
import { h } from "./elements/dom.js";
import { icon } from "./elements/icons.js";

/** @import { createDoors } from "./doors.js" */
/** @import { Panel, PanelButton } from "./elements/types.d.ts" */

/** What a button says of its panel, and to whom, by where that stands. */
const SAYS = { left: "aria-expanded", right: "aria-expanded", stage: "aria-pressed", window: "aria-haspopup" };

/**
 * @param {ReturnType<typeof createDoors>} doors
 * @param {PanelButton["where"]} where
 * @returns {HTMLElement[]}
 */
export function panelButtons(doors, where) {
  return doors.panels.flatMap(({ panel }) => (panel.button?.where === where ? [panelButton(doors, panel, panel.button)] : []));
}

/** @param {ReturnType<typeof createDoors>} doors @param {Panel} panel @param {PanelButton} look */
function panelButton(doors, { id, at, title }, look) {
  const label = say(look.label ?? title);
  const button = h("button", {
    type: "button", class: `${look.wordy ? "button" : "icon-button"} ${id}-button`, "aria-label": label,
    title: look.title ? say(look.title) : label, "aria-controls": id, [SAYS[at]]: at === "window" ? "dialog" : "false",
    on: { click: () => doors.toggle(id) },
  }, icon(look.icon), look.wordy && h("span", null, label));
  if (at !== "window") doors.hear(() => button.setAttribute(SAYS[at], String(doors.isOpen(id))));
  return button;
}
