/** What Python says of the land beside its outlines: edges, claims, annexed areas. */

import { readFileSync } from "node:fs";

/** @import { LandData } from "../../../graph/page/map/types.d.ts" */

/** @type {LandData} */
export const ABOUT = JSON.parse(readFileSync(new URL("../land.json", import.meta.url), "utf8"));

const LAND = ["SRB", "HRV", "BIH", "MNE", "MKD", "ALB", "BGR", "ROU", "HUN", "XKX", "SVN", "GRC", "TUR", "MDA", "UKR", "Crimea", "AUT", "ITA", "DEU", "NOR"];

/** The land about Serbia: the rest of the world would make large pictures of the same. */
export function landAbout() {
  /** @type {LandData} */
  const land = JSON.parse(readFileSync(new URL("../../../graph/reference/land/land.json", import.meta.url), "utf8"));
  const areas = Object.fromEntries(LAND.map((code) => [code, land.areas[code]]));
  const kept = [...new Set(Object.values(areas).flat(2).map((arc) => (arc >= 0 ? arc : ~arc)))].sort((a, b) => a - b);
  /** @param {number} arc */
  const numbered = (arc) => (arc >= 0 ? kept.indexOf(arc) : -1 - kept.indexOf(~arc));
  return {
    ...land, ...ABOUT, arcs: kept.map((arc) => land.arcs[arc]), dashed: land.dashed.filter((arc) => kept.includes(arc)).map(numbered),
    areas: Object.fromEntries(LAND.map((code) => [code, areas[code].map((ring) => ring.map(numbered))])),
  };
}
