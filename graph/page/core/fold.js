/**
 * Texts made comparable: without accents, in small letters, other signs as spaces; each letter
 * remembers where it stood, so that a match can be marked in the text as it is written.
 */

/** @type {Record<string, string>} */
const LETTERS = { ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

const PLAIN = /^[\x00-\x7f]*$/;

/** A text folded, when only the letters matter. @param {string} text */
export function foldText(text) {
  return PLAIN.test(text) ? text.toLowerCase().replace(/[^a-z0-9]/g, " ") : fold(text).text;
}

/** @param {string} text @returns {{text: string, at: number[]}} `at`: where each letter came from */
export function fold(text) {
  let folded = "";
  const at = [];
  let position = 0;
  for (const sign of text) {
    const plain = sign.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const letters = LETTERS[plain] ?? (/^[\p{L}\p{N}]+$/u.test(plain) ? plain : " ");
    // An accent that stands alone vanishes; it belongs to the letter before it.
    for (const letter of plain === "" ? "" : letters) {
      folded += letter;
      at.push(position);
    }
    position += sign.length;
  }
  at.push(position);
  return { text: folded, at };
}

/**
 * Whether two words differ by at most `limit` letters (one left out, added, changed or swapped).
 * @param {string} a @param {string} b @param {number} limit
 */
export function within(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return false;
  /** @type {number[]} */
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        next[j] = Math.min(next[j], before[j - 2] + 1);
      }
    }
    before = row;
    row = next;
  }
  return row[b.length] <= limit;
}
