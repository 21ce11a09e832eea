/** What made the page, and whose work it carries under which licence, as a fold; each with its notice. */

import { formatDay } from "../core/dates.js";
import { bdi, h, linkOut } from "../elements/dom.js";
import { fold } from "../elements/folds.js";
import { say, sayParts } from "../core/say.js";

/** @import { Licence } from "../contract.d.ts" */
/** @import { Index, Store } from "../core/types.d.ts" */

/**
 * A text of lines of even length, to be wrapped as there is room; short lines stay. Exported for the tests.
 * @param {string} text
 */
export function unwrapped(text) {
  return text.trim().replace(/(?<=[^\n]{50})\n *(?=[^\n ])/g, " ");
}

/** What the works themselves say, which is never translated. @param {string} text */
function english(text) {
  return bdi(text, { lang: "en" });
}

/** @param {Store} store @param {Licence} licence */
function work(store, { name, what, holder, licence, url, text }) {
  const link = linkOut(url, null, english(name));
  return h("li", null,
    sayParts("about.work", { name: link, what: english(what), holder: english(holder), licence: english(licence) }),
    fold(store, `help.${name.replace(/[^\w]+/g, "-")}`, false, { class: "fold" },
      h("summary", null, sayParts("about.notice", { name: english(name) })),
      () => h("p", { class: "licence-text", dir: "ltr", lang: "en" }, unwrapped(text))));
}

/** @param {Store} store @param {Index} index */
export function aboutFold(store, { data: { about, meta } }) {
  return fold(store, "help.about", false, { class: "fold about" },
    h("summary", null, h("h3", null, say("about.title"))),
    () => [
      h("p", null, say("about.made", { version: about.version, day: formatDay(meta.asOf) })),
      h("ul", null, about.licences.map((licence) => work(store, licence))),
    ]);
}
