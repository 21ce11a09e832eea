/** What pictures are saved with. */

import type { Scale, Store, Theme, Tint } from "../core/types.d.ts";
import type { CellLook, Context, Drawn, Flags, Look, Mark, Palette, Point, SignShape, Size, StrandLook } from "../drawing/types.d.ts";

/** What a saved picture says in words. */
export interface Credits {
  title: string;
  subtitle: string;
  sources: string[];
  credit: string;
}

/** What a sample shows, by how it is drawn. */
export interface Sampled {
  line: { look: Look };
  strand: { look: StrandLook };
  change: { look: Look; change: "began" | "ended" | null };
  alliance: { id: string };
  shade: { tint: Tint };
  hull: { colour: string; double: boolean; broad?: boolean };
  cell: { look: CellLook };
  badge: { mark: Mark };
  sign: { shapes: SignShape[] };
}

/** How many pairs of states have enough ties to be drawn, and how many fewer; the numbers that the land is coloured by. */
export interface Whole {
  pairs: number;
  fewer: number;
  scale: Scale | null;
  /** By what the network's flags are sized and coloured, if by a measure. */
  measured: { theme: Theme; scale: Scale; year: number } | null;
}

/** Words beside which there is a sample. */
type Shown<Name extends keyof Sampled> = { [Each in Name]: { draw: Each; label: string } & Sampled[Each] }[Name];

/** A line of the legend. */
export type LegendEntry = Shown<keyof Sampled> | { draw: "none"; label: string };

/** A sample where it stands: x is its left edge, y its middle. */
export type Sample<Name extends keyof Sampled = keyof Sampled> =
  { [Each in Name]: Shown<Each> & Point & { width: number } }[Name];

/** How each is drawn. */
export type Samplers = { [Name in keyof Sampled]: (context: Context, sample: Sample<Name>, palette: Palette) => void };

/** A text with its middle at y. */
export interface PlacedText extends Point {
  text: string;
  font: string;
  faint: boolean;
}

/** A font, and how high its lines are. */
export interface TextStyle {
  font: string;
  line: number;
}

/** A saved picture, laid out: texts begin at x or, `mirrored`, end there. */
export interface Sheet extends Size {
  view: Point & Size;
  texts: PlacedText[];
  samples: Sample[];
  mirrored: boolean;
}

/** What is saved: the picture, and the words around it. */
export interface Saved {
  palette: Palette;
  credits: Credits;
  sheet: Sheet;
  /** The keys of the flags in it. */
  flags: string[];
  /** Draws the view from its left upper corner on. */
  draw(context: Context, flags: Flags): void;
}

/** How a view is laid out. */
export interface How {
  /** Of how many sources it says who says so. */
  most?: number;
  /** Whether all of the view is shown, what is empty above and below too. */
  all?: boolean;
  /** Without the words around it; of a chart, with its key. */
  alone?: boolean;
  /** What a chart fills; without it, it has its own size. */
  shape?: Size;
}

/** What a picture is saved as. */
export type Format = "png" | "svg";

/** Makes a picture in a place, by a store of its own. */
export type MakePicture = (place: HTMLElement, store: Store) => Drawn;

/** What can be taken away: `run` says what to tell the reader. */
export interface Offer {
  key: string;
  name: string;
  hint: string;
  run(): string | null | Promise<string | null>;
}

/** Offers under a heading. */
export interface Offers {
  title: string;
  offers: Offer[];
  /** Above them. */
  choice?: HTMLElement;
}

/** A flag as SVG. */
export interface Drawing {
  /** By its left upper corner. */
  box: Point & Size;
  content: string;
  frame: string;
  /** The share of the width that the corners' radius is. */
  corner: number;
}

/** What a canvas's context has of properties, here with colours for all paint. */
export interface Properties extends Pick<Context,
  "globalAlpha" | "lineWidth" | "lineCap" | "lineJoin" | "font" | "textAlign" | "textBaseline" | "direction"> {
  fillStyle: string;
  strokeStyle: string;
  lineDashOffset: number;
  dash: number[];
}

export type Pair = [x: number, y: number];

/** A part of a path as SVG writes it. */
export interface PathStep {
  letter: string;
  shape?: string;
  points: Pair[];
}

/** A line, a curve or a part of a circle; `cut` gives what lies between two distances from its start. */
export interface Piece {
  readonly length: number;
  start: Pair;
  end: Pair;
  steps: PathStep[];
  cut(from: number, to: number, length: number): Piece;
}

/** What is drawn without lifting the pen. */
export interface Run {
  start: Pair;
  pieces: Piece[];
  closed: boolean;
}
