/** What the saved picture's legend must explain: only what occurs in the part that it shows. Pure. */

import { CHANGE_WORDS } from "../core/change-words.js";
import { categoryOf, kindLabel, signOf } from "../core/index.js";
import { inOrder, say, sayTerm } from "../core/say.js";
import { waysInWords } from "../core/ways.js";
import { capital, shortName, signInWords } from "../core/words.js";
import { boundsOf } from "../drawing/geometry.js";

const MOST_ALLIANCES = 40;

/** Whether a box or a curve's bounds reach into an area. */
function meets(box, area) {
  return box.left <= area.right && box.right >= area.left && box.top <= area.bottom && box.bottom >= area.top;
}

function boxOf({ x, y, width, height }) {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function labelOf(index, tie, compared) {
  const category = categoryOf(index, tie);
  const name = index.categories.find(({ id }) => id === category)?.label ?? category;
  const sign = signOf(index, tie);
  // In a comparison the pattern tells what became of a tie, no longer its category.
  if (compared && sign < 0) return say("sheet.conflict");
  return sign === 0 ? name : say("sheet.category", { category: name, sign: signInWords(index, tie) });
}

function lineEntries(index, strokes, palette, compared) {
  const entries = new Map();
  for (const { tie, look } of strokes) {
    if (tie.type === "membership") {
      const label = capital(sayTerm("statuses", tie.status ?? index.full));
      entries.set(label, { draw: "line", rank: 0, label, look: { ...look, colour: palette.membership } });
      continue;
    }
    const label = labelOf(index, tie, compared);
    const known = entries.get(label);
    // Without an arrow where both occur: the arrow has an entry of its own.
    if (!known || known.look.arrow) entries.set(label, { draw: "line", rank: 1 + look.rank, label, look });
  }
  const sorted = [...entries.values()].sort((a, b) => a.rank - b.rank || inOrder(a.label, b.label));
  const directed = strokes.find(({ look }) => look.arrow);
  if (directed) {
    sorted.push({
      draw: "line", label: say("sheet.acts"),
      look: { ...directed.look, colour: palette.ink, dash: [], barbs: false },
    });
  }
  return sorted.map(({ draw, label, look }) => ({ draw, label, look: { ...look, arrow: look.arrow && look.colour === palette.ink } }));
}

/** While two days are compared, lines tell by their pattern and sign what became of a tie. */
function changeEntries(strokes, changes, palette) {
  const entries = [];
  for (const [change, word] of Object.entries(CHANGE_WORDS)) {
    const stroke = strokes.find(({ tie }) => changes.ties.get(tie.id) === change);
    if (!stroke) continue;
    const colour = change === "stayed" ? stroke.look.colour : palette.ink;
    const look = { ...stroke.look, colour, barbs: false, arrow: false };
    entries.push({ draw: "change", label: word, look, change: change === "stayed" ? null : change });
  }
  return entries;
}

function allianceEntries(index, scene, area) {
  const bright = (node) => !scene.bright || node.bright || node.selected;
  const all = [...scene.nodes.values()]
    .filter((node) => node.actor.type === "alliance" && bright(node) && meets(boxOf(node), area))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, actor }) => ({ draw: "alliance", id, label: actor.name === id ? id : say("sheet.alliance", { id, name: actor.name }) }));
  const left = all.length - MOST_ALLIANCES;
  return left > 0 ? [...all.slice(0, MOST_ALLIANCES), { draw: "none", label: say("sheet.alliances_more", { count: left }) }] : all;
}

/** The alliances whose colour lies on some land, or at some point, of the area. */
function shadesSeen({ ground, scale }, area) {
  const lies = ({ box }) => meets({ left: box.left * scale, right: box.right * scale, top: box.top * scale, bottom: box.bottom * scale }, area);
  const at = ({ x, y }) => meets({ left: x * scale, right: x * scale, top: y * scale, bottom: y * scale }, area);
  return [
    ...[...ground.tints].filter(([code]) => ground.land.areas.get(code).some(lies)).map(([, tints]) => tints),
    ...[...ground.points].filter(([, home]) => at(home)).map(([id]) => ground.stateTints.get(id) ?? []),
  ];
}

function shadeEntries(index, scene, area) {
  if (!scene.ground) return [];
  const seen = shadesSeen(scene, area);
  const ids = new Set(seen.flat().map(({ id }) => id));
  return [
    ...[...ids].map((id) => ({ draw: "shade", id, label: say("sheet.members", { alliance: shortName(index, id) }) })),
    ...waysInWords(index, seen, scene.ground).map((label) => ({ draw: "none", label })),
  ];
}

function glyphEntries(index, scene, area) {
  const entries = new Map();
  for (const mark of scene.marks) {
    if (mark.title || mark.change || !meets({ left: mark.x, right: mark.x, top: mark.y, bottom: mark.y }, area)) continue;
    const label = kindLabel(index, index.ties.get(mark.id)?.kind);
    if (!entries.has(label)) entries.set(label, { draw: "badge", label, mark });
  }
  return [...entries.values()];
}

/**
 * @param {object} index
 * @param {object} scene from the picture
 * @param {{left, top, right, bottom}} area the part of it that is saved
 * @param {object} palette
 * @param {object|null} changes what comparison() gave
 * @returns {{draw: string, label: string}[]} `draw` is "line", "change", "alliance", "shade", "hull",
 *   "badge" or "none"
 */
export function legendOf(index, scene, area, palette, changes) {
  const seen = (scene.bright ?? scene.strokes).filter(({ curve }) => meets(boundsOf(curve), area));
  const began = seen.filter(({ tie }) => tie.type !== "membership" && changes?.ties.get(tie.id) === "began");
  return [
    ...(changes ? changeEntries(seen, changes, palette) : []),
    ...lineEntries(index, changes ? began : seen, palette, changes !== null),
    ...scene.hulls.map(({ id, colour, double }) => ({ draw: "hull", colour, double, label: say("sheet.around", { alliance: shortName(index, id) }) })),
    ...shadeEntries(index, scene, area),
    ...allianceEntries(index, scene, area),
    ...glyphEntries(index, scene, area),
    ...(scene.bright ? [{ draw: "none", label: say("sheet.faint") }] : []),
  ];
}
