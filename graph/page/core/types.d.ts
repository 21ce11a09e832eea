/** What core/ speaks of: the page's one state, the data quick to look up, and what is made of both. */

import type { Actor, Alliance, Category, FilterName, Kind, PageData, Source, State, Status, Step, Story, Tie } from "../contract.d.ts";


export type { FilterName };

/** Of each filter what is shown; null for everything. */
export type Filters = Record<FilterName, string[] | null>;

/** From where one looks: a place of the world, and so many pixels for each of its units. */
export interface Camera {
  x: number;
  y: number;
  scale: number;
}

/** A place of the network's world. */
export interface Place {
  x: number;
  y: number;
}

/** Where in a story one is; steps are counted from 0. */
export interface StoryPlace {
  id: string;
  step: number;
  /** Whether the answer to the step's question is shown; left out where it is not. */
  answered?: boolean;
}

/** The parts of the state that are one of a few words. */
export interface Choices {
  layout: "network" | "map" | "matrix";
  /** Of the matrix: who stands beside whom. */
  order: "bloc" | "name" | "ties";
  centre: "atlantic" | "pacific";
  panel: "picture" | "table";
  /** States that exist on the day and have no tie then. */
  isolates: "hidden" | "shown";
  theme: "auto" | "light" | "dark" | "projector";
}

/** The one state object; what is null is not there. */
export interface PageState extends Choices {
  date: string;
  filters: Filters;
  selection: string | null;
  focus: string[];
  hover: string | null;
  camera: Camera | null;
  /** Where in the network the reader has put actors, by id. */
  moved: Record<string, Place>;
  story: StoryPlace | null;
  presenting: boolean;
  compare: string | null;
  /** Whose states the matrix holds: actors by id and regions; empty for whom one would expect. */
  group: string[];
  /** From how many ties on a pair of states has a strand. */
  pairs: number;
  /** Panels and folds that the reader has opened or closed, by key: what is not named is as the page has it. */
  open: Record<string, boolean>;
  /** What the reader has chosen within panels, in words by key; what is not named is as the page has it. */
  chosen: Record<string, string>;
  /** By what the map's land is coloured while nothing is chosen, a theme's id; null for what the page chooses. */
  shading: string | null;
}

/** What is chosen, and by whom: the reader, or a story. */
export type Choice = Pick<PageState, "selection" | "focus" | "story" | "hover">;

/** A partial state. */
export interface Change extends Partial<Omit<PageState, "filters">> {
  filters?: Partial<Filters>;
}

/** Whoever hears of changes. */
export type Listener = (state: PageState, previous: PageState) => void;

export interface Store {
  get(): PageState;
  set(change: Change): void;
  /** Gives what ends it. */
  subscribe(listener: Listener): () => void;
  /** Nobody hears of it any more. */
  end(): void;
}

/** An actor; in the index of a day, what labels it in place of its key, and its kinds, on that day. */
export type KnownActor = Actor & { short?: string; kindsNow?: string[] };

/** Whether a word is one that can be chosen. */
export type Knows = (index: Index, word: string) => boolean;

/** The page's data, quick to look up. */
export interface Index {
  /** The index whatever the day; this one where it is that. */
  dayless?: Index;
  data: PageData;
  /** The ids of the page's panels. */
  panels: Set<string>;
  /** By the keys under which something is chosen within panels: which words can be. */
  words: Map<string, Knows>;
  actors: Map<string, KnownActor>;
  ties: Map<string, Tie>;
  tiesOf: Map<string, Tie[]>;
  states: State[];
  alliances: Alliance[];
  kinds: Record<string, Kind>;
  standings: Map<string, Status>;
  /** The statuses of deals and conflicts that are not in effect. */
  idle: Set<string>;
  confidences: Map<string, string>;
  /** The status of a full member. */
  full: string;
  categories: Category[];
  kindsOf: Map<string, string[]>;
  usedKinds: string[];
  statuses: string[];
  regions: string[];
}

/** The ids of actors and ties, in the order in which they are drawn. */
export interface Shown {
  actors: Set<string>;
  ties: Set<string>;
}

/** How many ties two have of each sort: those that refuse relations, and those that are not in effect, apart. */
export interface TieCounts {
  cooperates: number;
  quarrels: number;
  refuses: number;
  idle: number;
  neither: number;
}

/** Of what sort a tie is. */
export type TieSort = "cooperation" | "conflict" | "refusal" | "neither" | "idle";

/** What two are to each other: "despite", where they cooperate although relations are refused; "idle", where nothing is in effect. */
export type Way = "cooperation" | "conflict" | "both" | "refusal" | "despite" | "neither" | "idle" | "none";

/** All ties between two states as one; `category` is the one that weighs most of those that make it what it is. */
export interface Strand extends TieCounts {
  id: string;
  from: string;
  to: string;
  ties: Tie[];
  weight: number;
  category: string;
  way: Way;
}

/** The strands, the strongest first; the pairs with fewer ties; the memberships, and the other ties with alliances. */
export interface Strands {
  strands: Strand[];
  fewer: number;
  memberships: number;
  others: number;
}

/** Actors in turn, with the ties between each two; the less its strands resist, the stronger. */
export interface Chain {
  actors: string[];
  ties: Tie[][];
  strength: number;
}

/** From a first day to a last. */
export interface Span {
  start: string;
  end: string;
}

/** What two to four actors share, and where they part. */
export interface Common {
  alliances: CommonAlliance[];
  /** The ties among them. */
  own: Tie[];
  thirds: CommonThird[];
  opposed: Opposed[];
}

/** An alliance, and the days on which all of `who` are in it. */
export interface CommonAlliance extends Span {
  id: string;
  who: string[];
}

/** A third with whom each of `who` has a tie of a kind; `tie` is one of these, that of the actor `of`. */
export interface CommonThird {
  id: string;
  kind: string;
  way: "to" | "from" | "with";
  who: string[];
  tie: Tie;
  of: string;
}

/** A third with whom some have only cooperation, and others only conflict. */
export interface Opposed {
  id: string;
  friends: string[];
  enemies: string[];
}

/** By what a tie's line is told from others. */
export interface Manner {
  category: string;
  sign: Sign;
  directed: boolean;
  dash: number[];
  /** Whether it keeps relations from the other. */
  refusal?: boolean;
  /** Whether it is not in effect. */
  idle?: boolean;
}

/** What sort of tie one is. */
export type SortOfTie = Pick<Tie, "type" | "kind" | "status">;

/** 1 for cooperation, -1 for conflict, 0 for neither. */
export type Sign = -1 | 0 | 1;

/** What became of a tie or an actor from one day to another. */
export type Fate = "began" | "ended" | "stayed";

/** Two days compared. */
export interface Comparison {
  earlier: string;
  later: string;
  ties: Map<string, Fate>;
  actors: Map<string, Fate>;
  began: Set<string>;
  ended: Set<string>;
  stayed: Set<string>;
  /** What came and went between the days. */
  passing: Set<string>;
  /** The ties of the later day. */
  standing: Set<string>;
}

/** Where in which story the state is; `number` from 0. */
export interface AtStep {
  story: Story;
  step: Step;
  number: number;
}

/** A test of a tie, one for each filter; null for one that shows everything. */
export type Tests = Partial<Record<FilterName, ((tie: Tie) => boolean) | null>>;

/** How many ties each entry of a filter stands for. */
export type Counts = Record<FilterName | "categories", Map<string | number, number>>;

/** What was left out of what was asked for, or `taken` instead. */
export interface Remark {
  part: string;
  values: string[];
  more: number;
  taken?: string | number;
}

/** What can be found, and the texts by which. */
export interface SearchEntry {
  id: string;
  type: Found["type"];
  readonly label: string;
  keys: SearchKey[];
}

/** A text by which something is found, of parts that come again in others. */
export interface SearchKey {
  parts: string[];
  readonly text: string;
}

/** All that can be found. Keys are numbered, those of an entry in a row; what is asked of very many stands in plain lists. */
export interface Searched {
  /** Which words stand in which key. */
  words: {
    having(sought: string[], fits: (word: string, sought: string, at: number) => boolean): number[];
    beginning(sought: string): number[];
  };
  entries: SearchEntry[];
  /** Of each entry, the number of its first key. */
  firsts: number[];
  /** Of each key, the number of its entry. */
  owners: number[];
  /** Of each key, its words. */
  texts: string[][];
  /** Of each key, whether it begins with a word, and not with another sign. */
  begins: boolean[];
}

/** What was found; `via` is the alias or code that matched where the label does not show it. */
export interface Found {
  id: string;
  type: "state" | "alliance" | "tie";
  label: string;
  via: string | null;
}

/** What began, ended or stayed in one category. */
export interface ChangePart {
  id: string;
  title: string;
  count: number;
  groups: ChangeGroup[];
}

/** The same of one kind, or of one alliance and status. */
export interface ChangeGroup {
  key: string;
  title: string;
  entries: ChangeEntry[];
}

export interface ChangeEntry {
  id: string;
  day: string;
  name: string;
  when: string;
}

/** A line of a state's position: what it does, and with whom. */
export interface GlanceLine {
  words: string;
  sign: Sign;
  entries: { id: string; ties: Tie[] }[];
}

/** How a flag's rim says that its state is less than a member: of which alliance, as what, in which dashes. */
export interface Rim {
  of: string;
  status: string;
  dash: number[];
}

/** A pattern of lines on land. */
export type Hatch = NonNullable<Status["hatch"]>;

/** How an area of the map is coloured: for which alliance, how, and for which status in it; or for which theme and class. */
export interface Tint {
  id: string;
  way: Status["land"];
  status: string;
  step?: number;
  theme?: Theme;
  /** Of what several states share, only some of whom it is true of. */
  part?: boolean;
  /** The pattern of lines on it, by the status, and the dashes of flags' rims. */
  hatch?: Hatch;
  dash?: number[];
}

/** What the groups of themes are about: the whole, a kind of tie, an alliance's members, ties of a kind towards one actor. */
export type ThemeGroup = "whole" | "kinds" | "alliances" | "towards" | "measures";

/** By what the land is coloured; `counts` says of a tie whether it is one of those. */
export interface Theme {
  id: string;
  group: ThemeGroup;
  /** Whose colour it has: a category's; "conflict"'s; or that of numbers, "number". */
  colour: string;
  /** With lines besides colour: what divides. */
  hatched: boolean;
  /** Whose members it is about. */
  alliance: string | null;
  /** Towards whom the ties are. */
  towards: string | null;
  /** Of which measure it is; its numbers are that measure's, and not of ties. */
  measure: string | null;
  counts(tie: Tie): boolean;
}

/** How a state is drawn by a measure: how much larger than usual, and in which of how many classes; null for less than the first. */
export interface Rank {
  grow: number;
  step: number | null;
  classes: number;
}

/** How many ties of a theme states have: by state, and in classes; `to` is null for the last, `steps` are classes from 0. */
export interface Scale {
  numbers: Map<string, number>;
  steps: Map<string, number>;
  classes: { from: number; to: number | null; count: number }[];
  /** How many states have none. */
  none: number;
}

/** A document by its key. */
export interface Cited {
  key: string;
  source: Source;
}

/** A document, and what more is said of it, as a line of text. */
export type TextStyle = (source: Source, more?: string | null) => string;
