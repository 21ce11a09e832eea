/**
 * Which texts have which words: a search looks through the words, of which there are few, and not
 * through the texts, of which there may be very many. Texts are numbered from 0. Pure.
 */

/** @typedef {(word: string, sought: string, at: number) => boolean} Fits whether a word is what was sought, the at-th of all */

export function createWordIndex() {
  /** The numbers of the texts in which a word stands, in their order. @type {Map<string, number[]>} */
  const texts = new Map();
  /** The same of those that begin with it. @type {Map<string, number[]>} */
  const begun = new Map();
  let count = 0;
  return {
    /** @param {string[]} words of a text @returns {number} the text's number */
    add(words) {
      const number = count;
      count += 1;
      if (words.length > 0) put(begun, words[0], number);
      for (const word of words) put(texts, word, number);
      return number;
    },
    /** How many texts there are. */
    size: () => count,
    /**
     * The texts that have, for each word that is sought, one that fits; in their order.
     * @param {string[]} sought @param {Fits} fits @returns {number[]}
     */
    having(sought, fits) {
      // How many of the words, from the first on, a text has: one that lacks one falls behind.
      const has = new Uint8Array(count);
      for (const [at, one] of sought.entries()) {
        for (const [word, numbers] of texts) {
          if (!fits(word, one, at)) continue;
          for (const number of numbers) if (has[number] === at) has[number] = at + 1;
        }
      }
      const all = [];
      for (let number = 0; number < count; number += 1) if (has[number] === sought.length) all.push(number);
      return all;
    },
    /** The texts whose first word begins so, in their order. @param {string} sought @returns {number[]} */
    beginning(sought) {
      const has = new Uint8Array(count);
      for (const [word, numbers] of begun) if (word.startsWith(sought)) for (const number of numbers) has[number] = 1;
      const all = [];
      for (let number = 0; number < count; number += 1) if (has[number] === 1) all.push(number);
      return all;
    },
  };
}

/** @param {Map<string, number[]>} texts @param {string} word @param {number} number */
function put(texts, word, number) {
  const known = texts.get(word);
  if (!known) texts.set(word, [number]);
  else if (known[known.length - 1] !== number) known.push(number);
}
