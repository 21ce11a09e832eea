/**
 * What to do first, at the left of the picture: a question, some stories with a small picture each,
 * all stories, the years played, and the way out into the whole.
 */

import { formatDate } from "../core/dates.js";
import { isFirstView } from "../core/first-view.js";
import { START_BODY, isOpen, turned } from "../core/open.js";
import { playedFrom } from "../core/played.js";
import { say } from "../core/say.js";
import { bdi, h, own } from "../elements/dom.js";
import { isEmbedded } from "../elements/embed.js";
import { iconButton } from "../elements/buttons.js";
import { icon } from "../elements/icons.js";
import { closeButton, panelHead } from "../elements/panel-head.js";
import { WIDE_IN_LETTERS, isTight, leftDoor, openLast } from "../elements/left-door.js";
import { watchRoot } from "../elements/life.js";
import { createStoryPictures } from "./pictures.js";

/** @import { Story } from "../contract.d.ts" */
/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { IconName } from "../elements/icons.js" */
/** @import { Page, Panel } from "../elements/types.d.ts" */

/** So many stories are offered at once. */
const OFFERED = 3;
/**
 * Whether it is there at first: not for those who had closed it; and where it covers the picture, for the file's
 * own view alone, and not for those who had another panel open in its place.
 * @param {{last: string | null, tight: boolean, own: boolean, embedded: boolean}} how
 */
export function isOffered({ last, tight, own, embedded }) {
  return !embedded && last !== "" && (!tight || (own && (last === null || last === "start")));
}

/** @param {PageState} state @param {Index} index */
function offered(state, index) {
  const own = state.layout === "network" && state.panel === "picture" && isFirstView(index, state);
  return isOffered({ last: openLast(), tight: isTight(), own, embedded: isEmbedded() });
}

/** @type {Panel} */
export const PANEL = {
  id: "start",
  title: "start.title",
  at: "left",
  order: 5,
  button: { icon: "start", where: "first", label: "header.start", word: "header.words.start" },
  door: leftDoor("start", offered, WIDE_IN_LETTERS),
  make: createStart,
};

/** @param {HTMLElement} root @param {Page} page */
function createStart(root, { index, store, turn, play, years, small, drawn }) {
  const stories = index.data.stories ?? [];
  /** @type {Map<string, HTMLCanvasElement>} */
  const pictures = new Map();

  /** @param {Story} story */
  function entry(story) {
    const picture = h("canvas", { class: "start-picture", "aria-hidden": "true" });
    pictures.set(story.id, picture);
    return h("li", null, h("button", { type: "button", class: "start-story", on: { click: () => play(story.id) } },
      picture,
      h("span", { class: "start-story-words" },
        h("span", { class: "story-entry-title" }, bdi(story.title, own())), " ",
        h("span", { class: "muted block" }, say("counts.steps", { count: story.steps.length })))));
  }

  /** @param {IconName} name @param {string} words @param {() => void} run @param {string} [look] */
  const way = (name, words, run, look = "") => h("button", {
    type: "button", class: `button start-way ${look}`, on: { click: run },
  }, icon(name), h("span", null, words));

  /** Nothing is chosen, and the picture has the room. */
  function explore() {
    store.set({ selection: null, focus: [], hover: null, compare: null });
    turn("start", false);
  }

  const unfold = iconButton("down", say("start.unfold"),
    () => store.set(turned(store.get(), START_BODY, !isOpen(store.get(), START_BODY))), { class: "icon-button phone-only", title: null });
  const year = formatDate(playedFrom(index).slice(0, 4));
  root.append(
    panelHead("start-title", say("start.title"), [
      unfold,
      closeButton(say("start.close"), () => turn("start", false), { class: "icon-button start-close", title: say("start.close") }),
    ]),
    h("div", { class: "panel-body" },
      stories.length > 0 && h("ul", { class: "start-stories" }, stories.slice(0, OFFERED).map(entry)),
      h("div", { class: "start-ways" },
        stories.length > OFFERED && way("story", say("stories.all", { count: stories.length }), () => turn("stories", true)),
        way("play", say("start.play", { year }), years, "primary"),
        way("network", say("start.explore"), explore),
        h("button", { type: "button", class: "text-button", on: { click: () => turn("help", true) } }, say("help.title")))),
  );

  let draw = () => {};
  drawn.then(() => {
    draw = createStoryPictures(index, pictures, small);
    draw();
    watchRoot(["data-theme"], () => draw());
  });
  return {
    /** @param {PageState} state @param {PageState | null} previous */
    show(state, previous) {
      const open = isOpen(state, START_BODY);
      root.classList.toggle("folded", !open);
      unfold.setAttribute("aria-expanded", String(open));
      if (previous === null) draw();
    },
  };
}
