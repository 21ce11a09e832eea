"""Signs that would be read with a flag or a name of somebody else; and lines too short to read."""

from __future__ import annotations

from tests.browser.points import POINTS

STRANGE = """((all) => {
  const { actors = [], names = [], titles = [] } = window.relations.drawn();
  const size = Number(
    getComputedStyle(document.querySelector("#picture")).getPropertyValue("--picture-size"));
  const flags = actors.filter(({ dot, alpha }) => !dot && alpha > 0.5);
  const endsOf = (id) => all[id]?.slice(0, 2) ?? id.split("\\n");
  const gap = (sign, { x, y, width, height }) => Math.hypot(
    Math.max(0, Math.abs(sign.x - x) - width / 2),
    Math.max(0, Math.abs(sign.y - y) - height / 2)) - 8 * size;
  const signs = titles.filter(({ glyph }) => glyph);
  const near = signs.flatMap((sign) => {
    const third = ({ id }) => !endsOf(sign.id).includes(id);
    const some = [...flags, ...names].filter(third).filter((one) => gap(sign, one) < 6 * size);
    return some.length > 0 ? [[endsOf(sign.id).join("–"), some.map(({ id }) => id)]] : [];
  });
  return { near, signs: signs.length };
})(window.known)"""
"""Signs less than 6 px from a flag or a name of neither of their ends, and how many there are.

Of a page that remembers its ties (`lines.remember`): pairs of whose line it is, and who is near.
"""

OWN_SEEN = (
    """((all) => {
  const { actors, ties, strands, names } = window.relations.drawn();
  const size = Number(
    getComputedStyle(document.querySelector("#picture")).getPropertyValue("--picture-size"));
  const { selection } = window.relations.state();
  const over = [...actors.filter(({ bright, selected }) => bright || selected), ...names];
"""
    + POINTS
    + """  const free = (points) => points.slice(1).reduce((sum, [x, y], i) => (
    over.some((one) => Math.abs(x - one.x) < one.width / 2 && Math.abs(y - one.y) < one.height / 2)
      ? sum : sum + Math.hypot(x - points[i][0], y - points[i][1])), 0) / size;
  const own = [
    ...ties.filter(({ id, bright }) => bright && all[id].slice(0, 2).includes(selection))
      .map(({ id, curve }) => [id, free(along(curve))]),
    ...strands.filter(({ from, to, alpha }) => alpha === 1 && [from, to].includes(selection))
      .map(({ from, to, ties: [id], path }) => [id, free(inSteps(path, 1))]),
  ];
  return own.filter(([, long]) => long < 24).map(([id, long]) => [id, Math.round(long)]);
})(window.known)"""
)
"""Ties of what is selected of whose line less than 24 px are under no flag, mark or name.

Of a page that remembers its ties (`lines.remember`): pairs of a tie and how much is seen.
"""
