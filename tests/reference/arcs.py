"""The arcs of the land as they are written, read by other code than the page's."""

from __future__ import annotations

from graph.reference.land import DIGITS


def numbers_of(arc: str) -> list[int]:
    """The differences from point to point, east and north in turn."""
    found = []
    number, weight = 0, 1
    for value in map(DIGITS.index, arc):
        number += value % 32 * weight
        weight *= 32
        if value < 32:
            found.append(number // 2 if number % 2 == 0 else -(number + 1) // 2)
            number, weight = 0, 1
    return found


def points_of(arc: str) -> list[tuple[int, int]]:
    """Longitudes and latitudes, in the land's steps of a degree."""
    numbers = numbers_of(arc)
    points = []
    lon = lat = 0
    for east, north in zip(numbers[::2], numbers[1::2], strict=True):
        lon, lat = lon + east, lat + north
        points.append((lon, lat))
    return points
