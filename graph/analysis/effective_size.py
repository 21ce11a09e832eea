"""Effective size: how many neighbours an actor has that are not tied to one another.

Its neighbours less their redundancy: without weights, less the mean number of ties that each has to
the others (Burt, Structural Holes, 1992; Borgatti, “Structural Holes: Unpacking Burt's Redundancy
Measures”, Connections 20, 1997). Who has no tie has none. On cooperative ties between states.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.analysis._matrix import strands
from graph.analysis._measures import Measure

if TYPE_CHECKING:
    from networkx import Graph


def effective_size(network: Graph[str]) -> dict[str, float]:
    """By actor."""
    known = strands(network)
    degrees = known.tied.sum(axis=1)
    among = ((known.tied @ known.tied) * known.tied).sum(axis=1)  # from both ends
    return dict(zip(known.ids, (degrees - among / degrees).tolist(), strict=True))


MEASURE = Measure("actor", "simple", effective_size, states_only=True, sign=(1,))
