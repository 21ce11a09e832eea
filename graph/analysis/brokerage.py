"""Brokerage: how often an actor mediates between two that have no tie, by their groups.

It mediates where a first leads to it and it to a third, and the first not to the third. By who is
in whose group: coordinator (all three in one), consultant (the two others in one), gatekeeper (it
and the third), representative (the first and it), liaison (all in different ones). Gould and
Fernandez, “Structures of Mediation”, Sociological Methodology 19 (1989). The groups are continents
unless alliances are given; who is in none takes no part. On cooperative ties between states, mutual
ones in both directions. All kinds of them count; recognition is none, or whoever is recognised by
many would stand between many.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from graph.analysis._measures import Measure
from graph.analysis._parameters import GROUPS, continents

if TYPE_CHECKING:
    from networkx import DiGraph

ROLES = ("coordinator", "consultant", "gatekeeper", "representative", "liaison")


def brokerage(
    network: DiGraph[str], groups: Mapping[str, str] | None = None
) -> dict[str, dict[str, float]]:
    """Counts by role and in all, by actor."""
    groups = groups or continents(network)
    found = {}
    for node in network:
        if node not in groups:
            continue
        roles = dict.fromkeys(ROLES, 0)
        for first in network.predecessors(node):
            for third in network.successors(node):
                apart = len({first, node, third}) == 3 and not network.has_edge(first, third)
                if apart and first in groups and third in groups:
                    roles[_role(groups[first], groups[node], groups[third])] += 1
        found[node] = {"total": float(sum(roles.values()))} | {
            role: float(count) for role, count in roles.items()
        }
    return found


def _role(first: str, broker: str, third: str) -> str:
    if first == broker == third:
        return "coordinator"
    if first == third:
        return "consultant"
    if broker == third:
        return "gatekeeper"
    return "representative" if first == broker else "liaison"


MEASURE = Measure(
    "actor",
    "simple",
    brokerage,
    directed=True,
    states_only=True,
    sign=(1,),
    parameters=(GROUPS,),
)
