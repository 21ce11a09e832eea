/**
 * What is new with a step: the ties that begin and end between the day of the step before and its
 * own, those on their last day, the actors that are no more, what comes into view, and the events
 * within ties. Of all that is shown only what a step singles out counts, and of the alliances that it
 * points at every member. Pure.
 */

import { dayNumber } from "../dates.js";
import { emphasis } from "../emphasis.js";
import { MEMBERSHIP, existsOn } from "../index.js";
import { visible } from "../visible.js";
import { happenings } from "./happenings.js";
import { goesOn, takesUp } from "./memberships.js";
import { SPOKEN } from "./spoken.js";
import { baseTitle } from "./titles.js";
import { comingIntoView } from "./view.js";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What is meant to last so few days, a visit or an exercise, does not end. */
const FEW_DAYS = 31;
const WITHIN = new Set([undefined, "member", "suspended"]);

const isMembership = (tie) => tie.kind === MEMBERSHIP;
const lasts = (tie) => dayNumber(tie.end) - dayNumber(tie.start) > FEW_DAYS;
/** An arms deal whose last piece has come is not over: it has been kept. */
const isDelivered = (tie) => tie.status === "delivered";

/** A tie that only goes on under a successor's name: it has not begun. */
function inherited(index, tie) {
  const [from, to] = [tie.from, tie.to];
  return [from, to].some((stays) => index.tiesOf.get(stays).some((other) => {
    const [heir, gone] = [from === stays ? to : from, other.from === stays ? other.to : other.from];
    return other.kind === tie.kind && baseTitle(other) === baseTitle(tie) && gone !== heir
      && index.actors.get(gone)?.successors?.includes(heir)
      && Math.abs(dayNumber(tie.start) - dayNumber(other.end)) <= 1;
  }));
}

/** What two steps show and single out, as ties; `then`, what the later one's filters show on the earlier day. */
function looks(index, before, after) {
  const all = (ids) => [...ids].map((id) => index.ties.get(id));
  const singled = (state, shown) => emphasis(index, shown, state) ?? shown;
  const old = singled(before, visible(index, before));
  const shown = visible(index, after);
  const bright = singled(after, shown);
  const pointed = new Set([...after.focus, after.selection]);
  const counts = (tie) => bright.ties.has(tie.id) || (isMembership(tie) && pointed.has(tie.to));
  const onward = after.date > before.date;
  return {
    old,
    bright: (id) => bright.actors.has(id),
    actors: bright.actors,
    pointed: (id) => pointed.has(id),
    now: all(shown.ties).filter(counts),
    then: onward ? all(visible(index, { ...after, date: before.date }).ties) : [],
    onward,
  };
}

function ended(index, { then, bright, pointed }, after) {
  const lives = (id) => existsOn(index, id, after.date);
  // An alliance that the step's filters name is shown on purpose, though it be pale.
  const meant = (id) => bright(id) || Boolean(after.filters.alliances?.includes(id));
  const left = (tie) => WITHIN.has(tie.status) && !goesOn(index, tie, after.date)
    && (pointed(tie.to) || (bright(tie.from) && meant(tie.to)));
  return then.filter((tie) => tie.end < after.date && lives(tie.from) && lives(tie.to) && lasts(tie) && !isDelivered(tie)
    && (isMembership(tie) ? left(tie) : bright(tie.from) && bright(tie.to)));
}

function delivered({ now, then, bright }, before, after, spoken) {
  return [...new Set([...then, ...now])].filter((tie) => isDelivered(tie) && before.date < tie.end && tie.end <= after.date
    && bright(tie.from) && bright(tie.to) && (tie.id === after.selection || spoken.title(tie) >= SPOKEN));
}

function gone(index, { old, then, onward }, before, after, spoken) {
  const ofThen = new Set(then.flatMap((tie) => [tie.from, tie.to]));
  const known = (id) => old.actors.has(id) && (ofThen.has(id) || index.actors.get(id).type === "alliance");
  return [...new Set(onward ? [...old.actors, ...ofThen] : [])].filter((id) => existsOn(index, id, before.date)
    && !existsOn(index, id, after.date) && (spoken.actor(id) || known(id)));
}

/**
 * @param {object} index
 * @param {object} before a state: date, filters, selection, focus, hover, story
 * @param {object} after
 * @param {object} spoken what the text of the later one speaks of
 * @returns {{begins, ends, delivered, last, appears: object[], gone: string[], over: string[], events: object[]}}
 *   ties but for: `gone`, the ids of actors that are no more; `over`, of alliances on their last day
 */
export function newsBetween(index, before, after, spoken) {
  const look = looks(index, before, after);
  const { now, then, bright, pointed } = look;
  const begins = now.filter((tie) => look.onward && tie.start > before.date && tie.status !== "former"
    && !(isMembership(tie) ? takesUp(index, tie) : inherited(index, tie)));
  const over = [...look.actors].filter((id) => index.actors.get(id).type === "alliance"
    && index.lifetimes.get(id).end === after.date);
  const last = now.filter((tie) => tie.end === after.date && DAY.test(tie.until ?? "") && !over.includes(tie.to)
    && lasts(tie) && !isDelivered(tie));
  const comes = comingIntoView(index, before, after, look.old, spoken);
  const told = new Set(begins.filter(isMembership).map((tie) => tie.to));
  const telling = [...new Set([...now, ...then.filter((tie) => bright(tie.from) && bright(tie.to))])].filter((tie) => (
    tie.id === after.selection || (pointed(tie.from) && pointed(tie.to)) || spoken.tie(tie) >= SPOKEN));
  return {
    begins,
    ends: ended(index, look, after),
    delivered: delivered(look, before, after, spoken),
    last,
    appears: now.filter((tie) => comes(tie) && (isMembership(tie) ? !told.has(tie.to) : !last.includes(tie))),
    gone: gone(index, look, before, after, spoken),
    over,
    events: look.onward ? happenings(telling, before, after, spoken) : [],
  };
}
