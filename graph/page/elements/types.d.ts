/** What elements are made of. */

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
