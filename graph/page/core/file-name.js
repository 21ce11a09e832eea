/** The names of the files that the page gives away. Pure. */

import { inView } from "./names.js";
import { say, withoutMarks } from "./say.js";
import { selectedByStep, stepOf } from "./step.js";

/** @import { Index, PageState } from "./types.d.ts" */
/** @import { Story } from "../contract.d.ts" */

const LONGEST = 60;

/** Letters, digits and hyphens alone: "Côte d’Ivoire" is "cote-d-ivoire". @param {string} text */
function slug(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, LONGEST).replace(/^-+|-+$/g, "");
}

/**
 * "serbia-2020-02-24.svg": what is looked at, and the day; both days while two are compared.
 * @param {Index} index
 * @param {PageState} state
 * @param {string} ending
 * @param {string} [what] said before the day
 */
export function fileName(index, state, ending, what = "") {
  const at = stepOf(index, state);
  const id = state.selection ?? "";
  const selected = inView(index, state).actors.get(id)?.name ?? index.ties.get(id)?.title;
  const step = at && selectedByStep(index, state) ? say("files.step", { story: slug(String(at.story.title)), step: at.number + 1 }) : null;
  const subject = step ?? (slug(String(selected ?? index.data.meta.title ?? "")) || say("files.unnamed"));
  const [earlier, later] = [state.date, state.compare].sort();
  const days = state.compare ? say("files.days", { earlier, later }) : state.date;
  return withoutMarks(`${[subject, what, days].filter(Boolean).join("-")}.${ending}`);
}

/** "serbia-steps.zip": all steps of a story. @param {Story} story @param {string} ending */
export function stepsFileName(story, ending) {
  return withoutMarks(`${say("files.steps", { story: slug(String(story.title)) || story.id })}.${ending}`);
}
