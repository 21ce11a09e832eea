"""What lies on lines that are not its own: marks of alliances, names, and signs on ties."""

from __future__ import annotations

import json
from typing import Any

from tests.browser.tab import Tab

CROSSED = """((all) => {
  const { actors, ties, strands, names, titles } = window.relations.drawn();
  const size = Number(
    getComputedStyle(document.querySelector("#picture")).getPropertyValue("--picture-size"));
  const at = new Map(actors.map((actor) => [actor.id, actor]));
  const along = ([ax, ay, cx, cy, bx, by]) => Array.from({ length: 257 }, (_, i) => {
    const t = i / 256;
    const [a, c, b] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * ax + c * cx + b * bx, a * ay + c * cy + b * by];
  });
  const inSteps = (path) => path.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = path[i];
    const count = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / 3));
    return Array.from({ length: count + 1 }, (_, k) => (
      [fromX + ((x - fromX) * k) / count, fromY + ((y - fromY) * k) / count]));
  });
  const standsOut = (id) => at.get(id)?.bright;
  const lines = [
    ...ties.filter(({ bright }) => bright)
      .map(({ id, curve }) => ({ ends: all[id].slice(0, 2), points: along(curve) })),
    ...strands.filter(({ from, to, alpha }) => alpha === 1 && standsOut(from) && standsOut(to))
      .map(({ from, to, path }) => ({ ends: [from, to], points: inSteps(path) })),
  ];
  const under = (covers, own) => lines
    .filter(({ ends, points }) => !own.every((id) => ends.includes(id)) && points.some(covers))
    .map(({ ends }) => ends.join("–"));
  const box = ({ x, y, width, height }, by = 0) => ([px, py]) =>
    Math.abs(px - x) < width / 2 - by && Math.abs(py - y) < height / 2 - by;
  const alliances = new Set(JSON.parse(document.querySelector("#relations-data").textContent)
    .actors.filter(({ type }) => type === "alliance").map(({ id }) => id));
  const marks = actors.filter(({ id, bright, selected }) => (
    alliances.has(id) && bright && !selected));
  const told = (id, some) => some.map((line) => [id, line]);
  const endsOf = (id) => all[id]?.slice(0, 2) ?? id.split("\\n");
  return {
    marks: marks.flatMap((mark) => told(mark.id, under(box(mark), [mark.id]))),
    names: names.flatMap((name) => told(name.id, under(box(name, 2), [name.id]))),
    signs: titles.filter(({ glyph }) => glyph).flatMap(({ id, x, y }) => told(
      endsOf(id).join("–"),
      under(([px, py]) => Math.hypot(px - x, py - y) < 8 * size, endsOf(id)))),
    lines: lines.length, written: names.length,
  };
})"""


def crossed(tab: Tab) -> dict[str, Any]:
    """What lies on whose lines, of a page that remembers its ties (`lines.remember`).

    `marks`, `names` and `signs` are pairs of what it is and a line that lies under it and ends
    elsewhere; `lines` how many lines stand out, `written` how many names there are.
    """
    found: dict[str, Any] = json.loads(tab.evaluate(f"JSON.stringify({CROSSED}(window.known))"))
    return found
