/** All documents that a printed story cites, and the file itself, as a reader cites them. Pure. */

import { apa, itself, listOf } from "../core/citation.js";
import { say } from "../core/say.js";

/** @import { Index } from "../core/types.d.ts" */

/** @param {Index} index @param {string[]} keys @returns {{title: string, whole: string, entries: string[]}} */
export function bibliographyOf(index, keys) {
  const documents = keys.map((key) => ({ key, source: index.data.sources[key] }));
  const [whole, , ...entries] = listOf(apa, itself(index.data.meta, index.data.about.version), documents).trim().split("\n");
  return { title: say("sheet.bibliography"), whole, entries };
}
