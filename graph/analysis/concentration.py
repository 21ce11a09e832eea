"""Concentration: how much an actor depends on few that supply it (Herfindahl–Hirschman index).

The sum of the squared shares of those from whom ties lead to it: 1 where all come from one, 1 over
their number where all have the same (Herfindahl, Concentration in the Steel Industry, 1950). The
shares are of the number of ties, or by `amount` of the items: those ordered or delivered, whichever
is more, and those donated; ties without items then do not count. Who has no supplier has none.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from graph.analysis._measures import Measure
from graph.analysis._parameters import choice

if TYPE_CHECKING:
    from networkx import DiGraph


def amount(strand: Mapping[str, Any]) -> float:
    """How many items in all."""
    return float(max(strand["ordered"], strand["delivered"]) + strand["donated"])


def shares(network: DiGraph[str], actor: str, by: str = "count") -> dict[str, float]:
    """The suppliers of an actor, each with its share, the largest first."""
    found = {
        other: amount(strand) if by == "amount" else float(strand["weight"])
        for other, _, strand in network.in_edges(actor, data=True)
    }
    whole = sum(found.values())
    ordered = sorted(found, key=lambda other: (-found[other], other))
    return {other: found[other] / whole for other in ordered if found[other]}


def hhi(parts: Mapping[str, float]) -> float:
    """The index of some amounts, whether they sum to 1 or not."""
    whole = sum(parts.values())
    return sum((part / whole) ** 2 for part in parts.values())


def concentration(network: DiGraph[str], by: str = "count") -> dict[str, float]:
    """From 1 over the number of suppliers to 1, by actor."""
    found = {node: shares(network, node, by) for node in network}
    return {node: hhi(parts) for node, parts in found.items() if parts}


BY = choice("by", "what the shares are of", ("count", "amount"))

MEASURE = Measure("actor", "simple", concentration, directed=True, parameters=(BY,))
