/** What time is told in. */

/** What happened, in words, and what to select for it. */
export interface TimeEvent {
  key: string;
  day: string;
  when: string;
  what: string;
  weight: number;
  select: string;
}

/** What a field for days does: with a day of the file, or with another. */
export interface DayActions {
  choose(day: string): void;
  outside(day: string): void;
}

export type Speed = "slow" | "normal" | "fast" | "whole";

/** Events that one mark stands for, and where it lies. */
export interface Cluster {
  at: number;
  events: TimeEvent[];
}
