"""Betweenness: on what share of the shortest chains between others an actor stands.

Of each pair's shortest chains the share that leads through it, averaged over all pairs of others
(Freeman, “A Set of Measures of Centrality Based on Betweenness”, Sociometry 40, 1977, normalised).
With `between`, over the pairs of one of a first and one of a second group alone: who brokers
between two alliances, or between two states. On cooperative ties between states.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from graph.analysis._matrix import Strands, of_all, strands
from graph.analysis._measures import Measure, Parameter
from graph.analysis._parameters import members
from graph.analysis._shortest import dependencies
from graph.selection import Selection

if TYPE_CHECKING:
    import numpy as np
    from networkx import Graph
    from numpy.typing import NDArray

Groups = tuple[Collection[str], Collection[str]]


def betweenness(network: Graph[str], between: Groups | None = None) -> dict[str, float]:
    """Shares from 0 to 1, by actor."""
    if between is None:
        known = strands(network)
        return of_all(network, known, shares(known))
    import networkx as nx

    one, other = ([node for node in network if node in group] for group in between)
    sums = nx.betweenness_centrality_subset(network, one, other)
    # NetworkX halves what it finds without directions, as if each pair had been met from both ends.
    twice = 1 if network.is_directed() else 2
    pairs = {node: _pairs(one, other, node) for node in network}
    return {node: twice * sums[node] / pairs[node] for node in network if pairs[node]}


def shares(known: Strands) -> NDArray[np.float64]:
    """The same of all pairs, of those that have a tie."""
    return dependencies(known.tied) / max(1, (known.actors - 1) * (known.actors - 2))


def _pairs(one: list[str], other: list[str], without: str) -> int:
    first, second = ({node for node in group if node != without} for group in (one, other))
    return len(first) * len(second) - len(first & second)


def _two_groups(selection: Selection, words: tuple[str, ...]) -> Groups:
    one, other = (members(selection, word) for word in words)
    return one, other


BETWEEN = Parameter("between", "two alliances or states to broker between", _two_groups, 2)

MEASURE = Measure(
    "actor",
    "simple",
    betweenness,
    states_only=True,
    sign=(1,),
    parameters=(BETWEEN,),
    in_page=shares,
)
