"""τ-b: how far what two states owe to all states ranks these alike.

Kendall's coefficient with ties: pairs of states that both rank alike less those that they rank
otherwise, over the root of the product of those that each ranks at all (Kendall, Rank Correlation
Methods, 1955; for alliances Bueno de Mesquita, Journal of Conflict Resolution 19, 1975, and against
it Signorino and Ritter 1999). The portfolios are those of `s-score`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from graph.analysis._measures import Measure
from graph.analysis._portfolios import Matrix, portfolios

if TYPE_CHECKING:
    from networkx import Graph


def tau_b(network: Graph[str]) -> Matrix:
    """τ-b of each pair."""
    found = portfolios(network)
    first, second = np.triu_indices(len(found.ids), 1)
    # Each state's ranking of each pair of states: before, level, behind.
    rankings = np.sign(found.values[:, first] - found.values[:, second]).astype(np.float32)
    alike = (rankings @ rankings.T).astype(float)
    ranked = np.sqrt(np.diag(alike))
    with np.errstate(divide="ignore", invalid="ignore"):
        return Matrix(found.ids, alike / np.outer(ranked, ranked))


MEASURE = Measure("pair", "obligations", tau_b, directed=False, states_only=True)
