"""By what a title of a tie may be misread: flags at it, lines of others, and how far its own is."""

from __future__ import annotations

TITLED = """((all) => {
  const { actors = [], ties = [], titles = [] } = window.relations.drawn();
  const along = ([ax, ay, cx, cy, bx, by]) => Array.from({ length: 129 }, (_, i) => {
    const t = i / 128;
    const [a, c, b] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * ax + c * cx + b * bx, a * ay + c * cy + b * by];
  });
  const lines = ties.filter(({ bright }) => bright)
    .map(({ id, curve }) => ({ id, ends: all[id].slice(0, 2), points: along(curve) }));
  const away = (dx, dy) => Math.hypot(Math.max(0, dx), Math.max(0, dy));
  const gap = ({ x, y, width, height }, [px, py]) => (
    away(Math.abs(px - x) - width / 2, Math.abs(py - y) - height / 2));
  const side = ([ax, ay], [bx, by], [x, y]) => (
    Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax)));
  const meet = (a, b, c, d) => (
    side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0);
  const wayTo = ({ x, y, width, height }, points) => {
    const edge = ([px, py]) => [
      Math.max(x - width / 2, Math.min(x + width / 2, px)),
      Math.max(y - height / 2, Math.min(y + height / 2, py))];
    return points.map((end) => [edge(end), end]).reduce((best, way) => (
      Math.hypot(way[0][0] - way[1][0], way[0][1] - way[1][1])
      < Math.hypot(best[0][0] - best[1][0], best[0][1] - best[1][1]) ? way : best));
  };
  const flags = actors.filter(({ dot, alpha }) => !dot && alpha > 0.5);
  return titles.filter(({ text }) => text).map((title) => {
    const ends = all[title.id].slice(0, 2);
    const far = (some) => Math.min(...some.flatMap(({ points }) => (
      points.map((point) => gap(title, point)))));
    const own = far(lines.filter(({ id }) => id === title.id));
    const others = lines.filter((line) => !line.ends.every((id) => ends.includes(id)));
    const pieces = lines.filter(({ id }) => id === title.id);
    const way = wayTo(title, pieces.flatMap(({ points }) => points));
    return {
      text: title.text, own,
      flags: flags.filter((flag) => !ends.includes(flag.id) && away(
        Math.abs(flag.x - title.x) - (flag.width + title.width) / 2,
        Math.abs(flag.y - title.y) - (flag.height + title.height) / 2) < 4).map(({ id }) => id),
      lines: others.filter((line) => far([line]) <= own).map((line) => line.ends.join("–")),
      between: others.filter(({ points }) => points.some((point, i) => (
        i > 0 && meet(...way, points[i - 1], point)))).map((line) => line.ends.join("–")),
    };
  });
})(window.known)"""
"""The titles that a page shows which remembers its ties (`lines.remember`), in the network or on
the map: `own`, how far each is from its tie's line, in pixels; `flags`, whose flag it is at or on
that is no end of its tie; `lines`, those of others that are as near to it as its own, or nearer;
and those that pass `between` it and its own.
"""
