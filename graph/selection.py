"""Which ties one speaks of: a day, and filters. One table of filters, for all who ask.

The table's keys are the words of the file (`view:`, a story's step) and of the page's links.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from graph.model import Actor, Alliance, Filters, State, Tie
from graph.relations import Relations

Test = Callable[[Tie], bool]
"""Whether a tie is let through."""


def _both_ends(relations: Relations, passes: Callable[[Actor], bool]) -> Test:
    let = {id_: passes(actor) for id_, actor in relations.actors.items()}
    return lambda tie: let[tie.source] and let[tie.target]


def _alliances(relations: Relations, chosen: frozenset[str]) -> Test:
    return _both_ends(relations, lambda one: not isinstance(one, Alliance) or one.id in chosen)


def _kinds(_relations: Relations, chosen: frozenset[str]) -> Test:
    return lambda tie: tie.kind in chosen


def _statuses(_relations: Relations, chosen: frozenset[str]) -> Test:
    return lambda tie: (tie.status or "") in chosen


def _regions(relations: Relations, chosen: frozenset[str]) -> Test:
    return _both_ends(relations, lambda one: not isinstance(one, State) or one.continent in chosen)


FILTERS: Mapping[str, Callable[[Relations, frozenset[str]], Test]] = MappingProxyType(
    {"alliances": _alliances, "kinds": _kinds, "statuses": _statuses, "regions": _regions}
)
"""Each filter by its key, an attribute of `Filters`, and how it tests a tie."""


def tests(relations: Relations, filters: Filters) -> list[Test]:
    """A test of a tie for each filter that does not let everything through."""
    return [
        make(relations, frozenset(chosen))
        for key, make in FILTERS.items()
        if (chosen := getattr(filters, key)) is not None
    ]


def select(relations: Relations, day: date, filters: Filters) -> Mapping[str, Tie]:
    """The ties in force on a day that pass all filters, by id, in the order of the file."""
    spans = relations.spans
    ties = [relations.ties[id_] for id_, (start, end) in spans.items() if start <= day <= end]
    for passes in tests(relations, filters):
        ties = list(filter(passes, ties))
    return {tie.id: tie for tie in ties}
