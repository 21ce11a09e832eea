/**
 * What of the matrix is in sight: rows come before names above the columns, which stand as codes where not all rows
 * would be seen; numbers stand only in cells in which they can be read; and what is chosen is brought there, once, after which the hand leads.
 */

import { endsOfPair } from "../core/strands.js";
import { watchSizes } from "../elements/life.js";

/** @import { CellPlace, Choice } from "./types.d.ts" */

/** How high a row is that two lines of the smallest type fit in, in pixels. */
const TWO_LINES = 23;
/** How high a cell is in which a number can be read from afar, in pixels. */
const NUMBERED = 16;

/**
 * Where the row and the column cross that are chosen: a pair's, or a state's own.
 * @param {string[]} states in order @param {Choice} choice @returns {CellPlace | null}
 */
export function placeChosen(states, { marked, chosen }) {
  const ends = endsOfPair(chosen) ?? states.filter((id) => marked.has(id));
  const [row = -1, column = row] = ends.map((id) => states.indexOf(id)).filter((place) => place >= 0);
  return row < 0 ? null : { row, column };
}

/**
 * @param {HTMLElement} scroll @param {HTMLElement} table within it
 * @param {(place: CellPlace) => HTMLElement | null} at
 */
export function createSight(scroll, table, at) {
  /** @type {CellPlace | null} */
  let aim = null;
  let sought = "";

  function fitNames() {
    scroll.classList.remove("matrix-coded");
    scroll.classList.toggle("matrix-coded", scroll.scrollHeight > scroll.clientHeight);
    table.classList.toggle("matrix-unnumbered", (at({ row: 0, column: 0 })?.offsetHeight ?? NUMBERED) < NUMBERED);
    table.classList.toggle("matrix-narrow", (at({ row: 0, column: -1 })?.offsetHeight ?? TWO_LINES) < TWO_LINES);
  }

  function bring() {
    if (aim) at(aim)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** At which edges there is more than is seen: beyond the end of a row, and below. */
  function tellMore() {
    const view = scroll.parentElement?.classList;
    // From the right, places to scroll to are negative.
    view?.toggle("matrix-wider", Math.abs(scroll.scrollLeft) + scroll.clientWidth < scroll.scrollWidth - 1);
    view?.toggle("matrix-higher", scroll.scrollTop + scroll.clientHeight < scroll.scrollHeight - 1);
  }

  scroll.addEventListener("scroll", tellMore, { passive: true });
  watchSizes([scroll], () => {
    fitNames();
    bring();
    tellMore();
  });

  return {
    fitNames,
    tellMore,
    /** @param {string[]} states in order @param {Choice} choice */
    seek(states, choice) {
      aim = placeChosen(states, choice);
      const now = JSON.stringify([choice.chosen, aim, aim && states[aim.row]]);
      if (now === sought) return;
      sought = now;
      bring();
    },
  };
}
