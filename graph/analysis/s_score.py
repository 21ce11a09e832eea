"""S: how alike what two states owe to all states is, by distance: 1 the same, −1 the opposite.

1 less twice the sum of the differences of their portfolios over the most that this can be
(Signorino and Ritter, “Tau-b or Not Tau-b”, International Studies Quarterly 43, 1999). A portfolio
holds 3 for a duty to defend, 2 for neutrality or non-aggression, 1 for consultation, 0 for none,
and 3 for oneself. Where weights are given each state counts by its own, else all alike. Most states
owe most states nothing, which makes all alike; `kappa` and `pi` correct for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from graph.analysis._measures import Measure
from graph.analysis._portfolios import Matrix, most, portfolios, weighted
from graph.analysis._weights import WEIGHTS

if TYPE_CHECKING:
    from networkx import Graph


def s(one: np.ndarray, other: np.ndarray, weights: np.ndarray, range_: float) -> float:
    """S of two portfolios."""
    return float(1 - 2 * (weights * np.abs(one - other)).sum() / (weights.sum() * range_))


def s_score(network: Graph[str], weights: Mapping[str, float] | None = None) -> Matrix:
    """S of each pair."""
    found = portfolios(network)
    each = weighted(found.ids, weights)
    values = np.ones_like(found.values)
    for row, portfolio in enumerate(found.values):
        apart = np.abs(found.values - portfolio) @ each
        values[row] -= 2 * apart / (each.sum() * most())
    return Matrix(found.ids, values)


MEASURE = Measure(
    "pair", "obligations", s_score, directed=False, states_only=True, parameters=(WEIGHTS,)
)
