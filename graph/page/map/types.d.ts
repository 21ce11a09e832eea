/** What the map is made of. */

import type { Box, DrawnActor, Ground, Point, Ring } from "../drawing/types.d.ts";

/** A point of the Earth: longitude and latitude. */
export type Degrees = [lon: number, lat: number];

/** The Earth turned one way. */
export interface World {
  /** The longitude of the left edge. */
  edge: number;
  /** Where a point lies, in world units. */
  place(lon: number, lat: number): Point;
  /** The same for one so many degrees east of the left edge, 0 … 360. */
  fromEdge(degrees: number, lat: number): Point;
}

/** The land's data, as graph/reference/land writes it; an area is a list of rings, a ring of arcs' numbers. */
export interface LandData {
  steps: number;
  west: number;
  digits: string;
  edges: Record<string, number>;
  arcs: string[];
  areas: Record<string, number[][]>;
  dashed: number[];
  claims?: Record<string, Claim>;
  annexed?: { by: string; year: number; areas: string[] }[];
}

/** Whose part an area was from when until when, or who claims it. */
export interface Claim {
  of: string | null;
  since: string | null;
  until: string | null;
  claimants: string[] | null;
}

/** A box that is moved apart from others: its home, its room, and the days between which it is there. */
export interface Spreadable extends Point {
  id: string;
  width: number;
  height: number;
  start?: string;
  end?: string;
}

/** What of the ground depends on nothing but how the Earth is turned. */
export type Turned = Pick<Ground, "land" | "grid" | "rim"> & { world: World };

/** What depends on where states are governed from besides; `bounds` is the box around all of the land. */
export type Parts = Pick<Ground, "homes" | "stands" | "land" | "points" | "grid" | "rim" | "over"> & { bounds: Box };

/** A place that a map is to show, by whose it is; whether it is shown whatever that costs. */
export interface Lying extends Point {
  id: string;
  kept: boolean;
  /** Whether it is one of the corners of its land. */
  corner?: boolean;
}

/** A state on the map, in the scene's units: how it is drawn, where its capital is, and how early it has its flag. */
export interface Standing {
  node: DrawnActor;
  home: Point;
  rank: number;
}

/** What part of the world a map shows, and who lies outside of it that comes to its edge. */
export interface Framed {
  frame: Box;
  far: string[];
}

/** The rings' points alone. */
export type Points = Pick<Ring, "points">;
