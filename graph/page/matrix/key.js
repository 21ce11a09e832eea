/** The key of the matrix: what each look of a cell stands for, and of how many pairs it is true. Pure. */

import { countedAs } from "../core/between.js";
import { kindLabel } from "../core/index.js";
import { must } from "../core/must.js";
import { inOrder, say, sayRow } from "../core/say.js";
import { shortLabel } from "../core/words.js";
import { countsOf } from "./contents.js";

/** @import { Index, Way } from "../core/types.d.ts" */
/** @import { CellLook } from "../drawing/types.d.ts" */
/** @import { Matrix } from "./types.d.ts" */

/** @type {Exclude<Way, "none">[]} */
const WAYS = ["cooperation", "conflict", "both", "refusal", "despite", "neither", "idle"];
/** What is told of only where one of these occurs. @type {Partial<Record<Way, ("refusal" | "despite" | "neither" | "idle")[]>>} */
const RARE = { refusal: ["refusal", "despite"], despite: ["despite"], neither: ["neither"], idle: ["idle"] };
/** What occurs in no cell. @type {CellLook} */
export const PLAIN = { way: "none", ties: 0, allied: false, common: false, began: false, ended: false };

/** More alliances, or kinds, than these are not named. */
const MOST_NAMED = 3;

/** In which alliances pairs are, bound by them or not: by name, where they are few. @param {Index} index @param {Matrix} matrix @param {"allied" | "common"} as */
function alliancesInWords(index, { cells }, as) {
  const ids = [...new Set([...cells.values()].flatMap((cell) => cell[as]))].sort();
  if (ids.length === 0 || ids.length > MOST_NAMED) return say(`matrix.ways.${as}`);
  return say(`matrix.ways.${as}_by`, { alliances: sayRow("lists.row", ids.map((id) => shortLabel(must(index.actors.get(id))))) });
}

/** What ties are that are neither: their kinds, where they are few. @param {Index} index @param {Matrix} matrix */
function neitherInWords(index, { cells }) {
  const ties = [...cells.values()].filter(({ way }) => way === "neither").flatMap((cell) => cell.ties).filter((tie) => countedAs(index, tie) === "neither");
  const kinds = [...new Set(ties.map(({ kind }) => kindLabel(index, kind)))].sort(inOrder);
  return kinds.length > MOST_NAMED ? say("matrix.ways.neither") : say("matrix.ways.neither_by", { kinds: sayRow("lists.row", kinds) });
}

/**
 * @param {Index} index @param {Matrix} matrix @param {boolean} compared whether two days are
 * @returns {{look: CellLook | null, label: string}[]} what occurs, without a look for what is said alone
 */
export function keyOf(index, matrix, compared) {
  const counts = countsOf(matrix);
  const ways = WAYS.filter((way) => RARE[way]?.some((one) => counts[one] > 0) ?? true)
    .map((way) => ({ look: { ...PLAIN, way, ties: 3 }, label: say("matrix.counted", { what: way === "neither" ? neitherInWords(index, matrix) : say(`matrix.ways.${way}`), count: counts[way] }) }));
  const common = counts.common > 0 ? [{ look: { ...PLAIN, common: true }, label: say("matrix.counted", { what: alliancesInWords(index, matrix, "common"), count: counts.common }) }] : [];
  return [
    ...ways,
    { look: { ...PLAIN, allied: true }, label: say("matrix.counted", { what: alliancesInWords(index, matrix, "allied"), count: counts.allied }) },
    ...common,
    ...(compared ? [
      { look: { ...PLAIN, began: true }, label: say("changes.began") }, { look: { ...PLAIN, ended: true }, label: say("changes.ended") },
    ] : []),
    // Where all are members of one alliance no cell is blank.
    ...(counts.common > 0 && counts.nothing === 0 ? [] : [{ look: null, label: say("matrix.counted", { what: say("matrix.ways.nothing"), count: counts.nothing }) }]),
  ];
}
