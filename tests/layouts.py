"""Networks to lay out, and what is measured of how they lie."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations

import networkx as nx

from graph.layout import Point
from graph.reference.states import all_states

BOTH = ["FRA", "DEU", "ITA", "ESP", "PRT", "BEL", "NLD", "DNK", "POL", "CZE", "HUN", "ROU", "BGR"]
WEST = [*BOTH, "USA", "CAN", "GBR", "NOR", "TUR", "HRV", "GRC"]
UNION = [*BOTH, "HRV", "GRC", "AUT", "IRL", "SWE", "FIN"]
EAST = ["RUS", "BLR", "KAZ", "KGZ", "TJK", "ARM"]


def graph_of(
    members: Mapping[str, Iterable[str]], ties: Iterable[tuple[str, str, int]] = ()
) -> nx.MultiDiGraph[str]:
    """A graph of real states, defence alliances, and ties with a sign."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()

    def state(code: str) -> str:
        fact = all_states()[code]
        graph.add_node(code, type="state", name=fact.name, lat=fact.lat, lon=fact.lon)
        return code

    for alliance, codes in members.items():
        graph.add_node(alliance, type="alliance", name=alliance, kind="defence alliance")
        for code in codes:
            graph.add_edge(state(code), alliance, sort="membership", sign=1, status=None)
    for one, other, sign in ties:
        ends = [end if end in members else state(end) for end in (one, other)]
        graph.add_edge(*ends, sort="deal" if sign > 0 else "conflict", sign=sign, status=None)
    return graph


def europe() -> nx.MultiDiGraph[str]:
    graph = graph_of(
        {"NATO": WEST, "EU": UNION, "CSTO": EAST},
        [("RUS", "SRB", 1)] * 4 + [("USA", "RUS", -1)] * 3 + [("USA", "SRB", -1)],
    )
    graph.add_edge("SRB", "EU", sort="membership", sign=1, status="candidate")
    return graph


def boxes(
    graph: nx.MultiDiGraph[str], places: Mapping[str, Point]
) -> dict[str, tuple[float, float, float, float]]:
    """Left, top, right and bottom of what is drawn at each place."""
    drawn = {}
    for node, (x, y) in places.items():
        if graph.nodes[node]["type"] == "state":
            half = max(44, 7 * min(32, len(graph.nodes[node]["name"]))) / 2
            drawn[node] = (x - half, y - 15, x + half, y + 35)
        else:
            drawn[node] = (x - 40, y - 20, x + 40, y + 20)
    return drawn


def overlapping(graph: nx.MultiDiGraph[str], places: Mapping[str, Point]) -> list[tuple[str, str]]:
    return [
        (one, other)
        for (one, a), (other, b) in combinations(boxes(graph, places).items(), 2)
        if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]


def mean(distances: Iterable[float]) -> float:
    every = list(distances)
    return sum(every) / len(every)
