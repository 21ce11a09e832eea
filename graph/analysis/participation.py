"""Participation coefficient: how evenly an actor's ties spread over groups.

1 less the sum of the squared shares of its ties that lead into each group: 0 where all lead into
one (Guimerà and Amaral, “Functional cartography of complex metabolic networks”, Nature 433, 2005).
The groups are continents unless alliances are given; ties to who is in none do not count. On
cooperative ties between states.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from graph.analysis._measures import Measure
from graph.analysis._parameters import GROUPS, continents

if TYPE_CHECKING:
    from networkx import Graph


def participation(network: Graph[str], groups: Mapping[str, str] | None = None) -> dict[str, float]:
    """Shares from 0 to below 1, by actor."""
    groups = groups or continents(network)
    found = {}
    for node, strands in network.adjacency():
        into: Counter[str] = Counter()
        for other, strand in strands.items():
            if other in groups:
                into[groups[other]] += strand.get("weight", 1)
        whole = sum(into.values())
        if whole:
            found[node] = 1 - sum((part / whole) ** 2 for part in into.values())
    return found


MEASURE = Measure(
    "actor", "simple", participation, states_only=True, sign=(1,), parameters=(GROUPS,)
)
