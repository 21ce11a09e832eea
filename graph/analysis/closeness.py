"""Closeness: how near an actor is to all others, by chains.

The number of those that it reaches, over the sum of their distances, times the share of all that it
reaches (Freeman 1979; for networks in pieces Wasserman and Faust, Social Network Analysis, 1994,
formula 5.22). On cooperative ties between states.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.analysis._measures import Measure

if TYPE_CHECKING:
    from networkx import Graph


def closeness(network: Graph[str]) -> dict[str, float]:
    """Shares from 0 to 1, by actor."""
    import networkx as nx

    return dict(nx.closeness_centrality(network))


MEASURE = Measure("actor", "simple", closeness, states_only=True, sign=(1,))
