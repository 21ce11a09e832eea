/** What the three looks of a comparison mean: small samples with words, for the legend and the panel. */

import { say } from "../core/say.js";
import { h, svg } from "./dom.js";

/** @import { Fate, PageState, Store } from "../core/types.d.ts" */

/** @type {Fate[]} */
const FATES = ["began", "ended", "stayed"];
const WIDTH = 40;
const HEIGHT = 16;
const MIDDLE = { x: WIDTH / 2, y: HEIGHT / 2, radius: 6.5, arm: 3.4 };

/** A line as the picture draws what began, ended or stayed. @param {Fate} change */
export function changeSample(change) {
  const { x, y, radius, arm } = MIDDLE;
  const sign = change === "began" ? `M${x - arm} ${y}H${x + arm}M${x} ${y - arm}V${y + arm}` : `M${x - arm} ${y}H${x + arm}`;
  return svg("svg", {
    class: `change-sample ${change}`, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, "aria-hidden": "true",
  },
  svg("path", { class: "line", d: `M1 ${y}H${WIDTH - 1}` }),
  change !== "stayed" && svg("circle", { class: "disc", cx: x, cy: y, r: radius }),
  change !== "stayed" && svg("path", { class: "sign", d: sign }));
}

/** The lines of the legend; hidden while nothing is compared. @param {Store} store */
export function createChangeKey(store) {
  const key = h("ul", { class: "key", "aria-label": say("legend.changes") }, FATES.map(
    (change) => h("li", null, changeSample(change), h("span", null, say(`legend.change.${change}`)))));
  /** @param {PageState} state */
  const show = (state) => { key.hidden = state.compare === null; };
  store.subscribe(show);
  show(store.get());
  return key;
}
