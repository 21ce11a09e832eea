"""Actors as the page has them: states and alliances, and what they are by date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from graph.rendering.contract.sources import Figure


@dataclass(eq=False, repr=False, slots=True)
class DatedName:
    """A name from `start` to `end`, as the file writes these days `since` and `until`."""

    name: str
    start: str
    end: str
    short: str | None = None
    since: str | None = None
    until: str | None = None
    sources: Sequence[str] = ()


@dataclass(eq=False, repr=False, slots=True)
class DatedFlag:
    """A flag, by its key, from `start` to `end`."""

    flag: str
    start: str
    end: str


@dataclass(eq=False, repr=False, slots=True)
class DatedKind:
    """A kind of alliance from `start` to `end`."""

    kind: str
    start: str
    end: str
    since: str | None = None
    until: str | None = None
    sources: Sequence[str] = ()


@dataclass(eq=False, repr=False, slots=True)
class Seat:
    """Where a state was governed from up to its day `end`, in degrees."""

    lat: float
    lon: float
    end: str


@dataclass(eq=False, repr=False, slots=True)
class State:
    """A state. `since` and `until` are as the file writes them, `start` and `end` days.

    `sovereign` is the day from which it is a sovereign state, where it is none at its start; of
    what never is one, the last day of all. `seats` are where it was governed from before its
    capital, the earliest first.
    """

    id: str
    name: str
    x: float
    y: float
    start: str
    end: str
    type: Literal["state"] = "state"
    code2: str | None = None
    names: Sequence[DatedName] = ()
    flags: Sequence[DatedFlag] = ()
    aliases: Sequence[str] = ()
    continent: str | None = None
    capital: str | None = None
    flag: str | None = None
    lat: float | None = None
    lon: float | None = None
    seats: Sequence[Seat] = ()
    since: str | None = None
    until: str | None = None
    successors: Sequence[str] = ()
    sovereign: str | None = None
    contested: str | None = None
    note: str | None = None
    figures: Sequence[Figure] = ()
    sources: Sequence[str] = ()


@dataclass(eq=False, repr=False, slots=True)
class Alliance:
    """An alliance."""

    id: str
    name: str
    x: float
    y: float
    start: str
    end: str
    type: Literal["alliance"] = "alliance"
    names: Sequence[DatedName] = ()
    kind: str | None = None
    kinds: Sequence[DatedKind] = ()
    aliases: Sequence[str] = ()
    founded: str | None = None
    dissolved: str | None = None
    successors: Sequence[str] = ()
    color: str | None = None
    note: str | None = None
    sources: Sequence[str] = ()


Actor = State | Alliance
