"""On the map lines take the globe's way: across its edge in two pieces, not all across it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from tests.browser.tab import Tab

RADIUS = 660
"""Of the Earth in the picture's world units."""
DETOUR = {"times": 1.3, "degrees": 35}
"""A line may lead through so many times the longitudes of the shorter way, and as many more as
flags step aside; lines all across the map led through 226 degrees where the shorter way has 134."""
AT_HOME = 20
"""Degrees between a flag and its capital; who has come to the edge of what is seen is farther."""
LEVEL = 1.0
"""Pixels between the heights at which a line leaves and comes in, and to the map's edge there."""

PIECES = """(() => {
  const { actors, ties, strands, view } = window.relations.drawn();
  const curved = ([ax, ay, cx, cy, bx, by]) => Array.from({ length: 17 }, (_, i) => {
    const t = i / 16;
    const [a, c, b] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * ax + c * cx + b * bx, a * ay + c * cy + b * by];
  });
  const lines = new Map();
  for (const { id, curve } of ties.filter(({ bright }) => bright)) {
    if (!lines.has(id)) lines.set(id, { ends: window.known[id].slice(0, 2), pieces: [] });
    lines.get(id).pieces.push(curved(curve));
  }
  for (const { from, to, path, pieces } of strands) {
    let first = 0;
    const cut = (pieces ?? [path.length]).map((count) => path.slice(first, first += count));
    lines.set(`${from} ${to}`, { ends: [from, to], pieces: cut });
  }
  const flags = Object.fromEntries(actors.map(({ id, x, y }) => [id, [x, y]]));
  return { view, lines: Object.fromEntries(lines), flags };
})()"""
"""The lines of a page that remembers its ties (`lines.remember`), piece by piece, and the flags."""


@dataclass
class Globe:
    """Where on the Earth a page's actors are, and which longitude is in its map's middle."""

    lon: dict[str, float]
    middle: float


def globe(tab: Tab, centre: str) -> Globe:
    """What a page's data say of the map around a centre."""
    data = tab.data()
    lon = {one["id"]: one["lon"] for one in data["actors"] if one.get("lon") is not None}
    return Globe(lon, data["land"]["edges"].get(centre, data["land"]["west"]) + 180)


def width_at(y: float) -> float:
    """How wide the map is at a height, both in world units, by the projection's own formulas."""
    a = (1.340264, -0.081106, 0.000893, 0.003796)
    # By Newton's way to the pole, no farther: half a dozen steps are as exact as the numbers.
    theta, most = 0.0, math.pi / 3
    for _ in range(6):
        at = theta * (a[0] + a[1] * theta**2 + a[2] * theta**6 + a[3] * theta**8)
        slope = a[0] + 3 * a[1] * theta**2 + 7 * a[2] * theta**6 + 9 * a[3] * theta**8
        theta = min(most, theta + (abs(y) / RADIUS - at) / slope)
    slope = a[0] + 3 * a[1] * theta**2 + 7 * a[2] * theta**6 + 9 * a[3] * theta**8
    return RADIUS * 2 * math.pi * math.cos(theta) / (math.sqrt(3) / 2 * slope)


@dataclass
class View:
    """What a view's pixels are in the world."""

    view: dict[str, float]

    def place(self, x: float, y: float) -> tuple[float, float]:
        look = self.view
        across = (x - look["width"] / 2) / look["scale"] + look["x"]
        return across, (y - look["height"] / 2) / look["scale"] + look["y"]

    def turned(self, x: float, y: float) -> float:
        """How many degrees a point lies east of the map's middle."""
        across, down = self.place(x, y)
        return 360 * across / width_at(down)

    def beside_edge(self, x: float, y: float) -> float:
        """How far a point lies from the map's nearer edge, in pixels."""
        across, down = self.place(x, y)
        return abs(abs(across) - width_at(down) / 2) * self.view["scale"]


def apart(one: float, other: float) -> float:
    """Between two longitudes, the shorter way round."""
    return abs((one - other + 180) % 360 - 180)


def wrong(seen: dict[str, Any], on: Globe) -> tuple[int, list[str]]:
    """How many lines are in pieces, and what is wrong with lines."""
    view, lon = View(seen["view"]), on.lon
    found = []
    cut = 0
    for name, line in seen["lines"].items():
        ends = line["ends"]
        if not all(end in lon and end in seen["flags"] for end in ends):
            continue
        if any(apart(view.turned(*seen["flags"][e]) + on.middle, lon[e]) > AT_HOME for e in ends):
            continue
        pieces = line["pieces"]
        cut += len(pieces) > 1
        turns = [[view.turned(*point) for point in piece] for piece in pieces]
        led = sum(abs(a - b) for piece in turns for a, b in pairwise(piece))
        shorter = apart(*(lon[end] for end in ends))
        if led > DETOUR["times"] * shorter + DETOUR["degrees"]:
            found.append(f"{name}: through {led:.0f} degrees instead of {shorter:.0f}")
        for before, after in pairwise(pieces):
            (x, y), (u, v) = before[-1], after[0]
            off = max(abs(y - v), view.beside_edge(x, y), view.beside_edge(u, v))
            if off > LEVEL or (view.turned(x, y) > 0) == (view.turned(u, v) > 0):
                found.append(f"{name}: leaves at {x:.0f}, {y:.0f}, comes in at {u:.0f}, {v:.0f}")
    return cut, found
