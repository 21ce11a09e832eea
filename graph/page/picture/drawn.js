/**
 * The actors as they are drawn at a zoom, by content and layout: sizes, what is dimmed, what is
 * chosen, and on the map which of them are dots.
 */

import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { prominenceOf } from "../core/prominence.js";
import { endsOfPairs } from "../core/strands.js";
import { nameFont } from "../drawing/nodes.js";
import { seamOf } from "../drawing/seam.js";
import { shadeOfClass } from "../drawing/tints.js";
import { moveApart } from "./apart.js";
import { standAside } from "./aside.js";
import { asDots, asFlags, makeWay } from "./crowded.js";
import { elbowRoom } from "./elbow-room.js";
import { createLeading } from "./leading.js";
import { isCrowded, linesBetween } from "./lines.js";
import { awaitNames, nameOf } from "./naming.js";
import { nodesOf, spacingAt } from "./scene.js";
import { webOf } from "./web.js";

/** @import { Box, DrawnActor, Ground, Layouts, Measure, Palette, Point } from "../drawing/types.d.ts" */
/** @import { Index } from "../core/types.d.ts" */
/** @import { Leading } from "./leading.js" */
/** @import { Content } from "./types.d.ts" */
/** @typedef {(scale: number, content: Content, palette: Palette, travelling: boolean, held: string | null) => Map<string, DrawnActor>} At actors as they are drawn */

const DIMMED = 0.08;
/** Members of an alliance that a step points at: there to be counted, not to be read. */
const WITHIN = 0.6;
/** Whom a choice does not concern tells where it lies, no more. */
const ASIDE = 0.5;
/** On the map more chosen flags than these would hide the land if they were enlarged. */
const FEW = 3;
/** From this scale on a map on which nothing is chosen has flags; one of so few states from anywhere. */
const FLAGS = { from: 0.6, few: 20 };

/** @param {DrawnActor} node @param {number} factor */
function enlarge(node, factor) {
  node.width *= factor;
  node.height *= factor;
  if (node.type) node.type *= factor;
}

/** Whether an actor has no part in what is chosen. @param {DrawnActor} node @param {Content} content */
function isAside({ id }, { ground, changes, strong, singled, within }) {
  return !ground && !changes && strong.size > 0 && singled !== null && !singled.actors.has(id) && !within.has(id);
}

/**
 * What is drawn later lies on top: states over alliances, and what is selected over all.
 * @param {DrawnActor} a @param {DrawnActor} b
 */
export function onTop(a, b) {
  /** @param {DrawnActor} node */
  const rank = ({ selected, actor }) => Math.max(selected ? 2 : 0, actor.type === "state" ? 1 : 0);
  return rank(a) - rank(b);
}

/** @param {DrawnActor} node @param {Content} content @param {Palette} palette */
function alphaOf(node, content, palette) {
  if (!content.bright || node.bright) return 1;
  return content.within.has(node.id) ? WITHIN : palette.dimmed + DIMMED;
}

/**
 * Who has a flag on the map where some are chosen: all that they are tied to, and members. Where a step tells of ties
 * between the states that it chooses, these would be buried under members, whom the colour of their land tells; and so
 * would many lines. Of a web those have none whose line has no room: a hundred flags would lie on each other.
 * @param {Index} index @param {Content} content @param {ReturnType<typeof linesBetween>} lines @param {ReturnType<typeof webOf>} web
 */
function flagged(index, content, lines, web) {
  const { near, singled, strong, telling, within } = content;
  if (web) {
    const [drawn, left] = [web.drawn, web.left].map((some) => new Set(some.flatMap(({ from, to }) => [from, to])));
    return new Set([...near].filter((id) => strong.has(id) || within.has(id) || drawn.has(id) || !left.has(id)));
  }
  if (isCrowded(lines)) return new Set([...near].filter((id) => strong.has(id) || lines.has(id)));
  const between = [...telling?.main ?? []].some((id) => {
    const { from, to } = must(index.ties.get(id));
    return [from, to].every((end) => strong.has(end) && index.actors.get(end)?.type === "state");
  });
  return between && singled ? singled.actors : near;
}

/** Where flags on the map belong: at capitals, or at the edge for those who lie far off. @param {Ground} ground */
const belongingIn = ({ homes, far }) => (far.size > 0 ? new Map([...homes, ...far]) : homes);

/**
 * On the map flags are kept apart.
 * @param {Index} index @param {Map<string, DrawnActor>} nodes @param {Content} content @param {number} scale @param {Palette} palette @param {Measure} measure
 */
function clear(index, nodes, content, scale, palette, measure) {
  const { ground, near, strong, latest } = content;
  if (!ground) return;
  const lines = linesBetween(index, content);
  const seam = seamOf(ground, scale);
  const web = webOf(index, content.still ?? content, nodes, palette, seam);
  const flags = flagged(index, content, lines, web);
  // With nothing chosen the land tells; flags come with nearness, and with pointing.
  const far = ground.theme !== null && scale < FLAGS.from * Math.sqrt(palette.size) && nodes.size > FLAGS.few;
  // Whom the headline names is looked for.
  const told = endsOfPairs(latest);
  /** @param {string} id */
  const rank = (id) => (prominenceOf(index, content.shown).get(id) ?? 0) + Math.max(ground.far.has(id) ? 2e6 : 0, strong.has(id) ? 1e6 : 0, near.has(id) ? 1e5 : 0, told.has(id) ? 1e4 : 0);
  ground.declutter(nodes, belongingIn(ground), scale, palette, {
    rank,
    quiet: (id) => (near.size > 0 ? !flags.has(id) : far && !content.bright?.actors.has(id)),
    plain: far && near.size === 0,
    aside: near.size > 0,
    whole: ground.theme !== null && !far && near.size === 0,
    lines,
    free: web === null,
    spacing: spacingAt(scale, palette),
    nameWidth: ({ actor, selected }) => measure(nameOf(actor), nameFont(palette, selected)),
    seam,
  });
}

/**
 * On the map none is cut by the edge. @param {Map<string, DrawnActor>} nodes @param {Content} content @param {number} scale @param {Palette} palette @param {Box | null} area what no panel covers
 */
function whole(nodes, { ground, near, bright }, scale, palette, area) {
  if (!ground || !area) return nodes;
  const standOut = near.size > 0 ? near : bright?.actors;
  return ground.uncut(nodes, belongingIn(ground), scale, palette, { area, comesIn: (id) => standOut?.has(id) ?? false });
}

/** @typedef {{places: Map<string, Point>, version: number, moved: Record<string, Point>, scale: number, content: Content, palette: Palette, travelling: boolean, held: string | null}} Inputs */
/** @typedef {(inputs: Inputs) => Map<string, DrawnActor>} Works */

/**
 * What was worked out, as long as it is asked for again: once all stand where they are to, it is what was foreseen.
 * @param {Pick<Layouts, "places" | "version" | "goal" | "moved">} layouts @param {Works} work @param {Works} workAtRest
 */
function createRemembered(layouts, work, workAtRest) {
  const standing = memo(() => ({ places: layouts.places, version: layouts.version(), goal: layouts.goal() }),
    ({ places, goal }) => [...goal].every(([id, { x, y }]) => places.get(id)?.x === x && places.get(id)?.y === y));
  /** @param {Map<string, Point>} places @param {number} version @param {Parameters<At>} asked @returns {Inputs} */
  const inputsOf = (places, version, ...[scale, content, palette, travelling, held]) => (
    { places, version, moved: layouts.moved(), scale, content, palette, travelling, held });
  const worked = memo(inputsOf, workAtRest, { keep: 8 }); // with the pointer somewhere and without it, where the camera is and where it will be
  return {
    resting: (/** @type {Parameters<At>} */ ...asked) => (standing() ? worked(layouts.goal(), 0, ...asked) : worked(layouts.places, layouts.version(), ...asked)),
    /** For a frame at another zoom than the scene's: apart, so that the scene's stay what its strands were worked out from. */
    passing: memo((/** @type {Parameters<At>} */ ...asked) => inputsOf(layouts.places, layouts.version(), ...asked), work, { keep: 2 }),
    /**
     * The actors as they will be drawn once all have arrived.
     * @param {number} scale @param {Content} content @param {Palette} palette
     */
    foresee: (scale, content, palette) => worked(layouts.goal(), 0, scale, content, palette, false, null),
  };
}

/**
 * @param {Index} index
 * @param {Pick<Layouts, "places" | "version" | "goal" | "moved">} layouts
 * @param {Measure} measure
 * @param {() => Box | null} seen what no panel covers of the scene
 * @returns the actors of a content at a scale: `travelling` ones are all flags, and the one that is `held` stays in the hand
 */
export function createDrawn(index, layouts, measure, seen) {
  /** @param {Palette} palette @returns {(node: DrawnActor) => number} how wide names are */
  const nameWidthIn = (palette) => ({ actor }) => measure(nameOf(actor), nameFont(palette, false));

  /** @type {Works} */
  function work({ places, scale, content, palette, travelling, held }) {
    const nodes = nodesOf(content.named, content.shown.actors, places, scale, palette, measure);
    for (const node of nodes.values()) {
      const rank = content.ground ? null : content.ranks?.get(node.id) ?? null;
      if (rank) {
        enlarge(node, rank.grow);
        node.shade = rank.step === null ? null : shadeOfClass(rank.step, rank.classes);
      }
      node.selected = content.strong.has(node.id);
      if (node.selected && !(content.ground && content.strong.size > FEW)) enlarge(node, palette.chosen);
      if (isAside(node, content)) enlarge(node, ASIDE);
    }
    if (content.ground && !travelling) clear(index, nodes, content, scale, palette, measure);
    for (const node of nodes.values()) {
      node.bright = Boolean(content.bright?.actors.has(node.id));
      Object.assign(node, { alpha: alphaOf(node, content, palette), change: content.changes?.actors.get(node.id) ?? null, rim: content.rims.get(node.id) });
    }
    // Those that a choice singles out; where the pointer is moves nobody.
    if (!content.ground) moveApart([...nodes.values()].filter(({ id }) => content.near.has(id)), elbowRoom(index, content, palette, nameWidthIn(palette)), (id) => id !== held);
    return nodes;
  }

  /** Who makes way is found while the picture rests: in each frame of a zoom or with one in hand that would take too long. @param {Inputs} inputs */
  function workAtRest(inputs) {
    const nodes = work(inputs);
    const leads = leadingAt(inputs.scale, inputs.content, inputs.palette);
    const flags = asDots(nodes, leads, inputs.content, inputs.palette);
    if (!inputs.travelling && inputs.held === null) settle(nodes, leads, inputs);
    asFlags(nodes, flags, inputs.content);
    return nodes;
  }

  /** @param {Map<string, DrawnActor>} nodes @param {Leading} leads @param {Inputs} inputs */
  function settle(nodes, leads, inputs) {
    const { content, scale, palette, moved } = inputs;
    const free = (/** @type {string} */ id) => !(id in moved);
    makeWay(index, nodes, leads, content, palette, measure, free);
    awaitNames(index, nodes, content, scale, palette, measure);
    if (!content.ground && !content.changes) {
      standAside(index, nodes, content.still ?? content, spacingAt(scale, palette), { palette, free, nameWidth: nameWidthIn(palette) });
    }
  }

  const leading = createLeading(index, measure);
  /** By where all will stand: on the way there the same have lines. @param {number} scale @param {Content} content @param {Palette} palette */
  const leadingAt = (scale, content, palette) => leading(content, layouts.goal(), scale, palette);
  const { resting, passing, foresee } = createRemembered(layouts, work, workAtRest);
  const uncut = memo((/** @type {Map<string, DrawnActor>} */ nodes, /** @type {number} */ scale, /** @type {Content} */ content, /** @type {Palette} */ palette) => (
    { nodes, scale, content, palette, area: seen() }), ({ nodes, scale, content, palette, area }) => whole(nodes, content, scale, palette, area), { keep: 2 });
  /** @type {At} */
  const at = (scale, content, palette, travelling, held) => {
    const nodes = resting(scale, content, palette, travelling, held);
    return travelling || held !== null ? nodes : uncut(nodes, scale, content, palette);
  };
  return {
    at,
    passing,
    foresee,
    leading: leadingAt,
  };
}
