"""Constraint: how much an actor's neighbours are tied to one another, so that it cannot broker.

For each neighbour the share of its ties, direct and through others, that leads there, squared and
summed (Burt, Structural Holes, 1992, pages 54 to 56). Low is free to broker. Strands by their
weights; who has no tie has no constraint. On cooperative ties between states.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from graph.analysis._matrix import strands
from graph.analysis._measures import Measure

if TYPE_CHECKING:
    from networkx import Graph


def constraint(network: Graph[str]) -> dict[str, float]:
    """By actor, all at once in matrices: one by one it takes seconds for two hundred."""
    known = strands(network)
    whole = known.weights.sum(axis=1, keepdims=True)
    shares = np.divide(known.weights, whole, out=np.zeros_like(known.weights), where=whole > 0)
    squares = (shares + shares @ shares) ** 2 * known.tied
    return dict(zip(known.ids, squares.sum(axis=1).tolist(), strict=True))


MEASURE = Measure("actor", "simple", constraint, states_only=True, sign=(1,))
