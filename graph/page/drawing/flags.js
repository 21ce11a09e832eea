/**
 * The flags as bitmaps of a few sizes, so that drawing one costs next to nothing. They are decoded
 * in the background, a few at a time, those asked for last (which lie on top) first: the first
 * picture does not wait for them.
 */

import { must } from "../core/must.js";
import { decodedFlags } from "./flag-sheet.js";

/** @import { Cut, Flags } from "./types.d.ts" */

const WIDTHS = [24, 36, 52];
const AT_ONCE = 24;
/** The radius of a flag's corners as a share of its width. */
export const CORNER = 0.09;

/** @param {CanvasRenderingContext2D} context @param {number} inset @param {number} width @param {number} height @param {number} radius */
function roundedPath(context, inset, width, height, radius) {
  context.beginPath();
  context.moveTo(inset + radius, inset);
  context.arcTo(width - inset, inset, width - inset, height - inset, radius);
  context.arcTo(width - inset, height - inset, inset, height - inset, radius);
  context.arcTo(inset, height - inset, inset, inset, radius);
  context.arcTo(inset, inset, width - inset, inset, radius);
  context.closePath();
}

/**
 * A flag with round corners and a frame, so many of the screen's pixels to one of the page's.
 * @param {Cut} flag @param {number} width @param {string} frame @param {number} ratio
 */
export function bake(flag, width, frame, ratio) {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round((canvas.width * 2) / 3);
  const context = must(canvas.getContext("2d"));
  roundedPath(context, 0, canvas.width, canvas.height, canvas.width * CORNER);
  context.save();
  context.clip();
  context.drawImage(flag.image, flag.x, 0, flag.width, flag.height, 0, 0, canvas.width, canvas.height);
  context.restore();
  context.lineWidth = Math.max(1, ratio);
  context.strokeStyle = frame;
  roundedPath(context, context.lineWidth / 2, canvas.width, canvas.height, canvas.width * CORNER);
  context.stroke();
  return canvas;
}

/**
 * @param {Record<string, string>} flags data URIs by key
 * @param {() => void} onArrival called when flags that were missing can be drawn
 * @returns {Flags & {clear(): void}}
 */
export function createFlags(flags, onArrival) {
  /** @type {Map<string, Cut | null | undefined>} */
  const cuts = new Map();
  /** @type {Map<string, HTMLCanvasElement>} */
  const bitmaps = new Map();
  /** @type {string[]} */
  const queue = [];
  let underway = false;
  /** How many have arrived: of them it has been told, and since then. */
  const arrivals = { told: 0, since: 0 };

  /** Each time all is drawn anew: with the first, then once there are more than before, and with the last. @param {number} more */
  function tell(more) {
    arrivals.since += more;
    if (queue.length > 0 && arrivals.since <= arrivals.told) return;
    arrivals.told += arrivals.since;
    arrivals.since = 0;
    onArrival();
  }

  async function load() {
    const keys = queue.splice(-AT_ONCE);
    const arrived = await decodedFlags(keys.map((key) => flags[key]));
    arrived.forEach((cut, i) => cuts.set(keys[i], cut));
    underway = false;
    tell(keys.length);
    loadSoon();
  }

  /** After the frame: a browser parses an SVG as soon as it is named, which would hold up the first. */
  function loadSoon() {
    if (underway || queue.length === 0) return;
    underway = true;
    requestAnimationFrame(() => setTimeout(load));
  }

  return {
    /**
     * The flag for drawing at a width, or null while (or if) there is none.
     * @param {string} key @param {number} width @param {string} frame
     */
    bitmap(key, width, frame) {
      if (!Object.hasOwn(flags, key)) return null;
      if (!cuts.has(key)) {
        cuts.set(key, undefined);
        queue.push(key);
        loadSoon();
      }
      const cut = cuts.get(key);
      if (!cut) return null;
      const size = WIDTHS.find((candidate) => candidate >= width) ?? WIDTHS[WIDTHS.length - 1];
      const name = `${key} ${size} ${frame}`;
      const bitmap = bitmaps.get(name) ?? bake(cut, size, frame, window.devicePixelRatio || 1);
      bitmaps.set(name, bitmap);
      return bitmap;
    },
    /** Forget the bitmaps: the theme or the screen's resolution has changed. */
    clear: () => bitmaps.clear(),
  };
}
