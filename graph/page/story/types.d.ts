/** What a story is played with. */

/** What a key can do while a story plays. */
export type StoryAct = "next" | "back" | "first" | "last" | "leave" | "present" | "notes" | "blank";

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
}
