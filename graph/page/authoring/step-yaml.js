/**
 * A view as a step of a story, in the YAML of the file: the way back from `core/step.js`. Pure.
 * Actors are written by their codes and keys, which the file understands in any language.
 */

import { entriesOf } from "../core/filter-table.js";
import { initialState, same } from "../core/state.js";
import { storyOf } from "../core/step.js";

/** @import { Index, PageState } from "../core/types.d.ts" */

const WIDTH = 96;
/** What YAML takes for text without quotes, within brackets too, and for nothing else. */
const PLAIN = /^[\p{L}][\p{L}\p{M}\p{N}_().-]*(?: [\p{L}\p{M}\p{N}_().-]+)*$/u;
const NO_TEXT = /^(?:true|false|yes|no|on|off|null|y|n|nan|inf)$/i;

/** A text as YAML takes it, in quotes where it must be. @param {string} text */
export function scalar(text) {
  return PLAIN.test(text) && !NO_TEXT.test(text) ? text : JSON.stringify(text);
}

/** Texts in lines of some width, each behind what it begins with. @param {string[]} texts @param {string} first @param {string} then */
function wrapped(texts, first, then) {
  const lines = [first];
  for (const text of texts) {
    const last = lines[lines.length - 1];
    const joint = last === first || last === then ? "" : " ";
    if (last.length + joint.length + text.length > WIDTH && joint) lines.push(then + text);
    else lines[lines.length - 1] = last + joint + text;
  }
  return lines;
}

/** @param {string} key @param {string[]} list @returns {string[]} */
function listLines(key, list) {
  const texts = list.map((one, at) => scalar(one) + (at < list.length - 1 ? "," : "]"));
  return list.length > 0 ? wrapped(texts, `${key}: [`, "  ") : [`${key}: []`];
}

/** A step's text: folded where it is one paragraph. @param {string} text @returns {string[]} */
function textLines(text) {
  if (text.length + 6 <= WIDTH || !/^\S+(?: \S+)*$/.test(text)) return [`text: ${scalar(text)}`];
  return ["text: >-", ...wrapped(text.split(" "), "  ", "  ")];
}

/** The filters, where they are not what a step without any shows. @param {Index} index @param {PageState} state @returns {string[]} */
function filterLines(index, state) {
  const first = initialState(index.data).filters;
  if (same(state.filters, first)) return [];
  const all = entriesOf(index);
  /** @param {string[]} list what a file can say: no status is none */
  const sayable = (list) => list.filter(Boolean);
  const named = (index.data.filters ?? []).filter(({ key, filed = true }) => filed && state.filters[key] !== null).map(({ key }) => key);
  // A step that names none shows what the page shows first; one named in full shows everything.
  if (named.length === 0) return listLines("regions", all.regions);
  return named.flatMap((name) => listLines(name, sayable(/** @type {string[]} */ (state.filters[name]))));
}

/**
 * @param {Index} index
 * @param {PageState} state
 * @param {string} text what the step says
 * @returns {string} an entry of `steps:`, with a line end
 */
export function stepAsYaml(index, state, text) {
  const story = state.story && storyOf(index, state.story.id);
  const initial = initialState(index.data);
  /** @type {string[]} */
  const lines = textLines(text.trim());
  lines.push(`date: ${state.date}`);
  if (state.selection !== null) lines.push(`select: ${scalar(state.selection)}`);
  if (state.focus.length > 0) lines.push(...listLines("focus", state.focus));
  lines.push(...filterLines(index, state));
  if (state.layout !== "network") lines.push(`layout: ${state.layout}`);
  if (state.group.length > 0) lines.push(...listLines("group", state.group));
  if (state.order !== initial.order) lines.push(`order: ${state.order}`);
  if (state.centre !== (story?.centre ?? initial.centre)) lines.push(`centre: ${state.centre}`);
  if (state.pairs !== initial.pairs) lines.push(`pairs: ${state.pairs}`);
  if (state.shading !== initial.shading && state.shading !== null) lines.push(`shading: ${scalar(state.shading)}`);
  if (state.isolates !== initial.isolates) lines.push(`isolates: ${state.isolates}`);
  return `${lines.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)).join("\n")}\n`;
}
