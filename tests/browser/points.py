"""Points along what is drawn, for expressions that ask what lies there."""

from __future__ import annotations

POINTS = """
  const along = ([ax, ay, cx, cy, bx, by]) => Array.from({ length: 257 }, (_, i) => {
    const t = i / 256;
    const [a, c, b] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * ax + c * cx + b * bx, a * ay + c * cy + b * by];
  });
  const inSteps = (path, step) => path.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = path[i];
    const count = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / step));
    return Array.from({ length: count + 1 }, (_, k) => (
      [fromX + ((x - fromX) * k) / count, fromY + ((y - fromY) * k) / count]));
  });
"""
"""Functions: points of a curve; those of a path, no further apart than a step in pixels."""
