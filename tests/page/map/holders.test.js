import assert from "node:assert/strict";
import { test } from "node:test";

import { FIRST_DAY, LAST_DAY } from "../../../graph/page/core/dates.js";
import { indexData } from "../../../graph/page/core/index.js";
import { holdersOf, leftPlain } from "../../../graph/page/map/holders.js";
import { partly } from "../partly.js";
import { ABOUT } from "./about.js";

/** @import { PageData, State } from "../../../graph/page/contract.d.ts" */

/** @param {string} id @param {Partial<State>} [more] @returns {State} */
const state = (id, more = {}) => partly({ id, type: "state", name: id, start: FIRST_DAY, end: LAST_DAY, ...more });
/** @type {PageData} */
const data = partly({
  meta: { asOf: "2020-01-01" },
  ties: [],
  land: { ...ABOUT },
  actors: [
    state("DEU"), state("DDR", { end: "1990-10-02", successors: ["DEU"] }),
    state("SDN"), state("SSD", { start: "2011-07-09" }), state("PAK", { start: "1947-08-14" }), state("BGD", { start: "1971-03-26" }),
    state("ETH"), state("ERI", { start: "1993-05-24" }),
    state("SUN", { end: "1991-12-25", successors: ["RUS", "UKR", "BLR"] }),
    state("RUS", { start: "1991-12-26" }), state("UKR", { start: "1991-08-24" }), state("BLR"),
    state("SCG", { start: "1992-04-27", end: "2006-06-04", successors: ["SRB", "MNE"] }),
    state("SRB", { start: "2006-06-05" }), state("MNE", { start: "2006-06-03" }), state("XKX", { start: "2008-02-17" }),
    state("CSK", { end: "1992-12-31", successors: ["CZE", "SVK"] }), state("CZE"), state("SVK"),
    state("EST", { start: "1991-08-20" }), state("LVA", { start: "1991-08-21" }), state("CYP"), state("MAR"), state("ESH"),
  ],
});
const index = indexData(data);
const codes = new Set(["UKR", "RUS", "BLR", "DEU", "SDN", "SSD", "PAK", "BGD", "ETH", "ERI", "FRA", "SRB", "MNE", "CZE", "SVK", "XKX", "CYP", "CYN", "Crimea", "MAR", "ESH", "Held-Sahara"]);
/** @param {string} code @param {string} day */
const holders = (code, day) => holdersOf(index, code, day, codes);
/** @param {string[]} states */
const owned = (...states) => ({ states, claimed: false });

test("an area belongs to its state, or before that to the one that it followed", () => {
  assert.deepEqual(holders("UKR", "2020-01-01"), owned("UKR"));
  assert.deepEqual(holders("UKR", "1985-01-01"), owned("SUN"));
  assert.deepEqual(holders("FRA", "1985-01-01"), owned());
});

test("an area that parted from a state which went on was that state's until then", () => {
  assert.deepEqual(holders("SSD", "2011-07-08"), owned("SDN"));
  assert.deepEqual(holders("SSD", "2011-07-09"), owned("SSD"));
  assert.deepEqual(holders("BGD", "1971-03-25"), owned("PAK"));
  assert.deepEqual(holders("BGD", "1971-03-26"), owned("BGD"));
  assert.deepEqual(holders("BGD", "1946-01-01"), owned(), "nor anybody's before that");
});

test("an area that joined a state and parted from it again was that state's between the two days", () => {
  assert.deepEqual(holders("ERI", "1952-09-10"), owned());
  assert.deepEqual(holders("ERI", "1952-09-11"), owned("ETH"));
  assert.deepEqual(holders("ERI", "1993-05-23"), owned("ETH"));
  assert.deepEqual(holders("ERI", "1993-05-24"), owned("ERI"));
});

test("one that has joined another shares its area; one within a union does not", () => {
  assert.deepEqual(holders("DEU", "1985-01-01"), owned("DEU", "DDR"));
  assert.deepEqual(holders("DEU", "2020-01-01"), owned("DEU"));
  assert.deepEqual(holders("BLR", "1985-01-01"), owned("SUN"), "a seat in the United Nations does not divide the Soviet Union");
  assert.deepEqual(holders("SVK", "1985-01-01"), owned("CSK"), "two that followed make a union, too");
});

test("Crimea is Ukraine's until Russia declares it a part of itself, then claimed by both", () => {
  assert.deepEqual(holders("Crimea", "1985-01-01"), owned("SUN"));
  assert.deepEqual(holders("Crimea", "2014-03-17"), owned("UKR"));
  assert.deepEqual(holders("Crimea", "2014-03-18"), { states: ["RUS", "UKR"], claimed: true });
});

test("Kosovo is a part of the state around it until it declares its independence", () => {
  assert.deepEqual(holders("XKX", "1999-05-01"), owned("SCG"));
  assert.deepEqual(holders("XKX", "2008-02-16"), owned("SRB"));
  assert.deepEqual(holders("XKX", "2008-02-17"), owned("XKX"));
});

test("Cyprus is one until 1974; what Morocco holds of Western Sahara is claimed by both", () => {
  assert.deepEqual(holders("CYN", "1974-07-19"), owned("CYP"));
  assert.deepEqual(holders("CYN", "1974-07-20"), owned());
  assert.deepEqual(holders("Held-Sahara", "2020-01-01"), { states: ["ESH", "MAR"], claimed: true });
});

test("what the Soviet Union annexed in 1940 is left plain until its independence", () => {
  assert.deepEqual(leftPlain(index, "1955-01-01"), [{ by: "SUN", year: 1940, areas: ["EST", "LVA"] }]);
  assert.deepEqual(leftPlain(index, "1991-08-20"), [{ by: "SUN", year: 1940, areas: ["LVA"] }]);
  assert.deepEqual(leftPlain(index, "1992-01-01"), []);
});
