/**
 * Which names are written, and where: greedily, the most important first, never over a flag or over
 * another name, nor where the nearest flag is another's. Those that must be written make way for one another and look further; what has no room
 * even then waits for a nearer look. Pure; sizes come from whoever measures the text.
 */

import { say } from "../core/say.js";
import { boxOf } from "./geometry.js";
import { createGrid } from "./grid.js";
import { between, furtherPlaces, usualPlaces } from "./name-places.js";
import { createDoubt, createMisleading, NEARER, RIM } from "./nearness.js";
import { NO_LINES } from "./others-lines.js";

/** @import { Box, Label, Occupancy, OthersLines, OwnedBox, Place } from "./types.d.ts" */
/** @typedef {{lines: OthersLines, signs: Box[], foreign: (id: string, box: Box) => boolean, abroad: (id: string, box: Box) => number}} Around lines that stand out: a name on one would be read as that line's; signs that no name may hide; where one would seem to be a member's; and how much of it lies on others' land */

/** So often those that found no place may go first. */
const TRIES = 6;
/** What is against a place: a line of others under the name, how many such one is that it hides for a stretch, that it would seem to be of others' area, that all of it is on others' land, that a line of others ends there, that it is not one of the usual, or not where others made way, or where others made way for another, another name right above or below or in line with it, within shares of a text's height, a flag of others about as near as its own, with which it would as well be read, or rather; with how much whoever is patient waits: three lines that it hides, or two and two that it lies on; and no place at all. */
const COSTS = { line: 4, stretch: 3, foreign: 9, abroad: 12, end: 8, further: 2, elsewhere: 4, anothers: 12, stacked: 3, doubt: { none: 0, near: 2, both: 5, other: Infinity }, waits: { none: Infinity, much: 36, little: 30 }, none: 1000 };
const LEAD = { down: 0.2, across: 0.5 };
/** So near to a name a line of others is read as ending at it, in heights of its text. */
const END = 0.6;
/** So far out names go for a place that no others' lines pass, in heights of their text. */
const OFF_LINES = 0.5;

/** A set of boxes that can quickly say whether a further one would overlap. @returns {Occupancy} */
export function createOccupancy() {
  /** @type {ReturnType<typeof createGrid<OwnedBox>>} */
  const grid = createGrid();
  return {
    /** @param {OwnedBox} box */
    add: (box) => grid.add(box, box),
    /** @param {Box} box @param {string | null} owner */
    free: (box, owner) => grid.every(box, (other) => other.owner === owner || apart(other, box)),
  };
}

/** Whether a box lies in another one. @param {Box} inner @param {Box} outer */
export function within(inner, outer) {
  return outer.left <= inner.left && inner.right <= outer.right
    && outer.top <= inner.top && inner.bottom <= outer.bottom;
}

/** Whether two boxes have nothing in common. @param {Box} a @param {Box} b */
function apart(a, b) {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

/**
 * The candidate that costs least, the first of equals, and what it costs; null where none can be had.
 * @template Candidate
 * @param {Candidate[]} candidates @param {(candidate: Candidate) => number} costOf Infinity where it cannot be had
 */
export function cheapest(candidates, costOf) {
  /** @type {{candidate: Candidate | null, cost: number}} */
  let best = { candidate: null, cost: Infinity };
  for (const candidate of candidates) {
    const cost = costOf(candidate);
    if (cost < best.cost) best = { candidate, cost };
    if (cost === 0) break;
  }
  return best;
}

/** @param {Box} box @param {number} by @returns {Box} */
const aroundBox = ({ left, right, top, bottom }, by) => ({ left: left - by, right: right + by, top: top - by, bottom: bottom + by });

/** The box of a name at a place. @param {Label} item @param {Place} place */
export const boxOfName = (item, { dx, dy }) => boxOf({ x: item.x + dx, y: item.y + dy, width: item.textWidth, height: item.textHeight });

/**
 * Of who stands at the side of what is seen, below and above come as far in as the name needs, too.
 * @param {Label} item @param {Place[]} usual @param {(item: Label, place: Place) => Place} movedIn
 */
function withinSides(item, usual, movedIn) {
  if (item.centred || item.onLand) return usual;
  return [...usual, ...usual.slice(0, 2).map((place) => movedIn(item, place)).filter(({ dx }) => dx !== 0)];
}

/** What is against a place where a name would tell of another: who can wait rather waits. @param {Label} item @param {number} cost */
const ratherThan = ({ waits }, cost) => (waits ? Infinity : cost);

/** What is against a place by the doubt whose a name is there: what must be written stands out, and rather has one. @param {Label[]} items @returns {(item: Label, box: Box) => number} */
function createDoubtful(items) {
  const doubtOf = createDoubt(items);
  const amongDots = createDoubt(items, ({ dot }) => Boolean(dot));
  return (item, box) => Math.min(COSTS.doubt[doubtOf(item, box)], item.must ? COSTS.foreign : Infinity)
    + (item.onLand ? Math.min(COSTS.doubt[amongDots(item, box)], COSTS.abroad) : 0);
}

/**
 * One picture's names: what is taken, and the names that have been put.
 * @param {Label[]} items @param {number} gap @param {Box} area @param {Around} around
 */
function createPlacing(items, gap, area, { lines, signs, foreign, abroad }) {
  const [occupancy, faint, texts, rooms] = Array.from({ length: 4 }, createOccupancy);
  const misleads = createMisleading(items);
  const doubtAt = createDoubtful(items);
  signs.forEach((sign) => occupancy.add({ ...sign, owner: null }));
  for (const item of items) {
    const box = { ...boxOf({ ...item, width: item.width - 2 * RIM, height: item.height - 2 * RIM }), owner: item.id };
    if (item.solid) occupancy.add(box);
    else if (item.faint) faint.add(box);
    if (item.room) rooms.add({ ...boxOfName(item, item.room), owner: item.id });
  }
  /** @type {Map<string, Place>} */
  const places = new Map();

  /** @param {Label} item @param {Place} place */
  function put(item, place) {
    // A name is an obstacle to all, its owner's other places included: there is only one of it.
    const box = { ...boxOfName(item, place), owner: null };
    occupancy.add(box);
    const [down, across] = [LEAD.down * item.textHeight, LEAD.across * item.textHeight];
    texts.add({ owner: null, left: box.left - across, right: box.right + across, top: box.top - down, bottom: box.bottom + down });
    places.set(item.id, place);
  }

  /** @param {Label} item */
  const inSight = (item) => within(boxOf({ x: item.x, y: item.y, width: 0, height: 0 }), area);

  /**
   * The places where a name is not cut by the area's edge: within it, and for who is beyond it, beyond it.
   * @param {Label} item @param {Place[]} candidates
   */
  const uncut = (item, candidates) => candidates.filter((place) => (inSight(item) ? within : apart)(boxOfName(item, place), area));

  /** A place from which nothing sticks out at the sides. @param {Label} item @param {Place} place */
  function movedIn(item, place) {
    const box = boxOfName(item, place);
    const shift = Math.max(0, area.left - box.left) + Math.min(0, area.right - box.right);
    return inSight(item) ? { dx: place.dx + shift, dy: place.dy } : place;
  }

  /** @param {Label} item @param {Box} box of its name */
  const costOf = (item, box) => (item.onLand && lines.endIn(aroundBox(box, END * item.textHeight), item.id) ? ratherThan(item, COSTS.end) : 0) + COSTS.line * lines.under(box, [item.id], item.waits ? Infinity : COSTS.stretch) + (texts.free(box, item.id) ? 0 : COSTS.stacked) + (rooms.free(box, item.id) ? 0 : COSTS.anothers) + (foreign(item.id, box) ? ratherThan(item, COSTS.foreign) : 0) + (item.onLand ? COSTS.abroad * abroad(item.id, box) : 0);

  /**
   * @param {Label} item @param {Place[]} candidates @param {boolean} overFaint
   * @param {{anyhow?: boolean, fit?: number, further?: Place[], room?: Place}} [how] even where another's flag is nearer; how much nearer its own is; places that are less good; and where others made way
   * @returns what is against where it stands now; Infinity where there is no place
   */
  function tryAt(item, candidates, overFaint, { anyhow = false, fit = NEARER.any, further = [], room } = {}) {
    const { candidate, cost } = cheapest(uncut(item, [...room ? [room] : [], ...candidates, ...further]), (one) => {
      const box = boxOfName(item, one);
      if (!occupancy.free(box, item.id) || (!overFaint && !faint.free(box, item.id)) || (!anyhow && misleads(item, box, one === room ? NEARER.any : fit))) return Infinity;
      const doubt = doubtAt(item, box);
      const cost = costOf(item, box) + doubt + (room && one !== room ? COSTS.elsewhere : 0);
      if (cost >= COSTS.waits[item.patience ?? "none"]) return Infinity;
      if (!further.includes(one)) return cost;
      // Out there it must be nobody else's by what stands around it, nor by a line that parts it from its own.
      return doubt <= COSTS.doubt.near && texts.free(box, item.id) && !misleads(item, box, 2 * NEARER.fit) && lines.under(between(item, box), [item.id]) === 0 ? cost + COSTS.further : Infinity;
    });
    if (candidate) put(item, candidate);
    return cost;
  }

  return {
    places,
    occupancy,
    /** @param {Label} item @param {boolean} overFaint @returns {number} what is against its place; Infinity without one */
    offer(item, overFaint) {
      return tryAt(item, withinSides(item, usualPlaces(item, gap), movedIn), overFaint,
        { fit: NEARER.fit, room: item.room, further: lines.none || item.centred || item.onLand ? [] : furtherPlaces(item, gap, OFF_LINES) });
    },
    /** @param {Label} item @param {boolean} alone whether no other must be written: then its place is no riddle */
    insist(item, alone) {
      // Whoever stands at the side would else be under its own name.
      const own = boxOf({ ...item, width: item.width - 2 * RIM, height: item.height - 2 * RIM });
      const further = furtherPlaces(item, gap).map((place) => movedIn(item, place))
        .filter((place) => apart(boxOfName(item, place), own));
      const usual = usualPlaces(item, gap);
      tryAt(item, further, false);
      if (!places.has(item.id)) tryAt(item, usual, true);
      if (!places.has(item.id)) tryAt(item, further, true);
      if (!places.has(item.id) && alone) tryAt(item, usual, true, { anyhow: true });
    },
  };
}

/**
 * Puts the names that must be written; those without a place, or with one that much is against, go first the next time.
 * @param {Label[]} items @param {Label[]} musts @param {number} gap @param {Box} area @param {Around} around
 */
function placeMusts(items, musts, gap, area, around) {
  /** @param {Label[]} order */
  const tryIn = (order) => {
    const placing = createPlacing(items, gap, area, around);
    const costs = order.map((item) => ({ item, cost: Math.min(COSTS.none, placing.offer(item, false)) }));
    return { placing, costs, sum: costs.reduce((sum, { cost }) => sum + cost, 0) };
  };
  let tried = tryIn(musts);
  let best = tried;
  for (let i = 1; i < TRIES && best.sum > 0; i += 1) {
    tried = tryIn([...tried.costs].sort((a, b) => b.cost - a.cost).map(({ item }) => item));
    if (tried.sum < best.sum) best = tried;
  }
  for (const { item, cost } of best.costs) if (cost === COSTS.none) best.placing.insist(item, musts.length === 1);
  return best.placing;
}

/**
 * @param {Label[]} items actors with the sizes of their drawing and of their text
 * @param {number} gap between a drawing and its name
 * @param {Box} area a name stays within, if its actor does, and beyond it, if its actor is
 * @param {Partial<Around>} [around] what else is drawn
 * @returns {{places: Map<string, Place>, occupancy: Occupancy}} the centre of each
 *   name that is written, relative to its actor's
 */
export function placeLabels(items, gap, area, { lines = NO_LINES, signs = [], foreign = () => false, abroad = () => 0 } = {}) {
  const wanted = items.filter((item) => item.named)
    .sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const { places, occupancy, offer } = placeMusts(items, wanted.filter((item) => item.must), gap, area, { lines, signs, foreign, abroad });
  for (const item of wanted) if (!item.must) offer(item, !item.centred);
  return { places, occupancy };
}

/** A text in two lines of about the same length, where it has more than a word. @param {string} text */
export function broken(text) {
  const middle = text.length / 2;
  const spaces = [...text.matchAll(/\s+/g)].map(({ index }) => index);
  if (spaces.length === 0) return [text];
  const at = spaces.reduce((best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best));
  return [text.slice(0, at), text.slice(at).trimStart()];
}

/**
 * A text of at most so many characters, an ellipsis in place of the rest; never half a character.
 * @param {string} text @param {number} most
 */
export function shortened(text, most) {
  const characters = Array.from(text.length > 4 * most ? text.slice(0, 4 * most) : text);
  return characters.length > most ? say("lists.cut", { text: characters.slice(0, most - 1).join("").trimEnd() }) : text;
}
