/** The key of the matrix: what each look of a cell stands for, and of how many pairs it is true. Pure. */

import { say } from "../core/say.js";
import { countsOf } from "./contents.js";

/** @import { CellLook, CellWay } from "../drawing/types.d.ts" */
/** @import { Matrix } from "./types.d.ts" */

/** @type {Exclude<CellWay, "none">[]} */
const WAYS = ["cooperation", "conflict", "both", "neither"];
/** @type {CellLook} */
const PLAIN = { way: "none", ties: 0, allied: false, began: false, ended: false };

/**
 * @param {Matrix} matrix @param {boolean} compared whether two days are
 * @returns {{look: CellLook | null, label: string}[]} what occurs, without a look for what is said alone
 */
export function keyOf(matrix, compared) {
  const counts = countsOf(matrix);
  const ways = WAYS.filter((way) => way !== "neither" || counts.neither > 0)
    .map((way) => ({ look: { ...PLAIN, way, ties: 3 }, label: say("matrix.counted", { what: say(`matrix.ways.${way}`), count: counts[way] }) }));
  return [
    ...ways,
    { look: { ...PLAIN, allied: true }, label: say("matrix.counted", { what: say("matrix.ways.allied"), count: counts.allied }) },
    ...(compared ? [
      { look: { ...PLAIN, began: true }, label: say("changes.began") }, { look: { ...PLAIN, ended: true }, label: say("changes.ended") },
    ] : []),
    { look: null, label: say("matrix.counted", { what: say("matrix.ways.nothing"), count: counts.nothing }) },
  ];
}
