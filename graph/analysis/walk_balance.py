"""Walk balance: how far closed chains of any length are balanced, long ones counting less.

The trace of the exponential of the signed matrix over that of the unsigned one: 1 where every
closed chain is balanced (Estrada and Benzi, “Walk-based measure of balance in signed networks”,
Physical Review E 90, 2014).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from graph.analysis._measures import Measure
from graph.analysis._signs import with_signs

if TYPE_CHECKING:
    from networkx import Graph


def walk_balance(network: Graph[str]) -> float:
    """Above 0, to 1."""
    import networkx as nx

    plain = with_signs(network)
    if not len(plain):
        return 1.0
    matrix = nx.to_numpy_array(plain, weight="sign")
    signed, unsigned = np.linalg.eigvalsh(matrix), np.linalg.eigvalsh(np.abs(matrix))
    largest = unsigned[-1]  # taken off both, so that neither overflows
    return float(np.exp(signed - largest).sum() / np.exp(unsigned - largest).sum())


MEASURE = Measure(
    "network", "signed", walk_balance, directed=False, states_only=True, isolates=False
)
