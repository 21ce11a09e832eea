/**
 * A wide world, made up by a seed: so many states where land is, alliances and ties that the picture has to bundle,
 * to leave out, to make way and to write what has room. Its kinds, statuses and filters are those of the small one.
 */

import { readFileSync } from "node:fs";

import { must } from "../../graph/page/core/must.js";
import { degrees } from "../../graph/page/map/land.js";
import { ABOUT } from "./map/about.js";
import { fractions } from "./odd.js";
import { partly } from "./partly.js";
import { sampleData } from "./sample.js";

/** @import { Alliance, PageData, State, Tie } from "../../graph/page/contract.d.ts" */
/** @import { LandData } from "../../graph/page/map/types.d.ts" */

const STATES = 64;
const TIES = 270;
/** What in the network keeps two apart. */
const APART = 62;
const SYLLABLES = ["ka", "rel", "mo", "tin", "ur", "ba", "sol", "ven", "da", "is", "lo", "gar"];
const REGIONS = ["Africa", "Americas", "Asia", "Europe", "Oceania"];
const ALWAYS = { start: "0001-01-01", end: "9999-12-31" };

/** Areas whose history this world takes from the true one; none of its states lies there. */
const TOLD = ["Crimea", "XKX", "SSD", "BGD", "CYN", "Held-Sahara"];

/** The whole world's land, with what Python says of it, of the areas that are told. @returns {LandData} */
function wholeLand() {
  return { ...JSON.parse(readFileSync(new URL("../../graph/reference/land/land.json", import.meta.url), "utf8")), ...ABOUT, claims: Object.fromEntries(TOLD.map((code) => [code, must(ABOUT.claims?.[code])])) };
}

/** The middle of an area's longest ring, in degrees. @param {LandData} land @param {string} code */
function middleOf(land, code) {
  const rings = land.areas[code].map((ring) => ring.flatMap((arc) => degrees(land.arcs[arc >= 0 ? arc : ~arc], land)));
  const longest = rings.reduce((best, ring) => (ring.length > best.length ? ring : best));
  const [lon, lat] = [0, 1].map((at) => longest.reduce((sum, point) => sum + point[at], 0) / longest.length);
  return { lon: Math.round(100 * (((lon + 540) % 360) - 180)) / 100, lat: Math.round(100 * lat) / 100 };
}

/** Moves places apart, as Python's layout does in its own way. @param {{x: number, y: number}[]} places */
function keptApart(places) {
  for (let round = 0; round < 40; round += 1) {
    places.forEach((a, i) => places.slice(0, i).forEach((b) => {
      const [dx, dy] = [a.x - b.x || 1, a.y - b.y];
      const far = Math.sqrt(dx * dx + dy * dy);
      if (far >= APART) return;
      const by = (APART - far) / far / 2;
      Object.assign(a, { x: a.x + dx * by, y: a.y + dy * by });
      Object.assign(b, { x: b.x - dx * by, y: b.y - dy * by });
    }));
  }
  return places.map(({ x, y }) => ({ x: Math.round(10 * x) / 10, y: Math.round(10 * y) / 10 }));
}

/** @param {() => number} chance @param {LandData} land @returns {State[]} */
function states(chance, land) {
  const codes = Object.keys(land.areas).filter((code) => code.length === 3 && !TOLD.includes(code));
  const some = codes.filter((_, i) => i % Math.floor(codes.length / STATES) === 0).slice(0, STATES);
  const homes = some.map((code) => middleOf(land, code));
  const places = keptApart(homes.map(({ lon, lat }) => ({ x: 5 * lon + 40 * chance(), y: -7 * lat + 40 * chance() })));
  return some.map((id, i) => {
    const name = Array.from({ length: 2 + (i % 5) }, () => SYLLABLES[Math.floor(chance() * SYLLABLES.length)]).join("");
    const span = i % 13 === 6 ? { start: "1991-08-24", end: "9999-12-31" } : ALWAYS;
    return { id, name: name[0].toUpperCase() + name.slice(1), type: "state", ...places[i], ...span, ...homes[i], ...(i % 9 !== 4 && { flag: id }), continent: REGIONS[Math.floor((homes[i].lon + 180) / 72.1)] };
  });
}

/** @param {State[]} among @returns {Alliance[]} */
function alliances(among) {
  const kinds = ["defence alliance", "political and economic union", "economic union", "defence alliance", "regional organisation", "forum"];
  return kinds.map((kind, i) => {
    const { x, y } = among[(7 * i + 3) % among.length];
    return { id: `Pact ${i}`, name: i % 2 === 0 ? `The Pact of Place ${i}` : `P${i}`, type: "alliance", kind, x: x + 31, y: y - 37, start: `19${49 + 7 * i}-04-04`, end: i === 3 ? "1991-07-01" : "9999-12-31", ...(i % 3 === 0 && { color: `#${i + 1}f4e9c` }) };
  });
}

/** @param {() => number} chance @param {PageData} data @returns {Tie[]} */
function ties(chance, { actors, kinds, statuses }) {
  const among = actors.filter(({ type }) => type === "state");
  const blocs = actors.filter(({ type }) => type === "alliance");
  const standings = Object.keys(statuses);
  /** @type {Partial<Tie>[]} */
  const members = blocs.flatMap((bloc, b) => among.filter((_, i) => (i * 5 + b * 3) % 11 < 3 + (b % 3)).map(({ id }, i) => ({
    type: "membership", kind: "membership", from: id, to: bloc.id, status: i % 4 === 3 ? standings[(i + b) % standings.length] : standings[0],
    start: i % 5 === 4 ? "2004-05-01" : bloc.start, end: i % 9 === 8 ? "2012-06-30" : bloc.end,
  })));
  const words = Object.keys(kinds).filter((kind) => kind !== "membership");
  // Some have to do with many, most with few.
  const one = () => among[Math.floor(among.length * chance() ** 3)];
  /** @type {Partial<Tie>[]} */
  const deals = Array.from({ length: TIES }, (_, i) => {
    const [from, other] = [one(), one()];
    const another = other === from ? among[(among.indexOf(from) + 1) % among.length] : other;
    const to = i % 23 === 22 ? blocs[i % blocs.length] : another;
    const kind = words[Math.floor(words.length * chance() ** 1.4)];
    const start = `${1946 + Math.floor(72 * chance())}-0${1 + (i % 9)}-1${i % 8}`;
    return { type: kinds[kind].sign < 0 ? "conflict" : "deal", kind, from: from.id, to: to.id, start, end: i % 5 === 4 ? "2015-10-10" : "9999-12-31", ...(i % 3 === 0 && { title: `A deal of number ${i}` }), ...(i % 17 === 16 && { status: "signed" }) };
  });
  return [...members, ...deals].filter(({ start = "", end = "" }) => start < end).map((tie, i) => partly({ id: `t${i}`, ...tie }));
}

/** The values of measures, as Python packs them. @param {() => number} chance @param {State[]} among @param {NonNullable<PageData["measures"]>} small */
function measures(chance, among, small) {
  const years = 2024 - small.first + 1;
  const code = () => (chance() < 0.9 ? "." : small.digits[Math.floor(12 * chance())] + small.digits[Math.floor(64 * chance())]);
  const row = () => `AB${Array.from({ length: years - 1 }, code).join("")}`;
  return { ...small, all: small.all.map((one) => ({ ...one, values: Object.fromEntries(among.map(({ id }) => [id, row()])) })) };
}

/** @param {State[]} among @returns {PageData["stories"]} */
const stories = (among) => [partly({ id: "tale", title: "A tale", steps: [
  { text: [["p", ["All."]]], date: "1999-04-04" },
  { text: [["p", ["One and its pact."]]], selection: among[2].id, focus: ["Pact 0"], zoom: 1.4 },
  { text: [["p", ["A pact."]]], selection: "Pact 1", layout: "map", zoom: 0.7 },
  { text: [["p", ["Three."]]], focus: among.slice(0, 3).map(({ id }) => id), telling: { main: ["t230", "t235"], named: ["t230"] } },
  { text: [["p", ["One in its pact."]]], selection: "Pact 2", focus: [among[5].id] },
] })];

/** @param {number} [seed] @returns {PageData} */
export function wideData(seed = 7) {
  const chance = fractions(seed);
  const small = sampleData("small");
  const land = wholeLand();
  const among = states(chance, land);
  const actors = [...among, ...alliances(among)];
  const data = { ...small, actors, land: { ...land }, view: { date: "2020-02-24", filters: {} }, flags: Object.fromEntries(among.filter((_, i) => i % 8 !== 5).map(({ id }) => [id, "data:image/svg+xml,%3Csvg/%3E"])) };
  return { ...data, ties: ties(chance, data), stories: stories(among), measures: small.measures && measures(chance, among, small.measures) };
}
