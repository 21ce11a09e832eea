/** What is said in passing, at the bottom: to those who see and those who listen. */

const SHOWN_MS = 1500;
const SHOWN_MS_A_LETTER = 60;

/**
 * @param {HTMLElement} root
 * @param {(words: string) => void} announce
 * @returns {(words: string) => void}
 */
export function createToast(root, announce) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  return (words) => {
    announce(words);
    root.textContent = words;
    clearTimeout(timer);
    timer = setTimeout(() => { root.textContent = ""; }, SHOWN_MS + SHOWN_MS_A_LETTER * words.length);
  };
}
