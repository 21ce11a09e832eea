"""Agreement of portfolios beyond chance, by squared distances: what κ and π have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from graph.analysis._portfolios import Matrix, portfolios, weighted

if TYPE_CHECKING:
    from networkx import Graph


def beyond_chance(network: Graph[str], weights: Mapping[str, float] | None, pooled: bool) -> Matrix:
    """1 less the squared distance over the one that chance would give, for each pair.

    Chance draws from each state's own portfolio, or from both `pooled`.
    """
    found = portfolios(network)
    each = weighted(found.ids, weights)
    each = each / each.sum() if len(each) else each
    means = found.values @ each
    squares = (found.values**2) @ each
    products = (found.values * each) @ found.values.T
    distance = squares[:, None] + squares[None] - 2 * products
    expected = squares[:, None] + squares[None]
    if pooled:
        expected = expected - (means[:, None] + means[None]) ** 2 / 2
    else:
        expected = expected - 2 * np.outer(means, means)
    with np.errstate(divide="ignore", invalid="ignore"):
        return Matrix(found.ids, 1 - distance / expected)
