/** What is found, counted and said of a state of the page beside its picture, as a line. */

import { keysBehind } from "../../graph/page/core/behind.js";
import { blocsOf, landBlocs } from "../../graph/page/core/blocs.js";
import { chainsBetween } from "../../graph/page/core/chains.js";
import { comparison, pictured } from "../../graph/page/core/changes.js";
import { changeLine } from "../../graph/page/core/change-words.js";
import { counts } from "../../graph/page/core/counts.js";
import { glance } from "../../graph/page/core/glance.js";
import { toHash, readHash } from "../../graph/page/core/hash.js";
import { lineKeyOf } from "../../graph/page/core/line-key.js";
import { latestPairs } from "../../graph/page/core/latest.js";
import { inView } from "../../graph/page/core/names.js";
import { hiddenChoice, nothingInWords } from "../../graph/page/core/nothing.js";
import { prominenceOf } from "../../graph/page/core/prominence.js";
import { scaleNow } from "../../graph/page/core/scale.js";
import { initialState } from "../../graph/page/core/state.js";
import { leftOutInWords } from "../../graph/page/core/strand-words.js";
import { strandsNow, themeNow } from "../../graph/page/core/themes.js";
import { stateInWords } from "../../graph/page/core/theme-words.js";
import { visible } from "../../graph/page/core/visible.js";
import { createMeasure } from "../../graph/page/drawing/measure.js";
import { readPalette } from "../../graph/page/drawing/palette.js";
import { chartOf } from "../../graph/page/matrix/chart.js";
import { sheetOf } from "../../graph/page/export/view-sheet.js";
import { matrixOf } from "../../graph/page/matrix/contents.js";
import { lossOf } from "../../graph/page/matrix/loss.js";
import { triadsAround } from "../../graph/page/matrix/triads.js";
import { bestStep, worthOf } from "../../graph/page/start/best-step.js";
import { eventsOf } from "../../graph/page/time/events.js";
import { passingIn } from "../../graph/page/time/passing.js";
import { createFakeCanvas } from "./brush.js";
import { inLine } from "./figures.js";
import { mark, weighed } from "./weighed.js";

/** @import { Index, PageState } from "../../graph/page/core/types.d.ts" */

const NUMBER = /-?\d+(?:\.\d+)?/g;

/** The matrix of a state, as it is painted. @param {Index} index @param {PageState} state */
function matrix(index, state) {
  const place = /** @type {Element} */ (/** @type {unknown} */ (document.body));
  const chart = chartOf(index, { ...state, group: [], layout: "matrix" }, readPalette(place, index.alliances, index.data.categories), createMeasure());
  const canvas = createFakeCanvas();
  chart.draw(/** @type {CanvasRenderingContext2D} */ (canvas.getContext()), { bitmap: (key) => ({ name: key }) });
  const sheets = [{}, { shape: { width: 1280, height: 720 } }, { shape: { width: 960, height: 720 }, alone: true }, { most: 0, shape: { width: 500, height: 900 } }]
    .map((how) => sheetOf(index, state, chart, createMeasure(), how).sheet);
  return [chart.title, chart.counted, chart.legend, chart.width, canvas.lines, sheets];
}

/**
 * @param {Index} index @param {PageState} state @param {string} one a state @param {string} other another
 * @returns {Record<string, () => unknown>}
 */
function askedOf(index, state, one, other) {
  const named = inView(index, state);
  const shown = visible(index, state);
  const actor = named.actors.get(one);
  const theme = themeNow(index, state);
  const strands = strandsNow(index, shown, state);
  return {
    words: () => [counts(index, state), lineKeyOf(named, state), nothingInWords(index, state), hiddenChoice(index, state), latestPairs(index, shown, state), leftOutInWords(index, strands, strands.strands.length - 4, blocsOf(index, shown), { latest: state.pairs === 1, outlined: state.pairs === 1 })],
    strands: () => strands.strands.map(({ id, ties, weight, way, category }) => [id, ties.length, weight, way, category]),
    ranks: () => [prominenceOf(index, shown), landBlocs(index, shown), theme?.id, scaleNow(index, shown, state), theme && [one, other].map((id) => stateInWords(index, theme, /** @type {never} */ (scaleNow(index, shown, state)), id))],
    changes: () => [comparison(index, state), changeLine(index, state, one)],
    ways: () => chainsBetween(index, state, one, other),
    about: () => [actor?.type === "state" && glance(named, state, actor), keysBehind(index, state)],
    events: () => [eventsOf(index, state).map(({ key, weight }) => [key, weight]), [1, 6, 24].map((months) => passingIn(index, state, months))],
    matrix: () => [matrixOf(index, state), matrix(index, state)],
    loss: () => [lossOf(index, pictured(index, state).ties, state.date, one), lossOf(index, pictured(index, state).ties, state.date, one, index.alliances[0]?.id), triadsAround(index, pictured(index, state).ties, state.date, one)],
    steps: () => [worthOf(index, state), ...(index.data.stories ?? []).map((story) => {
      const steps = bestStep(index, story);
      for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.story;
    })],
    address: () => {
      const first = initialState(index.data);
      const text = toHash(state, first, index);
      return [text, readHash(text, first, index)];
    },
  };
}

/**
 * A word and a number for each.
 * @param {Index} index @param {PageState} state @param {string} one @param {string} other @param {string[]} [of] what is asked, if not all
 */
export function tellingOf(index, state, one, other, of) {
  return Object.entries(askedOf(index, state, one, other)).filter(([name]) => of?.includes(name) ?? true).map(([name, ask]) => {
    const text = inLine(ask());
    return `${name} ${mark(text.replace(NUMBER, "0"))} ${weighed((text.match(NUMBER) ?? []).map(Number), 2)}`;
  }).join(", ");
}
