/**
 * A link as it was before chats, mails and their readers bent it: with the full stop of its sentence
 * or the bracket around it, encoded twice, with `&amp;` for `&`, with invisible spaces, with words
 * for those who count clicks. Which of these happened to a link cannot be seen from the link, so
 * all are tried, and whoever knows what the words mean chooses. Pure.
 */

/** Added to addresses by those who count clicks. */
const ADDED = /^(utm_\w+|\w*clid|[gw]braid|igshid?|mc_[ce]id|_hs\w+|mkt_tok|ref|ref_src|si|source|spm|trk|at_\w+|vero_id|cmpid)$/i;
/** @type {Record<string, string | null>} */
const ENTITIES = {
  __proto__: null, amp: "&", "#38": "&", "#x26": "&", quot: '"', "#34": '"', apos: "'", "#39": "'", "#x27": "'", lt: "<", gt: ">", nbsp: " ",
};
const MOST_READINGS = 240;
/** So many characters are read in all: a long link that nobody can read is given up soon. */
const MOST_READ = 300000;
const MOST_SIGNS = 8;

/** Whether a part of an address only counts clicks. @param {string} key */
export function isAdded(key) {
  return ADDED.test(key);
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * A text with some of its characters exchanged, where they stand encoded too.
 * @param {string} text @param {RegExp} pattern @param {string} by
 */
function exchanged(text, pattern, by) {
  return text.replace(/(?:%[0-9a-f]{2})+|[^%]+/gi, (part) => {
    const plain = part.startsWith("%") ? decoded(part) : part;
    const mended = plain.replace(pattern, by);
    return mended === plain ? part : mended.split("").map((c) => (c === "%" ? "%25" : c)).join("");
  });
}

/** @type {((text: string) => string)[]} */
const MENDS = [
  (text) => text.replace(/&(#?\w+);/g, (all, name) => ENTITIES[name.toLowerCase()] ?? all),
  decoded,
  (text) => exchanged(text, /[\p{Cc}\p{Cf}\s]/gu, ""),
  // Copied into a mail's source, where "=" is written "=3D".
  (text) => text.replace(/=3D/gi, "="),
  (text) => exchanged(text, /\p{Pd}|\u2212/gu, "-"),
  (text) => text.replace(/:~:.*$/s, ""),
  (text) => text.replaceAll("?", "&"),
  (text) => text.replace(/^[^\p{L}\p{N}]+/u, ""),
];

/** The last character, as it is or encoded. */
const LAST = /(?:%[c-f][0-9a-f](?:%[89ab][0-9a-f]){1,3}|%[0-7][0-9a-f]|.)$/isu;

/** A text without the signs at its end, one fewer each time. @param {string} text */
function* withoutSigns(text) {
  let rest = text;
  for (let count = 0; count < MOST_SIGNS; count += 1) {
    const last = LAST.exec(rest)?.[0];
    if (!last || /[\p{L}\p{N}]/u.test(decoded(last))) return;
    rest = rest.slice(0, -last.length);
    yield rest;
  }
}

/**
 * @param {string} text a hash
 * @returns {Generator<string>} the ways to read it, the nearest to what is written first
 */
export function* readings(text) {
  const seen = new Set([text]);
  let left = Math.min(MOST_READINGS, MOST_READ / (text.length + 1));
  for (const base of seen) {
    for (const reading of [base, ...withoutSigns(base)]) {
      if (left <= 0) return;
      left -= 1;
      yield reading;
    }
    for (const mend of MENDS) seen.add(mend(base));
  }
}
