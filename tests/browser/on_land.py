"""Where flags stand on the map: by their capitals, on whose land, or at the edge."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

from graph.reference.land import land
from tests.reference.arcs import points_of

RADIUS = 660
"""Of the Earth in the picture's world units."""
Point = tuple[float, float]
Ring = list[Point]


def world_place(lon: float, lat: float, edge: float) -> Point:
    """Where a place lies in world units, by the projection's formula (Equal Earth)."""
    east = math.radians((lon - edge) % 360 - 180)
    theta = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(lat)))
    powers = zip((1.340264, -0.081106, 0.000893, 0.003796), (1, 3, 7, 9), strict=True)
    terms = [(a * theta**n, a * n * theta ** (n - 1)) for a, n in powers]
    slope = sum(derivative for _, derivative in terms)
    x = 2 * east * math.cos(theta) / (math.sqrt(3) * slope)
    return RADIUS * x, -RADIUS * sum(term for term, _ in terms)


@lru_cache(maxsize=1)
def areas() -> dict[str, list[Ring]]:
    """The outlines of the land's areas in world units, the Atlantic in the map's middle."""
    known = land()
    steps = known["steps"]
    arcs = [[(lon / steps, lat / steps) for lon, lat in points_of(arc)] for arc in known["arcs"]]
    edge = known["edges"]["atlantic"]

    def ring(places: list[int]) -> Ring:
        points: list[Point] = []
        for arc in places:
            points += arcs[arc] if arc >= 0 else arcs[~arc][::-1]
        return [world_place(lon, lat, edge) for lon, lat in points]

    return {code: [ring(one) for one in rings] for code, rings in known["areas"].items()}


def area_at(x: float, y: float) -> str | None:
    """The area that holds a place in world units; None at sea."""
    for code, rings in areas().items():
        if sum(_crossings(ring, x, y) for ring in rings) % 2:
            return code
    return None


def _crossings(ring: Ring, x: float, y: float) -> int:
    sides = zip(ring, [*ring[1:], ring[0]], strict=True)
    return sum(
        (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax
        for (ax, ay), (bx, by) in sides
    )


def flags(drawn: dict[str, Any], capitals: dict[str, Point]) -> list[dict[str, Any]]:
    """Of each flag that stands out where it is.

    `beyond` is whether its capital is out of sight, `off` how far it stands from it in its own
    widths, `beside` whether the capital does not lie under it, `strange` whether the land under
    its middle is another's.
    """
    view = drawn["view"]
    holders = {area["code"]: area["holders"] for area in drawn["areas"]}
    scale, across, down = view["scale"], view["width"] / 2, view["height"] / 2
    found = []
    for one in drawn["actors"]:
        if one["dot"] or not one["bright"] or one["id"] not in capitals:
            continue
        x, y = capitals[one["id"]]
        right = (x - view["x"]) * scale + across - one["x"]
        below = (y - view["y"]) * scale + down - one["y"]
        off = math.hypot(right, below) / one["width"]
        code = area_at(
            (one["x"] - across) / scale + view["x"], (one["y"] - down) / scale + view["y"]
        )
        found.append(
            {
                "id": one["id"],
                "off": off,
                "beyond": off > FAR,
                "beside": abs(right) > one["width"] / 2 or abs(below) > one["height"] / 2,
                "strange": code is not None and one["id"] not in holders[code],
            }
        )
    return found


FAR = 3
"""Further from its capital, in its own widths, a flag is no longer read as there."""
