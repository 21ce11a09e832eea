"""`world.yaml`, read once: areas that are contested, borders that are dashed, the map's edges."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

from graph import packaged

Point = tuple[float, float]
"""Longitude and latitude, in degrees."""


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the Earth in degrees, its edges within it."""

    west: float = -180
    south: float = -90
    east: float = 180
    north: float = 90

    def holds(self, point: Point) -> bool:
        """Whether a point lies within."""
        lon, lat = point
        return self.west <= lon <= self.east and self.south <= lat <= self.north


@dataclass(frozen=True, slots=True)
class Area:
    """An area of its own: what it is cut from, whose it is from when until when, who claims it."""

    sources: Sequence[str]
    drawn_with: str | None = None
    box: Box | None = None
    line: tuple[Point, Point] | None = None
    of: str | None = None
    since: date | None = None
    until: date | None = None
    claimants: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Annexed:
    """Areas that a state held from a year on, which many others never recognised."""

    by: str
    areas: Sequence[str]
    year: int
    sources: Sequence[str]


@dataclass(frozen=True, slots=True)
class Border:
    """A border that is dashed, in whole or within a box."""

    between: frozenset[str]
    about: str
    part: Box = field(default_factory=Box)


@dataclass(frozen=True, slots=True)
class World:
    """The whole file."""

    edges: Mapping[str, float]
    left_out: frozenset[str]
    unnumbered: Mapping[str, str]
    areas: Mapping[str, Area]
    annexed: Sequence[Annexed]
    dashed: Sequence[Border]

    def is_disputed(self, codes: frozenset[str], start: Point, end: Point) -> bool:
        """Whether a piece of the border between two areas is."""
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        return any(one.between == codes and one.part.holds(middle) for one in self.dashed)


@lru_cache(maxsize=1)
def world() -> World:
    """What the file says."""
    said = packaged.load("graph.reference.land", "world.yaml")
    return World(
        edges=said["edges"],
        left_out=frozenset(said["left_out"]),
        unnumbered=said["unnumbered"],
        areas={code: _area(**entry) for code, entry in said["areas"].items()},
        annexed=[Annexed(**entry) for entry in said["annexed"]],
        dashed=[
            Border(frozenset(one["between"]), one["about"], Box(**one.get("part", {})))
            for one in said["dashed"]
        ],
    )


def _area(
    within: dict[str, Any] | None = None, south_of: dict[str, Any] | None = None, **entry: Any
) -> Area:
    if within:
        return Area(drawn_with=within.pop("state"), box=Box(**within), **entry)
    if south_of:
        start, end = map(tuple, south_of["line"])
        return Area(drawn_with=south_of["state"], line=(start, end), **entry)
    return Area(**entry)
