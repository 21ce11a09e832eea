"""One table of filters, for all who ask: what each is called, what it lets through.

The table's keys are the words of the file (`view:`, a story's step), of the page's links, of
`Relations.select` and of the command line's options.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from types import MappingProxyType
from typing import Any, Literal

from graph.model import Actor, Alliance, Filters, State, Tie
from graph.network import sign_of
from graph.relations import Relations
from graph.selection.text import holds

TieTest = Callable[[Tie], bool]
"""Whether a tie is let through."""
ActorTest = Callable[[Actor], bool]
"""Whether an actor is."""
Takes = Literal["several", "truth", "text"]


@dataclass(frozen=True, slots=True)
class Reads:
    """What a filter reads: a field of ties, or of actors of a type.

    The page reads the same fields: `otherwise` stands for what says nothing there. Of a `counted`
    list how many there are is a value, too: “1”, “2+”. `filed` is what views and steps in the file
    can say.
    """

    of: Literal["tie", "state", "alliance"]
    field: str
    otherwise: str = ""
    counted: bool = False
    filed: bool = True

    def among(self, those: Collection[str]) -> Callable[[Any], bool]:
        """Whether a tie or an actor has one of those there."""
        has, otherwise = attrgetter(self.field), self.otherwise
        return lambda one: (has(one) or otherwise) in those


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter: of ties, or of actors, where a tie passes whose two ends pass.

    `key` is an attribute of `Filters`; `into` names the filter whose values its own stand for, as
    a category stands for its kinds. One that says what it `reads` is the page's, too: it needs no
    test of its own.
    """

    key: str
    says: str
    tie: Callable[[Relations, Any], TieTest] | None = None
    actor: Callable[[Any], ActorTest] | None = None
    takes: Takes = "several"
    into: str | None = None
    reads: Reads | None = None

    @property
    def is_of_actors(self) -> bool:
        """Whether it lets actors through, and ties by their ends."""
        return bool(self.actor or (self.reads and self.reads.of != "tie"))

    def test(self, relations: Relations, chosen: Any) -> TieTest:
        """Whether a tie is let through, by what is chosen."""
        if self.tie:
            return self.tie(relations, self.quick(chosen))
        if self.reads and self.reads.of == "tie":
            return self.reads.among(self.quick(chosen))
        passes = self.of_actors(chosen)
        let = {id_: passes(actor) for id_, actor in relations.actors.items()}
        return lambda tie: let[tie.source] and let[tie.target]

    def of_actors(self, chosen: Any) -> ActorTest:
        """Whether an actor is let through; a filter of ties lets every one."""
        if self.actor:
            return self.actor(self.quick(chosen))
        if self.reads and self.reads.of != "tie":
            sort, is_among = _SORTS[self.reads.of], self.reads.among(self.quick(chosen))
            return lambda one: not isinstance(one, sort) or is_among(one)
        return lambda _: True

    def quick(self, chosen: Any) -> Any:
        """What is chosen, as it is quickly looked up."""
        return frozenset(chosen) if self.takes == "several" else chosen


_SORTS = {"state": State, "alliance": Alliance}


def _states_only(chosen: bool) -> ActorTest:
    return lambda one: isinstance(one, State) or not chosen


def _actors(_relations: Relations, chosen: Collection[str]) -> TieTest:
    return lambda tie: tie.source in chosen or tie.target in chosen


def _sign(relations: Relations, chosen: Collection[int]) -> TieTest:
    return lambda tie: sign_of(tie, relations.kinds[tie.kind]) in chosen


def _sources(_relations: Relations, chosen: Collection[str]) -> TieTest:
    counts = [count for count in map(source_count, chosen) if count]

    def passes(tie: Tie) -> bool:
        number = len(set(tie.sources))
        return any(key in chosen for key in tie.sources) or any(
            least <= number <= most for least, most in counts
        )

    return passes


def source_count(value: str) -> tuple[int, float] | None:
    """How many sources “1” or “2+” stand for, from and to; None if it is no such number."""
    digits = value.removesuffix("+")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 6):
        return None
    return int(digits), float("inf") if value.endswith("+") else int(digits)


def _text(relations: Relations, chosen: str) -> TieTest:
    return holds(relations, chosen)


FILTERS: Mapping[str, Filter] = MappingProxyType(
    {
        one.key: one
        for one in (
            Filter("actors", "ties of these actors, by name or code: Serbia", tie=_actors),
            Filter(
                "alliances",
                "these alliances alone, and all states: NATO",
                reads=Reads("alliance", "id"),
            ),
            Filter(
                "kinds", "ties of these kinds: arms sale, sanctions", reads=Reads("tie", "kind")
            ),
            Filter("categories", "ties of the kinds of these categories: military", into="kinds"),
            Filter("statuses", "ties of these statuses: member", reads=Reads("tie", "status")),
            Filter(
                "regions",
                "states of these continents: Europe",
                reads=Reads("state", "continent"),
            ),
            Filter("sign", "+ cooperative, - adversarial, 0 neither", tie=_sign),
            Filter(
                "confidence",
                "how sure it is: confirmed, reported",
                reads=Reads("tie", "confidence", otherwise="confirmed"),
            ),
            Filter(
                "sources",
                "keys of sources, or how many a tie has: 1, 2+",
                tie=_sources,
                reads=Reads("tie", "sources", counted=True, filed=False),
            ),
            Filter("states_only", "ties between two states", actor=_states_only, takes="truth"),
            Filter(
                "text",
                "these words in its title, names, notes, items, events or sources",
                tie=_text,
                takes="text",
            ),
        )
    }
)
"""Each filter by its key."""


def _chosen(filters: Filters) -> list[tuple[Filter, Any]]:
    given = [(one, getattr(filters, one.key)) for one in FILTERS.values() if not one.into]
    return [(one, value) for one, value in given if value is not None]


def tests(relations: Relations, filters: Filters) -> list[TieTest]:
    """A test of a tie for each filter that does not let everything through."""
    return [one.test(relations, value) for one, value in _chosen(filters)]


def actor_tests(filters: Filters) -> list[ActorTest]:
    """The same of actors."""
    return [one.of_actors(value) for one, value in _chosen(filters) if one.is_of_actors]


def select(relations: Relations, day: date, filters: Filters) -> Mapping[str, Tie]:
    """The ties in force on a day that pass all filters, by id, in the order of the file."""
    return between(relations, day, day, filters)


def between(relations: Relations, first: date, last: date, filters: Filters) -> Mapping[str, Tie]:
    """The ties in force on some day of a period that pass all filters."""
    # A story asks it of every tie for every step: comparisons cost half of max() and min().
    ties = [tie for start, end, tie in relations.lasting if start <= last and first <= end]
    for passes in tests(relations, filters):
        ties = list(filter(passes, ties))
    return {tie.id: tie for tie in ties}
