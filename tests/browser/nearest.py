"""Names that are read with the flag of another rather than with their own."""

from __future__ import annotations

CHOSEN = ["SRB", "USA", "CHN", "DEU", "NATO", "EU"]
"""Around whom it is asked."""
ALLIANCES = """(window.alliances ??= new Set(
  JSON.parse(document.querySelector("#relations-data").textContent)
    .actors.filter(({ type }) => type === "alliance").map(({ id }) => id)))"""
"""The ids of alliances, read from the page's data once."""

_OTHERS = (
    """((alliances, also) => {
  const { names = [], actors = [] } = window.relations.drawn();
  const ring = Number(
    getComputedStyle(document.querySelector("#picture")).getPropertyValue("--picture-size")) * 8;
  const unlike = (name, { x, y, width, height }) => {
    if (Math.abs(name.y - y) < height / 2) return 0.15;
    if (Math.abs(name.x - x) >= Math.max(name.width, width) / 2) return 1;
    return name.y > y ? 0 : 0.3;
  };
  const between = (name, { x, y, width, height, selected }) => Math.hypot(
    Math.max(0, Math.abs(name.x - x) - (name.width + width) / 2),
    Math.max(0, Math.abs(name.y - y) - (name.height + height + (selected ? ring : 0)) / 2));
  const far = (name, flag) => between(name, flag) + unlike(name, flag) * name.height;
  const flags = actors.filter(({ id, dot, alpha }) => !dot && alpha > 0.5 && !alliances.has(id));
  return names.filter(({ id }) => !alliances.has(id)).flatMap((name) => {
    const own = actors.find(({ id }) => id === name.id);
    return flags.filter((flag) => flag.id !== name.id && (
      between(name, flag) < between(name, own) || (also && far(name, flag) < far(name, own))))
      .map(({ id }) => `${name.text} is read with flag ${id}`);
  });
})"""
    + f"({ALLIANCES}, "
)
NEARER = f"{_OTHERS}false)"
"""Names of states, each with the flag of another that is nearer; or none.

A chosen one's ring is part of its flag, and an alliance's mark has its own name in it.
"""
READ = f"{_OTHERS}true)"
"""The same, and those that are read with the flag of another, though it is no nearer.

An eye looks right below a flag for its name, then beside it, then above; at a corner, one is read
with what else is near: as if it were a share of its height further away. Who must have a name, as
in a story's step, has it all the same.
"""
