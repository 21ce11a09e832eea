/** What the tests speak of. */

/** A whole of which only some parts are there, at every depth. */
export type Part<Whole> =
  Whole extends (...call: never[]) => unknown ? Whole
  : Whole extends ReadonlyMap<infer Key, infer Value> ? Map<Key, Part<Value>>
  : Whole extends ReadonlySet<unknown> ? Whole
  : Whole extends readonly [unknown, ...unknown[]] ? Whole
  : Whole extends readonly (infer Item)[] ? Part<Item>[]
  : Whole extends object ? { [Name in keyof Whole]?: Part<Whole[Name]> }
  : Whole;
