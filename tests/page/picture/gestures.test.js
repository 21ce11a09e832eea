/** What the hand does on the picture, held to one thing: what lies under the fingers stays under them. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { listen } from "../../../graph/page/picture/gestures.js";
import { seeded } from "../odd.js";

/** @import { Point } from "../../../graph/page/drawing/types.d.ts" */
/** @import { Gestures } from "../../../graph/page/picture/types.d.ts" */

const CORNER = { left: 30, top: 70 };

/**
 * An element under a hand, with a camera that does what it is told.
 * @param {Partial<Gestures>} [more]
 */
function touched(more = {}) {
  /** @type {string[]} */
  const told = [];
  const camera = { x: 0, y: 0, scale: 1 };
  const classes = new Set();
  const element = Object.assign(new EventTarget(), {
    classList: { add: (/** @type {string} */ name) => classes.add(name), remove: (/** @type {string} */ name) => classes.delete(name) },
    setPointerCapture() {}, getBoundingClientRect: () => CORNER,
  });
  Object.assign(globalThis, { window: new EventTarget() });
  const say = (/** @type {string} */ name) => (/** @type {Point | null} */ point) => { told.push(point ? `${name} ${point.x} ${point.y}` : name); };
  const stop = listen(/** @type {HTMLElement} */ (/** @type {unknown} */ (element)), {
    pan(dx, dy) { Object.assign(camera, { x: camera.x + dx, y: camera.y + dy }); },
    zoom(point, factor) {
      Object.assign(camera, { x: point.x - (point.x - camera.x) * factor, y: point.y - (point.y - camera.y) * factor, scale: camera.scale * factor });
    },
    grab: () => false, drag: say("drag"), drop() { told.push("drop"); }, point: say("point"),
    tap: (point, touch) => say(touch ? "touch" : "click")(point), twice: say("twice"), wheel: () => true, ...more,
  });
  let time = 0;
  /** @param {"down" | "move" | "up" | "cancel" | "leave"} act @param {Point} at @param {{id?: number, how?: string, button?: number, buttons?: number}} [more] */
  const hand = (act, { x, y }, { id = 1, how = "touch", button = 0, buttons = 1 } = {}) => {
    const event = Object.assign(new Event(`pointer${act}`), { pointerId: id, pointerType: how, button, buttons, clientX: x + CORNER.left, clientY: y + CORNER.top });
    Object.defineProperty(event, "timeStamp", { value: time += 1000 });
    element.dispatchEvent(event);
    return told.splice(0);
  };
  /** What lies at a point of the element. @param {Point} point */
  const under = ({ x, y }) => ({ x: (x - camera.x) / camera.scale, y: (y - camera.y) / camera.scale });
  return { hand, under, camera, classes, element, stop };
}

/** @param {Point} a @param {Point} b @param {string} why */
function near(a, b, why) {
  assert.ok(Math.hypot(a.x - b.x, a.y - b.y) < 1e-6, `${why}: ${JSON.stringify([a, b])}`);
}

const random = seeded(12);
const place = () => ({ x: random(800), y: random(500) });

test("what a finger has taken hold of stays under it, however it goes", () => {
  for (let round = 0; round < 60; round += 1) {
    const { hand, under, camera, classes } = touched();
    const start = place();
    const held = under(start);
    hand("down", start);
    let last = start;
    let far = false;
    for (let moves = random(6); moves > 0; moves -= 1) {
      last = place();
      far ||= Math.hypot(last.x - start.x, last.y - start.y) >= 9;
      hand("move", last);
      near(under(last), far ? held : under(last), `${round}`);
      assert.equal(classes.has("dragging"), far);
    }
    assert.deepEqual(hand("up", last), far ? [] : [`touch ${last.x} ${last.y}`]);
    assert.equal(camera.scale, 1);
    assert.ok(!classes.has("dragging"));
  }
});

test("two fingers keep between them what lay there, as much larger as they are farther apart; and one that is left goes on", () => {
  for (let round = 0; round < 60; round += 1) {
    const { hand, under, camera } = touched();
    let [a, b] = [place(), place()];
    const middle = () => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
    const size = () => Math.hypot(a.x - b.x, a.y - b.y) || 1;
    hand("down", a);
    hand("down", b, { id: 2 });
    const [held, first] = [under(middle()), size()];
    for (let moves = 1 + random(6); moves > 0; moves -= 1) {
      if (random(2)) hand("move", a = place());
      else hand("move", b = place(), { id: 2 });
    }
    near(under(middle()), held, "between them");
    assert.ok(Math.abs(camera.scale - size() / first) < 1e-9 * camera.scale);
    hand("up", a);
    const left = under(b);
    hand("move", b = { x: b.x + 3, y: b.y - 2 }, { id: 2 });
    near(under(b), left, "the one that is left");
    assert.deepEqual(hand("up", b, { id: 2 }), [], "and it was no tap");
  }
});

test("a hand that holds still within its sort's slop taps, and one that goes farther, or is interrupted, does not", () => {
  for (const [how, slop] of /** @type {[string, number][]} */ ([["mouse", 4], ["pen", 6], ["touch", 9], ["else", 6]])) {
    for (const [moved, taps] of /** @type {[number, boolean][]} */ ([[0, true], [slop - 0.1, true], [slop, false], [slop + 30, false]])) {
      const { hand, camera } = touched();
      hand("down", { x: 100, y: 50 }, { how });
      hand("move", { x: 100 + moved, y: 50 }, { how });
      const name = how === "mouse" ? "click" : "touch";
      assert.deepEqual(hand("up", { x: 100 + moved, y: 50 }, { how }), taps ? [`${name} ${100 + moved} 50`] : [], `${how} ${moved}`);
      assert.deepEqual(camera, { x: taps ? 0 : moved, y: 0, scale: 1 });
    }
    const { hand } = touched();
    hand("down", { x: 1, y: 1 }, { how });
    assert.deepEqual(hand("cancel", { x: 1, y: 1 }, { how }), []);
  }
});

test("an actor that is held is led, and let go once: at the end, or when a second finger comes", () => {
  for (const second of [false, true]) {
    for (const moves of [false, true]) {
      /** @type {boolean[]} */
      const byFinger = [];
      const { hand, camera } = touched({ grab: (_, touch) => byFinger.push(touch) > 0 });
      const how = second ? "touch" : "mouse";
      hand("down", { x: 10, y: 10 }, { how });
      assert.deepEqual(hand("move", { x: moves ? 60 : 11, y: 10 }, { how }), moves ? ["drag 60 10"] : []);
      assert.deepEqual(camera, { x: 0, y: 0, scale: 1 }, "and not the picture");
      if (second) assert.deepEqual(hand("down", { x: 200, y: 10 }, { id: 2 }), moves ? ["point", "drop"] : ["point"]);
      const ends = hand("up", { x: moves ? 60 : 11, y: 10 }, { how });
      if (second) assert.deepEqual([...ends, ...hand("up", { x: 200, y: 10 }, { id: 2 })], [], "no tap, and not let go again");
      else assert.deepEqual(ends, moves ? ["drop"] : ["click 11 10"]);
      assert.deepEqual(byFinger, [second]);
    }
  }
});

test("a mouse that passes points, one that is pressed, a finger, and one that has left do not", () => {
  const { hand } = touched();
  const at = { x: 7, y: 8 };
  assert.deepEqual(hand("move", at, { how: "mouse", buttons: 0 }), ["point 7 8"]);
  assert.deepEqual(hand("move", at, { how: "mouse", buttons: 1 }), [], "something that began elsewhere is drawn across");
  assert.deepEqual(hand("move", at, { buttons: 0 }), []);
  assert.deepEqual(hand("leave", at, { how: "mouse" }), ["point"]);
  assert.deepEqual(hand("down", at, { how: "mouse" }), ["point"], "what is taken hold of needs no word");
});

test("other buttons of a mouse are the browser's, and whoever stops listening hears nothing", () => {
  const { hand, element, stop, camera } = touched();
  for (const button of [1, 2]) assert.deepEqual([...hand("down", { x: 1, y: 1 }, { how: "mouse", button }), ...hand("up", { x: 1, y: 1 }, { how: "mouse", button })], []);
  const wheel = () => element.dispatchEvent(Object.assign(new Event("wheel", { cancelable: true }), { deltaY: 100, deltaMode: 0, ctrlKey: false, clientX: 0, clientY: 0 }));
  assert.equal(wheel(), false, "the page does not scroll, too");
  assert.ok(camera.scale < 1);
  stop();
  assert.equal(wheel(), true);
  for (const act of /** @type {const} */ (["down", "move", "up", "leave", "cancel"])) assert.deepEqual(hand(act, { x: 9, y: 9 }, { how: "mouse", buttons: 0 }), []);
});
