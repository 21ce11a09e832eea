/**
 * Who would be a dot on the map for whose name others leave no room: a line that ends there tells nobody whom it leads to.
 * Names are given room as the picture gives it, but for what stands on lines. Pure.
 */

import { EVERYWHERE } from "../drawing/extent.js";
import { boxOfName, placeLabels } from "../drawing/labels.js";
import { NAME_GAP, usualPlaces } from "../drawing/name-places.js";
import { NAME_MARGIN } from "../drawing/nearness.js";
import { withPost } from "../drawing/ways.js";

/** @import { Box, DrawnActor, Label, Palette } from "../drawing/types.d.ts" */
/** @import { Standing } from "./types.d.ts" */

/**
 * @param {Standing[]} flags those that stand already @param {Standing[]} dots those that would be dots at their capitals
 * @param {{palette: Palette, side: number, nameWidth: (node: DrawnActor) => number}} how the side of a dot
 * @returns {{ends: Standing[], names: Box[], namesOf: (flag: DrawnActor) => Box[]}} of the dots, the first first; where the others'
 *   names are; and where the name of a flag could be
 */
export function nameless(flags, dots, { palette, side, nameWidth }) {
  /** @param {Standing} one @param {Partial<Label>} as @returns {Label} */
  const label = ({ node, rank }, as) => ({
    ...withPost(node, palette), id: node.id, solid: true, named: !node.post, must: node.selected, priority: rank,
    textWidth: nameWidth(node) + NAME_MARGIN, textHeight: palette.type, ...as,
  });
  const labels = [...flags.map((one) => label(one, {})), ...dots.map((one) => label(one, { ...one.home, width: side, height: side, dot: true, solid: false }))];
  const { places } = placeLabels(dots.length > 0 ? labels : [], NAME_GAP, EVERYWHERE);
  const names = labels.flatMap((one) => {
    const place = places.get(one.id);
    return place ? [boxOfName(one, place)] : [];
  });
  /** @param {DrawnActor} node */
  const namesOf = (node) => {
    const one = label({ node, home: node, rank: 0 }, {});
    return usualPlaces(one, NAME_GAP).map((place) => boxOfName(one, place));
  };
  const ends = dots.filter(({ node }) => !places.has(node.id));
  return { ends, names: ends.length > 0 ? names : [], namesOf };
}
