"""Degree: with how many others an actor has a tie.

Parallel ties count once; `strength` counts each. Freeman, “Centrality in Social Networks:
Conceptual Clarification”, Social Networks 1 (1979).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.analysis._measures import Measure

if TYPE_CHECKING:
    from networkx import Graph


def degree(network: Graph[str]) -> dict[str, float]:
    """Neighbours, by actor."""
    return {node: float(number) for node, number in network.degree()}


MEASURE = Measure("actor", "simple", degree, in_page=True)
