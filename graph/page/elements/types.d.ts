/** What elements are made of, and what a panel is. */

import type { Change, Index, Knows, PageState, Store } from "../core/types.d.ts";
import type { IconName } from "./icons.js";

/** What can stand in an element: texts become text nodes; null, false and "" are left out. */
export type Child = Node | string | number | false | null | undefined | Child[];

export type Listeners = { [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };

/** Attributes, and properties where an attribute would not do. */
export interface Props {
  on?: Listeners;
  [attribute: string]: string | number | boolean | null | undefined | Listeners;
}

/** Whether a file that was handed over has been saved, as far as can be known. */
export type Outcome = "saved" | "refused" | "unsure";

/** Where a panel stands: at a side, in the picture's place, or in a window of its own. */
export type Place = "left" | "right" | "stage" | "window";

/** Whether a panel is open, where other parts of the state say so. */
export interface Door {
  is(state: PageState, index: Index): boolean;
  turn(state: PageState, index: Index, open: boolean): Change;
  /** The notes of `open` that end with a change. */
  over?(state: PageState, previous: PageState): string[];
}

/** The button that opens a panel and closes it. */
export interface PanelButton {
  icon: IconName;
  /** First or last in the header, among its tools, or in the list behind one of these. */
  where: "first" | "tools" | "more" | "last";
  /** The messages of what it is called, where that is not the panel's title, and what is said of it. */
  label?: string;
  title?: string;
  /** Whether the label is written on it. */
  wordy?: boolean;
  /** The message of the word below its icon, where there is room; what it is called has the word in it. */
  word?: string;
  /** A number on it, what of that has room on it in words, and all that is to be said of it: it begins with these. */
  count?: { of(state: PageState): number; short(index: Index, state: PageState): string; says(index: Index, state: PageState): string };
}

/** A panel, as a file declares it: `export const PANEL = {…}`. */
export interface Panel {
  /** In the state, in links and in the document. */
  id: string;
  /** The message that is its heading. */
  title: string;
  /** Where it stands, and after which others: by number. */
  at: Place;
  order: number;
  button?: PanelButton;
  /** The key that opens and closes it, and the message of what it does, for the help. */
  key?: { letter: string; does: string };
  /** Whether the file has anything for it; left out where it always has. */
  has?(index: Index): boolean;
  /** Left out where its own part of `open` says whether it is. */
  door?: Door;
  /** What is chosen within it, by key ("table.rows"), and which words each key knows: what a link may ask for. */
  words?: Record<string, Knows>;
  /** Builds it, when it is first opened. */
  make(root: HTMLElement, page: Page): PanelParts;
}

/** What is told to a panel. */
export interface PanelParts {
  /** The state while it is open; `previous` is null when it has just been opened. */
  show?(state: PageState, previous: PageState | null): void;
  /** It has just been closed. */
  closed?(): void;
}

/** What a panel is given. */
export interface Page {
  index: Index;
  store: Store;
  /** The panels that this page has, in their order. */
  panels: Panel[];
  /** Opens a panel or closes it. */
  turn(id: string, open: boolean): void;
  /** Selects something, shows it even where the day or a filter hides it, and goes to its details. */
  go(id: string): void;
  /** Begins a story. */
  play(id: string): void;
  /** Plays all the years. */
  years(): void;
  /** Draws a state as a small picture. */
  small(canvas: HTMLCanvasElement, state: PageState): void;
  /** The picture is drawn: there is time for more. */
  drawn: Promise<void>;
  /** Says something to those who listen; to those who see, too. */
  announce(words: string): void;
  tell(words: string): void;
  /** Says that a day lies outside the file. */
  outside(day: string): void;
}
