/**
 * A chart in a given shape: as large as there is room, its words below it or beside it, whichever leaves it more.
 * Pure; whoever measures texts is passed in.
 */

import { MARGIN, createColumn, turned } from "./sheet.js";

/** @import { Measure, Palette, Size } from "../drawing/types.d.ts" */
/** @import { Credits, LegendEntry, Sheet } from "./types.d.ts" */

/** How much of the width words have that stand beside a chart: the fewest that hold them. */
const BESIDE = [0.24, 0.3, 0.36, 0.42];
/** A chart of three states need not fill a wall. */
const LARGEST = 2.6;
const LEAST = 0.1;

/** @typedef {{sheet: Sheet, scale: number}} Fitted how many times its own size a chart is drawn */

/** @param {Size} chart @param {Size} room */
const scaleIn = (chart, room) => Math.max(LEAST, Math.min(LARGEST, room.width / chart.width, room.height / chart.height));

/** The chart amid its room. @param {Size} chart @param {{x: number, y: number} & Size} room @param {number} scale */
function amid(chart, room, scale) {
  const [width, height] = [chart.width * scale, chart.height * scale];
  return { x: room.x + (room.width - width) / 2, y: room.y + (room.height - height) / 2, width, height };
}

/** @param {Credits | null} credits @param {LegendEntry[]} legend @param {Size} chart @param {Size} shape @param {Palette} palette @param {Measure} measure @returns {Fitted} */
function below(credits, legend, chart, shape, palette, measure) {
  /** @param {number} y */
  const from = (y) => createColumn({ x: MARGIN, y, room: shape.width - 2 * MARGIN }, palette, measure);
  const above = from(MARGIN * 0.75);
  if (credits) above.head(credits);
  const top = above.end() + (credits ? MARGIN / 2 : 0);
  /** @param {number} y */
  function feet(y) {
    const column = from(y);
    column.legend(legend);
    if (credits) column.skip(MARGIN / 2);
    if (credits) column.foot(credits);
    return column;
  }
  const high = feet(0).end() + MARGIN * 0.75;
  const room = { x: MARGIN, y: top, width: shape.width - 2 * MARGIN, height: shape.height - high - top - MARGIN / 2 };
  const scale = scaleIn(chart, room);
  const under = feet(shape.height - high);
  return { scale, sheet: {
    ...shape, view: amid(chart, room, scale), mirrored: false,
    texts: [...above.texts, ...under.texts], samples: under.samples,
  } };
}

/** @param {Credits | null} credits @param {LegendEntry[]} legend @param {Size} chart @param {Size} shape @param {Palette} palette @param {Measure} measure @returns {Fitted | null} */
function beside(credits, legend, chart, shape, palette, measure) {
  for (const share of BESIDE) {
    const width = Math.round(shape.width * share);
    const column = createColumn({ x: MARGIN, y: MARGIN, room: width }, palette, measure);
    if (credits) column.head(credits);
    if (credits) column.skip(MARGIN);
    column.legend(legend);
    if (credits) column.skip(MARGIN);
    if (credits) column.foot(credits);
    if (column.end() > shape.height - MARGIN) continue;
    const room = { x: width + 2 * MARGIN, y: MARGIN, width: shape.width - width - 3 * MARGIN, height: shape.height - 2 * MARGIN };
    const scale = scaleIn(chart, room);
    return { scale, sheet: { ...shape, view: amid(chart, room, scale), mirrored: false, texts: column.texts, samples: column.samples } };
  }
  return null;
}

/**
 * @param {Credits | null} credits what is said of it; null where its key is enough
 * @param {LegendEntry[]} legend @param {Size} chart its own size @param {Size} shape @param {Palette} palette @param {Measure} measure
 * @returns {Fitted}
 */
export function fitted(credits, legend, chart, shape, palette, measure) {
  const under = below(credits, legend, chart, shape, palette, measure);
  const aside = beside(credits, legend, chart, shape, palette, measure);
  const { sheet, scale } = aside && aside.scale >= under.scale ? aside : under;
  return { sheet: turned(sheet), scale };
}
