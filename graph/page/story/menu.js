/** The stories on offer: the list behind the header's button, and the first ones on the card of a first visit. */

import { say, sayParts } from "../core/say.js";
import { bdi, h, own } from "../elements/dom.js";
import { icon } from "../elements/icons.js";

/** @import { Story } from "../contract.d.ts" */
/** @import { Child, Page, Panel } from "../elements/types.d.ts" */
/** @import { Part } from "../core/say.js" */

const OFFERED = 3;

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
    h("div", { class: "panel-head" },
      h("h2", { id: "stories-title" }, say("stories.title")),
      h("button", {
        type: "button", class: "icon-button", "aria-label": say("stories.close"), on: { click: close },
      }, icon("close"))),
    h("div", { class: "panel-body" },
      h("p", { class: "muted" }, say("stories.how")),
      h("ul", { class: "story-list" }, (index.data.stories ?? []).map(entry))),
  );
  return {};
}

/** @param {Child} name @param {() => void} click */
function link(name, click) {
  return h("button", { type: "button", class: "link-button", on: { click } }, name);
}

/**
 * What the card of a first visit says of the stories; null when there are none.
 * @param {Story[]} stories @param {(id: string) => void} start @param {() => void} more
 */
export function storyOffer(stories, start, more) {
  if (stories.length === 0) return null;
  const [first, ...others] = stories;
  return h("div", { class: "story-offer" },
    h("h2", null, say("stories.start")),
    h("button", { type: "button", class: "button story-first", on: { click: () => start(first.id) } },
      icon("story"),
      h("span", null, h("span", { class: "story-entry-title" }, bdi(first.title, own())),
        h("span", { class: "muted block" }, say("stories.first", { count: first.steps.length })))),
    others.length > 0 && h("p", null, sayParts("stories.others", {
      stories: /** @type {Part[]} */ ([
        ...others.slice(0, OFFERED - 1).map((story) => link(bdi(story.title, own()), () => start(story.id))),
        link(say("stories.all", { count: stories.length }), more),
      ]).reduce((before, next) => sayParts("lists.row", { before, next })),
    })));
}
