import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { dashOf, mannerOf } from "../../../graph/page/core/index.js";
import { channels, contrast } from "../../../graph/page/drawing/palette.js";
import { cased, strandLook } from "../../../graph/page/drawing/strands.js";
import { lookOf } from "../../../graph/page/drawing/ties.js";
import { CLASSES, HATCHED } from "../../../graph/page/drawing/tints.js";
import { CATEGORIES } from "../categories.js";
import { sample } from "../sample.js";
import { difference, lab, seenBy, visions } from "../colour-vision.js";
import { must } from "../../../graph/page/core/must.js";
import { partly } from "../partly.js";

/** @import { Tie } from "../../../graph/page/contract.d.ts" */
/** @import { Palette } from "../../../graph/page/drawing/types.d.ts" */
/** @import { Sign } from "../../../graph/page/core/types.d.ts" */

const THEMES = ["light", "dark", "projector"];
/** In CIEDE2000, where about 2 can just be told apart side by side. */
const APART = 15;

/** Shades of one colour, which are side by side in a key. */
const SHADES_APART = 5;

const map = readFileSync(new URL("../../../graph/page/css/map.css", import.meta.url), "utf8");
const css = readFileSync(new URL("../../../graph/page/css/tokens.css", import.meta.url), "utf8");

/** The colours of a theme by their names, `--` left out. @param {string} theme @returns {Record<string, string>} */
function tokens(theme) {
  const [, block] = must(css.match(new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`)));
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#\w+);/g)].map(([, name, value]) => [name, value]));
}

/** @param {string} theme @returns {[string, string][]} */
function ofTies(theme) {
  const colours = tokens(theme);
  return [...[...CATEGORIES].map(([id, own]) => /** @type {[string, string]} */ ([id, own[theme]])), ["conflict", colours.conflict]];
}

/** @template One @param {One[]} list @returns {[One, One][]} */
function pairs(list) {
  return list.flatMap((one, i) => list.slice(i + 1).map((other) => /** @type {[One, One]} */ ([one, other])));
}

/** @param {string} vision @param {string} colour */
const seen = (vision, colour) => lab(seenBy(vision, must(channels(colour))));

test("the difference of two colours is CIEDE2000's", () => {
  // From the table of Sharma, Wu and Dalal.
  /** @type {[number[], number[], number][]} */
  const known = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1, 2], [50, 0, 0], 2.3669],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ];
  for (const [one, other, expected] of known) {
    assert.ok(Math.abs(difference(one, other) - expected) < 1e-4, `${one} ${other}`);
    assert.ok(Math.abs(difference(other, one) - expected) < 1e-4, `${other} ${one}`);
  }
});

test("a simulated eye confuses what a colour-blind one does", () => {
  /** @param {string} vision @param {string} one @param {string} other */
  const apart = (vision, one, other) => difference(seen(vision, one), seen(vision, other));
  assert.ok(apart("normal", "#ad4f5a", "#757548") > 30);
  assert.ok(apart("deuteranopia", "#ad4f5a", "#757548") < apart("normal", "#ad4f5a", "#757548") / 3);
  for (const vision of visions) assert.ok(apart(vision, "#ffffff", "#808080") > 25, vision);
});

for (const theme of THEMES) {
  for (const vision of visions) {
    test(`${theme}: ties stay apart to ${vision}`, (t) => {
      const found = pairs(ofTies(theme)).map(([[one, a], [other, b]]) => ({
        pair: `${one} and ${other}`,
        apart: difference(seen(vision, a), seen(vision, b)),
      })).sort((a, b) => a.apart - b.apart);
      t.diagnostic(`${theme}, ${vision}: ${found[0].apart.toFixed(1)} between ${found[0].pair}`);
      assert.ok(found[0].apart >= APART, `${found[0].pair}: ${found[0].apart.toFixed(1)}`);
      const { cooperation, conflict } = tokens(theme);
      assert.ok(difference(seen(vision, cooperation), seen(vision, conflict)) >= APART, "cooperation and conflict");
    });
  }

  test(`${theme}: lines stand out from what they are drawn on, and can be read as text`, () => {
    const colours = tokens(theme);
    for (const [name, colour] of ofTies(theme)) {
      for (const ground of ["canvas", "surface"]) {
        assert.ok(contrast(colour, colours[ground]) >= 4.5, `${name} on ${ground}`);
      }
      assert.ok(contrast(colour, colours["surface-hover"]) >= 3, `${name} on a line under the pointer`);
    }
  });

  test(`${theme}: text can be read`, () => {
    const colours = tokens(theme);
    /** @param {string} ink @param {string} ground */
    const on = (ink, ground) => contrast(colours[ink], colours[ground]);
    const body = theme === "projector" ? 7 : 4.5;
    for (const ground of ["canvas", "surface", "surface-raised", "surface-hover"]) {
      for (const ink of ["text", "text-muted"]) assert.ok(on(ink, ground) >= body, `${ink} on ${ground}`);
      assert.ok(on("accent", ground) >= 4.5, `accent on ${ground}`);
      assert.ok(on("focus", ground) >= 3, `focus on ${ground}`);
    }
    for (const [ink, ground] of [
      ["text", "accent-soft"], ["text-muted", "accent-soft"], ["on-accent", "accent"], ["on-mark", "mark"],
      ["warning", "warning-soft"], ["text", "warning-soft"], ["surface", "text"],
    ]) assert.ok(on(ink, ground) >= 4.5, `${ink} on ${ground}`);
    for (const ground of ["canvas", "surface"]) assert.ok(on("border-strong", ground) >= 3, `controls on ${ground}`);
  });
}

test("categories differ in their pattern, and conflict in its barbs, where colour says nothing", () => {
  /** @type {Palette} */
  const palette = partly({ alliances: new Map(), categories: new Map(), line: 1 });
  const { index } = sample();
  /** @type {Tie} */
  const member = partly({ type: "membership", kind: "membership", status: "member" });
  /** @param {string} category @param {Sign} sign */
  const look = (category, sign) => lookOf({ type: "deal" }, { category, sign, directed: false, dash: dashOf(index, category) }, palette);
  const deals = ["military", "economic", "diplomatic"];
  for (const [one, other] of pairs(deals)) assert.notDeepEqual(look(one, 1).dash, look(other, 1).dash);
  for (const category of deals) {
    assert.equal(look(category, 1).studs, null);
    assert.equal(look(category, -1).studs?.form, "barbs");
  }
  const membership = lookOf(member, mannerOf(index, member), palette);
  assert.ok(membership.width < look("military", 1).width * 0.75, "both are unbroken; a membership is thin");
});

for (const theme of THEMES) {
  test(`${theme}: lines over coloured land are parted from whatever shade by what they are cased in`, () => {
    const { canvas } = tokens(theme);
    for (const [id, colour] of ofTies(theme)) {
      const look = cased(strandLook(partly({ ties: [partly({})], weight: 0, category: id, way: "cooperation" }), { ties: 1, weight: 1 }, [], partly({ categories: new Map([[id, colour]]), line: 1, background: canvas })), canvas);
      assert.equal(look.cased, canvas);
      const seenAs = `rgb(${blended(look.colour, canvas, look.alpha).map(Math.round).join(", ")})`;
      assert.ok(contrast(seenAs, canvas) >= 3, `${id}: ${contrast(seenAs, canvas).toFixed(2)}`);
    }
    const [, block] = must(map.match(new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`)));
    const [, border] = must(block.match(/--picture-border:\s*(#\w+)/));
    assert.ok(contrast(border, canvas) >= 3, "a border and what it is cased in");
  });
}

/** A colour over another. @param {string} over @param {string} under @param {number} alpha */
function blended(over, under, alpha) {
  const [one, other] = [must(channels(over)), must(channels(under))];
  return one.map((channel, i) => channel * alpha + other[i] * (1 - alpha));
}

for (const theme of THEMES) {
  test(`the shades of the land can be told apart by all in the ${theme} theme`, () => {
    const [, block] = must(map.match(new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`)));
    const [, land] = must(block.match(/--picture-land:\s*(#\w+)/));
    for (const [id, colour] of [...ofTies(theme), ["number", tokens(theme).cooperation]]) {
      const shades = [0, ...(id === "conflict" ? HATCHED : CLASSES)].map((alpha) => blended(colour, land, alpha));
      for (const vision of visions) {
        const labs = shades.map((shade) => lab(seenBy(vision, shade)));
        const apart = Math.min(...labs.slice(1).map((one, i) => difference(one, labs[i])));
        assert.ok(apart >= SHADES_APART, `${id}: ${apart.toFixed(1)} for ${vision}`);
      }
    }
  });
}
