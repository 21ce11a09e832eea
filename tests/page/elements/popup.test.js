import assert from "node:assert/strict";
import { test } from "node:test";

import { closeElsewhere } from "../../../graph/page/elements/popup.js";
import { beDocument } from "../document/document.js";

test("Escape closes a list that is open before a story hears of it, wherever the focus is", () => {
  beDocument();
  const keys = new EventTarget();
  Reflect.set(globalThis, "window", keys);
  /** @type {boolean[]} */
  const closed = [];
  let open = false;
  closeElsewhere(document.createElement("div"), () => open, (back) => closed.push(back));
  /** @param {string} key */
  const press = (key) => {
    let passed = true;
    const event = Object.assign(new Event("keydown", { cancelable: true }), { key });
    event.stopPropagation = () => { passed = false; };
    keys.dispatchEvent(event);
    return { passed, kept: event.defaultPrevented };
  };
  assert.deepEqual(press("Escape"), { passed: true, kept: false }, "nothing is open");
  open = true;
  assert.deepEqual(press("m"), { passed: true, kept: false });
  assert.deepEqual(closed, []);
  assert.deepEqual(press("Escape"), { passed: false, kept: true });
  assert.deepEqual(closed, [true], "and the focus goes back");
});
