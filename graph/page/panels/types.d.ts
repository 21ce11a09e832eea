/** What the panels' parts have in common. */

import type { Counts, FilterName, Index, PageState, Store } from "../core/types.d.ts";
import type { Child } from "../elements/types.d.ts";

/** What the parts of the details are given. */
export interface DetailsContext {
  index: Index;
  store: Store;
  /** Selects something, and shows it even where the day or a filter hides it. */
  go(id: string): void;
  /** Says how to cite what is selected. */
  cite(): void;
}

/** What is said may say where it comes from. */
export interface Stated {
  sources?: string[];
  source?: string;
  accordingTo?: string;
  confidence?: string;
  note?: string;
}

/** How much of some entries is shown. */
export type Extent = "all" | "some" | "none";

/** What a line of the legend is called. */
export interface EntryNames {
  name: string;
  /** In small type behind the name. */
  more?: string | null;
  title?: string;
}

/** A line of the legend, before what it does. */
export interface EntryLook extends EntryNames {
  /** Unique in the legend. */
  key: string;
  /** Whether the file itself calls it so. */
  ofFile?: boolean;
  sample?: Child;
}

/** A line of the legend. */
export interface Entry {
  element: HTMLElement;
  /** What it is found by. */
  text(): string;
  /** Another name, on another day. */
  rename(names: EntryNames): void;
  update(state: { extent: Extent; count: number; unfolded: boolean }): void;
}

/** What the legend's sections share. */
export interface Legend {
  index: Index;
  store: Store;
  /** The entries of each filter. */
  all: Record<FilterName, string[]>;
  /** What follows the state and its numbers. */
  updates: ((state: PageState, numbers: Counts) => void)[];
  setFilter(name: FilterName, list: string[] | null): void;
}
