/** What made the page, and whose work it carries under which licence, as a fold; each with its notice. */

import { formatDay } from "../core/dates.js";
import { bdi, h } from "../elements/dom.js";
import { say, sayParts } from "../core/say.js";

/** @import { Licence, PageData } from "../contract.d.ts" */

/**
 * A text of lines of even length, to be wrapped as there is room; short lines stay. Exported for the tests.
 * @param {string} text
 */
export function unwrapped(text) {
  return text.trim().replace(/(?<=[^\n]{50})\n *(?=[^\n ])/g, " ");
}

/** @param {Licence} licence */
function work({ name, what, holder, licence, url, text }) {
  const link = h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, bdi(name));
  return h("li", null,
    sayParts("about.work", { name: link, what, holder: bdi(holder), licence }),
    h("details", { class: "fold" },
      h("summary", null, say("about.notice", { name })),
      h("p", { class: "licence-text", dir: "ltr", lang: "en" }, unwrapped(text))));
}

/** @param {PageData} data the page's data @returns {HTMLElement} */
export function aboutFold({ about, meta }) {
  return h("details", { class: "fold about" },
    h("summary", null, h("h3", null, say("about.title"))),
    h("p", null, say("about.made", { version: about.version, day: formatDay(meta.asOf) })),
    h("ul", null, about.licences.map(work)));
}
