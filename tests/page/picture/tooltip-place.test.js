/** The box beside the pointer: where it stands, and that its lines are text. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { createTooltip, linesAbout } from "../../../graph/page/picture/tooltip.js";
import { beDocument } from "../document/document.js";
import { FakeElement } from "../document/element.js";
import { seeded } from "../odd.js";
import { sample } from "../sample.js";

const CORNER = { left: 40, top: 90 };
const WINDOW = { width: 600, height: 400 };

/** A box of a size over a picture. @param {number} width @param {number} height */
function made(width, height) {
  const body = beDocument();
  const container = Object.assign(new FakeElement("div"), { clientWidth: WINDOW.width, clientHeight: WINDOW.height, getBoundingClientRect: () => CORNER });
  const tooltip = createTooltip(/** @type {HTMLElement} */ (/** @type {unknown} */ (container)));
  const [box] = body.children;
  Object.assign(box, { offsetWidth: width, offsetHeight: height });
  /** Where it stands on the picture. */
  const at = () => {
    const [, x, y] = must(/^translate\(([-\d.]+)px, ([-\d.]+)px\)$/.exec(String(box.style.transform)));
    return { x: Number(x) - CORNER.left, y: Number(y) - CORNER.top };
  };
  return { body, box, tooltip, at };
}

test("it lies within the picture and beside the pointer, wherever that is, and to the right below where there is room", () => {
  const random = seeded(31);
  for (let round = 0; round < 300; round += 1) {
    // Beside any point there is room for it on one side or the other.
    const [width, height] = [20 + random(230), 20 + random(140)];
    const { tooltip, at } = made(width, height);
    const point = { x: random(WINDOW.width), y: random(WINDOW.height) };
    tooltip.show(["Serbia"], point);
    const { x, y } = at();
    const why = JSON.stringify({ width, height, point, x, y });
    assert.ok(x >= 0 && x + width <= WINDOW.width && y >= 0 && y + height <= WINDOW.height, why);
    assert.ok(x > point.x || x + width < point.x, `not under the pointer: ${why}`);
    assert.ok(y > point.y || y + height < point.y, why);
    const gap = Math.min(Math.abs(x - point.x), Math.abs(point.x - x - width));
    assert.ok(gap >= 10 && gap <= 20, `near it, and clear of it: ${why}`);
    if (point.x + 20 + width < WINDOW.width) assert.ok(x > point.x, why);
    if (point.y + 20 + height < WINDOW.height) assert.ok(y > point.y, why);
  }
});

test("one that is larger than the room begins at the picture's edge, where its first words are", () => {
  const { tooltip, at } = made(900, 700);
  tooltip.show(["Serbia"], { x: 300, y: 200 });
  assert.deepEqual(at(), { x: 0, y: 0 });
});

test("its first line is its heading, empty ones are left out, and whatever they say is text", () => {
  const { body, box, tooltip } = made(10, 10);
  assert.ok(box.hidden, "there is nothing to say yet");
  tooltip.show(["<img src=x>", "", "one"], { x: 1, y: 1 });
  assert.ok(!box.hidden);
  assert.deepEqual(box.children.map(({ localName, textContent }) => [localName, textContent]), [["strong", "<img src=x>"], ["span", "one"]]);
  tooltip.show(["other"], { x: 1, y: 1 });
  assert.equal(box.textContent, "other", "what stood there is gone");
  tooltip.hide();
  assert.ok(box.hidden);
  tooltip.destroy();
  assert.deepEqual(body.children, []);
});

test("of each actor and each tie it says what it is called, and no more than there is", () => {
  const { index } = sample();
  const all = new Set(index.ties.keys());
  for (const { id, name, type } of index.actors.values()) {
    const lines = linesAbout(index, id, all);
    assert.equal(lines[0], name);
    const ties = [...index.ties.values()].filter((tie) => tie.from === id || tie.to === id);
    const [members, others] = [true, false].map((is) => ties.filter((tie) => (tie.type === "membership") === is));
    const counted = type === "alliance" ? members.length : others.length;
    assert.equal(/\d+/.exec(lines[2])?.[0] ?? "", counted > 0 ? String(counted) : "", lines.join("\n"));
    if (type === "state") assert.deepEqual(members.filter(({ to }) => !lines[1].includes(to)), []);
    assert.deepEqual(linesAbout(index, id, new Set()).slice(1).filter((line) => /\d/.test(line)), [], "without ties nothing is counted");
  }
  for (const tie of index.ties.values()) {
    const text = linesAbout(index, tie.id, all).join("\n");
    const ends = [tie.from, tie.to].map((end) => must(index.actors.get(end)).name);
    for (const said of [tie.title ?? "", ...ends, tie.since ?? "", tie.until ?? ""]) assert.ok(text.includes(said), `${tie.id}: ${said} in ${text}`);
  }
  assert.deepEqual(linesAbout(index, "nobody", all), []);
});
