/**
 * The flags as bitmaps of a few sizes, so that drawing one costs next to nothing. They are decoded
 * in the background, a few at a time, those asked for last (which lie on top) first: the first
 * picture does not wait for them.
 */

const WIDTHS = [24, 36, 52];
const AT_ONCE = 12;
/** The radius of a flag's corners as a share of its width. */
export const CORNER = 0.09;

function roundedPath(context, inset, width, height, radius) {
  context.beginPath();
  context.moveTo(inset + radius, inset);
  context.arcTo(width - inset, inset, width - inset, height - inset, radius);
  context.arcTo(width - inset, height - inset, inset, height - inset, radius);
  context.arcTo(inset, height - inset, inset, inset, radius);
  context.arcTo(inset, inset, width - inset, inset, radius);
  context.closePath();
}

/** A flag with round corners and a frame, so many of the screen's pixels to one of the page's. */
export function bake(image, width, frame, ratio) {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round((canvas.width * 2) / 3);
  const context = canvas.getContext("2d");
  roundedPath(context, 0, canvas.width, canvas.height, canvas.width * CORNER);
  context.save();
  context.clip();
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  context.restore();
  context.lineWidth = Math.max(1, ratio);
  context.strokeStyle = frame;
  roundedPath(context, context.lineWidth / 2, canvas.width, canvas.height, canvas.width * CORNER);
  context.stroke();
  return canvas;
}

/**
 * @param {object} flags data URIs by key
 * @param {function(): void} onArrival called when flags that were missing can be drawn
 * @returns {{bitmap: function(string, number, string): (HTMLCanvasElement|null), clear: function(): void}}
 */
export function createFlags(flags, onArrival) {
  const images = new Map();
  const bitmaps = new Map();
  const queue = [];
  let underway = false;

  async function load() {
    const keys = queue.splice(-AT_ONCE);
    await Promise.all(keys.map((key) => {
      const image = new Image();
      image.src = flags[key];
      return image.decode().then(() => images.set(key, image), () => images.set(key, null));
    }));
    underway = false;
    onArrival();
    loadSoon();
  }

  /** After the frame: a browser parses an SVG as soon as it is named, which would hold up the first. */
  function loadSoon() {
    if (underway || queue.length === 0) return;
    underway = true;
    requestAnimationFrame(() => setTimeout(load));
  }

  return {
    /** The flag for drawing at a width, or null while (or if) there is none. */
    bitmap(key, width, frame) {
      if (!Object.hasOwn(flags, key)) return null;
      if (!images.has(key)) {
        images.set(key, undefined);
        queue.push(key);
        loadSoon();
      }
      const image = images.get(key);
      if (!image) return null;
      const size = WIDTHS.find((candidate) => candidate >= width) ?? WIDTHS[WIDTHS.length - 1];
      const name = `${key} ${size} ${frame}`;
      if (!bitmaps.has(name)) bitmaps.set(name, bake(image, size, frame, window.devicePixelRatio || 1));
      return bitmaps.get(name);
    },
    /** Forget the bitmaps: the theme or the screen's resolution has changed. */
    clear: () => bitmaps.clear(),
  };
}
