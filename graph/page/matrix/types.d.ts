/** What the matrix is made of. */

import type { Tie } from "../contract.d.ts";
import type { TieCounts, Way } from "../core/types.d.ts";

/** Whose states the matrix holds. */
export interface Group {
  /** What it is told by: actors by id and regions; empty for the states with the most ties. */
  by: string[];
  /** The states, by id. */
  states: string[];
  /** How many are left out for want of room. */
  left: number;
  /** How many of all these have no tie that is shown, nor a membership. */
  untied: number;
}

/** An alliance that obliges nobody, and its members on a day. */
export interface Club {
  id: string;
  members: string[];
}

/** What two states are to each other. */
export interface Cell extends TieCounts {
  /** That of the pair. */
  id: string;
  ties: Tie[];
  /** The alliances in which they owe each other something in war. */
  allied: string[];
  /** Of the alliances that the matrix is told by and that oblige nobody, those that both are members of. */
  common: string[];
  way: Way;
  /** How many of the ties began and ended between two days that are compared. */
  began: number;
  ended: number;
}

/** The matrix: who stands in it, in which order, and what each two are to each other. */
export interface Matrix {
  group: Group;
  states: string[];
  /** Of the states in order, those with which a bloc begins. */
  starts: Set<string>;
  /** Those in no bloc, who stand at the end. */
  alone: string[];
  /** By pair; who has nothing to do with each other is not there, and who has fewer ties than are asked for has none. */
  cells: Map<string, Cell>;
  /** How many pairs have fewer. */
  fewer: number;
}

/** Three states that do not agree. */
export interface Triad {
  /** Around whom, and the two others. */
  actors: [string, string, string];
  /** Who cooperates with two that quarrel; null where all three quarrel. */
  friend: string | null;
}

/** What is lost without somebody. */
export interface Loss {
  ties: Tie[];
  /** Who no longer owes each other help, and the alliances through which. */
  unowed: { pair: string[]; through: string[] }[];
  /** Who is no longer connected with the most by cooperation. */
  cutOff: string[][];
}

/** What is chosen among the cells: states, whether they stand there or not, and a pair. */
export interface Choice {
  marked: Set<string>;
  chosen: string | null;
}

/** A place among the cells, from 0; the heads of rows and columns are at -1. */
export interface CellPlace {
  row: number;
  column: number;
}
