/** The words above a mark of the time line: the weightiest of its events, how many more there are, and where they stand. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { createEventTip } from "../../../graph/page/time/event-tip.js";
import { beDocument } from "../document/document.js";
import { FakeElement } from "../document/element.js";
import { seeded } from "../odd.js";

/** @param {number} left @param {number} width */
const boxed = (left, width) => Object.assign(new FakeElement("div"), { getBoundingClientRect: () => ({ left, width, top: 0, height: 20, right: left + width, bottom: 20 }) });
/** @param {FakeElement} element */
const asElement = (element) => /** @type {HTMLElement} */ (/** @type {unknown} */ (element));

test("up to three events are told, the weightiest first, and of more how many there are", () => {
  beDocument();
  const root = boxed(40, 900);
  const tip = createEventTip(asElement(root));
  const [shown] = root.children;
  for (let count = 1; count < 7; count += 1) {
    const events = Array.from({ length: count }, (_, i) => ({ key: `e${i}`, day: "1999-03-24", when: "1999", what: `Event ${i}`, weight: (i * 7) % 5, select: "SRB" }));
    tip.show(events, asElement(boxed(200, 6)));
    const told = shown.children.map(({ textContent }) => textContent);
    const heaviest = [...events].sort((a, b) => b.weight - a.weight).slice(0, 3);
    heaviest.forEach(({ what }, i) => assert.ok(told[i].includes(what), told.join()));
    assert.equal(told.length, heaviest.length + Number(count > 3));
    if (count > 3) assert.match(must(told.at(-1)), new RegExp(`\\b${count - 3}\\b`));
    assert.ok(!shown.hidden);
    tip.hide();
    assert.ok(shown.hidden);
  }
});

test("they stand over their mark, and within the time line where it has room for them", () => {
  beDocument();
  const random = seeded(4);
  for (let round = 0; round < 100; round += 1) {
    const [begins, long, wide] = [random(200), 500 + random(900), 100 + random(300)];
    const root = boxed(begins, long);
    const tip = createEventTip(asElement(root));
    const [shown] = root.children;
    Object.assign(shown, { offsetWidth: wide });
    const mark = begins + random(long);
    tip.show([], asElement(boxed(mark, 8)));
    const left = parseFloat(String(shown.style.left));
    assert.ok(left >= 8 && left + wide <= long - 8, `${left} ${wide} ${long}`);
    const over = mark + 4 - begins;
    const clear = over - wide / 2 > 8 && over + wide / 2 < long - 8;
    if (clear) assert.ok(Math.abs(left + wide / 2 - over) < 0.01, `${left} ${over}`);
  }
});
