/** The help: how to read the picture, and the keys; and a small card of the same for a first visit. */

import { h } from "../elements/dom.js";
import { icon } from "../elements/icons.js";
import { aboutFold } from "./about.js";

const SEEN = "relations-help-seen";

const READING = [
  "Flags are states, coloured shapes alliances, lines their ties.",
  "Choose one to see whom it is tied to, since when, and who says so.",
  "Move the slider to see another year; tick boxes to show or hide.",
];

const KEYS = [
  ["/", "find a state, alliance or tie"],
  ["← ↑ ↓ →", "on the picture, where Tab leads: to the next actor that way"],
  [".  ,", "on the picture: through the actor's ties; Space goes along one"],
  ["Enter", "on the picture: select; again: read the details"],
  ["←  →", "on the slider: a year back or on; with Shift, a month"],
  ["[  ]", "anywhere: a year back or on"],
  ["L", "the table in the picture’s place, and back"],
  ["P", "play the years, or pause"],
  ["C", "compare with another day"],
  ["T", "today: the day up to which the file holds"],
  ["D", "go to a day: type it"],
  ["+  −  0", "nearer, farther, everything"],
  ["Page ↑ ↓", "in a story: a step back or on; also ← →, and presenting Space"],
  ["Home End", "in a story: the first step, the last"],
  ["N", "in a story: the speaker's notes"],
  ["F5", "in a story: present it, as clickers do"],
  [". or B", "presenting: a blank screen, and back"],
  ["M", "the network as a map, and back"],
  ["Esc", "clear the selection; leave the presentation, then the story"],
  ["Ctrl Z", "undo the last change of the view"],
  ["?", "this help"],
];

/** Signs that screen readers pass over or read as they please. */
const SPOKEN = {
  __proto__: null,
  "/": "slash", "←": "left", "↑": "up", "↓": "down", "→": "right", ".": "full stop", ",": "comma",
  "[": "left bracket", "]": "right bracket", "+": "plus", "−": "minus", 0: "zero", "?": "question mark", Ctrl: "Control",
};

function spoken(key) {
  return key.split(/\s+/).map((sign) => SPOKEN[sign] ?? sign).join(" ");
}

function seen() {
  try {
    return window.localStorage.getItem(SEEN) === "1";
  } catch {
    return false;
  }
}

function remember() {
  try {
    window.localStorage.setItem(SEEN, "1");
  } catch {
    // Without storage the card comes back the next time, which does no harm.
  }
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {object} data the page's data
 * @returns {{open: function(): void}}
 */
export function createHelp(dialog, data) {
  const close = () => dialog.close();
  dialog.append(
    h("div", { class: "panel-head" },
      h("h2", { id: "help-title" }, "How to read this page"),
      h("button", { type: "button", class: "icon-button", "aria-label": "Close the help", on: { click: close } }, icon("close"))),
    h("div", { class: "panel-body", tabindex: "0", role: "group", "aria-labelledby": "help-title" },
      READING.map((line) => h("p", null, line)),
      h("p", null, "The pattern and colour of a line tell its category, and barbs across it a conflict. "
        + "An arrow points away from the one who acts. A line shows only while what it stands for was in force."),
      h("h3", null, "Keys"),
      h("p", null, "Letters may be large or small; where a keyboard’s are not Latin, the key’s place counts."),
      h("dl", { class: "keys" }, KEYS.map(([key, what]) => h("div", null,
        h("dt", null, h("kbd", { "aria-hidden": "true" }, key), h("span", { class: "unseen" }, spoken(key))), h("dd", null, what)))),
      aboutFold(data)),
  );
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) close();
  });
  return { open: () => dialog.open || dialog.showModal() };
}

/**
 * The card of a first visit. It makes room once the reader turns to anything: a map, a table, a story, an actor.
 * @param {HTMLElement} root
 * @param {object} store
 * @param {{help: function(): void, offer: function(Function): Node|null}} actions `offer` makes what
 *   stands first on the card; it is given what puts the card away
 */
export function createWelcome(root, store, { help, offer }) {
  if (seen()) return;
  const show = (open) => {
    root.hidden = !open;
    document.body.classList.toggle("welcome-open", open);
  };
  const dismiss = () => {
    show(false);
    remember();
  };
  root.append(...[
    offer(dismiss),
    h("div", { class: "welcome-head" },
      h("h2", null, "How to read the picture"),
      h("button", { type: "button", class: "text-button", on: { click: () => { dismiss(); help(); } } }, "More"),
      h("button", { type: "button", class: "button primary", on: { click: dismiss } }, "Got it")),
    h("ul", null, READING.map((line) => h("li", null, line))),
  ].filter(Boolean));
  show(true);
  const unsubscribe = store.subscribe((state, previous) => {
    if (["layout", "panel", "story", "selection", "compare"].every((part) => state[part] === previous[part])) return;
    show(false);
    unsubscribe();
  });
}
