"""Effective size: how many neighbours an actor has that are not tied to one another.

Its neighbours less their redundancy: without weights, less the mean number of ties that each has to
the others (Burt, Structural Holes, 1992; Borgatti, “Structural Holes: Unpacking Burt's Redundancy
Measures”, Connections 20, 1997). Who has no tie has none. On cooperative ties between states.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.analysis._measures import Measure

if TYPE_CHECKING:
    from networkx import Graph


def effective_size(network: Graph[str]) -> dict[str, float]:
    """By actor."""
    import networkx as nx

    tied = [node for node, number in network.degree() if number]
    found = nx.effective_size(network, tied)
    return {node: float(found[node]) for node in tied}


MEASURE = Measure("actor", "simple", effective_size, states_only=True, sign=(1,))
