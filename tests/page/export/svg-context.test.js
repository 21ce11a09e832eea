import assert from "node:assert/strict";
import { test } from "node:test";
import { fontOf, paintOf } from "../../../graph/page/export/paint-words.js";
import { SvgContext } from "../../../graph/page/export/svg-context.js";
import { escaped, xml } from "../../../graph/page/export/xml.js";
import { must } from "../../../graph/page/core/must.js";

const ABOUT = { width: 100, height: 50, title: "A <title>", description: "&" };

/** @param {(context: SvgContext) => void} draw */
function drawn(draw) {
  const context = new SvgContext("Sans", () => 4);
  draw(context);
  return context.file(ABOUT);
}

test("texts are escaped, and what XML cannot hold is replaced", () => {
  assert.equal(escaped("<a href=\"x\">&'\u0000\u0001\ud800"), "&lt;a href=&quot;x&quot;&gt;&amp;'\ufffd\ufffd\ufffd");
  assert.equal(escaped("🇷🇸\nx"), "🇷🇸 x");
  assert.equal(xml("a", { b: "\"", c: null }, "d"), "<a b=\"&quot;\">d</a>");
});

test("colours become what every reader knows", () => {
  assert.deepEqual(paintOf("rgb(20 30 45 / 45%)"), { colour: "#141e2d", alpha: 0.45 });
  assert.deepEqual(paintOf("rgba(1, 2, 3, 0.5)"), { colour: "#010203", alpha: 0.5 });
  assert.deepEqual(paintOf("rgb(1, 2, 3)"), { colour: "#010203", alpha: 1 });
  assert.deepEqual(paintOf("#fff"), { colour: "#ffffff", alpha: 1 });
});

test("fonts are taken apart", () => {
  assert.deepEqual(fontOf("600 12.5px system-ui, \"Noto Sans\""), { weight: "600", size: 12.5, family: "system-ui, \"Noto Sans\"" });
  assert.deepEqual(fontOf("9px serif"), { weight: "normal", size: 9, family: "serif" });
});

test("paths with strokes and fills", () => {
  const file = drawn((context) => {
    context.beginPath();
    context.moveTo(1, 2);
    context.quadraticCurveTo(3, 4, 5.129, 6);
    context.lineTo(7, 8);
    context.closePath();
    context.strokeStyle = "#ff0000";
    context.lineWidth = 2;
    context.globalAlpha = 0.5;
    context.stroke();
    context.fillStyle = "#00ff00";
    context.fill("evenodd");
  });
  assert.match(file, /<path fill="none" stroke="#ff0000" stroke-width="2" stroke-opacity="0.5" d="M1 2Q3 4 5.13 6L7 8Z"\/>/);
  assert.match(file, /<path fill="#00ff00" fill-opacity="0.5" fill-rule="evenodd" d="/);
});

test("a circle is two halves", () => {
  const file = drawn((context) => {
    context.beginPath();
    context.arc(10, 10, 5, 0, 2 * Math.PI);
    context.fill();
  });
  assert.match(file, /d="M15 10A5 5 0 0 1 5 10A5 5 0 0 1 15 10"/);
});

/** The pieces of a path in letters of either case: where each begins and ends, to a tenth. @param {string} d */
function piecesOf(d) {
  /** @type {number[][]} */
  const pieces = [];
  let pen = [0, 0];
  for (const [, letter, rest] of d.matchAll(/([MLQA])([^MLQA]*)/gi)) {
    const numbers = must(rest.match(/-?[\d.]+/g)).map(Number);
    const base = letter === letter.toUpperCase() ? [0, 0] : pen;
    const end = numbers.slice(-2).map((value, i) => Math.round((base[i] + value) * 10) / 10);
    if (/l|q|a/i.test(letter)) pieces.push([...pen, ...end]);
    pen = end;
  }
  return pieces;
}

/** @param {(context: SvgContext) => void} trace @param {number[]} dash @param {number} [offset] */
function strokes(trace, dash, offset = 0) {
  const file = drawn((context) => {
    context.setLineDash(dash);
    context.lineDashOffset = offset;
    context.beginPath();
    trace(context);
    context.stroke();
  });
  assert.doesNotMatch(file, /dasharray/);
  return / d="([^"]*)"/.exec(file)?.[1] ?? "";
}

test("dashes are pieces of the path, as some readers know no others", () => {
  /** @param {SvgContext} context */
  const straight = (context) => { context.moveTo(0, 0); context.lineTo(10, 0); };
  /** @param {SvgContext} context */
  const corner = (context) => { straight(context); context.lineTo(10, 10); };
  /** @param {SvgContext} context */
  const two = (context) => { straight(context); context.moveTo(0, 5); context.lineTo(5, 5); };
  assert.equal(strokes(straight, [4, 2]), "M0 0l4 0m2 0l4 0");
  assert.equal(strokes(two, [6, 4]), "M0 0l6 0m-6 5l5 0", "each run begins the pattern anew");
  /** @type {[(context: SvgContext) => void, number[], number, number[][]][]} */
  const cases = [
    [straight, [4, 2], 5, [[1, 0, 5, 0], [7, 0, 10, 0]]],
    [straight, [4, 2], -1, [[1, 0, 5, 0], [7, 0, 10, 0]]],
    [straight, [3], 0, [[0, 0, 3, 0], [6, 0, 9, 0]]],
    [straight, [20, 2], 0, [[0, 0, 10, 0]]],
    [straight, [0, 0], 0, [[0, 0, 10, 0]]],
    [straight, [4, -2], 0, [[0, 0, 10, 0]]],
    [corner, [12, 2], 0, [[0, 0, 10, 0], [10, 0, 10, 2], [10, 4, 10, 10]]],
    [(context) => context.rect(0, 0, 10, 10), [35, 3], 0,
      [[0, 0, 10, 0], [10, 0, 10, 10], [10, 10, 0, 10], [0, 10, 0, 5], [0, 2, 0, 0]]],
    [(context) => context.arc(0, 0, 2, 0, 2 * Math.PI), [Math.PI, Math.PI], 0,
      [[2, 0, 1.4, 1.4], [1.4, 1.4, 0, 2], [-2, 0, -1.4, -1.4], [-1.4, -1.4, 0, -2]]],
  ];
  for (const [trace, dash, offset, expected] of cases) assert.deepEqual(piecesOf(strokes(trace, dash, offset)).map((piece) => piece.map((value) => value + 0)), expected);
  assert.equal(strokes((context) => context.moveTo(1, 1), [4, 2]), "");
});

test("dashes of a curve lie on it, each as long as it should be, however many", () => {
  const pieces = piecesOf(strokes((context) => {
    context.moveTo(0, 0);
    context.quadraticCurveTo(500, 1000, 1000, 0);
  }, [6, 3]));
  assert.ok(pieces.length > 140);
  for (const [ax, ay, bx, by] of pieces) {
    for (const [x, y] of [[ax, ay], [bx, by]]) assert.ok(Math.abs(y - (2 * x - (x * x) / 500)) < 0.2, `${x} ${y}`);
  }
  for (const [ax, ay, bx, by] of pieces.slice(0, -1)) assert.ok(Math.abs(Math.hypot(bx - ax, by - ay) - 6) < 0.2);
  pieces.slice(1).forEach(([x, y], i) => assert.ok(Math.abs(Math.hypot(x - pieces[i][2], y - pieces[i][3]) - 3) < 0.2));
});

test("no dash is lost behind a corner, wherever it is", () => {
  for (let first = 1; first < 70; first += 1) {
    const pieces = piecesOf(strokes((context) => {
      context.moveTo(0, 0);
      context.lineTo(first / 10, 0);
      context.lineTo(70, 0);
    }, [4, 3]));
    const drawn = pieces.reduce((sum, [ax, , bx]) => sum + bx - ax, 0);
    assert.equal(Math.round(drawn * 10), 400, `a corner at ${first / 10}`);
  }
});

test("dashes of a bow are bows", () => {
  const d = strokes((context) => { context.moveTo(0, 0); context.quadraticCurveTo(10, 20, 20, 0); }, [12, 3]);
  assert.match(d, /^M0 0q[\d.]+ [\d.]+ [\d.]+ [\d.]+m/);
});

test("a faint text is so as a whole", () => {
  const file = drawn((context) => {
    context.globalAlpha = 0.5;
    context.fillStyle = "rgb(10 20 30 / 50%)";
    context.strokeText("A", 0, 0);
    context.fillText("A", 0, 0);
  });
  assert.match(file, /<text [^>]* stroke-width="1" opacity="0.5" aria-hidden="true">/);
  assert.match(file, /<text [^>]* fill="#0a141e" opacity="0.25">/);
  assert.doesNotMatch(file, /(fill|stroke)-opacity/);
});

test("a halo is a text of its own below, which nobody hears", () => {
  const file = drawn((context) => {
    context.font = "600 12px Sans";
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.strokeText("A & B", 10, 20);
    context.fillText("A & B", 10, 20);
  });
  const place = "x=\"10\" y=\"24\" text-anchor=\"middle\" font-size=\"12\" font-weight=\"600\"";
  assert.match(file, new RegExp(`<text ${place} fill="none" stroke="[^>]* aria-hidden="true">A &amp; B</text>\n<text ${place} fill="#000000">A &amp; B</text>`));
  assert.doesNotMatch(file, /paint-order/);
});

test("what is moved and clipped ends with restore()", () => {
  const file = drawn((context) => {
    context.save();
    context.beginPath();
    context.rect(0, 0, 10, 10);
    context.clip();
    context.translate(5, 5);
    context.fillRect(0, 0, 1, 1);
    context.restore();
    context.fillRect(0, 0, 1, 1);
  });
  assert.match(file, /<g clip-path="url\(#relations-clip-1\)">\n<path [^>]*d="M5 5L6 5L6 6L5 6Z"\/>\n<\/g>\n<path [^>]*d="M0 0L1 0L1 1L0 1Z"\/>/);
  assert.match(file, /<clipPath id="relations-clip-1"><path d="M0 0L10 0L10 10L0 10Z"\/><\/clipPath>/);
});

test("flags are shapes in the file's own, cut to round corners", () => {
  const flag = { box: { x: 0, y: 10, width: 300, height: 200 }, content: "<path d=\"M0 0h9\"/>", frame: "rgb(0 0 0 / 40%)", corner: 0.1 };
  const file = drawn((context) => {
    context.drawImage(flag, 1, 2, 30, 20);
    context.drawImage(flag, 5, 2, 30, 20);
  });
  assert.match(file, /<clipPath id="relations-corners-1"><rect x="1" y="2" width="30" height="20" rx="3"\/><\/clipPath>/);
  assert.match(file, /<g clip-path="url\(#relations-corners-1\)"><g transform="translate\(1 2\) scale\(0.1 0.1\) translate\(0 -10\)"><path d="M0 0h9"\/><\/g><\/g>/);
  assert.equal(file.match(/<clipPath /g)?.length, 2);
  assert.doesNotMatch(file, /<image|<use|<symbol/);
});

test("a flag is cut to what is seen by itself, and a faint one lies under paper", () => {
  const flag = { box: { x: 0, y: 0, width: 3, height: 2 }, content: "<path d=\"M0 0h9\"/>", frame: "#000000", corner: 0.1 };
  const context = new SvgContext("Sans", () => 4, { paper: "#102030" });
  context.rect(0, 0, 40, 50);
  context.clip();
  context.drawImage(flag, 30, 10, 30, 20);
  context.drawImage(flag, 50, 10, 30, 20);
  context.globalAlpha = 0.25;
  context.drawImage(flag, 5, 10, 30, 20);
  const file = context.file(ABOUT);
  assert.deepEqual([...file.matchAll(/<clipPath id="relations-corners-\d+"><rect ([^>]*)\/>/g)].map((match) => match[1]), [
    "x=\"30\" y=\"10\" width=\"10\" height=\"20\"", "x=\"5\" y=\"10\" width=\"30\" height=\"20\" rx=\"3\"",
  ]);
  assert.match(file, /<rect x="5" [^>]* fill="#102030" fill-opacity="0.75"\/>\n<rect x="5" [^>]* stroke="#000000" stroke-opacity="0.25"\/>/);
  assert.doesNotMatch(file, / opacity=/);
});

test("several in one document have ids of their own", () => {
  const context = new SvgContext("Sans", () => 4, { prefix: "paper-2" });
  context.rect(0, 0, 1, 1);
  context.clip();
  const ids = [...context.file(ABOUT).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  assert.deepEqual(ids, ["paper-2-title", "paper-2-description", "paper-2-clip-1"]);
});

test("the file says what it is", () => {
  const file = drawn(() => {});
  assert.match(file, /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
  assert.match(file, /width="100" height="50" viewBox="0 0 100 50"/);
  assert.match(file, /<title id="relations-title">A &lt;title&gt;<\/title>/);
});

test("a flag that only touches what is seen is not written, and one that is not faint lies under nothing", () => {
  const flag = { box: { x: 0, y: 0, width: 3, height: 2 }, content: "<path d=\"M0 0h9\"/>", frame: "#000000", corner: 0.1 };
  /** @param {number} x @param {number} y */
  const file = (x, y) => drawn((context) => {
    context.rect(0, 0, 40, 40);
    context.clip();
    context.drawImage(flag, x, y, 30, 20);
  });
  assert.deepEqual([file(40, 5), file(-30, 5), file(5, 40), file(5, -20)].map((one) => one.includes("corners")), [false, false, false, false]);
  assert.deepEqual([file(39, 5), file(5, 39)].map((one) => one.includes("corners")), [true, true]);
  assert.doesNotMatch(file(5, 5), /fill-opacity/);
});
