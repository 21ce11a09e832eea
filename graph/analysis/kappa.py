"""κ: how alike what two states owe to all states is, beyond what chance would give each of them.

Cohen's coefficient with squared distances: 1 less the squared differences of their portfolios over
those expected of two portfolios that hold as much each (Cohen, Psychological Bulletin 70, 1968;
Häge, “Choice or Circumstance?”, Political Analysis 19, 2011). The portfolios are those of
`s-score`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from graph.analysis._chance import beyond_chance
from graph.analysis._measures import Measure
from graph.analysis._portfolios import Matrix
from graph.analysis._weights import WEIGHTS

if TYPE_CHECKING:
    from networkx import Graph


def kappa(network: Graph[str], weights: Mapping[str, float] | None = None) -> Matrix:
    """κ of each pair."""
    return beyond_chance(network, weights, pooled=False)


MEASURE = Measure(
    "pair", "obligations", kappa, directed=False, states_only=True, parameters=(WEIGHTS,)
)
