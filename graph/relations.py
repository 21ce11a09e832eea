"""A whole file, read: its actors, its ties, its sources, and the network that they make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from graph import dates
from graph.dates import FIRST_DAY, LAST_DAY
from graph.model import Actor, Source, Story, Tie, View
from graph.network import build
from graph.reference.kinds import Kind

if TYPE_CHECKING:
    from networkx import MultiDiGraph


@dataclass(frozen=True)
class Relations:
    """What `load` returns. `as_of` is the day up to which all of it claims to be true.

    `actors` and `ties` are by id, in the order of the file; `kinds` holds the kinds of tie
    that occur, the built-in and the file's own.
    """

    title: str
    as_of: date
    actors: Mapping[str, Actor]
    ties: Mapping[str, Tie]
    view: View
    description: str | None = None
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    stories: tuple[Story, ...] = ()
    language: str | None = None
    """The code of the page's language, where the file says one."""

    @cached_property
    def first(self) -> date:
        """The first day on which a tie is in force; `as_of` if no tie has a first day."""
        starts = [tie.held.start for tie in self.ties.values() if tie.held.since]
        return min(starts, default=self.as_of)

    @cached_property
    def spans(self) -> Mapping[str, tuple[date, date]]:
        """By the id of each tie, what `in_force` says of it."""
        return {id_: self.in_force(tie) for id_, tie in self.ties.items()}

    def in_force(self, tie: Tie) -> tuple[date, date]:
        """The first and last day of a tie: while it is held and both its ends exist.

        `date.min` and `date.max` stand for an unknown beginning and an open end. A tie that
        nothing bounds after its ends are gone comes out with its end before its start.
        """
        start, end = tie.held.start, tie.held.end
        for id_ in (tie.source, tie.target):
            existed = self.actors[id_].existed
            start, end = max(start, existed.start), min(end, existed.end)
        return max(start, FIRST_DAY), min(end, LAST_DAY)

    def network(self, at: date | str | None = None) -> MultiDiGraph[str]:
        """The network of all actors and ties, or of those that stand on a day.

        `at` is a day, as a date or as ISO 8601 text; None takes the whole file, whenever it
        was. Nodes are ids of actors (alpha-3 codes, keys of alliances); an edge's key is its
        tie's id, so that parallel ties are all kept. Raises ValueError if `at` is no day.
        """
        if isinstance(at, str):
            written = dates.parse(at)
            if not written.precise:
                raise ValueError(f"{at} is not a day; write year, month and day")
            at = written.first
        if at is None:
            return build(self.actors.values(), self.ties.values(), self.kinds)
        actors = [actor for actor in self.actors.values() if at in actor.existed]
        ties = []
        for tie in self.ties.values():
            start, end = self.spans[tie.id]
            if start <= at <= end:
                ties.append(tie)
        return build(actors, ties, self.kinds)
