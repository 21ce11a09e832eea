"""Triangle balance: what share of all triangles is balanced.

A triangle is balanced whose signs multiply to +: the friend of a friend is a friend, the enemy of
an enemy too (Heider, “Attitudes and Cognitive Organization”, Journal of Psychology 21, 1946;
Cartwright and Harary, Psychological Review 63, 1956). The sign of a pair is that of its positive
ties less its negative ones; obligations to one another count as one positive tie.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.analysis._measures import Measure
from graph.analysis._signs import sign_of, triangles, with_signs

if TYPE_CHECKING:
    from networkx import Graph


def triangle_balance(network: Graph[str]) -> dict[str, float]:
    """The share, from 0 to 1 (1 where there is none), and the counts."""
    plain = with_signs(network)
    signs = [sign_of(plain, *triangle) for triangle in triangles(plain)]
    balanced = signs.count(1)
    return {
        "balance": balanced / len(signs) if signs else 1.0,
        "triangles": float(len(signs)),
        "balanced": float(balanced),
    }


MEASURE = Measure(
    "network", "signed", triangle_balance, directed=False, states_only=True, isolates=False
)
