"""A selection's strands day by day: what is in force is counted for all ties at once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import compress

import numpy as np
from numpy.typing import NDArray

from graph.analysis._matrix import Strands
from graph.selection import Selection

APART = "\0"
"""Stands in no id."""

Numbers = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Day:
    """The actors of a day, and how many ties each pair of the selection's has."""

    of: Days
    existing: NDArray[np.bool_]
    numbers: Numbers

    @cached_property
    def actors(self) -> list[str]:
        """Who is there."""
        return list(compress(self.of.actors, self.existing.tolist()))

    @cached_property
    def key(self) -> bytes:
        """Tells it from days of other actors or other strands; short, since it is kept."""
        there = self.numbers > 0
        pairs = compress(self.of.names, there.tolist())
        text = "\n".join([APART.join(self.actors), APART.join(pairs)])
        found = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=32)
        found.update(self.numbers[there].astype("<i8").tobytes())
        return found.digest()

    def strands(self) -> Strands:
        """The strands by their weights."""
        there = np.flatnonzero(self.numbers)
        pairs, numbers = self.of.pairs[:, there], self.numbers[there]
        has = np.zeros(len(self.of.actors), dtype=bool)
        has[pairs] = True
        row = np.cumsum(has) - 1
        one, other = row[pairs]
        weights = np.zeros((int(has.sum()),) * 2)
        weights[one, other] = weights[other, one] = numbers
        ids = list(compress(self.of.actors, has.tolist()))
        return Strands(ids, weights, (weights > 0).astype(float), int(self.existing.sum()))


class Days:
    """A selection's actors and the pairs of its ties, with their first and last days."""

    def __init__(self, selection: Selection) -> None:
        spans, ties = selection.relations.spans, selection.ties.values()
        self.actors = list(selection.actors)
        pairs = [_ordered(tie.source, tie.target) for tie in ties]
        known = sorted(set(pairs))
        self.names = [APART.join(pair) for pair in known]
        row = {id_: number for number, id_ in enumerate(self.actors)}
        self.pairs = _columns([(row[one], row[other]) for one, other in known])
        numbers = {pair: number for number, pair in enumerate(known)}
        self._pair_of = np.array([numbers[pair] for pair in pairs], dtype=np.int64)
        self._existed = _spans(
            [(one.existed.start, one.existed.end) for one in selection.actors.values()]
        )
        self._held = _spans([spans[tie.id] for tie in ties])

    def on(self, day: date) -> Day:
        """What is there on a day."""
        held = self._pair_of[_within(self._held, day)]
        numbers = np.bincount(held, minlength=len(self.names))
        return Day(self, _within(self._existed, day), numbers)


def _ordered(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _columns(pairs: Sequence[tuple[int, int]]) -> Numbers:
    """Pairs in two rows."""
    return np.array(pairs, dtype=np.int64).reshape(-1, 2).T


def _spans(spans: Sequence[tuple[date, date]]) -> Numbers:
    """First and last days as numbers."""
    return _columns([(start.toordinal(), end.toordinal()) for start, end in spans])


def _within(spans: Numbers, day: date) -> NDArray[np.bool_]:
    """Which of the spans hold a day."""
    start, end = spans
    return np.asarray((start <= day.toordinal()) & (day.toordinal() <= end))
