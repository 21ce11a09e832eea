"""Katz centrality: how many chains of any length end at an actor, long ones counting less.

The solution of x = α A x + 1, of length 1 (Katz, “A New Status Index Derived from Sociometric
Analysis”, Psychometrika 18, 1953). A chain of a further step counts α of one without; α is 0.85
over the largest eigenvalue unless given, which must be less than 1 over it. On cooperative ties
between states.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from graph.analysis._measures import Measure
from graph.analysis._parameters import number
from graph.errors import SelectionError

if TYPE_CHECKING:
    from networkx import Graph

USUAL = 0.85


def katz(network: Graph[str], alpha: float | None = None) -> dict[str, float]:
    """Shares from 0 to 1, by actor."""
    import networkx as nx

    ids = list(network)
    if not ids:
        return {}
    matrix = nx.to_numpy_array(network, ids, weight="weight").T
    largest = float(np.abs(np.linalg.eigvals(matrix)).max())
    if alpha is None:
        alpha = USUAL / largest if largest else 0.0
    if not 0 <= alpha * largest < 1:
        raise SelectionError(f"alpha is {alpha:g}; here it must be less than {1 / largest:.4g}")
    found = np.linalg.solve(np.eye(len(ids)) - alpha * matrix, np.ones(len(ids)))
    found = found / np.linalg.norm(found)
    return dict(zip(ids, map(float, found), strict=True))


MEASURE = Measure(
    "actor",
    "simple",
    katz,
    states_only=True,
    sign=(1,),
    parameters=(
        number("alpha", "what a further step counts", usual="0.85 over the largest eigenvalue"),
    ),
)
