"""Ties as the page has them, what passed between their ends and what happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from graph.rendering.contract.sources import Figure


@dataclass(eq=False, repr=False, slots=True)
class Item:
    """What a transfer consists of."""

    item: str
    ordered: int | None = None
    delivered: int | None = None
    donated: int | None = None
    date: str | None = None
    note: str | None = None
    sources: Sequence[str] = ()


@dataclass(eq=False, repr=False, slots=True)
class Event:
    """What happened within a tie; `day` is the first day of a date that is not one day."""

    date: str
    what: str
    day: str | None = None
    according_to: str | None = None
    confidence: str | None = None
    sources: Sequence[str] = ()


@dataclass(eq=False, repr=False, slots=True)
class Tie:
    """A tie; in force from `start` to `end`, both days included."""

    id: str
    type: Literal["membership", "deal", "conflict"]
    kind: str
    from_: str
    to: str
    start: str
    end: str
    title: str | None = None
    status: str | None = None
    since: str | None = None
    until: str | None = None
    confidence: str | None = None
    according_to: str | None = None
    note: str | None = None
    items: Sequence[Item] = ()
    events: Sequence[Event] = ()
    figures: Sequence[Figure] = ()
    sources: Sequence[str] = ()
