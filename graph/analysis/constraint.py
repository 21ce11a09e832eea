"""Constraint: how much an actor's neighbours are tied to one another, so that it cannot broker.

For each neighbour the share of its ties, direct and through others, that leads there, squared and
summed (Burt, Structural Holes, 1992, pages 54 to 56). Low is free to broker. Strands by their
weights; who has no tie has no constraint. On cooperative ties between states.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.analysis._measures import Measure

if TYPE_CHECKING:
    from networkx import Graph


def constraint(network: Graph[str], weight: str | None = "weight") -> dict[str, float]:
    """By actor."""
    import networkx as nx

    tied = [node for node, number in network.degree() if number]
    # A list of nodes is asked for, since without one NetworkX takes another way if SciPy is there.
    found = nx.constraint(network, tied, weight=weight)
    return {node: float(found[node]) for node in tied}


MEASURE = Measure("actor", "simple", constraint, states_only=True, sign=(1,))
