/** What paper is made with. */

import type { Index, PageState, Store } from "../core/types.d.ts";
import type { Drawn, Measure, Snapshot } from "../drawing/types.d.ts";

/** How a picture is made in a place, by a store; what is saved of it, and that as the text of an SVG. */
export interface Draw<Saved = unknown> {
  createPicture(place: HTMLElement, store: Store): Drawn;
  sheetOf(index: Index, state: PageState, snapshot: Snapshot, measure: Measure, withSources?: boolean): Saved;
  /** Who says what a step shows, in words; `named` are keys. */
  sourcesOfStep(index: Index, state: PageState, named: string[]): string[];
  svgOf(saved: Saved, flags: Record<string, string>, prefix: string): string;
}
