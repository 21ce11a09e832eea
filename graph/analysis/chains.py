"""How two actors are connected: all shortest chains, and the strongest ones.

A chain leads over strands, along ties of either direction. The strongest are those of the least
resistance, where a strand of so many ties resists as one over their number and a chain as the sum
of its strands (Newman, “Scientific collaboration networks. II”, Physical Review E 64, 2001; they
are found as Yen has it, Management Science 17, 1971). Alliances are passed through like states;
ask for ties between states alone to leave them out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from graph.analysis._said import said
from graph.model import Tie
from graph.selection import Selection

if TYPE_CHECKING:
    from networkx import Graph

MOST = 100
"""So many chains are enough."""


@dataclass(frozen=True, slots=True)
class Chain:
    """Actors in turn, with the ties between each two and a sentence for each step."""

    actors: tuple[str, ...]
    ties: tuple[tuple[Tie, ...], ...]
    sentences: tuple[str, ...]
    strength: float

    @property
    def steps(self) -> int:
        """How many strands it leads over."""
        return len(self.ties)


def shortest(selection: Selection, one: str, other: str) -> list[Chain]:
    """All chains of the least number of steps, the strongest first; none if there is none."""
    import networkx as nx

    network = selection.network("simple")
    if not _connected(network, one, other):
        return []
    found = islice(nx.all_shortest_paths(network, one, other), MOST)
    chains = [_chain(selection, network, path) for path in found]
    return sorted(chains, key=lambda chain: (-chain.strength, chain.actors))


def strongest(selection: Selection, one: str, other: str, count: int) -> list[Chain]:
    """The chains of the least resistance, at most so many, the strongest first."""
    import networkx as nx

    network = selection.network("simple")
    if not _connected(network, one, other):
        return []
    for _, _, strand in network.edges(data=True):
        strand["resistance"] = 1 / strand["weight"]
    found = nx.shortest_simple_paths(network, one, other, weight="resistance")
    return [_chain(selection, network, path) for path in islice(found, min(count, MOST))]


def _connected(network: Graph[str], one: str, other: str) -> bool:
    import networkx as nx

    return one in network and other in network and one != other and nx.has_path(network, one, other)


def _chain(selection: Selection, network: Graph[str], path: list[str]) -> Chain:
    strands = [
        tuple(selection.ties[id_] for id_ in network[a][b]["ties"].split())
        for a, b in pairwise(path)
    ]
    resistance = sum(1 / network[a][b]["weight"] for a, b in pairwise(path))
    return Chain(
        tuple(path),
        tuple(strands),
        tuple(_sentences(selection, path, strands)),
        1 / resistance,
    )


def _sentences(
    selection: Selection, path: list[str], strands: list[tuple[Tie, ...]]
) -> Iterator[str]:
    kinds = selection.relations.kinds
    for first, ties in zip(path, strands, strict=False):
        told, *more = sorted(ties, key=lambda tie: (-kinds[tie.kind].weight.event, tie.id))
        others = f", and {len(more)} more tie{'s' * (len(more) > 1)}" if more else ""
        yield f"{said(selection, told, first)}{others}"
