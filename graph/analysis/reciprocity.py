"""Reciprocity: what share of the ties with a direction is returned.

Edges of which there is one the other way too, over all edges (Newman, Email networks and the spread
of computer viruses, Physical Review E 66, 2002). What is mutual runs both ways, so it is returned:
ask for kinds that have a direction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.analysis._measures import Measure

if TYPE_CHECKING:
    from networkx import DiGraph


def reciprocity(network: DiGraph[str]) -> float:
    """From 0 to 1; 0 where there is no tie."""
    import networkx as nx

    return float(nx.overall_reciprocity(network)) if network.number_of_edges() else 0.0


MEASURE = Measure("network", "simple", reciprocity, directed=True, states_only=True)
