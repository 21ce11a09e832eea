"""What lies on lines that are not its own: marks of alliances, flags, names, signs on ties."""

from __future__ import annotations

from tests.browser.nearest import ALLIANCES
from tests.browser.points import POINTS

CROSSED = (
    """((all, alliances) => {
  const { actors, ties, strands, names, titles } = window.relations.drawn();
  const size = Number(
    getComputedStyle(document.querySelector("#picture")).getPropertyValue("--picture-size"));
  const at = new Map(actors.map((actor) => [actor.id, actor]));
"""
    + POINTS
    + """  const standsOut = (id) => at.get(id)?.bright;
  const lines = [
    ...ties.filter(({ bright }) => bright)
      .map(({ id, curve }) => ({ ends: all[id].slice(0, 2), points: along(curve) })),
    ...strands.filter(({ from, to, alpha }) => alpha === 1 && standsOut(from) && standsOut(to))
      .map(({ from, to, path }) => ({ ends: [from, to], points: inSteps(path, 3) })),
  ].map(({ ends, points }) => {
    const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const bounds = [Math.min(...across), Math.max(...across), Math.min(...down), Math.max(...down)];
    return { ends, points, bounds };
  });
  const under = ({ x, y, reach: [across, down] }, covers, own) => lines
    .filter(({ ends, points, bounds: [left, right, top, bottom] }) => (
      x + across > left && x - across < right && y + down > top && y - down < bottom
      && !own.every((id) => ends.includes(id)) && points.some(covers)))
    .map(({ ends }) => ends.join("–"));
  const underBox = ({ x, y, width, height }, by, own) => {
    const [across, down] = [width / 2 - by, height / 2 - by];
    const covers = ([px, py]) => Math.abs(px - x) < across && Math.abs(py - y) < down;
    return under({ x, y, reach: [across, down] }, covers, own);
  };
  const marks = actors.filter(({ id, bright, selected }) => (
    alliances.has(id) && bright && !selected));
  const flags = actors.filter(({ id, bright, selected, dot }) => (
    !alliances.has(id) && bright && !selected && !dot));
  const told = (id, some) => some.map((line) => [id, line]);
  const endsOf = (id) => all[id]?.slice(0, 2) ?? id.split("\\n");
  return {
    marks: marks.flatMap((mark) => told(mark.id, underBox(mark, 0, [mark.id]))),
    flags: flags.flatMap((flag) => told(flag.id, underBox(flag, 1, [flag.id]))),
    names: names.flatMap((name) => told(name.id, underBox(name, 2, [name.id]))),
    signs: titles.filter(({ glyph }) => glyph).flatMap(({ id, x, y }) => told(
      endsOf(id).join("–"),
      under({ x, y, reach: [8 * size, 8 * size] },
        ([px, py]) => Math.hypot(px - x, py - y) < 8 * size, endsOf(id)))),
    lines: lines.length, written: names.length,
  };
})"""
    + f"(window.known, {ALLIANCES})"
)
"""What lies on whose lines, of a page that remembers its ties (`lines.remember`).

`marks`, `flags`, `names` and `signs` are pairs of what it is and a line that lies under it and
ends elsewhere; `lines` how many lines stand out, `written` how many names there are.
"""
