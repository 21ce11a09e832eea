/** Which way the page and its texts are written, and what that makes of keys. Pure. */

import { spoken } from "./say.js";

const STRONG = /[\p{L}\p{N}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** 1 where what is later stands farther right, -1 where it stands farther left. */
export function way() {
  return spoken().direction === "rtl" ? -1 : 1;
}

/** The direction of a text, by its first letter. @param {string} text @returns {"ltr" | "rtl"} */
export function directionOf(text) {
  const letter = STRONG.exec(text)?.[0] ?? "";
  return RIGHT_TO_LEFT.test(letter) ? "rtl" : "ltr";
}

const TURNED = new Map([["ArrowLeft", "ArrowRight"], ["ArrowRight", "ArrowLeft"]]);

/** A key as it is where one reads from the left: there, the right arrow leads on. @param {string} key */
export function readingKey(key) {
  return way() < 0 ? TURNED.get(key) ?? key : key;
}
