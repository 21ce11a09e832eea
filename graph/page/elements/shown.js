/** What stands in the middle: the picture, or what has taken its place. */

import { must } from "../core/must.js";

const INSTEAD = ["table", "matrix"];

/** The element of what is shown there. */
export function shownView() {
  const instead = INSTEAD.map((id) => document.getElementById(id)).find((element) => element && !element.hidden);
  return instead ?? must(document.getElementById("picture"));
}

/** Whoever was reading elsewhere goes on there. */
export function focusView() {
  shownView().focus({ preventScroll: true });
}
