"""Centralisation: how much the network turns around one actor: 1 for a star, 0 for a ring.

The sum of what each lacks of the most central, over the most that this can be in a network of that
size, which is a star's (Freeman, “Centrality in Social Networks”, Social Networks 1, 1979). By
degree, unless closeness or betweenness is asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from graph.analysis._measures import Measure
from graph.analysis._parameters import choice

if TYPE_CHECKING:
    from networkx import Graph


def _most(by: str, n: int) -> float:
    """The sum of a star's differences, of values that run from 0 to 1."""
    if by == "closeness":
        return (n - 1) * (n - 2) / (2 * n - 3)
    return n - 2 if by == "degree" else n - 1


def centralisation(network: Graph[str], by: str = "degree") -> float:
    """From 0 to 1; 0 where there are fewer than three actors."""
    import networkx as nx

    if len(network) < 3:
        return 0.0
    ways: dict[str, Callable[[Graph[str]], dict[str, float]]] = {
        "degree": nx.degree_centrality,
        "closeness": nx.closeness_centrality,
        "betweenness": nx.betweenness_centrality,
    }
    values = ways[by](network).values()
    most = max(values)
    return float(sum(most - value for value in values) / _most(by, len(network)))


BY = choice("by", "by which centrality", ("degree", "closeness", "betweenness"))

MEASURE = Measure("network", "simple", centralisation, states_only=True, parameters=(BY,))
