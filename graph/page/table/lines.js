/** A table's lines: the first few hundred at once, and the others as they are scrolled to. */

import { say } from "../core/say.js";
import { h, refill } from "../elements/dom.js";
import { alive } from "../elements/life.js";

/** @import { Group, Row } from "./types.d.ts" */

const AT_ONCE = 200;

/**
 * A line of a table: a row, or the title of those that follow, in one of its groups.
 * @template R
 * @typedef {{group: number, title: string, row: R | null}} Line
 */

/**
 * A title alone in its group is left out.
 * @template {Row} R @param {Group<R>[]} groups @returns {Line<R>[]}
 */
export function linesOf(groups) {
  const full = groups.filter(({ rows }) => rows.length > 0);
  return full.flatMap((group, i) => [
    ...(full.length > 1 ? [{ group: i, title: group.title, row: null }] : []),
    ...group.rows.map((row) => ({ group: i, title: "", row })),
  ]);
}

/**
 * @template {Row} R
 * @param {HTMLElement[]} bodies one for each group
 * @param {(line: Line<R>) => HTMLElement} build
 */
export function createLines(bodies, build) {
  /** @type {Line<R>[]} */
  let lines = [];
  let shown = 0;
  const more = h("button", { type: "button", class: "button more-rows", on: { click: () => append(AT_ONCE) } });

  /** @param {number} from @param {number} to */
  const built = (from, to) => bodies.map((_, i) => lines.slice(from, to).filter(({ group }) => group === i).map(build));

  function tellMore() {
    const left = lines.length - shown;
    more.hidden = left === 0;
    more.textContent = say("table.more_rows", { some: Math.min(left, AT_ONCE), left });
  }

  /** @param {number} count */
  function append(count) {
    const to = Math.min(lines.length, shown + count);
    built(shown, to).forEach((rows, group) => bodies[group].append(...rows));
    shown = to;
    tellMore();
  }
  window.addEventListener("beforeprint", () => append(lines.length), { signal: alive() });

  return {
    /** The button that shows more. */
    more,
    /** More of them come as they are scrolled to. @param {HTMLElement} scroller */
    follow(scroller) {
      new IntersectionObserver((seen) => {
        if (seen.some((one) => one.isIntersecting) && !more.hidden) append(AT_ONCE);
      }, { root: scroller, rootMargin: "600px" }).observe(more);
    },
    /** @param {Line<R>[]} next */
    show(next) {
      lines = next;
      shown = Math.min(lines.length, AT_ONCE);
      built(0, shown).forEach((rows, group) => refill(bodies[group], rows));
      tellMore();
    },
  };
}
