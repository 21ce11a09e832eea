/** Where a name may stand about its drawing, the better places first. Pure. */

/** @import { Box, Label } from "./types.d.ts" */

/** How much further out a name may go, in heights of its text. */
const FURTHER = [0, 0.5, 1.1, 1.9, 2.8];
/** Between a drawing and its name. */
export const NAME_GAP = 1.5;
/** How far from its place it may be on land, down and across, as shares of the way to right below and right beside it, the better first. */
const ON_LAND = [[0, 0], [1, 0], [-1, 0], [0.5, 0], [-0.5, 0], [1.5, 0], [-1.5, 0], [0, 0.5], [0, -0.5], [1, 0.5], [1, -0.5], [-1, 0.5], [-1, -0.5], [0, 1], [0, -1], [1, 1], [1, -1], [-1, 1], [-1, -1]];

/**
 * Below first, since that is where a reader looks, unless a line comes from there; then beside; on land without flags on its place itself, or close by above or below it.
 * @param {Pick<Label, "width" | "height" | "textWidth" | "textHeight" | "above" | "centred" | "roomBelow" | "onLand">} item @param {number} gap
 */
export function usualPlaces(item, gap) {
  const down = item.height / 2 + gap + item.textHeight / 2;
  const aside = item.width / 2 + gap + item.textWidth / 2;
  const first = item.above ? -down : down;
  const shift = Math.max(0, (item.textWidth - item.width) / 2);
  const centred = [{ dx: 0, dy: first }, { dx: 0, dy: -first }];
  // On the map an alliance's name has its place on the band below it.
  if (item.centred) return item.roomBelow ? centred.slice(0, 1) : centred;
  if (item.onLand) return ON_LAND.map(([down, across]) => ({ dx: across * aside, dy: down * first }));
  return [
    ...centred,
    { dx: aside, dy: 0 },
    { dx: -aside, dy: 0 },
    { dx: shift, dy: first },
    { dx: -shift, dy: first },
    { dx: shift, dy: -first },
    { dx: -shift, dy: -first },
  ];
}

/** At the corners, and further out all around. @param {Label} item @param {number} gap @param {number} [most] in heights of its text */
export function furtherPlaces(item, gap, most = Infinity) {
  return FURTHER.filter((share) => share <= most).flatMap((share) => {
    const out = share * item.textHeight;
    const down = item.height / 2 + gap + item.textHeight / 2 + out;
    const aside = item.width / 2 + gap + item.textWidth / 2 + out;
    const beside = [0, -0.5, 0.5].map((part) => part * (item.height + item.textHeight));
    return [
      ...[0, 0.5, -0.5, 1, -1].flatMap((part) => [{ dx: part * aside, dy: down }, { dx: part * aside, dy: -down }]),
      ...beside.flatMap((dy) => [{ dx: aside, dy }, { dx: -aside, dy }]),
    ];
  });
}

/** What lies between a drawing and its name, where they are closest. @param {Label} item @param {Box} name @returns {Box} */
export function between({ x, y, width, height }, { left, right, top, bottom }) {
  const across = [x - width / 2, x + width / 2, left, right].sort((a, b) => a - b);
  const down = [y - height / 2, y + height / 2, top, bottom].sort((a, b) => a - b);
  return { left: across[1], right: across[2], top: down[1], bottom: down[2] };
}
