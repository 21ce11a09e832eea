/** Made by graph.rendering.declarations; tests/rendering/test_contract.py keeps it so. */

/** What a filter reads: a field of a tie, or of those of its ends that are of a type.

    `otherwise` stands for what says nothing there; of a `counted` list how many there are is a
    value, too: "1", "2+". `filed` is one that the file can say. */
export interface Filter {
  key: FilterName;
  of: "tie" | "state" | "alliance";
  field: string;
  otherwise?: string;
  counted?: boolean;
  filed?: boolean;
}

/** What a transfer consists of. */
export interface Item {
  item: string;
  ordered?: number;
  delivered?: number;
  donated?: number;
  date?: string;
  note?: string;
  sources?: Array<string>;
}

/** What happened within a tie; `day` is the first day of a date that is not one day. */
export interface Event {
  date: string;
  what: string;
  day?: string;
  accordingTo?: string;
  confidence?: string;
  sources?: Array<string>;
}

/** A measured number. */
export interface Figure {
  measure: string;
  value: number;
  unit: string;
  date?: string;
  change?: string;
  accordingTo?: string;
  source?: string;
  note?: string;
}

/** Who wrote a document: by one name, or a person by two. */
export interface Author {
  name?: string;
  family?: string;
  given?: string;
  suffix?: string;
}

/** A document that says so; `authors` where their names are told apart. */
export interface Source {
  title: string;
  publisher?: string;
  author?: string;
  date?: string;
  place?: string;
  series?: string;
  url?: string;
  accessed?: string;
  note?: string;
  authors?: Array<Author>;
}

/** A name from `start` to `end`, as the file writes these days `since` and `until`. */
export interface DatedName {
  name: string;
  start: string;
  end: string;
  short?: string;
  since?: string;
  until?: string;
  sources?: Array<string>;
}

/** A flag, by its key, from `start` to `end`. */
export interface DatedFlag {
  flag: string;
  start: string;
  end: string;
}

/** A kind of alliance from `start` to `end`. */
export interface DatedKind {
  kind: string;
  start: string;
  end: string;
  since?: string;
  until?: string;
  sources?: Array<string>;
}

/** Where a state was governed from up to its day `end`, in degrees. */
export interface Seat {
  lat: number;
  lon: number;
  end: string;
}

/** A state. `since` and `until` are as the file writes them, `start` and `end` days.

    `sovereign` is the day from which it is a sovereign state, where it is none at its start; of
    what never is one, the last day of all. `seats` are where it was governed from before its
    capital, the earliest first. */
export interface State {
  id: string;
  name: string;
  x: number;
  y: number;
  start: string;
  end: string;
  type: "state";
  code2?: string;
  names?: Array<DatedName>;
  flags?: Array<DatedFlag>;
  aliases?: Array<string>;
  continent?: string;
  capital?: string;
  flag?: string;
  lat?: number;
  lon?: number;
  seats?: Array<Seat>;
  since?: string;
  until?: string;
  successors?: Array<string>;
  sovereign?: string;
  contested?: string;
  note?: string;
  figures?: Array<Figure>;
  sources?: Array<string>;
}

/** An alliance. */
export interface Alliance {
  id: string;
  name: string;
  x: number;
  y: number;
  start: string;
  end: string;
  type: "alliance";
  names?: Array<DatedName>;
  kind?: string;
  kinds?: Array<DatedKind>;
  aliases?: Array<string>;
  founded?: string;
  dissolved?: string;
  successors?: Array<string>;
  color?: string;
  note?: string;
  sources?: Array<string>;
}

/** A tie; in force from `start` to `end`, both days included. */
export interface Tie {
  id: string;
  type: "membership" | "deal" | "conflict";
  kind: string;
  from: string;
  to: string;
  start: string;
  end: string;
  title?: string;
  status?: string;
  since?: string;
  until?: string;
  confidence?: string;
  accordingTo?: string;
  note?: string;
  items?: Array<Item>;
  events?: Array<Event>;
  figures?: Array<Figure>;
  sources?: Array<string>;
}

/** How a state stands to an alliance; graph/vocabulary/memberships.yaml says what each is. */
export interface Status {
  within: boolean;
  sign: -1 | 0 | 1;
  phrase: string;
  standing: string;
  heading: string;
  dash: Array<number>;
  land: "full" | "pale" | "striped" | "none";
  place: number;
  several?: string;
  hatch?: "slant" | "back" | "level" | "upright" | "cross" | "grid" | "dots";
}

/** A kind of tie; `weight` is how much its beginning says among all that happened.

    A `refusal` keeps relations from the other, which by itself is no conflict. */
export interface Kind {
  label: string;
  category: string;
  sign: -1 | 0 | 1;
  directed: boolean;
  definition: string;
  phrases: Record<string, string>;
  look: Record<string, string>;
  weight?: number;
  refusal?: boolean;
}

/** The ids of the ties that a step is about, and of those that are named. */
export interface Telling {
  main: Array<string>;
  named: Array<string>;
}

/** What a step changes, where no sentences are made; `what` is an event's own text. */
export interface ChangeRecord {
  change: "back" | "began" | "ended" | "delivered" | "last" | "gone" | "event" | "view";
  date: string;
  ties?: Array<string>;
  actors?: Array<string>;
  what?: string;
}

/** What somebody said; `date` as written, `source` a key. */
export interface Quote {
  text: string;
  speaker: string;
  date?: string;
  source?: string;
}

/** A picture as a data address. */
export interface Image {
  url: string;
  alt: string;
  credit: string;
  source?: string;
}

/** What a number was at a time; `date` as written. */
export interface Value {
  date: string;
  value: number;
}

/** A number told large; `series` is in the order of time. */
export interface LargeFigure {
  figure: Figure;
  series?: Array<Value>;
}

/** A step of a story. `text` is a tree, which story/rich.js makes elements of. */
export interface Step {
  text: Array<unknown>;
  date?: string;
  filters?: Partial<Record<FilterName, Array<string>>>;
  focus?: Array<string>;
  selection?: string;
  layout?: "network" | "map" | "matrix";
  group?: Array<string>;
  order?: "bloc" | "name" | "ties";
  centre?: "atlantic" | "pacific";
  zoom?: number;
  pairs?: number;
  shading?: string;
  isolates?: "hidden" | "shown";
  note?: string;
  question?: string;
  answer?: string;
  waits?: boolean;
  image?: Image;
  quote?: Quote;
  figure?: LargeFigure;
  sources?: Array<string>;
  changes?: Array<string>;
  records?: Array<ChangeRecord>;
  called?: Record<string, string>;
  telling?: Telling;
}

/** A story. */
export interface Story {
  id: string;
  title: string;
  steps: Array<Step>;
  author?: string;
  teaches?: string;
  centre?: "atlantic" | "pacific";
}

/** What the file says of itself; `first` and `last` are the days that it can answer for. */
export interface Meta {
  title: string;
  asOf: string;
  first: string;
  last: string;
  description?: string;
  author?: string;
  version?: string;
  licence?: string;
  address?: string;
  authors?: Array<Author>;
}

/** What is seen while the years are played, and from which day on. */
export interface Play {
  since?: string;
  filters?: Partial<Record<FilterName, Array<string>>>;
  focus?: Array<string>;
  layout?: "network" | "map";
  centre?: "atlantic" | "pacific";
}

/** What the page shows first, and `because` of what. */
export interface View {
  date: string;
  filters: Partial<Record<FilterName, Array<string>>>;
  selection?: string;
  centre?: "atlantic" | "pacific";
  pairs?: number;
  shading?: string;
  isolates?: "hidden" | "shown";
  because?: string;
  play?: Play;
}

/** What a kind is chiefly about. */
export interface Category {
  id: string;
  label: string;
  dash: Array<number>;
  place?: number;
}

/** The page's words: groups of messages, which say.js knows how to put together.

    `terms` are words that the data has as keys (statuses, alliances' kinds, regions), where they
    are called otherwise. `file` is the language of the file's own texts, where that is another one. */
export interface Language {
  code: string;
  locale: string;
  direction: "ltr" | "rtl";
  messages: Record<string, unknown>;
  terms?: Record<string, Record<string, string>>;
  file?: string;
}

/** Whose work the page carries; `text` is the notice and the licence's words. */
export interface Licence {
  name: string;
  what: string;
  licence: string;
  holder: string;
  url: string;
  text: string;
}

/** What made the page, and of what. */
export interface About {
  version: string;
  licences: Array<Licence>;
}

/** A page that is handed out while its author writes: of which file it is, and which make.

    `shell` tells what the page is but for its data. */
export interface Served {
  file: string;
  build: string;
  shell: string;
}

/** A measure's values, by state: a code for each year, as `data/measures.py` writes it.

    A value is a code's number times ten to the power of `exponent`, and for each decade more. */
export interface Measure {
  id: string;
  exponent: number;
  values: Record<string, string>;
}

/** All of them, on the last day of each year from `first` on. */
export interface Measures {
  first: number;
  digits: string;
  all: Array<Measure>;
}

/** The whole. */
export interface PageData {
  language: Language;
  about: About;
  meta: Meta;
  view: View;
  categories: Array<Category>;
  statuses: Record<string, Status>;
  filters: Array<Filter>;
  binding: Array<string>;
  obliging: Array<string>;
  idle: Array<string>;
  confidences: Record<string, string>;
  kinds: Record<string, Kind>;
  sources: Record<string, Source>;
  flags: Record<string, string>;
  land: Record<string, unknown>;
  stories: Array<Story>;
  actors: Array<State | Alliance>;
  ties: Array<Tie>;
  measures?: Measures;
  served?: Served;
}

export type Actor = State | Alliance;

export type FilterName = "alliances" | "kinds" | "statuses" | "regions" | "confidence" | "sources";
