import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { bibtex, csl } from "../../../graph/page/core/bibliography.js";
import { apa, chicago, itself, listOf } from "../../../graph/page/core/citation.js";
import { speak, spoken } from "../../../graph/page/core/say.js";

/** @import { Meta, Source } from "../../../graph/page/contract.d.ts" */
/** @typedef {{meta: Meta, sources: Record<string, Source>, styles: Record<string, Record<string, unknown>>, all: Record<string, string>}} Written */

const WHOLE = "relations";

/** What Python writes (tests/test_citation.py). @type {Record<string, Written>} */
const files = JSON.parse(readFileSync(new URL("../citations.json", import.meta.url), "utf-8"));

/** @param {Written} file */
function documentsOf(file) {
  return Object.entries({ ...file.sources, [WHOLE]: itself(file.meta, "0") }).map(([key, source]) => ({ key, source }));
}

for (const [name, file] of Object.entries(files)) {
  test(`${name}: every document is cited as Python cites it`, () => {
    const documents = documentsOf(file);
    assert.deepEqual(documents.map(({ key }) => key).sort(), Object.keys(file.styles).sort());
    for (const document of documents) {
      const { key, source } = document;
      const more = key === WHOLE ? source.note : null;
      assert.deepEqual(
        { apa: apa(source, more), chicago: chicago(source, more), bibtex: bibtex(document), csl: csl(document) },
        file.styles[key],
      );
    }
  });
}

test("a bibliography begins with the whole, and is otherwise in the order of letters", () => {
  const file = files.cited;
  const documents = Object.entries(file.sources).map(([key, source]) => ({ key, source }));
  for (const [name, style] of /** @type {const} */ ([["apa", apa], ["chicago", chicago]])) {
    assert.equal(listOf(style, itself(file.meta, "0"), documents), file.all[name]);
  }
});

test("a part of the whole has its own title and address", () => {
  const { meta } = files.cited;
  const part = itself(meta, "0", "A loan", "https://relations.example.org/#select=loan");
  assert.equal(part.title, "A loan. In A cited world, version 1.2, as of 2024-06-30");
  assert.equal(part.url, "https://relations.example.org/#select=loan");
  assert.equal("url" in itself({ ...meta, address: undefined }, "0"), false);
});

test("another language has dates and the last author in its own words", () => {
  const english = spoken();
  const { citation, dates } = /** @type {Record<string, Record<string, string>>} */ (english.messages);
  const french = { day: "{year}, {day} {month}", month: "{year}, {month}", about: "vers {date}", and: "{before}, et {next}" };
  speak({ ...english, code: "fr", locale: "fr", messages: {
    ...english.messages, citation: { ...citation, ...french }, dates: { ...dates, first: "{day}er" },
  } });
  try {
    const authors = [{ family: "Dupont", given: "Anne-Marie" }, { name: "Un ministère" }];
    /** @param {string} date @returns {Source} */
    const dated = (date) => ({ title: "Un titre", date, authors });
    assert.equal(apa(dated("2014-03-01")), "Dupont, A.-M., & Un ministère. (2014, 1er mars). Un titre.");
    assert.equal(apa(dated("2014-06~")), "Dupont, A.-M., & Un ministère. (vers 2014, juin). Un titre.");
    assert.equal(apa(dated("2014")), "Dupont, A.-M., & Un ministère. (2014). Un titre.");
    assert.match(chicago(dated("2014-03-02")), /^Dupont, Anne-Marie, et Un ministère\. .* 2 mars 2014\.$/);
  } finally {
    speak(english);
  }
});
