"""Lines that pass behind flags of others, and ties of which nothing is seen."""

from __future__ import annotations

import json
from typing import Any

from graph.model import State
from tests.browser.tab import Tab
from tests.shipped import shipped

WEB = 40
"""More ties than these around what is chosen are a web, of which what two have is one line."""

LINES = """((all) => {
  const { actors, ties, strands } = window.relations.drawn();
  const at = new Map(actors.map((actor) => [actor.id, actor]));
  const flags = actors.filter(({ dot, bright, selected }) => !dot && (bright || selected));
  const along = ([ax, ay, cx, cy, bx, by]) => Array.from({ length: 65 }, (_, i) => {
    const t = i / 64;
    const [a, c, b] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * ax + c * cx + b * bx, a * ay + c * cy + b * by];
  });
  const standsOut = (id) => at.get(id)?.bright;
  const lines = [
    ...ties.filter(({ bright }) => bright)
      .map(({ id, curve }) => ({ ids: [id], ends: all[id].slice(0, 2), points: along(curve) })),
    ...strands.filter(({ from, to, alpha }) => alpha === 1 && standsOut(from) && standsOut(to))
      .map(({ from, to, ties: ids, path }) => ({ ids, ends: [from, to], points: path })),
  ];
  const covers = ({ x, y, width, height }, [px, py]) =>
    Math.abs(px - x) < width / 2 - 1 && Math.abs(py - y) < height / 2 - 1;
  const behind = [];
  const ended = [];
  for (const { ids, ends, points } of lines) {
    for (const flag of flags.filter(({ id }) => !ends.includes(id))) {
      if (points.some((point) => covers(flag, point))) behind.push([ids[0], flag.id]);
      const last = [points[0], points[points.length - 1]];
      if (last.some((point) => covers(flag, point))) ended.push([ids[0], flag.id]);
    }
  }
  const drawn = new Set(lines.flatMap(({ ids }) => ids));
  const { selection, story } = window.relations.state();
  const own = window.relations.visible().ties.filter((id) => !all[id][2]
    && all[id].slice(0, 2).includes(selection) && story === null);
  const other = (id) => at.get(all[id].find((end, i) => i < 2 && end !== selection));
  const unseen = own.filter((id) => !drawn.has(id) || !other(id));
  const dots = own.filter((id) => !unseen.includes(id) && other(id).dot);
  const between = [...drawn].filter((id) => !all[id][2]);
  return { behind, ended, unseen, dots, lines: lines.length,
    around: new Set([...own, ...between]).size };
})(window.known)"""
"""What a view's lines are like, of a page that remembers its ties.

`behind` and `ended` are pairs of a tie and a flag that it passes behind, or seems to end at,
and that is neither of its ends'; `unseen` the ties of what is selected that are not drawn,
`dots` those whose other end has no flag; `lines` how many there are, `around` how many ties
other than memberships stand out or have no room to: of a web the page says how many.
"""


def _ties(tab: Tab) -> str:
    """Of each tie its ends, and whether it is a membership, as JSON by id."""
    known = {
        tie["id"]: [tie["from"], tie["to"], tie["type"] == "membership"]
        for tie in tab.data()["ties"]
    }
    return json.dumps(known)


def remember(tab: Tab) -> None:
    """Have a page know its ties, once for all that is asked of it."""
    tab.evaluate(f"void (window.known = {_ties(tab)})")


def behind(found: dict[str, dict[str, Any]], *, webs: bool = False) -> list[str]:
    """The lines that pass behind a flag of somebody else, by view: of webs or of others."""
    return [
        f"{view}: {tie} behind {flag}"
        for view, seen in found.items()
        for tie, flag in seen["behind"]
        if (seen["around"] > WEB) == webs
    ]


def behind_marks(found: dict[str, dict[str, Any]]) -> list[str]:
    """The lines that pass behind an alliance's mark above the map: a row of them seems a chain."""
    actors = shipped().relations.actors
    return [
        f"{view}: {tie} behind {mark}"
        for view, seen in found.items()
        for tie, mark in seen["behind"]
        if not isinstance(actors[mark], State)
    ]
