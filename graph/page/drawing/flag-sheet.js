/**
 * Flags as images, many in one: a browser makes a whole document of every SVG that it is given, which takes
 * longer than the flag in it does.
 */

/** @import { Cut } from "./types.d.ts" */

/** Every flag is a drawing of this size. */
const FLAG = { width: 180, height: 120 };
/** From one flag to the next: what is blurred at the edge of one shows nothing of another. */
const STRIDE = 200;
const HEAD = "data:image/svg+xml,";
const OPENING = "%3Csvg";

/** @param {string} uri @returns {Promise<HTMLImageElement | null>} null if it is no image */
function decoded(uri) {
  const image = new Image();
  image.src = uri;
  return image.decode().then(() => image, () => null);
}

/** Drawings beside one another, as one. @param {string[]} uris */
function sheetOf(uris) {
  const nested = uris.map((uri, i) => uri.slice(HEAD.length).replace(OPENING, `${OPENING} x='${i * STRIDE}'`));
  return `${HEAD}${OPENING} xmlns='http://www.w3.org/2000/svg' width='${uris.length * STRIDE}' height='${FLAG.height}'%3E${nested.join("")}%3C/svg%3E`;
}

/** @param {string} uri */
async function alone(uri) {
  const image = await decoded(uri);
  return image && { image, x: 0, ...FLAG };
}

/**
 * The flags as parts of an image, in the same order; one that is no drawing is null, and spoils no other.
 * @param {string[]} uris as data URIs
 * @returns {Promise<(Cut | null)[]>}
 */
export async function decodedFlags(uris) {
  const image = await decoded(sheetOf(uris));
  return image ? uris.map((_, i) => ({ image, x: i * STRIDE, ...FLAG })) : Promise.all(uris.map(alone));
}
