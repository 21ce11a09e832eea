"""Measures of actors for each year of a file, quickly: what a page carries of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from threadpoolctl import threadpool_limits

from graph.analysis._measures import Measure
from graph.model import Filters
from graph.selection import Selection

if TYPE_CHECKING:
    from networkx import Graph


def yearly(
    measures: Sequence[Measure], selection: Selection
) -> Iterator[tuple[int, dict[str, dict[str, float]]]]:
    """By measure what it gives, on the last day of each year of the selection's time.

    The networks are those that the measures ask for, without what they do not count; filters are
    asked once and not year by year. For measures of actors on the undirected form “simple”.
    """
    networks: dict[Filters, _Strands] = {}
    for one in measures:
        if one.of != "actor" or one.form != "simple" or one.directed:
            raise ValueError(f"{one.name} is none of actors on undirected strands")
        on = one.on(selection)
        networks.setdefault(on.filters, _Strands(on))
    asked = {one: networks[one.on(selection).filters] for one in measures}
    # So small are the matrices that threads would wait for one another longer than they compute.
    with threadpool_limits(1):
        for year, then in selection.years():
            of_day = {strands: strands.on(then.first) for strands in networks.values()}
            yield year, {one.name: one.compute(of_day[asked[one]]) for one in measures}


class _Strands:
    """A selection's actors and the pairs of its ties, with their days."""

    def __init__(self, selection: Selection) -> None:
        spans = selection.relations.spans
        self.actors = [
            (id_, one.existed.start, one.existed.end) for id_, one in selection.actors.items()
        ]
        self.ties = [
            ((min(tie.source, tie.target), max(tie.source, tie.target)), *spans[tie.id])
            for tie in selection.ties.values()
        ]

    def on(self, day: date) -> Graph[str]:
        """The actors of a day, and its strands by their weights."""
        import networkx as nx

        made: Graph[str] = nx.Graph()
        made.add_nodes_from(id_ for id_, start, end in self.actors if start <= day <= end)
        weights = Counter(pair for pair, start, end in self.ties if start <= day <= end)
        made.add_weighted_edges_from((*pair, float(weight)) for pair, weight in weights.items())
        return made
