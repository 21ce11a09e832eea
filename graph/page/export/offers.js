/** What can be taken away of what is shown: the picture in three shapes, a story's steps, paper. */

import { choosing, chosenOf, oneOf } from "../core/chosen.js";
import { TAKE } from "../core/open.js";
import { say } from "../core/say.js";
import { stepOf } from "../core/step.js";
import { h } from "../elements/dom.js";
import { outcomeInWords } from "../elements/download.js";
import { SHAPES } from "./shape.js";

/** @import { Index, Knows, Store } from "../core/types.d.ts" */
/** @import { createSaver } from "./save.js" */
/** @import { Format, Offers } from "./types.d.ts" */

/** @type {[Format, string][]} */
const FORMATS = [["png", "PNG"], ["svg", "SVG"]];

/** The windows that are opened from here. */
const OTHERS = [
  { key: "cite", name: "cite.title", hint: "cite.hint" },
  { key: "share", name: "share.title", hint: "share.hint" },
];

const SHAPE = `${TAKE}.shape`;
const FIRST_SHAPE = "own";

/** The words that can be chosen here. @type {Record<string, Knows>} */
export const WORDS = { [SHAPE]: oneOf(Object.keys(SHAPES)) };

/** @param {Store} store */
const shapeNow = (store) => chosenOf(store.get(), SHAPE, Object.keys(SHAPES), FIRST_SHAPE);

/** The shape of the picture, as buttons of which one is pressed. @param {Store} store */
function createShapeChoice(store) {
  const buttons = Object.keys(SHAPES).map((key) => h("button", {
    type: "button", class: "text-button", "data-shape": key, on: { click: () => store.set(choosing(store.get(), SHAPE, key, FIRST_SHAPE)) },
  }, say(`save.shapes.${key}`)));
  function show() {
    for (const one of buttons) one.setAttribute("aria-pressed", String(one.dataset.shape === shapeNow(store)));
  }
  store.subscribe(show);
  show();
  return h("div", { class: "save-shapes", role: "group", "aria-label": say("save.shape") }, buttons);
}

/**
 * @param {Index} index @param {Store} store @param {ReturnType<typeof createSaver>} saver
 * @param {{print: (kind: "view" | "handout" | "slides") => string | null, tell: (words: string) => void, turn: (id: string, open: boolean) => void}} page
 * @returns {() => Offers[]}
 */
export function createOffers(index, store, saver, { print, tell, turn }) {
  const choice = createShapeChoice(store);

  /** @returns {Offers} */
  const picture = () => ({
    title: say("save.picture"),
    choice,
    offers: FORMATS.map(([key, name]) => ({
      key, name, hint: say(`save.formats.${key}`),
      run: async () => outcomeInWords(await saver.picture(key, SHAPES[shapeNow(store)]), say("save.saved", { format: name })),
    })),
  });

  /** @param {import("../contract.d.ts").Story} story @returns {Offers} */
  const steps = (story) => ({
    title: say("save.steps"),
    offers: FORMATS.map(([key, name]) => ({
      key: `steps-${key}`, name, hint: say("save.steps_hint", { count: story.steps.length }),
      async run() {
        const outcome = await saver.steps(story, key, (step) => tell(say("save.drawing", { step, count: story.steps.length })));
        return outcomeInWords(outcome, say("save.steps_saved", { count: story.steps.length }));
      },
    })),
  });

  /** @param {boolean} told whether a story is @returns {Offers} */
  const paper = (told) => ({
    title: say("paper.title"),
    offers: [
      ...(told ? /** @type {const} */ (["handout", "slides"]).map((key) => ({
        key, name: say(`paper.${key}`), hint: say(`paper.${key}_hint`), run: () => print(key),
      })) : []),
      { key: "view", name: say("paper.view"), hint: "", run: () => print("view") },
    ],
  });

  /** @returns {Offers} */
  const others = () => ({
    title: say("save.others"),
    offers: OTHERS.map(({ key, name, hint }) => ({
      key, name: say(name), hint: say(hint),
      run() {
        turn(key, true);
        return null;
      },
    })),
  });

  return () => {
    const at = stepOf(index, store.get());
    return [picture(), ...(at ? [steps(at.story)] : []), paper(at !== null), others()];
  };
}
