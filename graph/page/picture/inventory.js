/**
 * What the picture shows, and where: the scene as plain lists, in CSS pixels of the window, for whoever
 * embeds the page and for the tests, which hold one way to a state to another by it. Pure.
 */

import { must } from "../core/must.js";

import { piecesOf } from "../drawing/seam.js";

/** @import { Scene, View } from "../drawing/types.d.ts" */

/** To a hundredth of a pixel. @param {number} number */
const round = (number) => Math.round(number * 100) / 100;

/**
 * @param {{scene: Scene, view: View}} look from the picture
 * @returns what is drawn: `view`, what is looked at: a place in the middle of the window and a scale; `actors` in
 *   the order of their ids, `ties` drawn one by one in that of drawing; `strands`, two actors with all their ties,
 *   the strongest first, each along a path of which so many points are one piece; `names` of actors and `titles` of ties; `outlines` of
 *   alliances; `areas` of the map, each with its colours, and the actors whose they are
 */
export function inventoryOf({ scene, view }) {
  /** @param {number} at */
  const x = (at) => round(at - view.x * scene.scale + view.width / 2);
  /** @param {number} at */
  const y = (at) => round(at - view.y * scene.scale + view.height / 2);
  /** @param {string} id */
  const middleOf = (id) => must(scene.nodes.get(id));
  const { ground } = scene;
  return {
    view: { x: round(view.x), y: round(view.y), scale: view.scale, width: view.width, height: view.height },
    actors: [...scene.nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((node) => ({
      id: node.id,
      x: x(node.x),
      y: y(node.y),
      width: round(node.width),
      height: round(node.height),
      alpha: node.alpha,
      bright: node.bright,
      selected: node.selected,
      dot: Boolean(node.dot),
      change: node.change,
    })),
    ties: [scene.strokes, scene.bright ?? []].flatMap((strokes, i) => strokes.map(({ tie, look, calm, curve }) => ({
      id: tie.id,
      bright: i === 1,
      look: `${look.key} ${look.colour}`,
      width: round(i === 1 ? look.width : calm.width),
      alpha: round(i === 1 ? look.alpha : calm.alpha),
      curve: [x(curve.ax), y(curve.ay), x(curve.cx), y(curve.cy), x(curve.bx), y(curve.by)],
    }))),
    strands: [...scene.strands.filter(({ strand }) => !scene.merged.some((one) => one.strand.id === strand.id)), ...scene.merged].map(({ strand, look, path }) => ({
      from: strand.from,
      to: strand.to,
      ties: strand.ties.map(({ id }) => id).sort(),
      look: `${look.key} ${look.colour}`,
      width: round(look.width),
      alpha: round(look.alpha),
      path: path.map((point) => [x(point.x), y(point.y)]),
      pieces: piecesOf(path).map((piece) => piece.length),
    })),
    names: scene.names.map(({ id, text, strong, width, height, dx, dy }) => ({
      id, text, strong, width: round(width), height: round(height), x: x(middleOf(id).x + dx), y: y(middleOf(id).y + dy),
    })),
    titles: scene.marks.map((mark) => ({ id: mark.id, text: mark.title ?? "", glyph: mark.glyph ?? "", x: x(mark.x), y: y(mark.y), width: round(mark.width ?? 2 * mark.radius), height: round(mark.height ?? 2 * mark.radius) })),
    outlines: scene.hulls.map(({ id, colour, double, rings }) => ({
      id, colour, double, rings: rings.map((ring) => ring.map((point) => [x(point.x), y(point.y)])),
    })),
    areas: ground && [...ground.holders].map(([code, holders]) => ({
      code, holders, colours: (ground.tints.get(code) ?? []).map(({ id, way, step }) => (step === undefined ? `${id} ${way}` : `${id} ${way} ${step}`)), chosen: holders.some((id) => ground.states.has(id)),
    })),
    plain: ground && ground.plain,
  };
}
