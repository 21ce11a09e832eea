"""Eigenvector centrality: an actor counts by how much its neighbours count.

The leading eigenvector of the matrix of strands by their weights, of length 1 (Bonacich, “Power and
Centrality”, American Journal of Sociology 92, 1987). Where several are leading, as in a network in
equal pieces, what all start from alike ends in. On cooperative ties between states.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from graph.analysis._leading import leading
from graph.analysis._matrix import Strands, of_all, strands
from graph.analysis._measures import Measure

if TYPE_CHECKING:
    from networkx import Graph


def eigenvector(network: Graph[str]) -> dict[str, float]:
    """Shares from 0 to 1, by actor."""
    known = strands(network)
    return of_all(network, known, shares(known))


def shares(known: Strands) -> NDArray[np.float64]:
    """The same of those that have a tie."""
    if not known.ids:
        return np.zeros(0)
    return np.abs(leading(known.weights))


MEASURE = Measure("actor", "simple", eigenvector, states_only=True, sign=(1,), in_page=shares)
