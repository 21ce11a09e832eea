/**
 * Rings and lines cut along a meridian, so that each piece lies on one side of it and the western ones
 * can be drawn at the map's other edge. Points are [longitude, latitude]; what comes out west of the
 * cut has 360 added to its longitudes. Pure.
 */

/** @import { Degrees } from "./types.d.ts" */

/** Degrees of latitude. */
const FINE = 2;
/** @type {(cut: number) => (point: Degrees) => boolean} */
const EAST = (cut) => ([lon]) => lon >= cut;
/** @type {(cut: number) => (point: Degrees) => boolean} */
const WEST = (cut) => ([lon]) => lon <= cut;

/** @param {Degrees} from @param {Degrees} to @param {number} cut @returns {Degrees} */
function crossing([fromLon, fromLat], [toLon, toLat], cut) {
  return [cut, fromLat + ((cut - fromLon) / (toLon - fromLon)) * (toLat - fromLat)];
}

/**
 * Points between two on the cut, so close that they follow the map's curved edge.
 * @param {Degrees} from @param {Degrees} to @param {number} cut @returns {Degrees[]}
 */
function along([fromLon, fromLat], [toLon, toLat], cut) {
  const steps = fromLon === cut && toLon === cut ? Math.ceil(Math.abs(toLat - fromLat) / FINE) : 1;
  return Array.from({ length: steps - 1 }, (_, i) => [cut, fromLat + ((i + 1) / steps) * (toLat - fromLat)]);
}

/** @param {Degrees[]} points @returns {Degrees[]} */
const moved = (points) => points.map(([lon, lat]) => [lon + 360, lat]);

/**
 * One side of a closed ring (Sutherland and Hodgman, 1974); closed again, or empty.
 * @param {Degrees[]} ring @param {number} cut @param {(point: Degrees) => boolean} within
 */
function sideOf(ring, cut, within) {
  const points = [];
  for (let i = 1; i < ring.length; i += 1) {
    const [from, to] = [ring[i - 1], ring[i]];
    if (within(from)) points.push(from);
    if (within(from) !== within(to)) points.push(crossing(from, to, cut));
  }
  if (points.length < 3) return [];
  const closed = [...points, points[0]];
  return closed.flatMap((point, i) => (i === 0 ? [point] : [...along(closed[i - 1], point, cut), point]));
}

/** @param {Degrees[]} ring closed @param {number} cut a longitude @returns {Degrees[][]} one ring or two */
export function clippedRing(ring, cut) {
  if (ring.every(EAST(cut))) return [ring];
  const east = sideOf(ring, cut, EAST(cut));
  return [east, moved(sideOf(ring, cut, WEST(cut)))].filter((part) => part.length > 0);
}

/** @param {Degrees[]} line @param {number} cut a longitude @returns {Degrees[][]} its pieces in their order */
export function clippedLine(line, cut) {
  if (line.every(EAST(cut))) return [line];
  let piece = { east: line[0][0] >= cut, points: [line[0]] };
  const pieces = [piece];
  for (let i = 1; i < line.length; i += 1) {
    const [from, to] = [line[i - 1], line[i]];
    const east = to[0] >= cut;
    if (east !== piece.east) {
      const at = crossing(from, to, cut);
      piece.points.push(at);
      piece = { east, points: [at] };
      pieces.push(piece);
    }
    piece.points.push(to);
  }
  return pieces.map(({ east, points }) => (east ? points : moved(points)));
}
