/** What is drawn, and on what: shapes in numbers, looks, and the picture as a whole. */

import type { Tie } from "../contract.d.ts";
import type { Camera, Fate, KnownActor, PageState, Rim, Shown, Strand, Theme, Tint, Way } from "../core/types.d.ts";

export interface Point {
  x: number;
  y: number;
  /** In a path: that it comes in here anew, at the map's other edge. */
  jump?: boolean;
}

export interface Size {
  width: number;
  height: number;
}

/** A box by its middle. */
export interface Rect extends Point, Size {}

/** The end of a line, and whether it stands above the map. */
export interface Hung extends Point {
  height?: number;
  docked?: boolean;
}

/** A box by its edges. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A box, and whose it is; null for a name's, which is in everyone's way. */
export interface OwnedBox extends Box {
  owner: string | null;
}

/** How much is covered at each side. */
export type Insets = Box;

/** A camera for the middle of a window, and the window. */
export interface View extends Camera, Size {
  covered: Insets;
}

/** A quadratic curve: start, control point and end. */
export interface Curve {
  ax: number;
  ay: number;
  cx: number;
  cy: number;
  bx: number;
  by: number;
  straight?: boolean;
  /** Its end is not shown. */
  cut?: boolean;
}

/** How all ties of a pair are bent: how far their middle lies aside, in pixels; and towards which end that is, as a share of the way. */
export interface Bend {
  aside: number;
  slant: number;
}

/** A tie's place among those between the same two actors. */
export interface FanPlace {
  place: number;
  count: number;
}

/** The calls and properties of a canvas's context that drawing makes do with: others can offer them. */
export type Context = Pick<CanvasRenderingContext2D,
  | "save" | "restore" | "translate" | "rotate" | "beginPath" | "closePath" | "moveTo" | "lineTo" | "quadraticCurveTo" | "rect" | "arc"
  | "fillRect" | "fillText" | "strokeText" | "setLineDash" | "globalAlpha" | "fillStyle"
  | "strokeStyle" | "lineWidth" | "lineCap" | "lineJoin" | "font" | "textAlign" | "textBaseline" | "direction">
  & {
    clip(): void;
    fill(rule?: CanvasFillRule): void;
    stroke(): void;
    drawImage(image: Bitmap, x: number, y: number, width: number, height: number): void;
  };

/** A flag as Flags give it and a Context of the same sort takes it. */
export type Bitmap = object;

/** A part of a text: what stands out from all beneath it, or itself. */
export type Part = "halo" | "ink";

/** Writes a text, as drawName() does. */
export type Write<Canvas extends Context = Context> = (context: Canvas, text: string, x: number, y: number, font: string, palette: Palette, colour?: string, part?: Part) => void;

/** A flag in an image that may hold more of them. */
export interface Cut extends Size {
  image: HTMLImageElement;
  x: number;
}

/** Flags by key, at a width and in a frame of a colour; null while there is none. */
export interface Flags {
  bitmap(key: string, width: number, frame: string): Bitmap | null;
}

/** How wide a text is in a font. */
export type Measure = (text: string, font: string) => number;

export type ColourName =
  | "background" | "ink" | "halo" | "frame" | "tile" | "tileInk" | "selected"
  | "membership" | "cooperation" | "conflict" | "land" | "coast" | "border" | "graticule" | "number";
export type NumberName = "type" | "size" | "chosen" | "line" | "memberAlpha" | "dimmed";

/** The theme's colours and sizes, and a colour for each alliance and each category. */
export interface Palette extends Record<ColourName, string>, Record<NumberName, number> {
  font: string;
  alliances: Map<string, string>;
  categories: Map<string, string>;
}

/** What of it ties are drawn with. */
export type LinePalette = Pick<Palette, "alliances" | "categories" | "line" | "memberAlpha" | "membership" | "conflict" | "background">;

/** What stands on a line; a diamond's inside is of the paper's colour. */
export interface Studs {
  form: "barbs" | "diamonds" | "squares";
  colour: string;
  paper: string;
}

/** Where one stands, and which way the line runs there. */
export interface Stud extends Point {
  ux: number;
  uy: number;
}

/** How a tie looks; those with one `key` look the same, `rank` orders the layers. */
export interface Look {
  key: string;
  colour: string;
  width: number;
  dash: number[];
  alpha: number;
  studs: Studs | null;
  /** Two thin lines in place of one: not in effect. */
  hollow: boolean;
  arrow: boolean;
  rank: number;
  ghost?: boolean;
}

/** A tie as it is drawn; `calm` is its look amid many. */
export interface Stroke {
  tie: Tie;
  look: Look;
  calm: Look;
  curve: Curve;
}

/** How a strand looks; `second` is the colour of the conflict beside the cooperation. */
export interface StrandLook extends Omit<Look, "arrow" | "ghost"> {
  second: string | null;
  /** The colour under and about it, which parts it from land in colours of its own. */
  cased?: string;
}

/** A strand as it is drawn, along a path in the scene's units; `long` is the straight line's length. */
export interface StrandStroke {
  strand: Strand;
  look: StrandLook;
  path: Point[];
  box: Box;
  long: number;
}

/** An actor as it is drawn, in the scene's units. */
export interface DrawnActor extends Rect {
  id: string;
  /** Where the layout has it, whatever has moved it from there. */
  home?: Point;
  actor: KnownActor;
  /** The size of an alliance's key. */
  type?: number;
  alpha: number;
  selected: boolean;
  bright: boolean;
  change: Fate | null;
  /** By a measure, the shade of its class; null for less than the first. */
  shade?: number | null;
  /** Who is less than a member of what is chosen. */
  rim?: Rim;
  /** Without room for its flag. */
  dot?: boolean;
  /** Needs no name while the whole world is seen. */
  minor?: boolean;
  /** Its name has its room below it. */
  roomBelow?: boolean;
  /** Stands above the map: lines come to it from below. */
  docked?: boolean;
  /** It has come to the edge: at which side of the flag the arrow stands, and how wide its name is. */
  post?: { side: number; name: number };
  /** Has a name although it is a dot. */
  named?: boolean;
  /** Where others have made way for its name. */
  room?: Place;
  /** Where its name will stand unless lines are in its way, and how large it is. */
  awaited?: Place & Size;
  /** How far it stands from its place, off others' lines. */
  aside?: Point;
  /** The alliances whose area it stands in, of those that have one. */
  areas?: string[];
}

/** A sign that something came or went. */
export interface ChangeSign extends Point {
  radius: number;
  colour: string;
  solid: boolean;
}

/** What is written on a tie: its title, or the glyph of its kind or of a change. */
export interface Mark extends Point {
  id: string;
  radius: number;
  colour: string;
  glyph: string;
  title: string;
  lines: string[];
  /** How large a title is, in pixels. */
  width?: number;
  height?: number;
  change?: Fate;
  solid?: boolean;
  /** Whether its title is written as names are. */
  light?: boolean;
}

/** A name's middle, relative to its actor's. */
export interface Place {
  dx: number;
  dy: number;
}

export interface Name extends Place {
  id: string;
  text: string;
  strong: boolean;
  width: number;
  height: number;
  crossed?: Crossed;
}

/** What passes under a name and is others'; bold where it stands out. */
export interface Crossed {
  strokes: Stroke[];
  strands: StrandStroke[];
  bold: boolean;
}

/** What a name is placed by: the sizes of a drawing and of its text. */
export interface Label extends Rect {
  id: string;
  textWidth: number;
  textHeight: number;
  priority: number;
  /** Nothing is written over it. */
  solid?: boolean;
  dot?: boolean;
  /** Neither a `centred` name nor, if it can be had, one that `must` be written is written over it. */
  faint?: boolean;
  /** Whether a line leads there: it makes way for nobody. */
  ledTo?: boolean;
  /** Whether it has a flag only where its name has room that nobody else takes. */
  yields?: boolean;
  named: boolean;
  must?: boolean;
  /** Rather than to hide a line for a stretch, or to lie across others' outline, the name waits for a nearer look. */
  waits?: boolean;
  /** So it does rather than to hide several, or even one. */
  patience?: "none" | "much" | "little";
  /** The name is better above than below. */
  above?: boolean;
  /** Where others have made way for it. */
  room?: Place;
  /** The name stands nowhere else than above or below. */
  centred?: boolean;
  /** On land without flags: the name is read with what lies under it, so it stands on its place, or close by. */
  onLand?: boolean;
  roomBelow?: boolean;
  /** The alliances whose area it stands in, of those that have one. */
  areas?: string[];
}

/** What of a picture is taken. */
export interface Occupancy {
  add(box: OwnedBox): void;
  free(box: Box, owner: string | null): boolean;
}

/** The lines that stand out: between how many pairs of actors some lie under a box, those left out that end at all its owners; one that it hides for a stretch counts as often as is said. */
export interface OthersLines {
  none: boolean;
  /** Whether one of them ends at somebody. */
  leadTo(id: string): boolean;
  under(box: Box, owners: string[], stretch?: number): number;
  /** Whether one of them ends in a box, at somebody else. */
  endIn(box: Box, id: string): boolean;
  /** Those in a box that end at somebody else; its own, too, where there are at most so many. */
  passing(box: Box, id: string, own?: number): Pick<Crossed, "strokes" | "strands">;
}

/** Where there is room for what is written on lines. */
export interface Room {
  occupancy: Occupancy;
  lines: OthersLines;
  strangers?: Strangers;
}

/** How much is against a sign at a place that is of a line with these ends: flags and names of others there. */
export type Strangers = (box: Box, ends: string[]) => number;

/** The outline of an alliance. */
export interface Hull {
  id: string;
  /** Who is within, the alliance itself too. */
  members: string[];
  rings: Point[][];
  colour: string;
  double: boolean;
  /** Half as broad again as others. */
  broad?: boolean;
  /** Whether nothing fills it; and whether only what lies along it is filled. */
  hollow?: boolean;
  rim?: boolean;
}

/** The ids of the ties that a step is about, and of those that are named, the first first. */
export interface ToldTies {
  main: Set<string>;
  named: string[];
}

/** What is drawn in steps; each says what it cost, about 1 for a short line. */
export type Steps = Generator<number, void, unknown>;

/** A ring of an area's outline; points are flat, x, y, x, y. */
export interface Ring {
  points: number[];
  box: Box;
}

/** The areas of the map by code, and the lines between them. */
export interface Land {
  areas: Map<string, Ring[]>;
  lines: LandLine[];
}

/** A border or a coast; `sides` are the areas on it, one at the sea. */
export interface LandLine extends Ring {
  sides: string[];
  dashed: boolean;
}

/** How the map is shaded. */
export interface Shades {
  /** Whose each area is on the day. */
  holders: Map<string, string[]>;
  /** The colours of each area, and of each state. */
  tints: Map<string, Tint[]>;
  stateTints: Map<string, Tint[]>;
  /** The states that share an area. */
  shared: string[][];
  /** The areas of states that are none on the day, where the land's colours count: who did not exist yet has not "none". */
  vacant: string[];
  /** The areas that are left plain, and why. */
  plain: { by: string; year: number; areas: string[] }[];
  /** The members of the alliances that are singled out, and the states that are. */
  singled: Set<string>;
  states: Set<string>;
  /** By what the land is coloured while nothing is chosen. */
  theme: Theme | null;
}

/** Where one stands who lies far off: beyond the map's edge by `turns`, and at which side of the flag the arrow is. */
export interface AtEdge extends Point {
  turns?: number;
  side?: number;
  /** Whether its name has no room there. */
  isBare?: boolean;
}

/** What lies under the actors on the map. */
export interface Ground extends Shades {
  /** Where capitals are, and where flags stand. */
  homes: Map<string, Point>;
  stands: Map<string, Point>;
  /** What has no shape at this scale. */
  points: Map<string, Point>;
  land: Land;
  /** Lines of equal longitude and latitude. */
  grid: number[][];
  /** Where the map is cut, at both sides. */
  rim: number[][];
  /** What of the Earth the map shows. */
  world: Box;
  over: Over;
  /** Where they stand who lie far off and have come to the edge of what is seen. */
  far: Map<string, AtEdge>;
  draw(context: Context, area: Box, ground: Ground, scene: { nodes: Map<string, DrawnActor>; scale: number }, palette: Palette): Steps;
  declutter(nodes: Map<string, DrawnActor>, homes: Map<string, AtEdge>, scale: number, palette: Palette, how: Declutter): void;
  uncut(nodes: Map<string, DrawnActor>, homes: Map<string, Point>, scale: number, palette: Palette, how: Uncut): Map<string, DrawnActor>;
}

/** Ways over the globe between two states, in world units. */
export interface Over {
  /** Points along it, as if the map went on beyond its edge; null for no way that can be drawn. */
  way(from: string, to: string): Point[] | null;
  long(from: string, to: string): number;
  /** Whether it leads across the map's edge: 1 for the right one, -1 for the left, else 0. */
  turns(from: string, to: string): number;
  /** How wide the map is at a height. */
  wide(y: number): number;
}

/** Where the map is cut, in the scene's units; `turns` is how often a point lies further around the Earth, to the right. */
export interface Seam {
  /** Those from one actor as drawn to another. */
  turns(from: string, to: string): number;
  /** A point so many turns further. */
  moved<Moved extends Point>(point: Moved, turns: number): Moved;
  /** The same where it lies on the map itself. */
  onMap<Moved extends Point>(point: Moved): Moved;
  /** The pieces of a path that begins on the map and has gone around so often at its end. */
  cut(path: Point[], turns: number): Point[][];
  /** The same of a curve, by how often its beginning and its end have. */
  parts(curve: Curve, first: number, last: number): Curve[];
}

/** What is seen of the scene, and which flags come in when its edge would cut them. */
export interface Uncut {
  area: Box;
  comesIn(id: string): boolean;
}

/** By what flags on the map are drawn, or are dots. */
export interface Declutter {
  /** The higher, the earlier a state has its flag. */
  rank(id: string): number;
  /** Whether a state is no more than a dot. */
  quiet(id: string): boolean;
  /** Whether dots have names, too: where all are dots. */
  plain: boolean;
  /** Whether a flag whose place is taken may step aside. */
  aside: boolean;
  /** Whether a flag is drawn with its name, at its capital, or not at all: where the land tells something of all. */
  whole?: boolean;
  /** How many lines lead from whom to whom, the room between those side by side, and whether flags leave them free. */
  lines: Map<string, Map<string, number>>;
  spacing: number;
  free: boolean;
  /** How wide a chosen state's name is. */
  nameWidth(node: DrawnActor): number;
  /** Where the map is cut. */
  seam?: Seam;
}

/** Where actors stand: in the network, on the map, or on their way. */
export interface Layouts {
  /** Where actors stand now: one object that changes. */
  places: Map<string, Point>;
  /** Another number each time that someone has moved. */
  version(): number;
  /** Where they stand or are on their way to. */
  goal(): Map<string, Point>;
  /** Whom the reader has put where they are. */
  moved(): Record<string, Point>;
  travelling(): boolean;
  /** The points that a view of the whole map shows; null in the network. */
  extent(): Point[] | null;
  /** What visible() gave, without the alliances that the map leaves out. */
  drawn(shown: Shown): Shown;
  /** Null in the network. */
  ground(state: PageState): Ground | null;
  aim(state: PageState, palette: Palette): void;
  /** Sends all to the state's layout; `step` gets shares up to 1. */
  travel(state: PageState, palette: Palette, step: (share: number) => void, done: () => void): void;
  /** Whoever is on the way is there at once. */
  arrive(): void;
  /** Moves an actor in the network. */
  carry(id: string, place: Point): void;
  /** What the hand has carried, and where to. */
  drop(): [string, Point] | null;
  stop(): void;
}

/** The picture in numbers, in the world's units times the zoom. */
export interface Scene {
  scale: number;
  nodes: Map<string, DrawnActor>;
  /** Ties one by one, and all those between two states as one. */
  strokes: Stroke[];
  strands: StrandStroke[];
  /** The ties that stand out; null where none does. */
  bright: Stroke[] | null;
  /** Those of them that could not be read one by one. */
  merged: StrandStroke[];
  hulls: Hull[];
  marks: Mark[];
  names: Name[];
  ground: Ground | null;
}

/** A scene, and the part of it that is drawn. */
export interface SceneOfArea extends Scene {
  area: Box;
}

/** How a cell of the matrix looks. */
export interface CellLook {
  way: Way;
  ties: number;
  allied: boolean;
  /** In one alliance that is asked for and obliges nobody. */
  common: boolean;
  began: boolean;
  ended: boolean;
}

/** A part of a cell's drawing: a closed outline around the cell's middle, whose edges are at -1 and 1. */
export interface CellShape {
  colour: "cooperation" | "conflict" | "neither" | "ground" | "paper" | "ink";
  points: Point[];
}

/** A part of a sign's sample, around its middle: a disc where it has a radius, else a line or an area. */
export interface SignShape {
  colour: ColourName;
  points: Point[];
  radius?: number;
  filled: boolean;
  text?: string;
}

/** What is drawn by itself, for exports. */
export interface Chart extends Size {
  palette: Palette;
  /** The keys of its flags. */
  flags: string[];
  title: string;
  /** What it counts, in words. */
  counted: string;
  ties: Set<string>;
  legend: { look: CellLook | null; label: string }[];
  /** `scale` is how many times its own size it is drawn in. */
  draw(context: Context, flags: Flags, scale?: number): void;
}

/** What a picture shows, for exports. */
export interface Snapshot {
  scene: Scene;
  view: View;
  palette: Palette;
}

/** What a tie runs between. */
export interface Ends {
  from: string;
  to: string;
}

/** How a picture fits the window: room on each side in pixels, and the largest scale. */
export interface Limits {
  padding: number;
  most: number;
}

/** A picture that is drawn once, for exports. */
export interface Drawn {
  snapshot(factorFor: (width: number) => number): Snapshot | Chart;
  destroy(): void;
}
