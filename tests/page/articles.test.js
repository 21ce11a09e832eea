import assert from "node:assert/strict";
import test from "node:test";

import { withArticle } from "../../graph/page/articles.js";

const WITH = [
  "United States", "United Kingdom", "United Arab Emirates", "Soviet Union", "Netherlands", "Philippines", "Gambia",
  "Solomon Islands", "Turks and Caicos Islands", "Central African Republic", "Republic of the Congo", "Kosovo Liberation Army",
  "EU", "UN", "CSTO", "OSCE", "EAEU", "G7", "G20", "B9", "CoE", "UNSC P5", "Warsaw Pact", "Arab League", "Non-Aligned Movement",
  "Commonwealth", "Commonwealth of Independent States", "Eurozone", "Quad", "Five Eyes", "Schengen Area", "Union State",
  "International Court of Justice", "UN Group of Experts", "United States Embassy in Belgrade",
];
const WITHOUT = [
  "France", "South Korea", "New Zealand", "Bosnia and Herzegovina", "Saint Vincent and the Grenadines", "Türkiye", "Côte d'Ivoire",
  "DR Congo", "FR Yugoslavia", "Vatican City", "NATO", "ASEAN", "ECOWAS", "Comecon", "ANZUS", "AUKUS", "RCEP", "MERCOSUR", "BRICS",
  "OPEC plus", "RFE/RL", "Russia's Ministry of Defence", "the EU",
];

test("names that take the article, and names that do not", () => {
  assert.deepEqual(WITH.filter((name) => withArticle(name) !== `the ${name}`), []);
  assert.deepEqual(WITHOUT.filter((name) => withArticle(name) !== name), []);
});
