"""A selection's strands day by day: what is in force is counted for all ties at once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date
from functools import cached_property
from itertools import compress
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from graph.selection import Selection

if TYPE_CHECKING:
    from networkx import Graph

Pair = tuple[str, str]
APART = "\0"
"""Stands in no id."""


class Day:
    """The actors of a day, and the pairs that ties tie, with their numbers."""

    def __init__(self, actors: Sequence[str], pairs: Sequence[Pair], numbers: Sequence[int]):
        self._actors, self._pairs, self._numbers = actors, pairs, numbers

    @cached_property
    def key(self) -> bytes:
        """Tells it from days of other actors or other strands; short, since it is kept."""
        parts = [self._actors, map(APART.join, self._pairs), map(str, self._numbers)]
        text = "\n".join(APART.join(part) for part in parts)
        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=32).digest()

    def network(self) -> Graph[str]:
        """The strands by their weights, as a network that stays as it is."""
        import networkx as nx

        made: Graph[str] = nx.Graph()
        made.add_nodes_from(self._actors)
        made.add_edges_from(
            (one, other, {"weight": float(number)})
            for (one, other), number in zip(self._pairs, self._numbers, strict=True)
        )
        nx.freeze(made)
        return made


class Days:
    """A selection's actors and the pairs of its ties, with their first and last days."""

    def __init__(self, selection: Selection) -> None:
        spans, ties = selection.relations.spans, selection.ties.values()
        pairs = [(min(tie.source, tie.target), max(tie.source, tie.target)) for tie in ties]
        self._actors = list(selection.actors)
        self._pairs = sorted(set(pairs))
        numbers = {pair: number for number, pair in enumerate(self._pairs)}
        self._pair_of = np.array([numbers[pair] for pair in pairs], dtype=np.intp)
        self._existed = _spans(
            [(one.existed.start, one.existed.end) for one in selection.actors.values()]
        )
        self._held = _spans([spans[tie.id] for tie in ties])

    def on(self, day: date) -> Day:
        """What is there on a day."""
        held = self._pair_of[_within(self._held, day)]
        numbers = np.bincount(held, minlength=len(self._pairs))
        return Day(
            list(compress(self._actors, _within(self._existed, day).tolist())),
            list(compress(self._pairs, (numbers > 0).tolist())),
            numbers[numbers > 0].tolist(),
        )


def _spans(spans: Sequence[tuple[date, date]]) -> NDArray[np.int64]:
    """First and last days as numbers, in two rows."""
    days = [(start.toordinal(), end.toordinal()) for start, end in spans]
    return np.array(days, dtype=np.int64).reshape(-1, 2).T


def _within(spans: NDArray[np.int64], day: date) -> NDArray[np.bool_]:
    """Which of the spans hold a day."""
    start, end = spans
    return np.asarray((start <= day.toordinal()) & (day.toordinal() <= end))
