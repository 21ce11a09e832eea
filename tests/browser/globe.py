"""On the map lines take the globe's way: across its edge in two pieces, not all across it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.browser.tab import Tab

DETOUR = {"times": 1.3, "degrees": 35}
"""A line may lead through so many times the longitudes of the shorter way, and as many more as
flags step aside; lines all across the map led through 226 degrees where the shorter way has 134."""
AT_HOME = 20
"""Degrees between a flag and its capital; who has come to the edge of what is seen is farther, or
beyond the edge of the map."""
LEVEL = 1.0
"""Pixels between the heights at which a line leaves and comes in, and to the map's edge there."""

PIECES = """(() => {
  const RADIUS = 660; // of the Earth in the picture's world units
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
  // How wide the map is at a height, both in world units, by the projection's own formulas.
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const slopeAt = (t) => a1 + 3 * a2 * t ** 2 + 7 * a3 * t ** 6 + 9 * a4 * t ** 8;
  const widthAt = (y) => {
    // By Newton's way to the pole, no farther: half a dozen steps are as exact as the numbers.
    let theta = 0;
    for (let step = 0; step < 6; step += 1) {
      const at = theta * (a1 + a2 * theta ** 2 + a3 * theta ** 6 + a4 * theta ** 8);
      theta = Math.min(Math.PI / 3, theta + (Math.abs(y) / RADIUS - at) / slopeAt(theta));
    }
    return RADIUS * 2 * Math.PI * Math.cos(theta) / (Math.sqrt(3) / 2 * slopeAt(theta));
  };
  const placeOf = ([x, y]) => [
    (x - view.width / 2) / view.scale + view.x, (y - view.height / 2) / view.scale + view.y];
  const turned = (point) => {
    const [across, down] = placeOf(point);
    return 360 * across / widthAt(down);
  };
  const besideEdge = (point) => {
    const [across, down] = placeOf(point);
    return Math.abs(Math.abs(across) - widthAt(down) / 2) * view.scale;
  };
  const told = ({ ends, pieces }) => {
    const turns = pieces.map((piece) => piece.map(turned));
    const led = turns.flatMap((some) => some.slice(1).map((turn, i) => Math.abs(turn - some[i])));
    const cuts = pieces.slice(1).map((piece, i) => {
      const [left, entered] = [pieces[i].at(-1), piece[0]];
      return {
        left, entered, sides: [turns[i].at(-1) > 0, turns[i + 1][0] > 0],
        off: Math.max(Math.abs(left[1] - entered[1]), besideEdge(left), besideEdge(entered)),
      };
    });
    return { ends, led: led.reduce((sum, one) => sum + one, 0), cuts };
  };
  return {
    lines: Object.fromEntries([...lines].map(([name, line]) => [name, told(line)])),
    flags: Object.fromEntries(actors.map(({ id, x, y }) => [id, turned([x, y])])),
  };
})()"""
"""How the lines of a page that remembers its ties (`lines.remember`) lead round the globe.

`led` is through how many degrees of longitude, `cuts` where each leaves the map and comes in again:
on which sides, and by how many pixels the two are off the edge, or off one height. `flags` are so
many degrees east of the map's middle.
"""


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


def apart(one: float, other: float) -> float:
    """Between two longitudes, the shorter way round."""
    return abs((one - other + 180) % 360 - 180)


def wrong(seen: dict[str, Any], on: Globe) -> tuple[int, list[str]]:
    """How many lines are in pieces, and what is wrong with lines."""
    lon, flags = on.lon, seen["flags"]
    found = []
    cut = 0
    for name, line in seen["lines"].items():
        ends = line["ends"]
        if not all(end in lon and end in flags for end in ends):
            continue
        if any(
            abs(flags[end]) > 180 or apart(flags[end] + on.middle, lon[end]) > AT_HOME
            for end in ends
        ):
            continue
        cut += len(line["cuts"]) > 0
        led, shorter = line["led"], apart(*(lon[end] for end in ends))
        if led > DETOUR["times"] * shorter + DETOUR["degrees"]:
            found.append(f"{name}: through {led:.0f} degrees instead of {shorter:.0f}")
        for one in line["cuts"]:
            if one["off"] > LEVEL or one["sides"][0] == one["sides"][1]:
                (x, y), (u, v) = one["left"], one["entered"]
                found.append(f"{name}: leaves at {x:.0f}, {y:.0f}, comes in at {u:.0f}, {v:.0f}")
    return cut, found
