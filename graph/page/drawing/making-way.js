/**
 * Who makes way for whom where the picture is full: whose flag takes the only room for the name of one that
 * is far more prominent, or would be read with it, is a dot beside that name until one comes nearer. So the first names that a crowd has
 * are those that a reader looks for. Pure; sizes come from whoever measures the text.
 */

import { createForeign, isAmongOwn } from "./areas.js";
import { boxOf, meets } from "./geometry.js";
import { createGrid } from "./grid.js";
import { boxOfName, cheapest, createOccupancy } from "./labels.js";
import { furtherPlaces, usualPlaces } from "./name-places.js";
import { createDoubt, NEARER, nearerThan } from "./nearness.js";
import { nearToFar } from "./rings.js";

/** @import { Box, Label, Place, Point, Rect } from "./types.d.ts" */

/** Nobody makes way for one that is not so many times as prominent. */
const FAR_MORE = 2.5;
/** The side of a dot. */
export const DOT = 5;
/** Between a name and its flag, and around a dot. */
const GAP = 1.5;
/** A name may touch the rim of a flag. */
const RIM = 1.5;
/** No dot goes further from where its flag was, in heights of a name. */
const FURTHEST = 1.2;
/** Of two places for which as many make way, the one where it is in less doubt whose the name is. */
const DOUBT = { none: 0, near: 0.1, both: 0.25, other: Infinity };
/** So far out the name of one to whom a line leads has room at most, in heights of its text. */
const FURTHER = 0.5;
/** What is against a place in others' area, where who has a line stands rather than without a name. */
const STRANGE = 1e4;
/** Where a dot stands off flags; and how far a flag goes aside before it is a dot, in its own widths. */
const RINGS = { step: 4, count: 6, places: 12 };
const ASIDE = 1.25;

/** So often names that have no room may go first. */
const TRIES = 4;
/** How far a flag steps aside if its name has no room where it stands; where more names have none, as in a small window, that would help few of them and take seconds. */
const STEPS = { step: 4, count: 2, places: 6, few: 4 };

/** @typedef {Label & {box: Box}} Standing */
/** @typedef {{id: string} & Point} Dot */

/** Finds those whose flags meet a box. @param {Standing[]} items */
function createField(items) {
  /** @type {ReturnType<typeof createGrid<Standing>>} */
  const grid = createGrid();
  for (const item of items) grid.add(item, boxOf(item));
  return (/** @type {Box} */ box) => [...grid.meeting(box, boxOf)];
}

/** Where a dot may stand off a name: where its flag was, or just beside the name, the nearest first. @param {Standing} item @param {Box} name @param {number} side */
function besideName({ id, x, y, textHeight }, name, side) {
  const off = side / 2 + 2 * GAP;
  return [{ x, y }, { x, y: name.top - off }, { x, y: name.bottom + off }, { x: name.left - off, y }, { x: name.right + off, y }]
    .map((point) => ({ id, ...point, far: Math.hypot(point.x - x, point.y - y) }))
    .filter(({ far }) => far <= FURTHEST * textHeight).sort((a, b) => a.far - b.far);
}

/** What is taken by boxes of what is drawn, with room between. @param {Iterable<Rect>} marks */
function createTaken(marks) {
  /** @type {ReturnType<typeof createGrid<Rect>>} */
  const grid = createGrid();
  /** @param {Rect} mark */
  const add = (mark) => grid.add(mark, boxOf(mark));
  for (const mark of marks) add(mark);
  /** @param {Rect} rect @param {number} by */
  const lies = ({ x, y, width, height }, by) => grid.meeting(boxOf({ x, y, width: width + by, height: height + by }), boxOf).size > 0;
  return { add, meets: lies };
}

/**
 * Whose flag would lie on that of one more prominent: dots where no flag is, as near as may be to where theirs were.
 * @param {(Rect & {id: string, priority: number})[]} flags @param {Rect[]} marks what no dot lies on, either @param {number} side of a dot
 * @returns {Dot[]} the most prominent first
 */
export function underOthers(flags, marks, side) {
  const taken = createTaken(marks);
  const under = [...flags].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1)).filter((flag) => {
    const lies = taken.meets(flag, -2 * RIM);
    if (!lies) taken.add(flag);
    return lies;
  });
  return under.map(({ id, x, y }) => {
    const at = nearToFar({ x, y }, { ...RINGS, step: RINGS.step * (side / DOT) }).find((point) => !taken.meets({ ...point, width: side, height: side }, 2)) ?? { x, y };
    taken.add({ ...at, width: side, height: side });
    return { id, ...at };
  });
}

/**
 * Where flags stand that would else be dots: close by, and on nothing.
 * @param {(Rect & {id: string})[]} flags where they would lie on others, the most prominent first @param {Rect[]} marks what is drawn besides, names too
 * @returns {Dot[]} of those that have room
 */
export function standingAside(flags, marks) {
  const taken = createTaken(marks);
  return flags.flatMap((flag) => {
    const at = nearToFar(flag, { ...RINGS, step: ASIDE * flag.width / RINGS.count }).find((point) => !taken.meets({ ...flag, ...point }, 2 * GAP));
    if (!at) return [];
    taken.add({ ...flag, ...at });
    return [{ id: flag.id, x: at.x, y: at.y }];
  });
}

/** @param {Label} other @param {Label} item */
function makesWay(other, item) {
  if (other.dot || (other.yields && !item.yields)) return true;
  return other.named && !other.ledTo && other.priority * FAR_MORE <= item.priority;
}

/** Who has a name first. @param {Label} a @param {Label} b */
const inTurn = (a, b) => Number(a.yields ?? false) - Number(b.yields ?? false) || b.priority - a.priority || (a.id < b.id ? -1 : 1);

/**
 * Who makes way where names are given room in turn.
 * @param {Standing[]} standing the first first @param {number} side of a dot
 */
function inOrder(standing, side) {
  const met = createField(standing);
  const foreign = createForeign(standing, side / DOT);
  const doubtOf = createDoubt(standing);
  const taken = createOccupancy();
  /** @type {Map<string, Dot>} */
  const dots = new Map();
  /** @type {Map<string, Place>} */
  const rooms = new Map();
  /** @param {Point} at */
  const boxOfDot = ({ x, y }) => boxOf({ x, y, width: side + 2 * GAP, height: side + 2 * GAP });
  /** @param {Standing[]} some @param {Box} name @returns {Dot[] | null} where those would stand whose flags a name takes; null where one of them stays */
  const moved = (some, name) => {
    /** @type {Dot[]} */
    const found = [];
    for (const other of some) {
      const dot = besideName(other, name, side).find((at) => !meets(boxOfDot(at), name) && taken.free(boxOfDot(at), other.id)
        && met(boxOfDot(at)).filter(({ box }) => meets(box, boxOfDot(at))).every((one) => some.includes(one) || dots.has(one.id)) && !found.some((one) => meets(boxOfDot(one), boxOfDot(at))));
      if (!dot) return null;
      found.push(dot);
    }
    return found;
  };
  /** @param {Standing} item @param {Place} place @param {number} fit so much nearer it is to its own flag than to one whose name would stand there @param {boolean} anywhere in others' area, too */
  const offer = (item, place, fit, anywhere) => {
    const name = boxOfName(item, place);
    const strange = foreign(item, name);
    if (!taken.free(name, item.id) || (strange && !anywhere)) return null;
    const near = nearerThan(item, name, fit);
    const some = met(near.around).filter((other) => other !== item && !dots.has(other.id)
      && (meets(other.box, name) || ((other.named || other.dot) && near.holds(other))));
    // A dot beside the name of who is no member would make that one of it.
    if (!some.every((other) => (strange || isAmongOwn(other, item)) && makesWay(other, item))) return null;
    const found = moved(some, name);
    const doubt = DOUBT[doubtOf(item, name, (other) => dots.has(other.id) || some.some(({ id }) => id === other.id))];
    if (item.yields && doubt > DOUBT.near) return null;
    return found && { name, place, dots: found, cost: doubt + (strange ? STRANGE : 0) + some.reduce((sum, { dot, priority }) => sum + (dot ? 0 : priority) + 1, 0) };
  };
  /** @param {Standing} item @param {Place[]} places @param {number} fit @param {boolean} [anywhere] */
  const bestOf = (item, places, fit, anywhere = false) => {
    const { candidate } = cheapest(places, (place) => offer(item, place, fit, anywhere)?.cost ?? Infinity);
    return candidate && offer(item, candidate, fit, anywhere);
  };
  const wanted = standing.filter(({ named }) => named);
  for (const item of wanted) {
    if (dots.has(item.id)) continue;
    const usual = usualPlaces(item, GAP);
    const best = bestOf(item, usual, NEARER.fit) ?? (item.ledTo ? bestOf(item, [...usual, ...furtherPlaces(item, GAP, FURTHER)], NEARER.any, true) : null);
    if (!best && item.yields) dots.set(item.id, { id: item.id, x: item.x, y: item.y });
    if (!best) continue;
    rooms.set(item.id, best.place);
    taken.add({ ...best.name, owner: null });
    for (const dot of best.dots) {
      dots.set(dot.id, { id: dot.id, x: dot.x, y: dot.y });
      taken.add({ ...boxOfDot(dot), owner: null });
    }
  }
  return { order: standing, dots: [...dots.values()], rooms, without: wanted.filter(({ id, ledTo }) => ledTo && !rooms.has(id)) };
}

/** How it stands in the field. @param {Label} item @returns {Standing} */
const standingOf = (item) => ({ ...item, solid: true, box: boxOf({ ...item, width: item.width - 2 * RIM, height: item.height - 2 * RIM }) });

/** All of them with one a little aside, where its flag lies on nothing, the nearest places first. @param {Standing[]} standing @param {Standing} item @param {number} side of a dot */
function* withAside(standing, item, side) {
  for (const point of nearToFar(item, { ...STEPS, step: STEPS.step * (side / DOT) }).slice(1)) {
    const moved = standingOf({ ...item, ...point });
    if (standing.some((other) => other.id !== item.id && meets(other.box, boxOf(moved)))) continue;
    yield { order: standing.map((one) => (one.id === item.id ? moved : one)), point };
  }
}

/**
 * @param {Label[]} items with sizes of flags and names; who is a dot already makes way for all, and who `yields` for all others, which is a dot without a name;
 *   whoever else is not `named`, or whom a line leads to, for nobody
 * @param {number} side of a dot @param {(id: string) => boolean} free who may be moved
 * @returns {{dots: Dot[], rooms: Map<string, Place>, moved: Map<string, Point>}} who is a dot, and where; where the names have room; and which flags step aside for theirs
 */
export function makingWay(items, side = DOT, free = () => true) {
  const standing = items.map(standingOf).sort(inTurn);
  let best = inOrder(standing, side);
  // To whom a line leads and who has no room goes first the next time.
  const first = new Set(best.without);
  for (let i = 1; i < TRIES && best.without.length > 0; i += 1) {
    const next = inOrder([...first, ...standing.filter((item) => !first.has(item))], side);
    next.without.forEach((item) => first.add(item));
    if (next.without.length < best.without.length) best = next;
  }
  /** @type {Map<string, Point>} */
  const moved = new Map();
  const few = best.without.length <= STEPS.few ? best.without : [];
  for (const item of few.filter(({ id }) => free(id))) {
    for (const { order, point } of withAside(best.order, item, side)) {
      const next = inOrder(order, side);
      if (next.without.length >= best.without.length) continue;
      best = next;
      moved.set(item.id, point);
      break;
    }
  }
  return { dots: best.dots, rooms: best.rooms, moved };
}
