/** What tables are made of. */

import type { Source, Tie } from "../contract.d.ts";
import type { Index, Shown } from "../core/types.d.ts";
import type { Child } from "../elements/types.d.ts";

/** What every row has. */
export interface Row {
  id: string;
  /** The actors that it is about. */
  ends: string[];
  facts: string[];
}

/** A tie, in words by column. */
export interface TieRow extends Row {
  tie: Tie;
  from: string;
  to: string;
  kind: string;
  kindWords: string;
  title: string;
  change: string;
  since: string;
  until: string;
  status: string;
  who: string;
  sources: Source[];
}

/** An actor, in words and numbers by column. */
export interface ActorRow extends Row {
  name: string;
  type: string;
  region: string;
  memberships: string;
  memberCount: number;
  /** Ties by category. */
  numbers: Record<string, number>;
  conflicts: number;
  /** By a measure; null without one, and for whom it has none. */
  measure: number | null;
}

/** A column; `sort` gives what is compared. */
export interface Column<R> {
  id: string;
  label: string;
  number?: boolean;
  sort(row: R): string | number;
}

/** By which column rows are sorted, and which way. */
export interface Order {
  column: string;
  descending: boolean;
}

/** What a file of a download holds. */
export interface Sheet {
  head: string[];
  rows: (string | number)[][];
}

/** A table before it has rows. */
export interface Table<R> {
  columns: Column<R>[];
  order: Order;
  sheet(index: Index, rows: R[]): Sheet;
}

/** Rows under one title. */
export interface Group<R> {
  title: string;
  rows: R[];
}

/** What stands in the cells, by column. */
export type Cells<R> = Record<string, (row: R) => Child>;

/** The three tables. */
export interface Tables {
  ties: Table<TieRow>;
  changes: Table<TieRow>;
  actors: Table<ActorRow>;
}

/** A table by its name. */
export interface NamedTable extends Table<Row> {
  name: keyof Tables;
}

/** A table as it stands on the page. */
export interface PlacedTable extends NamedTable {
  grid: Grid;
}

/** The part of a table that is seen. */
export interface Grid {
  element: HTMLElement;
  /** One or two groups; a title alone in its group is left out. `title` is that of the whole. */
  show(groups: Group<Row>[], title: string, order: Order): void;
  /** Marks a row. */
  mark(id: string | null): void;
  scrollToTop(): void;
}
