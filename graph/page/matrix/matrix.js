/**
 * The matrix: states against states, what they are to each other where a row and a column cross. It stands in the
 * picture's place while the state's layout says so.
 */

import { inView } from "../core/names.js";
import { say } from "../core/say.js";
import { changedBut } from "../core/state.js";
import { chosenByPair, chosenPair, pairOf } from "../core/strands.js";
import { nothingChosen } from "../core/step.js";
import { pictured } from "../core/changes.js";
import { toCsv } from "../core/csv.js";
import { fileName } from "../core/file-name.js";
import { h, oncePerFrame } from "../elements/dom.js";
import { download, outcomeInWords } from "../elements/download.js";
import { createMeasure } from "../drawing/measure.js";
import { readPalette } from "../drawing/palette.js";
import { chartOf } from "./chart.js";
import { matrixOf } from "./contents.js";
import { createMatrixGrid } from "./grid.js";
import { groupFor, toldBy } from "./group.js";
import { createMatrixSide } from "./side.js";
import { sheetOfMatrix } from "./sheet.js";
import { captionOf, cellInWords } from "./words.js";

/** @import { Change, Index, PageState, Store } from "../core/types.d.ts" */
/** @import { Drawn } from "../drawing/types.d.ts" */
/** @import { Matrix } from "./types.d.ts" */

/** Whether the matrix is what is shown. @param {Pick<PageState, "layout" | "panel">} state */
const isOpen = ({ layout, panel }) => layout === "matrix" && panel === "picture";

/** The pair whose cell is chosen: that of two states, or of a tie. @param {Index} index @param {PageState} state */
function pairChosen(index, state) {
  const tie = index.ties.get(state.selection ?? "");
  return tie ? pairOf(tie) : chosenPair(index, state);
}

/** The states that are chosen, by the reader or a step. @param {Index} index @param {PageState} state */
function markedBy(index, state) {
  const { focus } = state.story ? nothingChosen(index, state) : { focus: [] };
  return new Set([state.selection ?? "", ...focus, ...(pairChosen(index, state) ?? "").split("\n")]);
}

/**
 * The matrix drawn once, for paper.
 * @param {Element} place in whose colours @param {Index} index @param {PageState} state @returns {Drawn}
 */
export function drawnMatrix(place, index, state) {
  const palette = readPalette(place, index.alliances, index.data.categories);
  return { snapshot: () => chartOf(index, { ...state, hover: null }, palette, createMeasure()), destroy() {} };
}

/** Who stands in it, in order, and what each two are to each other. @param {Matrix} matrix */
function inventoryOf({ states, starts, alone, cells }) {
  return {
    // Whoever asks for names and titles on the canvas is told that there are none.
    view: "matrix", states, starts: [...starts], alone, names: [], titles: [],
    cells: [...cells.values()].map(({ id, ties, cooperates, quarrels, refuses, neither, idle, allied, common, way }) => ({
      of: id.split("\n"), way, cooperates, quarrels, refuses, neither, idle, allied, common, ties: ties.map((tie) => tie.id),
    })),
  };
}

/**
 * @param {HTMLElement} root the section
 * @param {Index} index
 * @param {Store} store
 * @param {{announce: (text: string) => void, tell: (text: string) => void}} actions `tell` is for those who see, too
 */
export function createMatrix(root, index, store, { announce, tell }) {
  const grid = createMatrixGrid({
    pair: (id) => choose(chosenByPair(index, pictured(index, store.get()), id) ?? { selection: null, focus: id.split("\n") }),
    state: (id) => choose({ selection: id, focus: [] }),
    point,
  });
  const side = createMatrixSide(store, save);
  const empty = h("p", { class: "muted matrix-empty" }, say("matrix.empty"));
  root.append(h("div", { class: "matrix-parts" }, grid.element, side.element, empty));

  /** What is chosen in the matrix leaves its group as it is. @param {Change} change */
  function choose(change) {
    const state = store.get();
    const group = state.story ? state.group : toldBy(index, state);
    store.set({ ...change, group, hover: null });
  }

  /** @param {string | null} row @param {string | null} column */
  function point(row, column) {
    const state = store.get();
    const named = inView(index, state);
    const { cells } = matrixOf(index, state);
    const both = row !== null && column !== null;
    side.point(both ? cellInWords(named, row, column, cells.get(pairOf({ from: row, to: column })))
      : named.actors.get(row ?? column ?? "")?.name ?? "");
  }

  function render() {
    const state = store.get();
    const named = inView(index, state);
    const matrix = matrixOf(index, state);
    const words = captionOf(named, state, matrix);
    grid.show(named, matrix, words, { marked: markedBy(index, state), chosen: pairChosen(index, state) });
    side.show(named, state, matrix, words);
    side.element.classList.toggle("matrix-told", state.story !== null);
    empty.hidden = matrix.states.length > 0;
  }

  function save() {
    const state = store.get();
    const { head, rows } = sheetOfMatrix(inView(index, state), matrixOf(index, state));
    const file = new Blob([toCsv({ head, rows })], { type: "text/csv;charset=utf-8" });
    tell(outcomeInWords(download(fileName(index, state, "csv", say("matrix.file")), file), say("csv.saved", { count: rows.length })));
  }

  const wordsNow = () => captionOf(inView(index, store.get()), store.get(), matrixOf(index, store.get()));
  const renderSoon = oncePerFrame(() => isOpen(store.get()) && render());

  function toggle() {
    root.hidden = !isOpen(store.get());
    document.body.classList.toggle("matrix-open", !root.hidden);
    if (!root.hidden) render();
  }

  store.subscribe((state, previous) => {
    if (isOpen(state) !== isOpen(previous)) toggle();
    else if (isOpen(state) && changedBut(state, previous, ["hover", "camera", "moved"])) renderSoon();
    if (isOpen(state) && (state.group !== previous.group || state.order !== previous.order || !isOpen(previous))) announce(wordsNow());
  });
  side.point("");
  if (isOpen(store.get())) toggle();
  return {
    isOpen: () => isOpen(store.get()),
    /** What changes as one turns to it. @returns {Change} */
    turned: () => ({ group: groupFor(index, store.get()) }),
    /** For exports: what is drawn of the state. */
    chart: () => drawnMatrix(root, index, store.get()).snapshot(() => 1),
    inventory: () => inventoryOf(matrixOf(index, store.get())),
  };
}
