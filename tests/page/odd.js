/** Values of every sort for window.relations.set, seeded, also for the tests in browsers. */

/** A source of numbers that are the same in each run. @param {number} seed @returns {(below: number) => number} */
export function seeded(seed) {
  let now = seed;
  return (below) => {
    now = (Math.imul(now, 1664525) + 1013904223) >>> 0;
    return Math.floor((now / 2 ** 32) * below);
  };
}

/** A source of numbers from 0 to 1 that are the same in each run. @param {number} seed */
export function fractions(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** @type {{list: unknown[]}} */
const circle = { list: [] };
circle.list.push(circle);
/** @type {unknown[]} */
const ODD = [
  undefined, null, NaN, Infinity, -Infinity, 1e308, -1e308, -0, 2 ** 53, 10n ** 40n, true, "", "-", "*", "SRB", "__proto__",
  "2020-02-24", "9999-12-31", "0000-00-00", "\ud800", "a".repeat(1e5), Symbol("x"), Symbol.iterator, () => 1, class {}, circle,
  new Date(NaN), new Map([["x", 1]]), /x/, new Proxy({}, { get() { throw new Error("get"); }, ownKeys() { throw new Error("keys"); } }),
  Proxy.revocable([], {}).proxy, Object.create(null), Object.create({ id: "lesson", x: 1 }), new Array(2 ** 32 - 1), new Uint8Array(9),
  Array.from({ length: 3000 }, (_, at) => `id-${at}`), { length: 1e9 }, { toString() { throw new Error("text"); } },
  { get x() { throw new Error("getter"); }, y: 0, scale: 1 }, { x: 0, y: 0, scale: 1e308 }, { id: "lesson", step: NaN }, { id: "lesson", step: 1 },
];
const revoked = Proxy.revocable([], {});
revoked.revoke();
ODD.push(revoked.proxy);
const KEYS = [
  "date", "compare", "selection", "focus", "filters", "camera", "story", "presenting", "layout", "centre", "panel", "theme", "hover", "__proto__", "toString",
];

/** Part of a state as nobody should ask for it. @param {(below: number) => number} random @param {number} [depth] @returns {unknown} */
export function odd(random, depth = 0) {
  if (depth > 2 || random(3) > 0) return ODD[random(ODD.length)];
  if (random(2) === 0) return Array.from({ length: random(4) }, () => odd(random, depth + 1));
  const keys = depth === 0 ? KEYS : ["id", "step", "x", "y", "scale", "alliances", "kinds", "statuses", "regions"];
  const made = {};
  for (let count = random(6); count > 0; count -= 1) {
    const key = keys[random(keys.length)];
    Object.defineProperty(made, key, { value: odd(random, depth + 1), enumerable: true, configurable: true });
  }
  return made;
}
