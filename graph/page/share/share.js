/**
 * The window that hands a view on: its address, and a QR code of it for the phones in the room. A page
 * that is a file has no address that others could open: it says how to publish it.
 */

import { addressToShare, publishedAt } from "../core/published.js";
import { say } from "../core/say.js";
import { copy } from "../elements/clipboard.js";
import { h, svg } from "../elements/dom.js";
import { closeButton, panelHead } from "../elements/panel-head.js";
import { generate } from "../vendor/lean-qr.js";

/** @import { Page, Panel } from "../elements/types.d.ts" */

/** As wide as the standard wants the light edge around it. */
const EDGE = 4;

/** @type {Panel} */
export const PANEL = {
  id: "share", title: "share.title", at: "window", order: 81, button: { icon: "share", where: "more" },
  key: { letter: "q", does: "help.does.share" }, make: createShare,
};

/** A code of a text as an SVG; null where the text is too long for one. @param {string} text */
export function codeOf(text) {
  let bits;
  try {
    bits = generate(text, { minCorrectionLevel: 1 });
  } catch {
    return null;
  }
  const { size } = bits;
  const rows = Array.from({ length: size }, (_, y) => Array.from({ length: size }, (__, x) => (bits.get(x, y) ? `M${x} ${y}h1v1h-1z` : "")).join(""));
  return svg("svg", {
    class: "share-code", viewBox: `${-EDGE} ${-EDGE} ${size + 2 * EDGE} ${size + 2 * EDGE}`, role: "img", "aria-label": say("share.code"), "shape-rendering": "crispEdges",
  }, svg("path", { class: "share-code-ground", d: `M${-EDGE} ${-EDGE}h${size + 2 * EDGE}v${size + 2 * EDGE}h${-size - 2 * EDGE}z` }),
  svg("path", { class: "share-code-bits", d: rows.join("") }));
}

/** @param {HTMLElement} root @param {Page} page */
function createShare(root, { index, store, turn, tell }) {
  const body = h("div", { class: "panel-body share-body" });
  root.append(
    panelHead("share-title", say("share.title"), closeButton(say("share.close"), () => turn("share", false))),
    body);

  /** @param {string} address */
  async function copyIt(address) {
    const done = await copy(address);
    turn("share", false);
    tell(say(done ? "page.link_copied" : "share.not_copied"));
  }

  return {
    show() {
      const address = addressToShare(index, publishedAt(index, window.location), store.get());
      if (address === null) {
        body.replaceChildren(h("p", null, say(window.location.protocol === "file:" ? "share.file" : "share.here")), h("p", null, say("share.publish")), h("p", null, say("share.say_where")));
        return;
      }
      const code = codeOf(address);
      body.replaceChildren(
        code ?? h("p", null, say("share.too_long")),
        h("p", { class: "share-address", dir: "ltr" }, address),
        h("p", { class: "window-ways" },
          h("button", { type: "button", class: "button primary", on: { click: () => copyIt(address) } }, say("share.copy"))));
    },
  };
}
