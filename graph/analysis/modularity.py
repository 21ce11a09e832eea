"""Modularity: how much more binds the blocs within, and parts them, than chance would have it.

The positive ties within blocs beyond those of a random network with the same degrees, less the
negative ones beyond theirs, over all ties (Newman and Girvan, Physical Review E 69, 2004; with
signs Gómez, Jensen and Arenas, Physical Review E 80, 2009). The blocs are those that `blocs` finds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from graph.analysis._measures import Measure

if TYPE_CHECKING:
    from networkx import Graph


def gains(network: Graph[str], ids: Sequence[str], resolution: float = 1.0) -> np.ndarray:
    """What it adds to the modularity that two are in one bloc, as a matrix."""
    import networkx as nx

    signed = np.zeros((len(ids), len(ids)))
    whole = 0.0
    for attribute, sign in (("positive", 1), ("negative", -1)):
        ties = nx.to_numpy_array(network, ids, weight=attribute, nonedge=0.0)
        degrees, sum_ = ties.sum(axis=1), float(ties.sum())
        if sum_:
            signed += sign * (ties - resolution * np.outer(degrees, degrees) / sum_)
            whole += sum_
    gain: np.ndarray = signed / whole if whole else signed
    return gain


def modularity_of(network: Graph[str], groups: Mapping[str, object]) -> float:
    """The modularity of a grouping; who is in none is alone."""
    ids = sorted(network)
    found = [groups.get(id_, ("alone", id_)) for id_ in ids]
    together = np.array([[one == other for other in found] for one in found])
    return float(gains(network, ids)[together].sum()) if ids else 0.0


def modularity(network: Graph[str]) -> float:
    """From −1 to 1; 0 where there is no tie."""
    from graph.analysis.blocs import blocs

    return modularity_of(network, blocs(network))


MEASURE = Measure("network", "signed", modularity, directed=False, states_only=True, isolates=False)
