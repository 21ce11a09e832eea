"""Strength: how many ties an actor has, by their weights.

The sum of the weights of its strands (Barrat et al., “The architecture of complex weighted
networks”, PNAS 101, 2004); a tie weighs 1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.analysis._measures import Measure

if TYPE_CHECKING:
    from networkx import Graph


def strength(network: Graph[str]) -> dict[str, float]:
    """Weighted degrees, by actor."""
    return {node: float(number) for node, number in network.degree(weight="weight")}


MEASURE = Measure("actor", "simple", strength, in_page=True)
