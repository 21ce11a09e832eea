"""Eigenvector centrality: an actor counts by how much its neighbours count.

The leading eigenvector of the matrix of strands by their weights, of length 1 (Bonacich, “Power and
Centrality”, American Journal of Sociology 92, 1987). Where several are leading, as in a network in
equal pieces, what all start from alike ends in. On cooperative ties between states.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from graph.analysis._matrix import strands
from graph.analysis._measures import Measure

if TYPE_CHECKING:
    from networkx import Graph

SAME = 1e-9


def eigenvector(network: Graph[str]) -> dict[str, float]:
    """Shares from 0 to 1, by actor."""
    none, known = dict.fromkeys(network, 0.0), strands(network)
    if not known.ids:
        return none
    values, vectors = np.linalg.eigh(known.weights)
    leading = vectors[:, values >= values[-1] - SAME * abs(values[-1])]
    found = leading @ (leading.T @ np.ones(len(known.ids)))
    found = np.abs(found) / np.linalg.norm(found)
    return none | dict(zip(known.ids, map(float, found), strict=True))


MEASURE = Measure("actor", "simple", eigenvector, states_only=True, sign=(1,), in_page=True)
