/** What the saved picture's legend must explain: only what occurs in the part that it shows. Pure. */

import { CHANGE_WORDS } from "../core/change-words.js";
import { sortOf } from "../core/between.js";
import { categoryOf, isMembership, kindLabel } from "../core/index.js";
import { must } from "../core/must.js";
import { inOrder, say, sayNumber } from "../core/say.js";
import { classesInWords } from "../core/theme-words.js";
import { themeName } from "../core/themes.js";
import { sharedInWords } from "../core/ways.js";
import { capital, shortName, sortInWords, statusWord } from "../core/words.js";
import { boundsOf, boxOf, meets } from "../drawing/geometry.js";
import { kindsIn, signsIn } from "../drawing/signs.js";
import { shadeOfClass } from "../drawing/tints.js";

/** @import { Tie } from "../contract.d.ts" */
/** @import { Comparison, Fate, Index, Scale, Theme, Tint, Way } from "../core/types.d.ts" */
/** @import { Box, DrawnActor, Ground, Look, Palette, Ring, Point, Scene, StrandLook, Stroke } from "../drawing/types.d.ts" */
/** @import { LegendEntry, Whole } from "./types.d.ts" */

const MOST_ALLIANCES = 40;
const SAMPLE_WIDTH = 2;

/** @param {Rect} rect @returns {Box} */

/** @param {Index} index @param {Tie} tie @param {boolean} compared */
function labelOf(index, tie, compared) {
  const category = categoryOf(index, tie);
  const name = index.categories.find(({ id }) => id === category)?.label ?? category;
  const sort = sortOf(index, tie);
  // In a comparison the pattern tells what became of a tie, no longer its category.
  if (compared && sort !== "cooperation") return sort === "conflict" ? say("sheet.conflict") : capital(say(`key.${sort}`));
  return say("sheet.category", { category: name, sign: sort === "cooperation" || sort === "conflict" ? sortInWords(index, tie) : say(`key.${sort}`) });
}

/**
 * @param {Index} index @param {Stroke[]} strokes @param {Palette} palette @param {boolean} compared
 * @returns {LegendEntry[]}
 */
function lineEntries(index, strokes, palette, compared) {
  /** @type {Map<string, {rank: number, label: string, look: Look}>} */
  const entries = new Map();
  for (const { tie, look } of strokes) {
    if (isMembership(tie)) {
      const label = capital(statusWord(index, tie));
      entries.set(label, { rank: 0, label, look: { ...look, colour: palette.membership } });
      continue;
    }
    const label = labelOf(index, tie, compared);
    const known = entries.get(label);
    // Without an arrow where both occur: the arrow has an entry of its own.
    if (!known || known.look.arrow) entries.set(label, { rank: 1 + look.rank, label, look });
  }
  /** @type {{label: string, look: Look}[]} */
  const sorted = [...entries.values()].sort((a, b) => a.rank - b.rank || inOrder(a.label, b.label));
  const directed = strokes.find(({ look }) => look.arrow);
  if (directed) {
    sorted.push({
      label: say("sheet.acts"),
      look: { ...directed.look, colour: palette.ink, dash: [], studs: null, hollow: false },
    });
  }
  return sorted.map(({ label, look }) => ({ draw: "line", label, look: { ...look, arrow: look.arrow && look.colour === palette.ink } }));
}

/** The ways that are told in general, in the order in which they are. @type {Way[]} */
const WAYS = ["conflict", "both", "refusal", "despite", "neither", "idle"];

/** Which line of the legend stands for a strand, and its words. @param {Way} way @param {string} category by name */
function strandSort(way, category) {
  const rank = WAYS.indexOf(way) + 1;
  if (way === "conflict" || way === "both") return { rank, label: say(`sheet.${way}`) };
  if (rank > 0) return { rank, label: capital(say(`key.${way}`)) };
  return { rank: 0, label: say("sheet.category", { category, sign: say("signs.cooperation") }) };
}

/**
 * What strands look like, where they are drawn at full strength, and how many of all there are.
 * @param {Index} index @param {Scene} scene @param {Box} area @param {Whole} whole @returns {LegendEntry[]}
 */
function strandEntries(index, scene, area, { pairs, fewer }) {
  if (scene.bright) return [];
  /** @type {Map<string, {rank: number, label: string, look: StrandLook}>} */
  const entries = new Map();
  for (const { strand, look } of scene.strands.filter(({ box }) => meets(box, area))) {
    const name = index.categories.find(({ id }) => id === strand.category)?.label ?? strand.category;
    const { rank, label } = strandSort(strand.way, name);
    if (!entries.has(label)) entries.set(label, { rank, label, look: { ...look, width: SAMPLE_WIDTH } });
  }
  const [drawn, all] = [scene.strands.length, pairs + fewer];
  const words = drawn < all ? say("sheet.pairs", { drawn: sayNumber(drawn), pairs: sayNumber(all) }) : say("sheet.all_pairs", { count: all });
  return [
    ...[...entries.values()].sort((a, b) => a.rank - b.rank || (a.label < b.label ? -1 : 1))
      .map(({ label, look }) => /** @type {LegendEntry} */ ({ draw: "strand", label, look })),
    ...(all > 0 ? [/** @type {LegendEntry} */ ({ draw: "none", label: words })] : []),
  ];
}

/**
 * While two days are compared, lines tell by their pattern and sign what became of a tie.
 * @param {Stroke[]} strokes @param {Comparison} changes @param {Palette} palette
 */
function changeEntries(strokes, changes, palette) {
  const words = /** @type {[Fate, string][]} */ (Object.entries(CHANGE_WORDS));
  /** @type {LegendEntry[]} */
  const entries = [];
  for (const [change, word] of words) {
    const stroke = strokes.find(({ tie }) => changes.ties.get(tie.id) === change);
    if (!stroke) continue;
    const colour = change === "stayed" ? stroke.look.colour : palette.ink;
    const look = { ...stroke.look, colour, studs: null, hollow: false, arrow: false };
    entries.push({ draw: "change", label: word, look, change: change === "stayed" ? null : change });
  }
  return entries;
}

/** @param {Scene} scene @param {Box} area @returns {LegendEntry[]} */
function allianceEntries(scene, area) {
  /** @param {DrawnActor} node */
  const bright = (node) => !scene.bright || node.bright || node.selected;
  /** @type {LegendEntry[]} */
  const all = [...scene.nodes.values()]
    .filter((node) => node.actor.type === "alliance" && bright(node) && meets(boxOf(node), area))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, actor }) => ({ draw: "alliance", id, label: actor.name === id ? id : say("sheet.alliance", { id, name: actor.name }) }));
  const left = all.length - MOST_ALLIANCES;
  return left > 0 ? [...all.slice(0, MOST_ALLIANCES), { draw: "none", label: say("sheet.alliances_more", { count: left }) }] : all;
}

/**
 * The alliances whose colour lies on some land, or at some point, of the area.
 * @param {Ground} ground @param {number} scale @param {Box} area @returns {Tint[][]}
 */
function shadesSeen(ground, scale, area) {
  /** @param {Ring} ring */
  const lies = ({ box }) => meets({ left: box.left * scale, right: box.right * scale, top: box.top * scale, bottom: box.bottom * scale }, area);
  /** @param {Point} point */
  const at = ({ x, y }) => meets({ left: x * scale, right: x * scale, top: y * scale, bottom: y * scale }, area);
  return [
    ...[...ground.tints].filter(([code]) => must(ground.land.areas.get(code)).some(lies)).map(([, tints]) => tints),
    ...[...ground.points].filter(([, home]) => at(home)).map(([id]) => ground.stateTints.get(id) ?? []),
  ];
}

/** @param {Index} index @param {Theme} theme @param {Scale} scale @returns {LegendEntry[]} */
function classEntries(index, theme, scale) {
  return [{ draw: "none", label: say("sheet.coloured_by", { theme: themeName(index, theme) }) }, ...classesInWords(theme, scale).map(({ step, label, count }) => {
    const shade = step === null ? { way: /** @type {const} */ ("none") } : { way: /** @type {const} */ ("full"), step: shadeOfClass(step, scale.classes.length) };
    const words = say("themes.told_class", { label, states: say("themes.states", { count }) });
    return { draw: /** @type {const} */ ("shade"), tint: { id: theme.id, status: "", theme, ...shade }, label: words };
  })];
}

/** @param {Index} index @param {NonNullable<Whole["measured"]>} measured @returns {LegendEntry[]} */
function measureEntries(index, { theme, scale, year }) {
  return [...classEntries(index, theme, scale), { draw: "none", label: say("measures.sizes", { year: String(year) }) }];
}

/** @param {Index} index @param {Scene} scene @param {Box} area @param {Whole} whole @returns {LegendEntry[]} */
function shadeEntries(index, scene, area, { scale, measured }) {
  if (!scene.ground) return measured ? measureEntries(index, measured) : [];
  const { theme, vacant } = scene.ground;
  const words = [sharedInWords(index, scene.ground), theme && scale && vacant.length > 0 ? say("themes.blank") : ""].filter(Boolean)
    .map((label) => ({ draw: /** @type {const} */ ("none"), label }));
  if (theme && scale) return [...classEntries(index, theme, scale), ...words];
  const seen = shadesSeen(scene.ground, scene.scale, area).flat();
  const less = new Map(seen.filter(({ status, part }) => status !== index.full && !part).map((tint) => [tint.status, tint]));
  return [
    ...[...new Set(seen.map(({ id }) => id))].map((id) => ({ draw: /** @type {const} */ ("shade"), tint: { id, way: /** @type {const} */ ("full"), status: "" }, label: say("sheet.members", { alliance: shortName(index, id) }) })),
    ...[...less].map(([status, tint]) => ({ draw: /** @type {const} */ ("shade"), tint, label: must(index.standings.get(status)).heading })),
    ...words,
  ];
}

/** @param {Index} index @param {Scene} scene @param {Box} area @returns {LegendEntry[]} */
function glyphEntries(index, scene, area) {
  /** @type {Map<string, LegendEntry>} */
  const entries = new Map();
  for (const { mark, kind } of kindsIn(index, { ...scene, area })) {
    const label = kindLabel(index, kind);
    if (!entries.has(label)) entries.set(label, { draw: "badge", label, mark });
  }
  return [...entries.values()];
}

/**
 * @param {Index} index
 * @param {Scene} scene from the picture
 * @param {Box} area the part of it that is saved
 * @param {Palette} palette
 * @param {Comparison | null} changes what comparison() gave
 * @param {Whole} whole how many pairs of states have enough ties to be drawn, and how many fewer; how many states each shade has, on the map and in the network
 * @returns {LegendEntry[]}
 */
export function legendOf(index, scene, area, palette, changes, whole) {
  const seen = (scene.bright ?? scene.strokes).filter(({ curve }) => meets(boundsOf(curve), area));
  const began = seen.filter(({ tie }) => !isMembership(tie) && changes?.ties.get(tie.id) === "began");
  /** @type {LegendEntry[]} */
  const hulls = scene.hulls.map(({ id, colour, double, broad }) => ({ draw: "hull", colour, double, broad, label: say("sheet.around", { alliance: shortName(index, id) }) }));
  /** @type {LegendEntry[]} */
  const faint = scene.bright ? [{ draw: "none", label: say("sheet.faint") }] : [];
  return [
    ...(changes ? changeEntries(seen, changes, palette) : []),
    ...lineEntries(index, changes ? began : seen, palette, changes !== null),
    ...strandEntries(index, scene, area, whole),
    ...hulls,
    ...shadeEntries(index, scene, area, whole),
    ...allianceEntries(scene, area),
    ...glyphEntries(index, scene, area),
    ...signsIn({ ...scene, area }, palette).map(({ id, shapes }) => /** @type {LegendEntry} */ ({ draw: "sign", shapes, label: say(`key.signs.${id}`) })),
    ...faint,
  ];
}
