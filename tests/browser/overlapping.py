"""Names that lie on one another, or on a flag; and flags that something cuts."""

from __future__ import annotations

from tests.browser.tab import Tab

OVERLAPPING = """(() => {
  const { names, actors, view } = window.relations.drawn();
  if (view === "matrix") return []; // a table, whose heads have a row and a column each
  const lap = (a, b) => Math.min(
    (a.width + b.width) / 2 - Math.abs(a.x - b.x), (a.height + b.height) / 2 - Math.abs(a.y - b.y));
  const seen = actors.filter(({ dot, alpha }) => !dot && alpha > 0.5);
  return names.length === 0 ? ["no name at all"] : names.flatMap((name, i) => [
    ...seen.filter((actor) => lap(name, actor) > 2).map(({ id }) => `${name.text} on flag ${id}`),
    ...names.slice(i + 1).filter((other) => lap(name, other) > 1)
      .map(({ text }) => `${name.text} on ${text}`),
  ]);
})()"""

CUT = """(() => {
  const { actors, view } = window.relations.drawn();
  if (view === "matrix") return [];
  const told = actors.some(({ bright }) => bright) && window.relations.state().layout !== "map";
  const { innerWidth: right, innerHeight: bottom } = window;
  const over = "#header, #headline, #timeline, #zoom, #line-key, .panel";
  const covers = [...document.querySelectorAll(over)]
    .map((panel) => panel.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  const beyond = 1e5;
  const outside = [
    { left: -beyond, top: -beyond, right: 0, bottom: beyond },
    { left: right, top: -beyond, right: beyond, bottom: beyond },
    { left: -beyond, top: -beyond, right: beyond, bottom: 0 },
    { left: -beyond, top: bottom, right: beyond, bottom: beyond },
  ];
  return actors.filter(({ dot, alpha }) => !dot && (alpha > 0.5 || !told)).flatMap((actor) => {
    const { id, x, y, width, height } = actor;
    const hidden = (box) => [
      Math.min(x + width / 2, box.right) - Math.max(x - width / 2, box.left),
      Math.min(y + height / 2, box.bottom) - Math.max(y - height / 2, box.top)];
    return [...covers, ...outside].some((box) => {
      const [across, down] = hidden(box);
      return across > 1 && down > 1 && (across < width - 1 || down < height - 1);
    }) ? [`flag ${id} is cut`] : [];
  });
})()"""


LAPS = f"[...{OVERLAPPING}, ...{CUT}]"
"""Names on flags that are not dimmed, whose rim they may touch, or on other names; or none.

And flags that the window's edge or a panel's cuts in two: in the network of what is chosen.
"""


HEAPED = """(() => {
  const flags = window.relations.drawn().actors.filter(({ dot }) => !dot);
  const lap = (a, b) => Math.min(
    (a.width + b.width) / 2 - Math.abs(a.x - b.x), (a.height + b.height) / 2 - Math.abs(a.y - b.y));
  return flags.flatMap((one, at) => flags.slice(at + 1).filter((other) => lap(one, other) > 3.5)
    .map((other) => `${one.id} on ${other.id}`));
})()"""
"""Whose flags or marks lie on one another by more than their rims, of whatever size."""


def overlapping(tab: Tab) -> list[str]:
    """`LAPS` of what a page shows now."""
    found: list[str] = tab.evaluate(LAPS)
    return found
