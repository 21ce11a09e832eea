/** What Python says of the land beside its outlines: edges, claims, annexed areas. */

import { readFileSync } from "node:fs";

/** @import { LandData } from "../../../graph/page/map/types.d.ts" */

/** @type {LandData} */
export const ABOUT = JSON.parse(readFileSync(new URL("../land.json", import.meta.url), "utf8"));
