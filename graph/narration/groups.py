"""Ties that one sentence can tell, gathered around the actor that most of them share."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from graph.model import Tie
from graph.narration.moment import Moment, World
from graph.narration.names import Order
from graph.narration.spoken import Spoken
from graph.narration.words import date_in_words

_MONTH_AND_DAY = re.compile(r"(?<=^\d{4})[-\d]+")
Side = Literal["from", "to", "both"]


@dataclass(frozen=True)
class Group:
    """Ties around an actor (`anchor`), which stands at one side of all of them."""

    anchor: str
    side: Side
    ties: tuple[Tie, ...]

    def others(self) -> list[str]:
        """The other ends."""
        return [tie.target if tie.source == self.anchor else tie.source for tie in self.ties]

    def around(self, anchor: str) -> Group:
        """The same ties around another of their ends."""
        return replace(self, anchor=anchor)


@dataclass(frozen=True)
class Said:
    """A sentence, or a part of one: its date in words, the day it stands for, its ties."""

    text: str
    day: date
    ties: tuple[Tie, ...]
    when: str = ""


def side_of(world: World, tie: Tie, actor: str) -> Side:
    """Where an actor stands in a tie; mutual ties have no sides."""
    if not world.relations.kinds[tie.kind].directed:
        return "both"
    return "from" if tie.source == actor else "to"


def gathered(
    world: World, ties: Iterable[Tie], key_of: Callable[[Tie], Hashable], order: Order
) -> list[Group]:
    """Ties in groups, the largest first; `key_of` is what they share beside the actor."""
    rest = {tie.id: tie for tie in ties}
    groups = []
    while rest:
        by: dict[Hashable, Group] = {}
        for tie in rest.values():
            for anchor in _anchors(world, tie, order):
                side = side_of(world, tie, anchor)
                key = (key_of(tie), side, anchor)
                known = by.get(key, Group(anchor, side, ()))
                by[key] = replace(known, ties=(*known.ties, tie))
        largest = max(by.values(), key=lambda group: len(group.ties))
        groups.append(largest)
        for tie in largest.ties:
            del rest[tie.id]
    return groups


def _anchors(world: World, tie: Tie, order: Order) -> list[str]:
    if tie.is_membership:
        return [tie.target]
    mutual = side_of(world, tie, tie.source) == "both"
    # Of two at a mutual tie the more important is the one around whom others gather.
    if mutual and order(tie.target) < order(tie.source):
        return [tie.target, tie.source]
    return [tie.source, tie.target]


def order_of(moment: Moment, spoken: Spoken) -> Order:
    """The order in which a step's focus, then its text, then the alphabet names actors."""
    place = {id_: number for number, id_ in enumerate(moment.focus)}

    def order(id_: str) -> int:
        if id_ in place:
            return place[id_]
        return len(moment.focus) + (0 if spoken.actor(id_) else 1)

    return order


def since_when(world: World, ties: Iterable[Tie], day: date) -> str:
    """“since 1951”, of ties that hold on a day.

    "" where they have not begun in one year, or where that is contested, or where they could not
    begin before, since there was no such state.
    """
    ties = list(ties)
    dates = {tie.held.since.text if tie.held.since else "" for tie in ties}
    years = {_MONTH_AND_DAY.sub("", date) for date in dates}
    year = years.pop() if len(years) == 1 else ""
    if not year or any(not tie.is_membership and _bounded(world, tie) for tie in ties):
        return ""
    same_year = len(dates) == 1 and str(day).startswith(year)
    return f"since {date_in_words(dates.pop() if same_year else year)}"


def _bounded(world: World, tie: Tie) -> bool:
    actors = world.relations.actors
    return tie.confidence == "disputed" or any(
        actors[id_].existed.start == world.start(tie) for id_ in (tie.source, tie.target)
    )
