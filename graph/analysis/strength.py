"""Strength: how many ties an actor has, by their weights.

The sum of the weights of its strands (Barrat et al., “The architecture of complex weighted
networks”, PNAS 101, 2004); a tie weighs 1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.analysis._matrix import Strands
from graph.analysis._measures import Measure

if TYPE_CHECKING:
    import numpy as np
    from networkx import Graph
    from numpy.typing import NDArray


def strength(network: Graph[str]) -> dict[str, float]:
    """Weighted degrees, by actor."""
    return {node: float(number) for node, number in network.degree(weight="weight")}


def numbers(known: Strands) -> NDArray[np.float64]:
    """The same of those that have a tie."""
    found: NDArray[np.float64] = known.weights.sum(axis=1)
    return found


MEASURE = Measure("actor", "simple", strength, in_page=numbers)
