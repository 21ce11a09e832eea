/**
 * "the United States", "the EU", but "France" and "NATO": which names take the article in a sentence.
 * By the names' own build, so that names of any file come out right as a rule. Pure.
 */

/** Nouns that name a sort of thing: whatever is called after one has the article. */
const COMMON_NOUNS = new Set([
  "Agreement", "Alliance", "Area", "Army", "Assembly", "Association", "Bloc", "Chamber", "Communities", "Community", "Conference",
  "Congress", "Constitution", "Cooperation", "Council", "Court", "Department", "Dialogue", "Embassy", "Emirates", "Eyes", "Federation",
  "Forum", "Front", "Government", "Group", "Initiative", "Islands", "Kingdom", "League", "Movement", "Nations", "Nine",
  "Organisation", "Organization", "Pact", "Partnership", "Republic", "Secretariat", "Seven", "State", "States", "Team",
  "Territory", "Treaty", "Twenty", "Union", "Zone", "government", "opposition",
]);
/** Names of one word that have it by custom. */
const BY_CUSTOM = new Set([
  "Bahamas", "Comoros", "Commonwealth", "Eurozone", "Gambia", "Maldives", "Netherlands", "Philippines", "Quad", "Seychelles",
]);
const ABBREVIATION = /^[A-Z][A-Za-z]*[A-Z0-9]\d*$/;
/** Longer abbreviations are spoken as words, "NATO", except those whose letters are spelled. */
const SPELLED = new Set(["CPTPP", "CSCE", "CSTO", "EAEU", "OECD", "OSCE", "UNSC", "USMCA"]);
const LONGEST_SPELLED = 3;
const WITH_NUMBER = /^[A-Z]\d+$/;
const HAS_ONE = /^the |^[^ ]+['’]s? /i;

function takesArticle(name) {
  if (HAS_ONE.test(name)) return false;
  const [first, ...more] = name.split(" ");
  if (ABBREVIATION.test(first) && (more.length === 0 || SPELLED.has(first))) {
    return first.length <= LONGEST_SPELLED || SPELLED.has(first) || WITH_NUMBER.test(first);
  }
  const head = name.split(/ (?:of|for|on|in|at) |[,(]/)[0].trim().split(" ").at(-1);
  return BY_CUSTOM.has(name) || COMMON_NOUNS.has(head) || (BY_CUSTOM.has(head) && head !== name);
}

/** A name as it stands within a sentence. @param {string} name @returns {string} */
export function withArticle(name) {
  return takesArticle(name) ? `the ${name}` : name;
}
