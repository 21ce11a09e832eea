/** What a story is played with. */

import type { AtStep, PageState } from "../core/types.d.ts";

/** What a key can do while a story plays. */
export type StoryAct = "next" | "back" | "first" | "last" | "leave" | "present" | "notes" | "blank" | "presenter";

/** What the buttons of a story's card do. */
export interface CardActions {
  go(number: number): void;
  next(): void;
  back(): void;
  leave(): void;
  present(): void;
  endPresenting(): void;
  layout(): void;
  details(): void;
  notes(): void;
  presenter(): void;
}

/** What the buttons of the presenter's window do. */
export interface PresenterActions {
  next(): void;
  back(): void;
  blank(): void;
  reset(): void;
}

/** Where a presentation is; `asks` while the next click shows an answer. */
export interface Moment {
  at: AtStep;
  asks: boolean;
  state: PageState;
}

/** A second window, which the page fills. */
export interface OwnWindow {
  window: Window;
  close(): void;
}
