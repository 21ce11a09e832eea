"""Blocs: who belongs together, by what binds states and what parts them.

The grouping with the largest signed modularity that Louvain's method finds in 60 runs from a fixed
seed (Traag and Bruggeman, “Community detection in networks with positive and negative links”,
Physical Review E 80, 2009; see `modularity`). Numbered from 1, the largest first; a state without a
tie is in none.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from graph.analysis._louvain import louvain
from graph.analysis._measures import Measure
from graph.analysis._parameters import number
from graph.analysis.modularity import gains

if TYPE_CHECKING:
    from networkx import Graph

RUNS = 60


def blocs(network: Graph[str], resolution: float = 1.0, seed: int = 1) -> dict[str, float]:
    """The number of its bloc, by actor."""
    ids = sorted(network)
    if not network.number_of_edges():
        return {}
    groups, _ = louvain(gains(network, ids, resolution), seed, RUNS)
    return numbered(dict(zip(ids, map(int, np.asarray(groups)), strict=True)))


def numbered(groups: dict[str, int]) -> dict[str, float]:
    """The same groups from 1, the largest first, then by their first member."""
    sizes = Counter(groups.values())
    first: dict[int, str] = {}
    for id_ in sorted(groups):
        first.setdefault(groups[id_], id_)
    order = sorted(sizes, key=lambda group: (-sizes[group], first[group]))
    place = {group: float(number) for number, group in enumerate(order, start=1)}
    return {id_: place[group] for id_, group in groups.items()}


RESOLUTION = number("resolution", "more than 1 for smaller blocs, less for larger", usual="1")
SEED = number("seed", "where chance begins", int, usual="1")

MEASURE = Measure(
    "actor",
    "signed",
    blocs,
    directed=False,
    states_only=True,
    isolates=False,
    parameters=(RESOLUTION, SEED),
)
