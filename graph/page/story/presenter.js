/**
 * The presenter's window: what the speaker alone sees. The notes, what comes next, the time of day
 * and how long it has taken, on a screen of its own; the projector shows the step.
 */

import { formatDay } from "../core/dates.js";
import { say } from "../core/say.js";
import { dayOfStep, stateOfStep } from "../core/step.js";
import { bdi, h, own, there } from "../elements/dom.js";
import { icon } from "../elements/icons.js";
import { richText } from "../elements/rich.js";
import { elapsedInDigits, timeOfDay } from "./clock.js";
import { openOwnWindow } from "./second-window.js";

/** @import { AtStep, Index, PageState } from "../core/types.d.ts" */
/** @import { Child } from "../elements/types.d.ts" */
/** @import { Moment, OwnWindow, PresenterActions } from "./types.d.ts" */

const TICK_MS = 1000;
/** After a step, until the projector's picture has arrived: it goes before the small one. */
const CALM_MS = 700;

/** @param {AtStep} at what comes at the next click @param {boolean} asks whether it is the answer */
function nextInWords({ story, step, number }, asks) {
  if (asks) return { title: say("presenter.answer_next"), text: h("p", own(), step.answer) };
  const next = story.steps[number + 1];
  if (!next) return { title: say("presenter.last"), text: null };
  return { title: say("presenter.next", { step: number + 2, count: story.steps.length }), text: richText(next.text) };
}

/** @param {PresenterActions} actions */
function createFace(actions) {
  /** @param {string} name @param {() => void} run @param {Child[]} children */
  const button = (name, run, ...children) => h("button", { type: "button", class: `button ${name}`, on: { click: run } }, ...children);
  const parts = {
    title: h("h1", { class: "presenter-title" }),
    place: h("p", { class: "presenter-place muted" }),
    clock: h("p", { class: "presenter-clock" }),
    elapsed: h("p", { class: "presenter-elapsed", role: "timer" }),
    hint: h("p", { class: "presenter-hint" }, say("presenter.fill")),
    notes: h("div", { class: "presenter-notes-text" }),
    now: h("div", { class: "presenter-now-text" }),
    nextTitle: h("h2"),
    next: h("div", { class: "presenter-next-text" }),
    picture: h("div", { class: "presenter-picture" }),
    blank: button("presenter-blank", actions.blank, say("presenter.blank")),
    back: button("presenter-back", actions.back, icon("left"), say("story.back")),
    forward: button("primary presenter-forward", actions.next, say("story.next"), icon("right")),
  };
  const root = h("main", { class: "presenter" },
    h("header", { class: "presenter-head" },
      h("div", { class: "presenter-where" }, parts.title, parts.place),
      h("div", { class: "presenter-time" },
        h("span", { class: "muted" }, say("presenter.clock")), parts.clock,
        h("span", { class: "muted" }, say("presenter.elapsed")), parts.elapsed,
        button("presenter-reset", actions.reset, say("presenter.reset")))),
    parts.hint,
    h("section", { class: "presenter-notes" }, h("h2", null, say("story.notes_title")), parts.notes),
    h("section", { class: "presenter-now" }, h("h2", null, say("presenter.now")), parts.now),
    h("section", { class: "presenter-next", "aria-live": "off" }, parts.nextTitle, parts.picture, parts.next),
    h("footer", { class: "presenter-foot" }, parts.back, parts.blank, parts.forward));
  return { root, ...parts };
}

/** What is said of the step: to all, to the speaker, and what comes next. @param {ReturnType<typeof createFace>} face @param {Index} index @param {Moment} moment */
function fill(face, index, { at, asks, state }) {
  const { story, step, number } = at;
  face.title.replaceChildren(bdi(story.title, own()));
  face.place.textContent = `${say("story.place", { step: number + 1, count: story.steps.length })} · ${formatDay(dayOfStep(index, story, number))}`;
  face.notes.replaceChildren(step.note ? bdi(step.note, own()) : h("p", { class: "muted" }, say("story.no_notes")));
  face.now.replaceChildren(...there([richText(step.text), step.question && h("p", { class: "presenter-question", ...own() }, step.question),
    state.story?.answered && h("p", own(), step.answer)]));
  const { title, text } = nextInWords(at, asks);
  face.nextTitle.textContent = title;
  face.next.replaceChildren(...there(text));
  face.back.setAttribute("aria-disabled", String(number === 0 && !state.story?.answered));
  face.forward.setAttribute("aria-disabled", String(!asks && number === story.steps.length - 1));
}

/**
 * @param {Index} index
 * @param {{draw: (state: PageState) => Node, keydown: (event: KeyboardEvent) => void, actions: Omit<PresenterActions, "reset">,
 *   closed: () => void}} given `draw` makes a small picture of a state
 */
export function createPresenter(index, { draw, keydown, actions, closed }) {
  const face = createFace({ ...actions, reset });
  /** @type {OwnWindow | null} */
  let second = null;
  let begun = Date.now();
  /** @type {number | undefined} */
  let clock;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let later;

  function tick() {
    const now = Date.now();
    face.clock.textContent = timeOfDay(new Date(now));
    face.elapsed.textContent = elapsedInDigits(now - begun);
    face.hint.hidden = Boolean(document.fullscreenElement);
  }

  function reset() {
    begun = Date.now();
    tick();
  }

  /** @param {Moment} moment */
  function drawNext({ at, asks, state }) {
    const number = asks ? at.number : at.number + 1;
    if (!at.story.steps[number]) return face.picture.replaceChildren();
    face.picture.replaceChildren(draw({ ...state, ...stateOfStep(index, at.story, number, asks) }));
  }

  /** @param {Moment} moment */
  function show(moment) {
    fill(face, index, moment);
    clearTimeout(later);
    later = setTimeout(() => drawNext(moment), CALM_MS);
  }

  return {
    get shown() {
      return second !== null;
    },
    /** The presentation begins: time counts from here. */
    begin: reset,
    /** Opens it, or brings it before the others. @param {Moment} moment @returns {boolean} whether it is there */
    open(moment) {
      if (second) {
        second.window.focus();
        return true;
      }
      second = openOwnWindow(face.root, {
        title: say("presenter.title", { story: String(moment.at.story.title) }),
        keydown,
        closed() {
          second = null;
          clearTimeout(later);
          closed();
        },
      });
      if (!second) return false;
      clock = second.window.setInterval(tick, TICK_MS);
      tick();
      show(moment);
      return true;
    },
    /** @param {Moment} moment */
    show: (moment) => second && show(moment),
    /** @param {boolean} on */
    blank: (on) => face.blank.setAttribute("aria-pressed", String(on)),
    close() {
      second?.window.clearInterval(clock);
      second?.close();
    },
  };
}
