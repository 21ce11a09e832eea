/** What a story's card is made of, before it shows a step. */

import { say } from "../core/say.js";
import { iconButton } from "../elements/buttons.js";
import { h } from "../elements/dom.js";
import { icon } from "../elements/icons.js";

/** @import { CardActions } from "./types.d.ts" */

/** @param {HTMLElement} root @param {CardActions} actions */
export function createCardParts(root, actions) {
  const heading = h("h2", { id: "story-title", tabindex: "-1", dir: "auto" });
  const place = h("p", { class: "story-place muted" });
  const day = h("p", { class: "story-day" });
  const body = h("div", { class: "panel-body story-body", tabindex: "0", role: "group", "aria-labelledby": "story-title" });
  const said = h("section", { class: "story-sources" });
  const notesText = h("p", { dir: "auto" });
  const notes = h("section", { id: "story-notes", class: "story-notes", "aria-label": say("story.notes_title"), hidden: true },
    h("h3", null, say("story.notes_title")), notesText);
  const back = h("button", { type: "button", class: "button", on: { click: actions.back } }, icon("left"), say("story.back"));
  const next = h("button", { type: "button", class: "button primary", on: { click: actions.next } }, say("story.next"), icon("right"));
  const notesButton = h("button", {
    type: "button", class: "text-button", "aria-expanded": "false", "aria-controls": "story-notes",
    on: { click: actions.notes },
  }, say("story.notes"));
  const detailsButton = h("button", { type: "button", class: "text-button", on: { click: actions.details } }, say("story.details"));
  const layoutButton = iconButton("map", say("story.as_map"), actions.layout, { class: "icon-button story-layout" });
  const presentButton = h("button", {
    type: "button", class: "button story-present", "aria-label": say("story.present"),
    title: say("story.present_title"), on: { click: actions.present },
  }, icon("present"), h("span", null, say("story.present")));
  const foot = h("div", { class: "story-foot" },
    h("div", { class: "story-ways" }, back, h("span", { class: "story-more" }, notesButton, detailsButton), next));
  root.append(
    h("div", { class: "panel-head" }, heading,
      layoutButton,
      presentButton,
      iconButton("presenter", say("story.presenter"), actions.presenter, { class: "icon-button story-presenter" }),
      iconButton("unpresent", say("story.end_presenting"), actions.endPresenting, { class: "icon-button story-unpresent" }),
      iconButton("close", say("story.close"), actions.leave, { class: "icon-button story-close" })),
    h("div", { class: "story-when" }, day, place),
    body,
    said,
    notes,
    foot,
  );
  return { heading, place, day, body, said, notes, notesText, foot, back, next, notesButton, detailsButton, layoutButton, presentButton };
}
