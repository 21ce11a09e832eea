/** What TypeScript's library says too little of. */

interface Array<T> {
  /** `filter(Boolean)` leaves what is there. */
  filter(predicate: BooleanConstructor): Exclude<T, null | undefined | false | "" | 0>[];
}

interface ReadonlyArray<T> {
  filter(predicate: BooleanConstructor): Exclude<T, null | undefined | false | "" | 0>[];
}
