"""Ties between actors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from graph.dates import Interval
from graph.model.records import Confidence, Event, Figure, Item

TieType = Literal["membership", "deal", "conflict"]


@dataclass(frozen=True, slots=True)
class Tie:
    """A membership, deal or conflict from one actor to another; an edge of the network.

    `source` and `target` are ids of actors: for a membership the state and the alliance,
    for a mutual kind the two parties in the order written.
    """

    id: str
    type: TieType
    kind: str
    source: str
    target: str
    held: Interval = Interval()
    title: str | None = None
    status: str | None = None
    confidence: Confidence = "confirmed"
    according_to: str | None = None
    note: str | None = None
    items: tuple[Item, ...] = ()
    events: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def is_membership(self) -> bool:
        """Whether it ties a state to an alliance, not two actors to one another."""
        return self.type == "membership"
