/** How strong the colours of a tint are: an alliance's, or those of a theme's classes. */

/** @import { Tint } from "../core/types.d.ts" */
/** @import { Palette } from "./types.d.ts" */

/** @type {Partial<Record<Tint["way"], number>>} */
const SHADE = { full: 0.48, pale: 0.2 };
/** Of a theme's classes, the least first; where lines tell of them, too, their ground is paler. */
export const CLASSES = [0.2, 0.4, 0.6, 0.8, 1];
export const HATCHED = [0.17, 0.34, 0.51, 0.68, 0.85];
/** How far apart these lines are, as a share of stripes' distance. */
export const LINES = [1.7, 1.3, 1, 0.75, 0.55];

/** The colour of a tint. @param {Pick<Tint, "id" | "theme">} tint @param {Palette} palette */
export function tintColour({ id, theme }, palette) {
  if (!theme) return palette.alliances.get(id) ?? palette.membership;
  if (theme.colour === "conflict" || theme.colour === "number") return palette[theme.colour];
  return palette.categories.get(theme.colour) ?? palette.membership;
}

/** Of so many classes the last are the strongest. @param {number} step @param {number} classes */
export function shadeOfClass(step, classes) {
  return classes <= 1 ? 3 : Math.round((step * (CLASSES.length - 1)) / (classes - 1));
}

/** How strong a tint fills its area; 0 for one that is stripes. @param {Tint} tint */
export function fillOf({ way, step, theme }) {
  if (way === "striped" || way === "none") return 0;
  if (theme && step !== undefined) return (theme.hatched ? HATCHED : CLASSES)[step];
  return SHADE[way] ?? 0;
}
