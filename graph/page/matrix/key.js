/** The key of the matrix: what each look of a cell stands for, and of how many pairs it is true. Pure. */

import { countedAs } from "../core/between.js";
import { kindLabel, kindsNow } from "../core/index.js";
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
/** @type {CellLook} */
const PLAIN = { way: "none", ties: 0, allied: false, began: false, ended: false };

/** More alliances, or kinds, than these are not named. */
const MOST_NAMED = 3;

/** By which alliances pairs are bound: by name, where they are few. @param {Index} index @param {Matrix} matrix */
function alliedBy(index, { cells }) {
  const ids = [...new Set([...cells.values()].flatMap(({ allied }) => allied))].sort();
  if (ids.length === 0 || ids.length > MOST_NAMED) return say("matrix.ways.allied");
  return say("matrix.ways.allied_by", { alliances: sayRow("lists.row", ids.map((id) => shortLabel(must(index.actors.get(id))))) });
}

/** What ties are that are neither: their kinds, where they are few. @param {Index} index @param {Matrix} matrix */
function neitherInWords(index, { cells }) {
  const ties = [...cells.values()].filter(({ way }) => way === "neither").flatMap((cell) => cell.ties).filter((tie) => countedAs(index, tie) === "neither");
  const kinds = [...new Set(ties.map(({ kind }) => kindLabel(index, kind)))].sort(inOrder);
  return kinds.length > MOST_NAMED ? say("matrix.ways.neither") : say("matrix.ways.neither_by", { kinds: sayRow("lists.row", kinds) });
}

/** What a blank cell says: of members of an alliance that it is one which binds them to nothing. @param {Index} index @param {Matrix} matrix */
function nothingInWords(index, { group: { by } }) {
  const actor = by.length === 1 ? index.actors.get(by[0]) : undefined;
  if (actor?.type !== "alliance" || kindsNow(actor).some((kind) => index.data.obliging.includes(kind))) return say("matrix.ways.nothing");
  return say("matrix.ways.nothing_by", { alliance: shortLabel(actor) });
}

/**
 * @param {Index} index @param {Matrix} matrix @param {boolean} compared whether two days are
 * @returns {{look: CellLook | null, label: string}[]} what occurs, without a look for what is said alone
 */
export function keyOf(index, matrix, compared) {
  const counts = countsOf(matrix);
  const ways = WAYS.filter((way) => RARE[way]?.some((one) => counts[one] > 0) ?? true)
    .map((way) => ({ look: { ...PLAIN, way, ties: 3 }, label: say("matrix.counted", { what: way === "neither" ? neitherInWords(index, matrix) : say(`matrix.ways.${way}`), count: counts[way] }) }));
  return [
    ...ways,
    { look: { ...PLAIN, allied: true }, label: say("matrix.counted", { what: alliedBy(index, matrix), count: counts.allied }) },
    ...(compared ? [
      { look: { ...PLAIN, began: true }, label: say("changes.began") }, { look: { ...PLAIN, ended: true }, label: say("changes.ended") },
    ] : []),
    { look: null, label: say("matrix.counted", { what: nothingInWords(index, matrix), count: counts.nothing }) },
  ];
}
