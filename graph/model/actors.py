"""Actors: states and alliances."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from graph.dated import DatedFlag, DatedKind, DatedName
from graph.dates import Date, Interval
from graph.model.records import Figure
from graph.reference.standings import Standing

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a state was governed from, up to a day, before its seat moved."""

    at: Point
    """Latitude and longitude, in degrees."""
    until: date


@dataclass(frozen=True, slots=True)
class State:
    """A state, living or gone. `id` is its ISO alpha-3 code, or the file's own for others.

    `name` is its name but for the days of which `names` say otherwise (see `graph.naming`).
    """

    id: str
    name: str
    code2: str | None = None
    names: tuple[DatedName, ...] = ()
    flags: tuple[DatedFlag, ...] = ()
    aliases: tuple[str, ...] = ()
    continent: str | None = None
    capital: str | None = None
    at: Point | None = None
    """Latitude and longitude of the capital, in degrees."""
    seats: tuple[Seat, ...] = ()
    """Where it was governed from before, the earliest first."""
    position: Point | None = None
    existed: Interval = Interval()
    successors: tuple[str, ...] = ()
    standing: Standing = "sovereign"
    independent: Date | None = None
    """Since when it was independent, where it is shown from earlier on."""
    contested: str | None = None
    note: str | None = None
    figures: tuple[Figure, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def sovereign_since(self) -> Date | None:
        """Since when it was a sovereign state; None if it is none, or has been one all along."""
        if self.standing != "sovereign":
            return None
        return self.independent or self.existed.since

    def sovereign_by(self, day: date) -> bool:
        """Whether it is a sovereign state on a day on which it exists."""
        since = self.sovereign_since
        return self.standing == "sovereign" and (since is None or since.first <= day)


@dataclass(frozen=True, slots=True)
class Alliance:
    """An organisation or bloc of states. `id` is its key in the file, such as NATO.

    `name` and `kind` are those of its whole life; what `names` have for some days takes the name's
    place, what `kinds` have is added (see `graph.naming`).
    """

    id: str
    name: str
    names: tuple[DatedName, ...] = ()
    kind: str | None = None
    kinds: tuple[DatedKind, ...] = ()
    aliases: tuple[str, ...] = ()
    position: Point | None = None
    existed: Interval = Interval()
    successors: tuple[str, ...] = ()
    color: str | None = None
    note: str | None = None
    sources: tuple[str, ...] = ()


Actor = State | Alliance
