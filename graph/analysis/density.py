"""Density: what share of all pairs of states has a tie.

Pairs with a tie over all pairs (Wasserman and Faust, Social Network Analysis, 1994, section 4.1).
The states are those that are sovereign on the day, and whoever else has a tie.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.analysis._measures import Measure

if TYPE_CHECKING:
    from networkx import Graph


def density(network: Graph[str]) -> float:
    """From 0 to 1."""
    counted = sum(
        1 for node, number in network.degree() if number or network.nodes[node].get("sovereign")
    )
    pairs = counted * (counted - 1) / (1 if network.is_directed() else 2)
    return network.number_of_edges() / pairs if pairs else 0.0


MEASURE = Measure("network", "simple", density, states_only=True)
