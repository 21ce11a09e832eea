"""Whom an entry ties: its names, written alone or as lists, → the pairs of actors that it is of."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product
from math import comb

from graph.reading.document import TieEntry
from graph.reading.names import Names
from graph.reading.places import Place, Problems
from graph.reading.sentences import quote
from graph.vocabulary.kinds import Kind

MOST, LONGEST = 10_000, 5_000_000
"""So many ties may the lists of one file make, and so many letters may those repeat; no file that
people write comes near."""

Pair = tuple[str, str]
Named = list[tuple[str, str, Place]]
"""Actors: each with its id, the name that is written, and where that stands."""


class Pairs:
    """Finds the pairs of each entry; counts what lists make over a whole file."""

    def __init__(self, names: Names, problems: Problems) -> None:
        self._names = names
        self._problems = problems
        self.made = self._repeated = 0
        """So many ties lists have made, and so many letters they repeat."""

    def of(self, entry: TieEntry, kind: Kind | None, place: Place) -> list[Pair]:
        """The pairs that an entry ties, in the order of its names; none where it is wrong."""
        if entry.between is not None:
            if entry.from_ is not None or entry.to is not None:
                message = "write either `between: [A, B]` or `from:` and `to:`, not both"
                self._problems.add((*place, "between"), message, key=True)
                return []
            if kind and kind.directed:
                message = f"{quote(kind.key)} has a direction; write `from:` and `to:`"
                self._problems.add((*place, "between"), message, key=True)
            sides = [self._side(entry.between, (*place, "between"))]
        elif entry.from_ is not None and entry.to is not None:
            sides = [
                self._side(entry.from_, (*place, "from")),
                self._side(entry.to, (*place, "to")),
            ]
        else:
            need = "`from:` and `to:`" if kind and kind.directed else "`between: [A, B]`"
            self._problems.add(place, f"whom it ties is missing; write {need}")
            return []
        sizes = [len(side) for side in sides]
        count = comb(sizes[0], 2) if len(sides) == 1 else sizes[0] * sizes[1]
        if not self._affordable(entry, count):
            message = "the lists of this file make more ties than it could mean"
            self._problems.add(place, f"{message} (over {MOST:,}, or long ones); write fewer")
            return []
        made = combinations(sides[0], 2) if len(sides) == 1 else product(*sides)
        return list(self._apart(made))

    def _affordable(self, entry: TieEntry, count: int) -> bool:
        """Whether the file can mean so many ties, and so much text in them."""
        if count > 1:
            self.made += count
            self._repeated += count * len(entry.model_dump_json())
        return count < 2 or (self.made <= MOST and self._repeated <= LONGEST)

    def _side(self, names: tuple[str, ...], place: Place) -> Named:
        """The actors of one side; notes names that are not known, or that stand there twice."""
        least, called = (2, "two names") if place[-1] == "between" else (1, "a name")
        if len(names) < least and not self._problems.shortened(place):
            self._problems.add(place, f"`{place[-1]}` takes {called} or more")
        found: dict[str, tuple[str, str, Place]] = {}
        for index, name in enumerate(names):
            where = (*place, index)
            id_ = self._names.actor(name)
            if id_ is None:
                self._problems.add(where, self._names.unknown_actor(name))
            elif id_ in found and place[-1] != "between":
                self._problems.add(where, f"{quote(name)} is in this list already")
            elif id_ in found:
                self._problems.add(where, f"{quote(name)} cannot be tied to itself")
            else:
                found[id_] = (id_, name, where)
        return list(found.values())

    def _apart(self, made: Iterator[tuple[tuple[str, str, Place], ...]]) -> Iterator[Pair]:
        for (one, _, _), (other, name, where) in made:
            if one == other:
                self._problems.add(where, f"{quote(name)} cannot be tied to itself")
            else:
                yield one, other
