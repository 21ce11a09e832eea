"""Actors and ties → a NetworkX multigraph with all parallel ties."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from graph.model import Actor, State, Tie
from graph.reference.kinds import Kind

if TYPE_CHECKING:
    from networkx import MultiDiGraph


def build(
    actors: Iterable[Actor], ties: Iterable[Tie], kinds: Mapping[str, Kind]
) -> MultiDiGraph[str]:
    """A directed multigraph: a node for each actor, an edge for each tie, keyed by its id.

    Node attributes: `type` (state or alliance), `name`, `continent`, `lat`, `lon`; `standing`
    (sovereign, associated, dependency, contested, movement) and `sovereign_since`, which may be
    later than the day that is asked for; without it a sovereign state has been one all along. Edge
    attributes: `type`, `kind`, `category`, `sign` (+1, −1 or 0), `directed`, `status`,
    `since`, `until`. Ties of a mutual kind are one edge, in the order written.
    """
    import networkx as nx  # costs most of the start-up, and `check` does without

    graph: MultiDiGraph[str] = nx.MultiDiGraph()
    for actor in actors:
        attributes: dict[str, object] = {"name": actor.name}
        if isinstance(actor, State):
            lat, lon = actor.at or (None, None)
            attributes |= {
                "type": "state",
                "continent": actor.continent,
                "lat": lat,
                "lon": lon,
                "standing": actor.standing,
            }
            if actor.sovereign_since:
                attributes["sovereign_since"] = actor.sovereign_since.text
        else:
            attributes |= {"type": "alliance", "kind": actor.kind}
        graph.add_node(actor.id, **attributes)
    for tie in ties:
        kind = kinds[tie.kind]
        graph.add_edge(
            tie.source,
            tie.target,
            key=tie.id,
            type=tie.type,
            kind=tie.kind,
            category=kind.category,
            sign=kind.sign,
            directed=kind.directed,
            status=tie.status,
            since=tie.held.since.text if tie.held.since else None,
            until=tie.held.until.text if tie.held.until else None,
        )
    return graph
