"""Names that stand nearer to the flag of another than to their own."""

from __future__ import annotations

from tests.browser.tab import Tab

NEARER = """(() => {
  const { names = [], actors = [] } = window.relations.drawn();
  const alliances = new Set(JSON.parse(document.querySelector("#relations-data").textContent)
    .actors.filter(({ type }) => type === "alliance").map(({ id }) => id));
  const ring = Number(
    getComputedStyle(document.querySelector("#picture")).getPropertyValue("--picture-size")) * 8;
  const between = (name, { x, y, width, height, selected }) => Math.hypot(
    Math.max(0, Math.abs(name.x - x) - (name.width + width) / 2),
    Math.max(0, Math.abs(name.y - y) - (name.height + height + (selected ? ring : 0)) / 2));
  const flags = actors.filter(({ id, dot, alpha }) => !dot && alpha > 0.5 && !alliances.has(id));
  return names.filter(({ id }) => !alliances.has(id)).flatMap((name) => {
    const own = between(name, actors.find(({ id }) => id === name.id));
    return flags.filter((flag) => flag.id !== name.id && between(name, flag) < own)
      .map(({ id }) => `${name.text} is nearer to flag ${id}`);
  });
})()"""


def misread(tab: Tab) -> list[str]:
    """Names of states, each with whose flag it is read with; or none.

    A chosen one's ring is part of its flag, and an alliance's mark has its own name in it.
    """
    found: list[str] = tab.evaluate(NEARER)
    return found
