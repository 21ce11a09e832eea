import assert from "node:assert/strict";
import { test } from "node:test";
import { fontOf, paintOf } from "../../../graph/page/export/paint-words.js";
import { SvgContext } from "../../../graph/page/export/svg-context.js";
import { escaped, xml } from "../../../graph/page/export/xml.js";

const ABOUT = { width: 100, height: 50, title: "A <title>", description: "&" };

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

test("paths with strokes, dashes and fills", () => {
  const file = drawn((context) => {
    context.beginPath();
    context.moveTo(1, 2);
    context.quadraticCurveTo(3, 4, 5.129, 6);
    context.lineTo(7, 8);
    context.closePath();
    context.strokeStyle = "#ff0000";
    context.lineWidth = 2;
    context.globalAlpha = 0.5;
    context.setLineDash([4, 2]);
    context.stroke();
    context.fillStyle = "#00ff00";
    context.fill("evenodd");
  });
  assert.match(file, /<path fill="none" stroke="#ff0000" stroke-opacity="0.5" stroke-width="2" stroke-dasharray="4 2" d="M1 2Q3 4 5.13 6L7 8Z"\/>/);
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
  assert.match(file, /<g clip-path="url\(#relations-clip-1\)">\n<path [^>]*d="M5 5H6V6H5Z"\/>\n<\/g>\n<path [^>]*d="M0 0H1V1H0Z"\/>/);
  assert.match(file, /<clipPath id="relations-clip-1"><path d="M0 0H10V10H0Z"\/><\/clipPath>/);
});

test("flags are shapes in the file's own, cut to round corners", () => {
  const flag = { box: { x: 0, y: 10, width: 300, height: 200 }, content: "<path d=\"M0 0h9\"/>", frame: "rgb(0 0 0 / 40%)", corner: 0.1 };
  const file = drawn((context) => {
    context.drawImage(flag, 1, 2, 30, 20);
    context.drawImage(flag, 5, 2, 30, 20);
  });
  assert.match(file, /<clipPath id="relations-corners-1"><rect x="1" y="2" width="30" height="20" rx="3"\/><\/clipPath>/);
  assert.match(file, /<g clip-path="url\(#relations-corners-1\)"><g transform="translate\(1 2\) scale\(0.1 0.1\) translate\(0 -10\)"><path d="M0 0h9"\/><\/g><\/g>/);
  assert.equal(file.match(/<clipPath /g).length, 2);
  assert.doesNotMatch(file, /<image|<use|<symbol/);
});

test("several in one document have ids of their own", () => {
  const context = new SvgContext("Sans", () => 4, "paper-2");
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
