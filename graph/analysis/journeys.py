"""Chains that respect time: what one could pass on to another, each tie no earlier than the last.

A tie can be used on any day of the selection's time on which it is in force. Of all ways the one
that arrives first is told (Kempe, Kleinberg and Kumar, Journal of Computer and System Sciences 64,
2002; Holme and Saramäki, “Temporal networks”, Physics Reports 519, 2012). A tie with a direction
leads one way only; what is mutual leads both, and so does a membership.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from heapq import heappop, heappush
from itertools import count

from graph.analysis._said import said
from graph.model import Tie
from graph.selection import Selection


@dataclass(frozen=True, slots=True)
class Leg:
    """A tie that is used, from whom to whom, and the first day on which it can be."""

    tie: Tie
    first: str
    other: str
    day: date
    sentence: str


def journey(selection: Selection, one: str, other: str) -> list[Leg] | None:
    """The ties in turn by which what `one` has reaches `other` first; None if nothing does."""
    leads: dict[str, list[tuple[Tie, str]]] = defaultdict(list)
    relations = selection.relations
    for tie in selection.ties.values():
        leads[tie.source].append((tie, tie.target))
        if tie.is_membership or not relations.kinds[tie.kind].directed:
            leads[tie.target].append((tie, tie.source))
    arrived: dict[str, date] = {}
    came: dict[str, Leg] = {}
    # Of several ties that lead there as soon and in as many steps the first that was met is told.
    numbers = count()
    queue: list[tuple[date, int, str, int, Leg | None]]
    queue = [(selection.first, 0, one, next(numbers), None)]
    while queue:
        day, steps, actor, _, leg = heappop(queue)
        if actor in arrived:
            continue
        arrived[actor] = day
        if leg:
            came[actor] = leg
        if actor == other:
            return _back(came, one, other)
        for tie, next_ in leads[actor]:
            start, end = relations.spans[tie.id]
            when = max(day, start)
            if next_ not in arrived and when <= min(end, selection.last):
                sentence = said(selection, tie, actor)
                leg = Leg(tie, actor, next_, when, sentence)
                heappush(queue, (when, steps + 1, next_, next(numbers), leg))
    return None


def _back(came: dict[str, Leg], one: str, other: str) -> list[Leg]:
    legs: list[Leg] = []
    while other != one:
        legs.append(came[other])
        other = came[other].first
    return legs[::-1]
