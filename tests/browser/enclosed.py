"""Whom an outline seems to hold, though it does not, and names that touch another's flag."""

from __future__ import annotations

from tests.browser.nearest import ALLIANCES

REACH = 110
"""So far around a flag it is asked where an outline is, in pixels."""
LEAST = 60
"""Of whom less of the round is open, in degrees, seems to be in."""
ENCLOSED = (
    """((alliances, reach, least) => {
  const { actors, outlines } = window.relations.drawn();
  const crosses = (from, to, [ax, ay], [bx, by]) => {
    const turn = (to.x - from.x) * (by - ay) - (to.y - from.y) * (bx - ax);
    if (turn === 0) return false;
    const along = ((ax - from.x) * (by - ay) - (ay - from.y) * (bx - ax)) / turn;
    const on = ((ax - from.x) * (to.y - from.y) - (ay - from.y) * (to.x - from.x)) / turn;
    return along >= 0 && along <= 1 && on >= 0 && on <= 1;
  };
  const met = (rings, from, to) => rings.reduce((sum, ring) => sum + ring.filter(
    (point, i) => crosses(from, to, ring.at(i - 1), point)).length, 0);
  const openOf = (rings, flag) => {
    const round = Array.from({ length: 72 }, (_, i) => met(rings, flag, {
      x: flag.x + reach * Math.cos(i * Math.PI / 36),
      y: flag.y + reach * Math.sin(i * Math.PI / 36) }) === 0);
    let [run, most] = [0, 0];
    for (const open of [...round, ...round]) {
      run = open ? run + 1 : 0;
      most = Math.max(most, run);
    }
    return 5 * Math.min(72, most);
  };
  return outlines.flatMap(({ id, rings }) => actors.filter((flag) => flag.bright && !flag.dot
    && !alliances.has(flag.id) && met(rings, flag, { x: flag.x + 1e5, y: flag.y + 1 }) % 2 === 0)
    .map((flag) => [flag.id, openOf(rings, flag)]).filter(([, open]) => open < least)
    .map(([flag, open]) => `${flag} in ${id}, open by ${open}°`));
})"""
    + f"({ALLIANCES}, {REACH}, {LEAST})"
)
"""Flags that stand out and are outside of an outline that runs around them, in words."""

CLOSE = 2.5
"""So much further from a name than its own is each other flag, in pixels, and no less."""
TOUCHED = (
    """((alliances, close) => {
  const { names, actors } = window.relations.drawn();
  const between = (name, { x, y, width, height }) => Math.hypot(
    Math.max(0, Math.abs(name.x - x) - (name.width + width) / 2),
    Math.max(0, Math.abs(name.y - y) - (name.height + height) / 2));
  const flags = actors.filter(({ id, dot, alpha }) => !dot && alpha > 0.5 && !alliances.has(id));
  return names.filter(({ id }) => !alliances.has(id)).flatMap((name) => {
    const own = between(name, actors.find(({ id }) => id === name.id));
    return flags.filter((flag) => flag.id !== name.id && between(name, flag) < own + close)
      .map(({ id }) => `${name.text} touches flag ${id}`);
  });
})"""
    + f"({ALLIANCES}, {CLOSE})"
)
"""Names of states that another's flag is about as near to as their own, in words."""
