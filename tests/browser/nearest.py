"""Names that stand nearer to the flag of another than to their own."""

from __future__ import annotations

CHOSEN = ["SRB", "USA", "CHN", "DEU", "NATO", "EU"]
"""Around whom it is asked."""
ALLIANCES = """(window.alliances ??= new Set(
  JSON.parse(document.querySelector("#relations-data").textContent)
    .actors.filter(({ type }) => type === "alliance").map(({ id }) => id)))"""
"""The ids of alliances, read from the page's data once."""

NEARER = (
    """((alliances) => {
  const { names = [], actors = [] } = window.relations.drawn();
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
})"""
    + f"({ALLIANCES})"
)
"""Names of states, each with whose flag it is read with; or none.

A chosen one's ring is part of its flag, and an alliance's mark has its own name in it.
"""
