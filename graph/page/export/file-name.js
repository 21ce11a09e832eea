/** The names of the files that the page gives away. Pure. */

const LONGEST = 60;

/** Letters, digits and hyphens alone: "Côte d’Ivoire" is "cote-d-ivoire". */
function slug(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, LONGEST).replace(/^-+|-+$/g, "");
}

/**
 * "serbia-2020-02-24.svg": what is looked at, and the day.
 * @param {object} index
 * @param {object} state
 * @param {string} ending
 * @param {string} [what] said before the day
 */
export function fileName(index, state, ending, what = "") {
  const selected = index.actors.get(state.selection)?.name ?? index.ties.get(state.selection)?.title;
  const subject = slug(String(selected ?? index.data.meta.title ?? "")) || "relations";
  return `${[subject, what, state.date].filter(Boolean).join("-")}.${ending}`;
}
