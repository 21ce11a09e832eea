/** Small drawings of what the picture shows: a kind's line, an alliance's shape, a state's flag. */

import { MEMBERSHIP, dashOf, mannerOf } from "../core/index.js";
import { must } from "../core/must.js";
import { lookOf } from "../drawing/ties.js";
import { SIGN } from "../drawing/signs.js";
import { HATCHES, cornersOf, hatched } from "../drawing/hatch.js";
import { CLASSES, HATCHED, LINES, fillOf } from "../drawing/tints.js";
import { h, image, svg } from "./dom.js";

/** @import { Hatch, Index, KnownActor, Sign, SortOfTie, Theme, TieSort } from "../core/types.d.ts" */
/** @import { LinePalette, Look, SignShape, Studs } from "../drawing/types.d.ts" */
/** @import { Alliance, State } from "../contract.d.ts" */

/** Of each sort, the sign. @type {Record<TieSort | "despite", Sign>} */
const SIGNS = { cooperation: 1, despite: 1, conflict: -1, refusal: -1, neither: 0, idle: 0 };
const WIDTH = 40;
const HEIGHT = 14;
const STUDS = [8, 17, 26];
/** An area of the map, and how far apart lines on it are. */
const SHADE = { width: 24, every: 5 };
/** Of a line that is hollow: how far each of the two is from the middle. */
const ASIDE = 1.7;
/** Of an outline that is double: how far within the other the inner one is. */
const INNER = 2.6;
/** A line that is drawn in the colours of several alliances shows so many: more pieces are too short for dashes. */
const PIECES = 2;

/** Samples have their colours from the style sheet, by the names of categories. @param {Index} index @returns {LinePalette} */
function namesOf(index) {
  const categories = new Map([...index.categories.map(({ id }) => id), "neutral"].map((id) => [id, id]));
  return { alliances: new Map(), categories, line: 1, memberAlpha: 1, membership: MEMBERSHIP, conflict: "conflict", background: "" };
}

/** The outline of what stands on a line. @type {Record<Studs["form"], (x: number) => string>} */
const FORMS = {
  barbs: (x) => `M${x - 2} ${HEIGHT / 2 - 4}l4 8`,
  diamonds: (x) => `M${x - 4} ${HEIGHT / 2}l4 -4l4 4l-4 4z`,
  squares: (x) => `M${x - 2} ${HEIGHT / 2 - 2}h4v4h-4z`,
};

/** One line, or thin pieces of one in colours. @param {Pick<Look, "dash" | "hollow">} look @param {number} end @param {string[]} colours */
function linesOf(look, end, colours) {
  const middle = HEIGHT / 2;
  const heights = look.hollow ? [middle - ASIDE, middle + ASIDE] : [middle];
  const long = (end - 2) / colours.length;
  const lines = colours.length > 0
    ? colours.map((_, i) => svg("path", { class: "line thin", d: `M${2 + i * long} ${middle - 0.5}h${long}` }))
    : [svg("path", { class: look.hollow ? "line thin" : "line", d: heights.map((y) => `M2 ${y}H${end}`).join("") })];
  lines.forEach((line, i) => {
    if (look.dash.length > 0) line.setAttribute("stroke-dasharray", look.dash.join(" "));
    if (colours[i]) line.style.stroke = colours[i];
  });
  return lines;
}

/** @param {Pick<Look, "colour" | "dash" | "studs" | "hollow" | "arrow">} look whose colours are names of categories @param {string[]} [colours] those that it is drawn in, if they are others */
function sample(look, colours = []) {
  const middle = HEIGHT / 2;
  const end = look.arrow ? WIDTH - 9 : WIDTH - 2;
  return svg("svg", {
    class: `sample turning category-${look.colour}`,
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, "aria-hidden": "true",
  },
  linesOf(look, end, colours),
  look.studs && svg("path", { class: `${look.studs.form} category-${look.studs.colour}`, d: STUDS.map(FORMS[look.studs.form]).join("") }),
  look.arrow && svg("path", {
    class: "arrow", d: `M${end - 1} ${middle - 4.5}L${WIDTH - 1} ${middle}L${end - 1} ${middle + 4.5}Z`,
  }));
}

/** The line of a kind of tie, as the picture draws it. @param {Index} index @param {string} kindId @param {string} [status] of a deal or a conflict */
export function lineSample(index, kindId, status) {
  /** @type {SortOfTie} */
  const tie = kindId === MEMBERSHIP ? { kind: kindId, type: MEMBERSHIP } : { kind: kindId, type: "deal", status };
  return sample(lookOf(tie, mannerOf(index, tie), namesOf(index)));
}

/** The line of a category, of a sign, or of a direction in general. @param {Index} index @param {string} category @param {Sign} sign @param {boolean} directed */
export function generalSample(index, category, sign, directed) {
  const type = category === MEMBERSHIP ? MEMBERSHIP : "deal";
  return sample(lookOf({ type }, { category, sign, directed, dash: dashOf(index, category) }, namesOf(index)));
}

/** The line of a sort of ties in general. @param {Index} index @param {TieSort | "despite"} sort @param {string} [category] whose pattern it has */
export function sortSample(index, sort, category = "") {
  const manner = { category: "neutral", directed: false, dash: category ? dashOf(index, category) : [], sign: SIGNS[sort], refusal: sort === "refusal", idle: sort === "idle" };
  const look = lookOf({ type: "deal" }, manner, namesOf(index));
  return sample(sort === "despite" ? { ...look, studs: { form: "diamonds", colour: "conflict", paper: "" } } : look);
}

/** The line of two states that both cooperate and quarrel, in pieces in the colours of what they do together. @param {Index} index @param {string[]} [categories] */
export function strandSample(index, categories = []) {
  // A file may know of memberships alone.
  const pieces = categories.length > 0 ? categories : [index.categories.find(({ id }) => id !== MEMBERSHIP)?.id ?? MEMBERSHIP];
  const long = (WIDTH - 4) / pieces.length;
  /** @param {number} y @param {string} className @param {number} from @param {number} to */
  const line = (y, className, from, to) => svg("g", { class: className }, svg("path", { class: "line", d: `M${from} ${y}H${to}` }));
  return svg("svg", { class: "sample", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, "aria-hidden": "true" },
    pieces.map((id, i) => line(HEIGHT / 2 - 1.6, `category-${id}`, 2 + i * long, 2 + (i + 1) * long)), line(HEIGHT / 2 + 1.6, "category-conflict", 2, WIDTH - 2));
}

/** A line that grows broader. */
export function broadSample() {
  const middle = HEIGHT / 2;
  return svg("svg", { class: "sample category-neutral turning", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, "aria-hidden": "true" },
    svg("path", { class: "arrow", d: `M2 ${middle - 0.4}L${WIDTH - 2} ${middle - 3}V${middle + 3}L2 ${middle + 0.4}Z` }));
}

/** What stands in a ring on a line. @param {string} category of the line @param {string} sign */
export function signSample(category, sign) {
  return svg("svg", { class: `sample category-${category}`, viewBox: `0 0 ${HEIGHT} ${HEIGHT}`, width: HEIGHT, height: HEIGHT, "aria-hidden": "true" },
    svg("circle", { class: "around", cx: HEIGHT / 2, cy: HEIGHT / 2, r: HEIGHT / 2 - 1 }),
    svg("text", { class: "sign", x: HEIGHT / 2, y: HEIGHT / 2 + 3.2, "font-size": 9 }, sign));
}

/** A line that stands back. @param {Index} index */
export function asideSample(index) {
  const one = generalSample(index, "neutral", 1, false);
  one.classList.add("aside");
  return one;
}

/** The colour of an alliance, which theme.js gives it. @param {Index} index @param {string} alliance */
const colourOf = (index, alliance) => `var(--alliance-${index.alliances.findIndex(({ id }) => id === alliance)})`;

/** Outlines around some, side by side, of one line or of two. @param {Index} index @param {{of: string, double: boolean}[]} areas */
export function areaSample(index, areas) {
  const width = (WIDTH - 2) / areas.length - 2;
  return svg("svg", { class: "sample", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, "aria-hidden": "true" },
    areas.flatMap(({ of, double }, i) => (double ? [0, INNER] : [0]).map((inset) => {
      const ring = svg("rect", {
        class: "around", x: 2 + i * (width + 2) + inset, y: 1 + inset, width: width - 2 * inset, height: HEIGHT - 2 - 2 * inset, rx: 5 - inset,
      });
      ring.style.stroke = colourOf(index, of);
      return ring;
    })));
}

/** The line of a membership of some status; in pieces in the colours of alliances, where it is drawn in theirs. @param {Index} index @param {string} [status] @param {string[]} [alliances] */
export function statusSample(index, status, alliances = []) {
  /** @type {SortOfTie} */
  const tie = { kind: MEMBERSHIP, type: MEMBERSHIP, status };
  return sample(lookOf(tie, mannerOf(index, tie), namesOf(index)), alliances.slice(0, PIECES).map((id) => colourOf(index, id)));
}

/** The same beside a flag's rim, which has its dashes. @param {Index} index @param {string} status @param {string[]} alliances */
export function rimSample(index, status, alliances) {
  const one = statusSample(index, status, alliances);
  const rim = svg("rect", { class: "rim", x: WIDTH - 15, y: 1.5, width: 14, height: HEIGHT - 3, rx: 2, "stroke-dasharray": must(index.standings.get(status)).dash.join(" ") });
  if (alliances[0]) rim.style.stroke = colourOf(index, alliances[0]);
  one.append(svg("rect", { class: "behind", x: WIDTH - 16, y: 0, width: 16, height: HEIGHT }), rim);
  return one;
}

/** The mark of an alliance: the picture's hexagon, in the colour that theme.js gives it. @param {Index} index @param {Alliance} alliance */
export function allianceSample(index, alliance) {
  const shape = svg("path", { class: "shape", d: "M4.5 1h11L19 7l-3.5 6h-11L1 7z" });
  shape.style.fill = colourOf(index, alliance.id);
  return svg("svg", { class: "swatch", viewBox: "0 0 20 14", width: 20, height: 14, "aria-hidden": "true" }, shape);
}

/** A state's flag; a plain field with its code where there is none. @param {Index} index @param {State} actor */
export function flagSample(index, actor) {
  return image(index.data.flags?.[actor.flag ?? ""], { class: "flag" })
    ?? h("span", { class: "flag flag-none", "aria-hidden": "true" }, String(actor.id).slice(0, 3));
}

/** The mark of any actor. @param {Index} index @param {KnownActor} actor */
export function actorSample(index, actor) {
  return actor.type === "alliance" ? allianceSample(index, actor) : flagSample(index, actor);
}

/** The lines of hatched() as a path. @param {number[]} pieces */
function piecesOf(pieces) {
  const said = pieces.map((value) => value.toFixed(1));
  return said.map((value, i) => `${["M", " ", "L", " "][i % 4]}${value}`).join("");
}

/**
 * An area of the map: how strongly it is filled, and how far apart lines on it are, 0 for none.
 * @param {string} look @param {number} fill @param {number} apart @param {{land?: string, form?: Hatch, broad?: boolean, dash?: number[]}} [how] the lines run, whether they are stripes, and how flags' rims are broken
 */
function landOf(look, fill, apart, { land = "land", form = "slant", broad = false, dash = [] } = {}) {
  const [width, height] = [SHADE.width, HEIGHT];
  const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 2 };
  const within = { left: 0.5, top: 0.5, right: width - 0.5, bottom: height - 0.5 };
  const lines = apart > 0 && piecesOf(hatched(form, [{ points: cornersOf(within) }], within, SHADE.every * apart, 0.5));
  return svg("svg", { class: `sample shade ${look}`, viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" },
    svg("rect", { class: land, ...box }), fill > 0 && svg("rect", { class: "tint", ...box, "fill-opacity": fill }),
    dash.length > 0 && svg("rect", { class: "rim", ...box, "stroke-dasharray": dash.join(" ") }), lines && svg("path", { class: broad ? "hatch broad" : "hatch", d: lines, "stroke-dasharray": HATCHES[form].dash.join(" ") || "none" }));
}

/** How an area of the map is coloured by a theme; a shade of null is one that is not, and no theme at all land of nobody. @param {Theme | null} theme @param {number | null} shade from shadeOfClass() */
export function shadeSample(theme, shade) {
  const { colour, hatched } = theme ?? { colour: "neutral", hatched: false };
  const fill = shade === null ? 0 : (hatched ? HATCHED : CLASSES)[shade];
  return landOf(`category-${colour}`, fill, shade !== null && hatched ? LINES[shade] : 0, { land: theme ? "land" : "vacant" });
}

/** How the map colours the land of who has a status in an alliance. @param {Index} index @param {string} status @param {string} alliance */
export function landSample(index, status, alliance) {
  const { land: way, hatch, dash } = must(index.standings.get(status));
  const one = landOf("", fillOf({ id: alliance, way, status }), hatch ? 1 : 0, { form: hatch, broad: way === "striped", dash });
  one.style.color = colourOf(index, alliance);
  return one;
}

/** A sign of the picture that is no line, as elements. @param {SignShape[]} shapes */
export function shapesSample(shapes) {
  const { width, height } = SIGN;
  return svg("svg", { class: "sample signs", viewBox: `${-width / 2} ${-height / 2} ${width} ${height}`, width, height, "aria-hidden": "true" },
    shapes.flatMap(({ colour, points, radius, filled, text }) => {
      const way = { class: `${filled ? "full" : "open"} tone-${colour}` };
      const d = `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}${points.length > 2 ? "Z" : ""}`;
      return [
        radius ? svg("circle", { ...way, cx: points[0].x, cy: points[0].y, r: radius }) : svg("path", { ...way, d }),
        text && svg("text", { class: "number", y: 3.2, "font-size": 9 }, text),
      ];
    }));
}
