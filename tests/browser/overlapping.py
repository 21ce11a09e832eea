"""Names that lie on one another, or on a flag."""

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


def overlapping(tab: Tab) -> list[str]:
    """Names on flags that are not dimmed, whose rim they may touch, or on other names; or none."""
    found: list[str] = tab.evaluate(OVERLAPPING)
    return found
