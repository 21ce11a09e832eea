/**
 * The outline that encloses an alliance's members: the convex hull of their boxes, padded and with
 * round corners. Pure numbers, no canvas.
 */

const CORNER_POINTS = 16;

function turn(o, a, b) {
  return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
}

function chain(points) {
  const kept = [];
  for (const point of points) {
    while (kept.length > 1 && turn(kept[kept.length - 2], kept[kept.length - 1], point) <= 0) {
      kept.pop();
    }
    kept.push(point);
  }
  kept.pop();
  return kept;
}

/** The convex hull of points, in order around it. */
export function convexHull(points) {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const distinct = sorted.filter((p, i) => i === 0 || p.x !== sorted[i - 1].x || p.y !== sorted[i - 1].y);
  if (distinct.length < 3) return distinct;
  return [...chain(distinct), ...chain([...distinct].reverse())];
}

/**
 * The padded outline around boxes.
 * @param {{x: number, y: number, width: number, height: number}[]} boxes by their centres
 * @param {number} padding
 * @returns {{x: number, y: number}[]} a polygon with corners rounded finely enough to draw as it is
 */
export function outline(boxes, padding) {
  const points = [];
  for (const box of boxes) {
    for (let i = 0; i < CORNER_POINTS; i += 1) {
      const angle = (2 * Math.PI * i) / CORNER_POINTS;
      const dx = Math.cos(angle);
      const dy = Math.sin(angle);
      points.push({
        x: box.x + (Math.sign(Math.round(dx * 1e6)) * box.width) / 2 + dx * padding,
        y: box.y + (Math.sign(Math.round(dy * 1e6)) * box.height) / 2 + dy * padding,
      });
    }
  }
  return convexHull(points);
}
