/**
 * Which names are written, and where: greedily, the most important first, never over a flag or over
 * another name. Pure; sizes come from whoever measures the text.
 */

const CELL = 64;

/** More cells than any picture has in a column, so that a cell's number is its own. */
const ROW = 1e6;

/** A name may touch the rim of a flag: in a crowd that makes room for many. */
const RIM = 1.5;

/** A set of boxes that can quickly say whether a further one would overlap. */
export function createOccupancy() {
  const cells = new Map();
  const keysOf = (box) => {
    const keys = [];
    for (let i = Math.floor(box.left / CELL); i <= Math.floor(box.right / CELL); i += 1) {
      for (let j = Math.floor(box.top / CELL); j <= Math.floor(box.bottom / CELL); j += 1) {
        keys.push(i * ROW + j);
      }
    }
    return keys;
  };
  return {
    add(box) {
      for (const key of keysOf(box)) {
        if (cells.has(key)) cells.get(key).push(box);
        else cells.set(key, [box]);
      }
    },
    free(box, owner) {
      return keysOf(box).every((key) => (cells.get(key) ?? []).every((other) => other.owner === owner
        || other.right <= box.left || box.right <= other.left
        || other.bottom <= box.top || box.bottom <= other.top));
    },
  };
}

function boxAround(x, y, width, height, owner) {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2, owner };
}

/** Below first, since that is where a reader looks, unless a line comes from there; then beside. */
function candidates(item, gap) {
  const down = item.height / 2 + gap + item.textHeight / 2;
  const aside = item.width / 2 + gap * 2 + item.textWidth / 2;
  const first = item.above ? -down : down;
  const shift = Math.max(0, (item.textWidth - item.width) / 2);
  return [
    { dx: 0, dy: first },
    { dx: 0, dy: -first },
    { dx: aside, dy: 0 },
    { dx: -aside, dy: 0 },
    { dx: shift, dy: first },
    { dx: -shift, dy: first },
    { dx: shift, dy: -first },
    { dx: -shift, dy: -first },
  ];
}

/** Whether a box lies in another one. */
export function within(inner, outer) {
  return outer.left <= inner.left && inner.right <= outer.right
    && outer.top <= inner.top && inner.bottom <= outer.bottom;
}

/**
 * @param {{id, x, y, width, height, textWidth, textHeight, priority, solid, named, above}[]} items actors
 *   with the sizes of their drawing and of their text; only over `solid` ones may nothing be
 *   written; `above` says that the name is better above than below
 * @param {number} gap between a drawing and its name
 * @param {{left, top, right, bottom}} area a name stays within, if its actor does
 * @returns {{places: Map<string, {dx: number, dy: number}>, occupancy: object}} the centre of each
 *   name that has room, relative to its actor's
 */
export function placeLabels(items, gap, area) {
  const occupancy = createOccupancy();
  for (const item of items) {
    if (!item.solid) continue;
    occupancy.add(boxAround(item.x, item.y, item.width - 2 * RIM, item.height - 2 * RIM, item.id));
  }
  const wanted = items.filter((item) => item.named)
    .sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const places = new Map();
  for (const item of wanted) {
    const visible = within(boxAround(item.x, item.y, 0, 0), area);
    for (const { dx, dy } of candidates(item, gap)) {
      const box = boxAround(item.x + dx, item.y + dy, item.textWidth, item.textHeight, item.id);
      if (visible && !within(box, area)) continue;
      if (!occupancy.free(box, item.id)) continue;
      // A name is an obstacle to all, its owner's other places included: there is only one of it.
      occupancy.add({ ...box, owner: null });
      places.set(item.id, { dx, dy });
      break;
    }
  }
  return { places, occupancy };
}

/** A text of at most so many characters, an ellipsis in place of the rest; never half a character. */
export function shortened(text, most) {
  const characters = Array.from(text.length > 4 * most ? text.slice(0, 4 * most) : text);
  return characters.length > most ? `${characters.slice(0, most - 1).join("").trimEnd()}…` : text;
}
