/** What the picture is made of. */

import type { Comparison, Index, Rank, Rim, Shown } from "../core/types.d.ts";
import type { Bend, Box, Ground, Mark, Palette, Point, Rect, Scene, StrandStroke, Stroke, ToldTies } from "../drawing/types.d.ts";

/** What is shown of a state. */
export interface Content {
  shown: Shown;
  /** What stands out; null where nothing does. */
  bright: Shown | null;
  /** What is chosen. */
  strong: Set<string>;
  /** The chosen and all that they are tied to. */
  near: Set<string>;
  /** What is bright while the pointer is nowhere. */
  singled: Shown | null;
  enclosed: string[];
  /** Whether these are outlined alone, with nothing that fills them. */
  hollow: boolean;
  /** The pairs that are drawn however weak they are, since the headline names them. */
  latest: string[];
  /** Of what is chosen the pairs that come before others, since its panel names them first. */
  heads: string[];
  /** The members in full of what is enclosed. */
  within: Set<string>;
  ground: Ground | null;
  changes: Comparison | null;
  /** How states are drawn by a measure; null where by none. */
  ranks: Map<string, Rank> | null;
  /** Who is less than a member of what is chosen. */
  rims: Map<string, Rim>;
  /** From how many ties on a pair of states has a strand; null in a comparison, in which ties are drawn one by one. */
  pairs: number | null;
  /** The strand under the pointer. */
  pointed: string | null;
  /** The index by the names and flags of the day, and by what a step calls some. */
  named: Index;
  /** The ties that a story's step is about. */
  telling: ToldTies | null;
  /** With the pointer somewhere, the content without it. */
  still?: Content;
}

/** Whose names are written first. */
export interface Ranks {
  bright: Set<string> | null;
  /** Those of them that have no name. */
  left: Set<string>;
  /** Selected, or in focus. */
  strong: Set<string>;
  /** The members of these. */
  within: Set<string>;
  above: Set<string>;
  degree(id: string): number;
  /** Whether dots are kept free: where few are. */
  dots: boolean;
  /** Whom the headline tells of. */
  told: Set<string>;
  /** Whom the broadest and the longest lines on a map lead to. */
  ends: Set<string>;
  /** Whom any line leads to, where few are on it. */
  tips: Set<string>;
}

/** Of what a viewer must know where it is. */
export interface Places {
  /** All that is shown. */
  shown(): Point[];
  /** What is seen with it if there is room. */
  around(): Point[];
  /** What is singled out. */
  singled(): Point[];
  /** The boxes at a scale of what must be seen whole. */
  boxes(scale: number): Rect[];
  /** The boxes of who is outlined by a step, whom it does not choose. */
  outlined(scale: number): (Rect & { id: string })[];
  /** A factor for their view. */
  zoom(): number;
}

/** Numbers at a grid's points. */
export interface Grid extends Frame {
  values: Float32Array;
}

/** Where a grid lies. */
export interface Frame {
  left: number;
  top: number;
  cell: number;
  columns: number;
  rows: number;
}

/** How much room two boxes want: to their sides, above and below, and so much of a line between them. */
export interface Room {
  across: number;
  down: number;
  line: number;
}

/** A stroke's place on the canvas is what matters of it to a pointer. */
export type Pointable = Pick<Stroke, "curve"> & { tie: { id: string } };

/** What the hand does. */
export interface Gestures {
  /** Whether an actor is held. */
  grab(point: Point, touch: boolean): boolean;
  drag(point: Point): void;
  drop(): void;
  pan(dx: number, dy: number): void;
  zoom(point: Point, factor: number): void;
  point(point: Point | null): void;
  tap(point: Point, touch: boolean): void;
  twice(point: Point, touch: boolean): void;
  /** Whether the wheel is ours. */
  wheel(): boolean;
}

/** The scene as it is worked out: all strokes, those that are told, those that stand out, and how pairs are bent. */
export interface Worked extends Omit<Scene, "ground" | "strands" | "bright"> {
  bright: Stroke[];
  /** Those that can be pointed at as one: what is merged while the pointer is nowhere. */
  pointable: StrandStroke[];
  /** Who stands out without a line that had room, and how many pairs have none while the pointer is nowhere. */
  left: Set<string>;
  waiting: number;
  /** The numbers on them, and the content that these were placed for. */
  counts: Mark[];
  countedFor: Content | null;
  bends: Map<string, Bend>;
  all: Stroke[];
  told: Stroke[];
}

/** What is on the canvas at present: what is shown, in which colours, and the scene of it. */
export interface Sketched {
  palette: Palette;
  content: Content;
  scene: Worked;
  /** What no panel covers of the scene, as it was when this was worked out. */
  seen: Box | null;
  /** The actor in hand. */
  held: string | null;
  /** How strong is what lies under actors that are on their way, 0 … 1; null while all are where they belong. */
  fading: number | null;
}
