/**
 * Who says so. Collects the sources that a panel cites, gives each a number, and shows them three
 * ways: as marks in a line, as a line of names under a claim, and as the full list at the end.
 */

import { formatDate } from "../core/dates.js";
import { say, sayParts, sayRow } from "../core/say.js";
import { confidenceWord, sourceName } from "../core/words.js";
import { bdi, h, linkOut, own, safeUrl } from "./dom.js";

/** @import { Index } from "../core/types.d.ts" */
/** @import { Source } from "../contract.d.ts" */
/** @import { Part } from "../core/say.js" */

/** @param {Source} source */
function entry(source) {
  const facts = [
    source.author, source.publisher, source.place, source.series,
    source.date && formatDate(source.date),
    source.accessed && say("sources.read", { date: formatDate(source.accessed) }),
  ].filter(Boolean);
  return [
    linkOut(source.url, { class: "source-title", ...own() }, String(source.title ?? source.url ?? "")),
    facts.length > 0 && h("span", { class: "muted", dir: "auto" }, sayRow("lists.row", facts.map(String))),
    source.note && h("span", { class: "muted", ...own() }, String(source.note)),
  ];
}

/** @typedef {ReturnType<typeof createReferences>} References */

/** The references of one panel. @param {Index} index @param {((key: string) => void) | null} [only] shows the ties of one source alone */
export function createReferences(index, only = null) {
  /** @type {Map<string, number>} */
  const numbers = new Map();
  const ordered = h("ol");
  const section = h("section", { class: "sources", hidden: true }, h("h3", null, say("sources.title")), ordered);
  /** @param {string[] | undefined} keys */
  const known = (keys) => [...new Set(keys ?? [])].filter((key) => index.data.sources?.[key]);
  /** @param {string} key */
  const number = (key) => {
    const given = numbers.get(key);
    if (given) return given;
    numbers.set(key, numbers.size + 1);
    ordered.append(h("li", null, entry(index.data.sources[key]), only && [" ", h("button", {
      type: "button", class: "text-button", "data-key": `only-${key}`, on: { click: () => only(key) },
    }, say("sources.only"))]));
    section.hidden = false;
    return numbers.size;
  };

  return {
    /** "[1] [2]", each a link to its document; of many, those first that can be followed. @param {string[]} [keys] */
    marks(keys, most = Infinity) {
      /** @param {string} key */
      const linked = (key) => (safeUrl(index.data.sources[key].url) ? 0 : 1);
      return known(keys).sort((a, b) => linked(a) - linked(b)).slice(0, most).map((key) => {
        const source = index.data.sources[key];
        const words = say("sources.numbered", { number: number(key), name: sourceName(source) });
        return linkOut(source.url, { class: "mark-source", title: words },
          h("span", { "aria-hidden": "true" }, `[${number(key)}]`),
          h("span", { class: "unseen" }, words));
      });
    },

    /** "Source: RFE/RL, 24 February 2020". @param {string[]} [keys] */
    line(keys) {
      const all = known(keys);
      if (all.length === 0) return h("p", { class: "source-line" }, say("sources.none"));
      return h("p", { class: "source-line" }, sayParts("sources.line", {
        count: all.length,
        sources: all.map(/** @returns {Part[]} */ (key) => {
          const source = index.data.sources[key];
          number(key);
          return [linkOut(source.url, { dir: "auto", title: source.title }, sourceName(source))];
        }).reduce((before, next) => sayParts("lists.parts", { before, next })),
      }));
    },

    /** "Disputed", as a badge. @param {string} [confidence] */
    badge: (confidence) => confidenceBadge(index, confidence),

    /** All that is cited, in full; it grows with what is folded out later. */
    list: () => section,
  };
}

/** "Disputed", as a badge; null for what is confirmed. @param {Index} index @param {string} [confidence] */
export function confidenceBadge(index, confidence) {
  const word = confidenceWord(index, confidence);
  return word && h("span", { class: "badge", title: say("sources.confidence") }, word);
}

/** "according to Russia's Ministry of Defence"; null when nobody is named. @param {string} [who] */
export function accordingTo(who) {
  return who ? h("span", { class: "according" }, sayParts("sources.according", { who: bdi(who, own()) })) : null;
}
