"""A network's strands as a matrix, worked out once for a network that cannot change any more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from networkx import Graph

Matrix = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Strands:
    """The actors of a network that have a tie, in its order, and what ties them: to be read."""

    ids: Sequence[str]
    weights: Matrix
    """By their weights; 0 where nothing ties two."""
    tied: Matrix
    """1 where something does, whatever its weight."""
    actors: int
    """How many actors there are, with those that have no tie."""


_KNOWN: WeakKeyDictionary[Graph[str], Strands] = WeakKeyDictionary()


def strands(network: Graph[str]) -> Strands:
    """Those of a network; of one that is frozen (`networkx.freeze`) they are remembered."""
    import networkx as nx

    found = _KNOWN.get(network)
    if found is None:
        found = _strands(network)
        if nx.is_frozen(network):
            _KNOWN[network] = found
    return found


def of_all(network: Graph[str], tied: Strands, values: NDArray[np.float64]) -> dict[str, float]:
    """What was computed of the strands, by actor; nothing for those that have no tie."""
    return dict.fromkeys(network, 0.0) | dict(zip(tied.ids, values.tolist(), strict=True))


def _strands(network: Graph[str]) -> Strands:
    import networkx as nx

    if not len(network):
        return Strands([], np.zeros((0, 0)), np.zeros((0, 0)), 0)
    # Asked for some of the nodes NetworkX copies the network first, which costs more than the rest.
    whole = nx.to_numpy_array(network, weight="weight", nonedge=np.nan)
    has = [degree > 0 for _, degree in network.degree()]
    found = whole[np.ix_(has, has)]
    tied = ~np.isnan(found)
    ids = [node for node, counts in zip(network, has, strict=True) if counts]
    return Strands(ids, np.where(tied, found, 0.0), tied.astype(float), len(network))
