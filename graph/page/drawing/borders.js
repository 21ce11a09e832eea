/** Which borders of the land lie within a state. */

import { must } from "../core/must.js";

/** @import { Ground } from "./types.d.ts" */

/** Whether one state of the day holds the land on both sides of a line. @param {Pick<Ground, "holders">} ground @param {{sides: string[]}} line */
export function isInner({ holders }, { sides }) {
  if (sides.length !== 2) return false;
  const [one, other] = sides.map((code) => must(holders.get(code)));
  return one.some((id) => other.includes(id));
}
