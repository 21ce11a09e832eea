"""The signed network as what measures of balance ask of it: signs, matrices, triads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from networkx import Graph


def with_signs(network: Graph[str]) -> Graph[str]:
    """The pairs that have a sign: those whose positive and negative ties are as many have none."""
    import networkx as nx

    plain: Graph[str] = nx.Graph()
    plain.add_nodes_from(sorted(network))
    plain.add_edges_from(
        (min(one, other), max(one, other), {"sign": tie["sign"]})
        for one, other, tie in network.edges(data=True)
        if tie["sign"]
    )
    return plain


def triangles(plain: Graph[str]) -> Iterator[tuple[str, str, str]]:
    """Each three that all have a sign with one another, in the order of the alphabet."""
    for one in sorted(plain):
        later = sorted(other for other in plain[one] if other > one)
        for place, other in enumerate(later):
            for third in later[place + 1 :]:
                if plain.has_edge(other, third):
                    yield one, other, third


def sign_of(plain: Graph[str], *around: str) -> int:
    """The product of the signs along a closed chain."""
    product = 1
    for one, other in zip(around, (*around[1:], around[0]), strict=True):
        product *= plain[one][other]["sign"]
    return product
