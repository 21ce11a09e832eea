import assert from "node:assert/strict";
import { test } from "node:test";

import { drawNames } from "../../../graph/page/drawing/paint.js";
import { partly } from "../partly.js";

/** @import { Context, Crossed, DrawnActor, Name, Palette, StrandStroke, Stroke } from "../../../graph/page/drawing/types.d.ts" */

/** What is called on a context, in order, with the strength of lines. @param {(context: Context) => void} draw */
function called(draw) {
  /** @type {string[]} */
  const calls = [];
  const context = new Proxy(/** @type {Record<string, unknown>} */ ({}), {
    get: (own, name) => own[String(name)] ?? ((/** @type {unknown[]} */ ...given) => {
      const rest = { stroke: ` ${own.strokeStyle} ${own.globalAlpha}`, strokeText: ` ${given[0]}`, fillText: ` ${given[0]}`, rect: ` ${given.join(" ")}` }[String(name)] ?? "";
      if (["stroke", "strokeText", "fillText", "rect", "clip", "save", "restore"].includes(String(name))) calls.push(`${String(name)}${rest}`);
    }),
    set: (own, name, value) => { own[String(name)] = value; return true; },
  });
  draw(/** @type {Context} */ (/** @type {unknown} */ (context)));
  return calls;
}

/** @type {Palette} */
const PALETTE = partly({ type: 12, font: "x", ink: "#111", halo: "#fff" });
/** @type {StrandStroke} */
const strand = partly({ look: partly({ colour: "#00f", alpha: 0.8, width: 2, dash: [], studs: null, second: null, hollow: false }), path: [{ x: -90, y: 0 }, { x: 90, y: 0 }] });
const look = { key: "x", colour: "#f00", alpha: 0.88, width: 1, dash: [], studs: null, hollow: false, arrow: false, rank: 0 };
/** @type {Stroke} */
const stroke = partly({ look: partly(look), calm: partly({ ...look, alpha: 0.5 }), curve: { ax: -90, ay: 0, cx: 0, cy: 0, bx: 90, by: 0 } });
const nodes = new Map([["A", /** @type {DrawnActor} */ (partly({ id: "A", x: 5, y: 3 }))]]);
/** @param {Partial<Crossed> | null} crossed @returns {Name} */
const name = (crossed) => ({ id: "A", text: "Aland", strong: false, width: 40, height: 12, dx: 0, dy: 10, ...(crossed && { crossed: { strokes: [], strands: [], bold: false, ...crossed } }) });

test("between a name's halo and its letters lines of others are seen, fainter, and nowhere else", () => {
  const calls = called((context) => drawNames(context, [name({ strands: [strand] })], nodes, PALETTE));
  assert.deepEqual(calls, ["strokeText Aland", "save", "rect -17 5 44 16", "clip", `stroke #00f ${0.7 * 0.8}`, "restore", "fillText Aland"]);
});

test("those one by one, too: what stands out as faint as what does not", () => {
  for (const [bold, alpha] of /** @type {[boolean, number][]} */ ([[false, 0.35], [true, 0.7]])) {
    const calls = called((context) => drawNames(context, [name({ strokes: [stroke], bold })], nodes, PALETTE));
    assert.deepEqual(calls.filter((call) => call.startsWith("stroke #")), [`stroke #f00 ${alpha}`]);
  }
});

test("where none passes, or all moves, there are the halo and the letters alone", () => {
  for (const [one, rest] of /** @type {[Name, boolean][]} */ ([[name(null), true], [name({}), true], [name({ strands: [strand] }), false]])) {
    assert.deepEqual(called((context) => drawNames(context, [one], nodes, PALETTE, { rest })), ["strokeText Aland", "fillText Aland"]);
  }
});
