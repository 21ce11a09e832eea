/** The categories' colours by theme, as the vocabulary has them: what is made a style sheet of when a page is. */

import { readFileSync } from "node:fs";

const words = readFileSync(new URL("../../graph/vocabulary/words.yaml", import.meta.url), "utf8");

/** @type {Map<string, Record<string, string>>} */
export const CATEGORIES = new Map([...words.matchAll(/^ {2}(\w+): \{label: .*colours: \{(.*?)\}/gm)].map(([, id, text]) => (
  [id, Object.fromEntries([...text.matchAll(/(\w+): "(#\w+)"/g)].map(([, theme, colour]) => [theme, colour]))])));
