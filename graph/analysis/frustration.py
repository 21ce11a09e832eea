"""Frustration: how few ties would have to turn round for the network to be balanced.

The line index is the least number of pairs whose change of sign leaves two camps, friends within
and enemies across (Harary, “On the measurement of structural balance”, Behavioral Science 4,
1959); the index is 1 less twice that over all pairs, 1 for what is balanced (Aref and Wilson,
Journal of Complex Networks 6, 2018). Exact where bounds meet, or by integer programming where SciPy
is there (pip install 'relations[exact]') and a part of the network is small; else `least` and `line
index` are what it must be and what two camps have been found for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.analysis._camps import bounds
from graph.analysis._measures import Measure
from graph.analysis._signs import with_signs

if TYPE_CHECKING:
    from networkx import Graph


def frustration(network: Graph[str]) -> dict[str, float]:
    """The index and the line index, with the least that it can be, and the number of pairs."""
    plain = with_signs(network)
    pairs = plain.number_of_edges()
    least, most = bounds(plain)
    return {
        "balance": 1 - 2 * most / pairs if pairs else 1.0,
        "line index": float(most),
        "least": float(least),
        "pairs": float(pairs),
    }


MEASURE = Measure(
    "network", "signed", frustration, directed=False, states_only=True, isolates=False
)
