/**
 * Canvases that write down what is painted on them, a line for each thing: how it is painted, then its path. What
 * is painted elsewhere first and then put there, as ties' bitmaps and names are, stands below where it is put.
 */

/** So many points of a path are written; of a longer one how many there are, between which bounds, and how long it is. */
const POINTS = 40;
const FIRST = {
  fillStyle: "#000", strokeStyle: "#000", lineWidth: 1, lineDash: "", lineDashOffset: 0, lineCap: "butt", lineJoin: "miter", globalAlpha: 1,
  font: "10px x", textAlign: "start", textBaseline: "alphabetic", direction: "ltr", globalCompositeOperation: "source-over",
};
/** What of it a way of painting depends on. @type {Record<string, (keyof typeof FIRST)[]>} */
const OF = {
  stroke: ["strokeStyle", "lineWidth", "lineDash", "lineDashOffset", "lineCap", "lineJoin"],
  fill: ["fillStyle"],
  text: ["font", "textAlign", "textBaseline", "direction"],
  put: [],
};

/** @param {number} number */
const rounded = (number) => String(Number(number.toFixed(Math.abs(number) < 2 ? 3 : 1)));
/** @param {number[]} numbers */
const listed = (numbers) => numbers.map(rounded).join(" ");

/** @typedef {[string, ...number[]]} Part a letter and its numbers: ends in a place, but for closing and arcs */
/** @typedef {{name: string, width: number, height: number, lines: string[], getContext: () => object}} FakeCanvas */

/** @param {Part[]} path */
function pathOf(path) {
  const ends = path.filter(([letter]) => letter !== "Z").map(([, ...numbers]) => numbers.slice(-2));
  if (ends.length <= POINTS) return path.map(([letter, ...numbers]) => `${letter}${listed(numbers)}`).join(" ");
  const [xs, ys] = [0, 1].map((at) => ends.map((end) => end[at]));
  const long = ends.reduce((sum, [x, y], i) => (i === 0 ? 0 : sum + Math.hypot(x - ends[i - 1][0], y - ends[i - 1][1])), 0);
  return `${ends.length} points ${listed([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), long])}`;
}

/** @param {FakeCanvas} canvas */
function contextOf(canvas) {
  let own = { ...FIRST, at: [1, 1, 0, 0] };
  /** @type {(typeof own)[]} */
  const kept = [];
  /** @type {Part[]} */
  let path = [];
  /** @param {string} what @param {string} how @param {string} rest */
  const write = (what, how, rest) => {
    const alpha = own.globalAlpha === 1 ? "" : `alpha ${rounded(own.globalAlpha)}`;
    const style = OF[how].filter((key) => key === "fillStyle" || own[key] !== FIRST[key])
      .map((key) => (typeof own[key] === "number" ? `${key} ${rounded(own[key])}` : String(own[key]).replace(/(?<=px [^,]*),.*/, "")));
    const [a, d, e, f] = own.at;
    const place = a === 1 && d === 1 && e === 0 && f === 0 ? "" : `at ${listed([a, d, e, f])}`;
    canvas.lines.push([what, ...style, alpha, place, rest].filter(Boolean).join(" "));
  };
  /** @param {string} letter */
  const adding = (letter) => (/** @type {number[]} */ ...numbers) => { path.push([letter, ...numbers]); };
  /** @param {string} what */
  const texts = (what) => (/** @type {string} */ text, /** @type {number} */ x, /** @type {number} */ y) => {
    write(what, "text", `${what === "text" ? own.fillStyle : `${own.strokeStyle} ${rounded(own.lineWidth)}`} ${listed([x, y])} ${JSON.stringify(text)}`);
  };
  const calls = {
    save: () => { kept.push({ ...own }); },
    restore: () => { own = kept.pop() ?? own; },
    setTransform: (/** @type {number} */ a, /** @type {number} */ _b, /** @type {number} */ _c, /** @type {number} */ d, /** @type {number} */ e, /** @type {number} */ f) => { own.at = [a, d, e, f]; },
    getTransform: () => ({ a: own.at[0], d: own.at[1], e: own.at[2], f: own.at[3] }),
    scale: (/** @type {number} */ x, /** @type {number} */ y) => { own.at = [own.at[0] * x, own.at[1] * y, own.at[2], own.at[3]]; },
    translate: (/** @type {number} */ x, /** @type {number} */ y) => { own.at = [own.at[0], own.at[1], own.at[2] + own.at[0] * x, own.at[3] + own.at[1] * y]; },
    rotate: (/** @type {number} */ angle) => write("turn", "put", rounded(angle)),
    setLineDash: (/** @type {number[]} */ dash) => { own.lineDash = dash.length > 0 ? `[${listed(dash)}]` : ""; },
    beginPath: () => { path = []; },
    moveTo: adding("M"), lineTo: adding("L"), quadraticCurveTo: adding("Q"), bezierCurveTo: adding("C"), arc: adding("A"), arcTo: adding("T"), rect: adding("R"), closePath: adding("Z"),
    stroke: () => write("stroke", "stroke", pathOf(path)),
    fill: (/** @type {unknown} */ rule) => write(typeof rule === "string" ? `fill ${rule}` : "fill", "fill", pathOf(path)),
    clip: () => write("clip", "put", pathOf(path)),
    fillRect: (/** @type {number[]} */ ...box) => write("fill", "fill", `box ${listed(box)}`),
    strokeRect: (/** @type {number[]} */ ...box) => write("stroke", "stroke", `box ${listed(box)}`),
    clearRect: () => { canvas.lines = []; },
    fillText: texts("text"),
    strokeText: texts("halo"),
    drawImage: (/** @type {Partial<FakeCanvas>} */ image, /** @type {number[]} */ ...box) => {
      write("put", "put", `${image.name} ${listed(box)}`);
      for (const line of image.lines ?? []) canvas.lines.push(`  ${line}`);
    },
    measureText: (/** @type {string} */ text) => {
      const size = Number(/([\d.]+)px/.exec(own.font)?.[1]);
      return { width: 0.55 * size * [...text].length, actualBoundingBoxAscent: size * (own.textBaseline === "middle" ? 0.35 : 0.7) };
    },
  };
  return new Proxy(calls, {
    get: (_, name) => Reflect.get(calls, name) ?? Reflect.get(own, name),
    set: (_, name, value) => Reflect.set(own, name, value),
  });
}

/** @returns {FakeCanvas} */
export function createFakeCanvas() {
  /** @type {FakeCanvas} */
  const canvas = { name: "canvas", width: 300, height: 150, lines: [], getContext: () => context };
  const context = contextOf(canvas);
  return canvas;
}
