"""Triad census: how many triads of actors there are of each of the 16 sorts.

Each is called by its numbers of mutual, asymmetric and null pairs, and a letter for up, down,
cyclic or transitive: 030T, 030C (Holland and Leinhardt, “A Method for Detecting Structure in
Sociometric Data”, American Journal of Sociology 76, 1970).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.analysis._measures import Measure

if TYPE_CHECKING:
    from networkx import DiGraph


def census(network: DiGraph[str]) -> dict[str, float]:
    """Counts, by the name of the sort."""
    import networkx as nx

    return {sort: float(count) for sort, count in nx.triadic_census(network).items()}


MEASURE = Measure("network", "simple", census, directed=True, states_only=True)
