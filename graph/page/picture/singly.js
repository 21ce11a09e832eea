/**
 * Ties drawn one by one, side by side: those that stand out; and all of them while two days are compared,
 * where each tells what became of it.
 */

import { isMembership } from "../core/index.js";
import { memo } from "../core/memo.js";
import { changedStrokes } from "../drawing/change-looks.js";
import { RISE } from "../drawing/geometry.js";
import { NO_SEAM, seamOf } from "../drawing/seam.js";
import { singledLines } from "./lines.js";
import { bendsAt, strokesOf } from "./scene.js";
import { webOf } from "./web.js";

/** @import { Bend, Box, Ground, Layouts, Palette, Stroke } from "../drawing/types.d.ts" */
/** @import { Index } from "../core/types.d.ts" */
/** @import { Content } from "./types.d.ts" */

/** How far lines rise on the ground of a content, as a share of their length. @param {Ground | null} ground */
export function arcOn(ground) {
  return ground ? RISE : 0;
}

/** How lines lie on the ground of a content at a scale: how far they rise, and where they are cut. @param {Ground | null} ground @param {number} scale */
export function lieOn(ground, scale) {
  return { arc: arcOn(ground), seam: ground ? seamOf(ground, scale) : NO_SEAM };
}

/**
 * @param {Index} index
 * @param {Pick<Layouts, "version">} layouts
 * @param {ReturnType<typeof import("./drawn.js").createDrawn>} drawn from createDrawn()
 * @param {() => Box | null} seen what no panel covers of the scene
 * @returns {(scale: number, content: Content, palette: Palette, held: string | null) => {bends: Map<string, Bend>, all: Stroke[], told: Stroke[]}} of a
 *   scale, a content, the palette and the actor in hand: how ties pass by actors; the strokes of ties; and what
 *   of them is drawn where nothing stands out
 */
export function createSingly(index, layouts, drawn, seen) {
  /** @param {number} scale @param {Content} content @param {Palette} palette @param {string | null} held */
  const inputsOf = (scale, content, palette, held) => (
    { still: content.still ?? content, scale, palette, held, version: layouts.version(), seen: seen() });

  /** How ties pass by actors: of the content with the pointer nowhere, which bends none of them. */
  const bends = memo(inputsOf, ({ still, scale, palette, held }) => {
    if (!still.singled) return /** @type {Map<string, Bend>} */ (new Map());
    const nodes = drawn.at(scale, still, palette, false, held);
    const on = lieOn(still.ground, scale);
    const web = still.ground ? webOf(index, still, nodes, palette, on.seam) : null;
    return bendsAt(index, still.shown.ties, singledLines(index, still), nodes, scale, palette, on, web ?? undefined);
  });

  const compared = memo(inputsOf, ({ still, scale, palette, held }) => {
    const nodes = drawn.at(scale, still, palette, false, held);
    const all = strokesOf(index, still.shown.ties, nodes, scale, palette,
      { ...lieOn(still.ground, scale), bends: bends(scale, still, palette, held) });
    changedStrokes(all, still.changes, palette);
    // On the map shading says who belongs where, but not who has come or gone.
    /** @param {Stroke} stroke */
    const told = ({ tie }) => !isMembership(tie) || (still.changes?.ties.get(tie.id) ?? "stayed") !== "stayed";
    return { bends: bends(scale, still, palette, held), all, told: still.ground ? all.filter(told) : all };
  });

  const standingOut = memo((/** @type {Parameters<typeof inputsOf>} */ ...[scale, content, palette, held]) => ({ content, scale, palette, held, version: layouts.version(), seen: seen() }),
    ({ content, scale, palette, held }) => {
      const by = bends(scale, content, palette, held);
      const only = content.pointed ? [] : [...content.bright?.ties ?? []];
      const nodes = drawn.at(scale, content, palette, false, held);
      const all = strokesOf(index, content.shown.ties, nodes, scale, palette, { only, ...lieOn(content.ground, scale), bends: by });
      return { bends: by, all, told: [] };
    }, { keep: 2 });

  return (scale, content, palette, held) => (content.changes ? compared : standingOut)(scale, content, palette, held);
}
