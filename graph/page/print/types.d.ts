/** What paper is made with. */

import type { Index, PageState, Store } from "../core/types.d.ts";
import type { Chart, Drawn, Measure, Size, Snapshot } from "../drawing/types.d.ts";

/** What is printed: the view, a story to hand out, or as slides. */
export type Kind = "view" | "handout" | "slides";

/** How a state is drawn for paper. */
export interface How {
  /** What part of the window its camera is for. */
  seen?: Size;
  /** Of how many sources it says who says so; 0 where something beside it does. */
  most?: number;
  /** The class of the place that it is drawn in, which says its size. */
  place?: string;
  /** Without the words around the view: as large as its place. */
  alone?: boolean;
}

/** How a picture is made in a place, by a store; what is saved of it, and that as the text of an SVG. */
export interface Draw<Saved = any> {
  createPicture(place: HTMLElement, store: Store): Drawn;
  sheetOf(index: Index, state: PageState, snapshot: Snapshot | Chart, measure: Measure, how?: { most?: number; all?: boolean; alone?: boolean; shape?: Size }): Saved;
  /** Who says what a step shows, in words; `named` are keys. */
  sourcesOfStep(index: Index, state: PageState, named: string[]): { keys: string[]; lines: string[] };
  svgOf(saved: Saved, flags: Record<string, string>, prefix: string): string;
}
