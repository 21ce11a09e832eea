/** The card of a step: its text, what has changed, who says so, and the way on. */

import { formatDay } from "../core/dates.js";
import { changesOf } from "../core/records.js";
import { say, sayParts } from "../core/say.js";
import { dayOfStep, hasAnswer, pictureWaits } from "../core/step.js";
import { sourceName } from "../core/words.js";
import { bdi, h, own, safeUrl, there, toTop } from "../elements/dom.js";
import { extrasOf } from "../elements/extras.js";
import { icon } from "../elements/icons.js";
import { richText } from "../elements/rich.js";

/** @import { AtStep, Index } from "../core/types.d.ts" */
/** @import { Source, Step } from "../contract.d.ts" */
/** @import { Props } from "../elements/types.d.ts" */
/** @import { IconName } from "../elements/icons.js" */
/** @import { CardActions } from "./types.d.ts" */

/** @param {Source} source @param {string} name */
function sourceEntry(source, name) {
  const props = { dir: "auto", title: source.title };
  return h("li", { "data-before": say("lists.parts", { before: "", next: "" }) }, safeUrl(source.url)
    ? h("a", { ...props, href: source.url, target: "_blank", rel: "noopener noreferrer" }, name)
    : h("span", props, name));
}

/** @param {Index} index @param {string[]} [keys] */
function sources(index, keys) {
  const found = (keys ?? []).map((key) => index.data.sources?.[key]).filter(Boolean);
  const names = found.map(sourceName);
  // Two of one publisher and day are told apart by their titles.
  /** @param {string} name */
  const alike = (name) => names.indexOf(name) !== names.lastIndexOf(name);
  const entries = found.map((source, i) => sourceEntry(source, alike(names[i]) ? String(source.title ?? names[i]) : names[i]));
  return entries.length > 0 ? h("ul", null, entries, h("li", { class: "story-sources-more", hidden: true }))
    : h("p", { class: "muted" }, say("story.no_source"));
}

/** @param {Index} index @param {Step} step */
function changes(index, step) {
  const said = changesOf(index, step);
  return said.length > 0 && h("section", { class: "story-changes" }, h("h3", null, say("story.changed")),
    h("ul", null, said.map((sentence) => h("li", step.changes ? own() : { dir: "auto" }, sentence))));
}

/**
 * Who says so in at most so many lines, as one sees them from the last row: then how many more do.
 * @param {HTMLElement} section what sources() is in
 * @param {number} most
 */
export function fitSources(section, most) {
  const more = /** @type {HTMLElement | null} */ (section.querySelector(".story-sources-more"));
  const entries = [...section.querySelectorAll("li")].filter((entry) => entry !== more);
  for (const entry of entries) entry.hidden = false;
  if (!more) return;
  more.hidden = true;
  const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(section);
  const room = most * parseFloat(lineHeight) + parseFloat(paddingTop) + parseFloat(paddingBottom) + 1;
  for (let shown = entries.length - 1; shown > 0 && section.clientHeight > room; shown -= 1) {
    entries[shown].hidden = true;
    more.hidden = false;
    more.textContent = say("story.sources_more", { count: entries.length - shown });
  }
}

/**
 * @param {HTMLElement} root
 * @param {Index} index
 * @param {CardActions} actions
 */
export function createCard(root, index, actions) {
  /** @param {IconName} name @param {string} label @param {() => void} run @param {Props} extra */
  const button = (name, label, run, extra) => h("button", {
    type: "button", class: "icon-button", title: label, "aria-label": label, ...extra, on: { click: run },
  }, icon(name));

  const heading = h("h2", { id: "story-title", tabindex: "-1", dir: "auto" });
  const place = h("p", { class: "story-place muted" });
  const day = h("p", { class: "story-day" });
  const body = h("div", { class: "panel-body story-body", tabindex: "0", role: "group", "aria-labelledby": "story-title" });
  const said = h("section", { class: "story-sources" });
  const notesText = h("p", { dir: "auto" });
  const notes = h("section", { id: "story-notes", class: "story-notes", "aria-label": say("story.notes_title"), hidden: true },
    h("h3", null, say("story.notes_title")), notesText);
  const dots = h("ol", { class: "story-dots", "aria-label": say("story.steps") });
  const back = h("button", { type: "button", class: "button", on: { click: actions.back } }, icon("left"), say("story.back"));
  const next = h("button", { type: "button", class: "button primary", on: { click: actions.next } }, say("story.next"), icon("right"));
  const notesButton = h("button", {
    type: "button", class: "text-button", "aria-expanded": "false", "aria-controls": "story-notes",
    on: { click: () => toggleNotes() },
  }, say("story.notes"));
  const detailsButton = h("button", { type: "button", class: "text-button", on: { click: actions.details } }, say("story.details"));
  const layoutButton = button("map", say("story.as_map"), actions.layout, { class: "icon-button story-layout" });
  const presentButton = h("button", {
    type: "button", class: "button story-present", "aria-label": say("story.present"),
    title: say("story.present_title"), on: { click: actions.present },
  }, icon("present"), h("span", null, say("story.present")));
  root.append(
    h("div", { class: "panel-head" }, heading,
      layoutButton,
      presentButton,
      button("presenter", say("story.presenter"), actions.presenter, { class: "icon-button story-presenter" }),
      button("unpresent", say("story.end_presenting"), actions.endPresenting, { class: "icon-button story-unpresent" }),
      button("close", say("story.close"), actions.leave, { class: "icon-button story-close" })),
    h("div", { class: "story-when" }, day, place),
    body,
    said,
    notes,
    h("div", { class: "story-foot" }, dots,
      h("div", { class: "story-ways" }, back, h("span", { class: "story-more" }, notesButton, detailsButton), next)),
  );
  /** @type {AtStep | null} */
  let shown = null;

  /** @param {boolean} open */
  function showNotes(open) {
    notes.hidden = !open;
    notesButton.setAttribute("aria-expanded", String(open));
    actions.notes();
  }

  function toggleNotes() {
    showNotes(Boolean(notes.hidden));
    return notes.hidden ? "" : notesText.textContent;
  }

  /** @param {AtStep} at */
  function showDots({ story, number }) {
    if (shown?.story !== story) {
      dots.replaceChildren(...story.steps.map((_, i) => {
        const label = say("story.dot", { step: i + 1, day: formatDay(dayOfStep(index, story, i)) });
        return h("li", null, h("button", {
          type: "button", class: "story-dot", "aria-label": label, title: label, on: { click: () => actions.go(i) },
        }));
      }));
    }
    [...dots.querySelectorAll("button")].forEach((dot, i) => {
      if (i === number) dot.setAttribute("aria-current", "step");
      else dot.removeAttribute("aria-current");
      dot.classList.toggle("past", i < number);
    });
  }

  return {
    body,
    sources: said,
    heading,
    presentButton,
    toggleNotes,
    showNotes,
    /** @param {string} layout */
    showLayout(layout) {
      const other = layout === "map" ? "network" : "map";
      layoutButton.title = other === "map" ? say("story.as_map") : say("story.as_network");
      layoutButton.setAttribute("aria-label", layoutButton.title);
      layoutButton.replaceChildren(icon(other));
    },
    /** @param {AtStep | null} at @param {boolean} answered whether the answer to its question is shown */
    show(at, answered) {
      root.hidden = !at;
      const within = body.contains(document.activeElement) || said.contains(document.activeElement);
      if (at) {
        const { story, step, number } = at;
        const open = hasAnswer(story, number) && !answered;
        heading.replaceChildren(bdi(story.title, own()));
        // While the picture waits, what it shows is the step before.
        const waits = pictureWaits(story, number, answered);
        day.textContent = formatDay(dayOfStep(index, story, waits ? number - 1 : number));
        place.textContent = say("story.place", { step: number + 1, count: story.steps.length });
        showDots(at);
        body.replaceChildren(...[
          h("div", { class: "story-text" }, richText(step.text)),
          ...there(extrasOf(index, step, answered, actions.next)),
          !waits && changes(index, step),
          number === 0 && story.author && h("p", { class: "muted story-author" },
            sayParts("story.author", { count: story.steps.length, author: bdi(story.author, own()) })),
        ].filter(Boolean));
        said.replaceChildren(h("h3", { "data-after": say("lists.about", { before: "", next: "" }) }, say("story.who")), sources(index, step.sources));
        toTop(body);
        notesText.replaceChildren(step.note ? bdi(step.note, own()) : say("story.no_notes"));
        // A button that is disabled would lose the focus: it stays, and says that there is no more.
        back.setAttribute("aria-disabled", String(number === 0 && !answered));
        next.setAttribute("aria-disabled", String(number === story.steps.length - 1 && !open));
        detailsButton.hidden = !step.selection;
        // A link that had the focus is gone with the step's text.
        if (within && document.activeElement === document.body) heading.focus({ preventScroll: true });
      }
      shown = at;
    },
  };
}
