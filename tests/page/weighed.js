/** Much in few words, for what is held line by line. */

/** Short for a text: two that differ hardly ever have the same. @param {string} text */
export function mark(text) {
  let sum = 7;
  for (const letter of text) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  return (sum % 46656).toString(36).padStart(3, "0");
}

/** The sum of numbers, each by another weight. @param {number[]} numbers @param {number} [digits] */
export function weighed(numbers, digits = 1) {
  return numbers.reduce((sum, number, i) => sum + number * (1 + ((i * 7) % 11) / 10), 0).toFixed(digits);
}
