"""π: how alike what two states owe to all states is, beyond what chance would give both together.

Scott's coefficient with squared distances: 1 less the squared differences of their portfolios over
those expected if both drew from what the two hold together (Scott, Public Opinion Quarterly 19,
1955; Häge, “Choice or Circumstance?”, Political Analysis 19, 2011). The portfolios are those of
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


def pi(network: Graph[str], weights: Mapping[str, float] | None = None) -> Matrix:
    """π of each pair."""
    return beyond_chance(network, weights, pooled=True)


MEASURE = Measure(
    "pair", "obligations", pi, directed=False, states_only=True, parameters=(WEIGHTS,)
)
