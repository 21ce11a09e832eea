"""Degree: with how many others an actor has a tie.

Parallel ties count once; `strength` counts each. Freeman, “Centrality in Social Networks:
Conceptual Clarification”, Social Networks 1 (1979).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.analysis._matrix import Strands
from graph.analysis._measures import Measure

if TYPE_CHECKING:
    import numpy as np
    from networkx import Graph
    from numpy.typing import NDArray


def degree(network: Graph[str]) -> dict[str, float]:
    """Neighbours, by actor."""
    return {node: float(number) for node, number in network.degree()}


def numbers(known: Strands) -> NDArray[np.float64]:
    """The same of those that have a tie."""
    found: NDArray[np.float64] = known.tied.sum(axis=1)
    return found


MEASURE = Measure("actor", "simple", degree, in_page=numbers)
