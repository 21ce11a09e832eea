"""On the map lines take the globe's way: across its edge in two pieces, not all across it.

Measured on what ships: each third state of its first view chosen, and with nothing chosen, with
the map turned both ways.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser import clock
from tests.browser.chromium import ChromiumTab

pytestmark = pytest.mark.long

RADIUS = 660
"""Of the Earth in the picture's world units."""
DETOUR = {"times": 1.3, "degrees": 35}
"""A line may lead through so many times the longitudes of the shorter way, and as many more as
flags step aside; lines all across the map led through 226 degrees where the shorter way has 134."""
AT_HOME = 20
"""Degrees between a flag and its capital; who has come to the edge of what is seen is farther."""
LEVEL = 1.0
"""Pixels between the heights at which a line leaves and comes in, and to the map's edge there."""

LINES = """(() => {
  const { actors, ties, strands, view } = window.relations.drawn();
  const curved = ([ax, ay, cx, cy, bx, by]) => Array.from({ length: 17 }, (_, i) => {
    const t = i / 16;
    const [a, c, b] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * ax + c * cx + b * bx, a * ay + c * cy + b * by];
  });
  const lines = new Map();
  for (const { id, curve } of ties.filter(({ bright }) => bright)) {
    if (!lines.has(id)) lines.set(id, { ends: window.known[id], pieces: [] });
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


def width_at(y: float) -> float:
    """How wide the map is at a height, both in world units, by the projection's own formulas."""
    a = (1.340264, -0.081106, 0.000893, 0.003796)
    low, high = 0.0, math.pi / 3
    for _ in range(50):
        theta = (low + high) / 2
        at = theta * (a[0] + a[1] * theta**2 + a[2] * theta**6 + a[3] * theta**8)
        low, high = (theta, high) if at < abs(y) / RADIUS else (low, theta)
    slope = a[0] + 3 * a[1] * low**2 + 7 * a[2] * low**6 + 9 * a[3] * low**8
    return RADIUS * 2 * math.pi * math.cos(low) / (math.sqrt(3) / 2 * slope)


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


def wrong(seen: dict[str, Any], lon: dict[str, float], middle: float) -> tuple[int, list[str]]:
    """How many lines are in pieces, and what is wrong with lines."""
    view = View(seen["view"])
    found = []
    cut = 0
    for name, line in seen["lines"].items():
        ends = line["ends"]
        if not all(end in lon and end in seen["flags"] for end in ends):
            continue
        if any(apart(view.turned(*seen["flags"][e]) + middle, lon[e]) > AT_HOME for e in ends):
            continue
        pieces = line["pieces"]
        cut += len(pieces) > 1
        led = sum(
            abs(view.turned(*a) - view.turned(*b)) for piece in pieces for a, b in pairwise(piece)
        )
        shorter = apart(*(lon[end] for end in ends))
        if led > DETOUR["times"] * shorter + DETOUR["degrees"]:
            found.append(f"{name}: through {led:.0f} degrees instead of {shorter:.0f}")
        for before, after in pairwise(pieces):
            (x, y), (u, v) = before[-1], after[0]
            off = max(abs(y - v), view.beside_edge(x, y), view.beside_edge(u, v))
            if off > LEVEL or (view.turned(x, y) > 0) == (view.turned(u, v) > 0):
                found.append(f"{name}: leaves at {x:.0f}, {y:.0f}, comes in at {u:.0f}, {v:.0f}")
    return cut, found


@pytest.fixture
def world(chromium_browser: Browser, world_url: str) -> Iterator[ChromiumTab]:
    with clock.driven(chromium_browser, world_url) as tab:
        ends = {tie["id"]: [tie["from"], tie["to"]] for tie in tab.data()["ties"]}
        tab.evaluate(f"void (window.known = {json.dumps(ends)})")
        yield tab


@pytest.mark.parametrize(("centre", "every"), [("atlantic", 3), ("pacific", 15)])
def test_lines_take_the_shorter_way_round(world: ChromiumTab, centre: str, every: int) -> None:
    data = world.data()
    middle = data["land"]["edges"].get(centre, data["land"]["west"]) + 180
    lon = {one["id"]: one["lon"] for one in data["actors"] if one.get("lon") is not None}
    visible = world.evaluate("window.relations.visible().actors")
    states = sorted(id_ for id_ in visible if len(id_) == 3 and id_.isupper())
    cut, found = 0, []
    for chosen in [None, *states[::every]]:
        world.set(selection=chosen, focus=[], layout="map", centre=centre, camera=None, story=None)
        clock.rest(world)
        some, bad = wrong(json.loads(world.evaluate(f"JSON.stringify({LINES})")), lon, middle)
        cut += some
        found += [f"{chosen}: {text}" for text in bad]
    assert cut > 40, "lines across the map's edge are looked at"
    assert not found, "\n".join(found)
