/** The stories on offer: the list behind the header's button. */

import { say } from "../core/say.js";
import { h, own } from "../elements/dom.js";
import { closeButton, panelHead } from "../elements/panel-head.js";

/** @import { Story } from "../contract.d.ts" */
/** @import { Page, Panel } from "../elements/types.d.ts" */

/** @type {Panel} */
export const PANEL = {
  id: "stories",
  title: "stories.title",
  at: "window",
  order: 15,
  button: { icon: "story", where: "tools", wordy: true },
  has: ({ data }) => (data.stories ?? []).length > 0,
  make: createMenu,
};

/** @param {HTMLElement} root @param {Page} page */
function createMenu(root, { index, turn, play }) {
  const close = () => turn("stories", false);
  /** @param {Story} story */
  const entry = (story) => h("li", null, h("button", {
    type: "button", class: "story-entry",
    on: {
      click() {
        close();
        play(story.id);
      },
    },
  }, h("span", { class: "story-entry-title", ...own() }, String(story.title)), " ",
  h("span", { class: "muted story-entry-count" }, say("counts.steps", { count: story.steps.length })), " ",
  story.teaches && h("span", { class: "muted story-entry-teaches", ...own() }, String(story.teaches))));
  root.append(
    panelHead("stories-title", say("stories.title"), closeButton(say("stories.close"), close)),
    h("div", { class: "panel-body" },
      h("p", { class: "muted" }, say("stories.how")),
      h("ul", { class: "story-list" }, (index.data.stories ?? []).map(entry))),
  );
  return {};
}
