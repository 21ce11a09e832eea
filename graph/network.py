"""Actors and ties → a NetworkX multigraph with all parallel ties.

Its attributes are texts, numbers and truths alone, on one line each and none of them None: what
is not known is left out. None is called as something that GEXF, GraphML or GML call so
themselves. So NetworkX writes the graph to each of them as it is, and reads the same back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from graph.model import Actor, State, Tie
from graph.naming import kinds_on, name_on
from graph.reference.codes import NONE, all_codes
from graph.vocabulary.kinds import Kind, Sign
from graph.vocabulary.statuses import full_membership, membership_statuses, statuses

if TYPE_CHECKING:
    from networkx import MultiDiGraph, MultiGraph

Attributes = dict[str, str | float | bool]

NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def build(
    actors: Iterable[Actor], ties: Iterable[Tie], kinds: Mapping[str, Kind], day: date
) -> MultiDiGraph[str]:
    """A directed multigraph: a node for each actor, an edge for each tie, keyed by its id.

    Names, kinds of alliances and the codes by which others call a state are those of the day.
    """
    import networkx as nx  # costs most of the start-up, and `check` does without

    graph: MultiDiGraph[str] = nx.MultiDiGraph()
    graph.add_nodes_from((actor.id, of_actor(actor, day)) for actor in actors)
    for tie in ties:
        graph.add_edge(tie.source, tie.target, tie.id, **of_tie(tie, kinds[tie.kind]))
    return graph


def undirected(graph: MultiDiGraph[str]) -> MultiGraph[str]:
    """The same without directions; a tie of a directed kind says in `from` and `to` whose it is."""
    import networkx as nx

    plain: MultiGraph[str] = nx.MultiGraph()
    plain.add_nodes_from(graph.nodes(data=True))
    for source, target, key, tie in graph.edges(keys=True, data=True):
        ends = {"from": source, "to": target} if tie["directed"] else {}
        plain.add_edge(source, target, key, **tie, **ends)
    return plain


def of_actor(actor: Actor, day: date) -> Attributes:
    """What is known of an actor, as a node has it."""
    if isinstance(actor, State):
        lat, lon = map(float, actor.at) if actor.at else (None, None)
        since = actor.sovereign_since
        return _known(
            type="state",
            name=name_on(actor, day),
            continent=actor.continent,
            lat=lat,
            lon=lon,
            standing=actor.standing,
            sovereign_since=since.text if since else None,
            **_codes(actor, day),
        )
    kinds = kinds_on(actor, day)
    several = "; ".join(kinds) if len(kinds) > 1 else None
    return _known(
        type="alliance",
        name=name_on(actor, day),
        kind=kinds[0] if kinds else None,
        kinds=several,
    )


def _codes(state: State, day: date) -> dict[str, str | int | None]:
    codes = all_codes().get(state.id, NONE)
    cow, gw = codes.cow_on(day), codes.gw_on(day)
    return {
        "cow": cow.number if cow else None,
        "cow_abbreviation": cow.abbreviation if cow else None,
        "gw": gw.number if gw else None,
        "fips": " ".join(codes.fips) or None,
        "ioc": codes.ioc,
        "m49": codes.m49,
        "wikidata": codes.wikidata,
    }


def of_tie(tie: Tie, kind: Kind) -> Attributes:
    """What is known of a tie, as an edge has it."""
    return _known(
        tie=tie.id,
        sort=tie.type,
        kind=tie.kind,
        category=kind.category,
        sign=sign_of(tie, kind),
        directed=kind.directed,
        status=tie.status,
        since=tie.held.since.text if tie.held.since else None,
        until=tie.held.until.text if tie.held.until else None,
    )


def sign_of(tie: Tie, kind: Kind) -> Sign:
    """+1 for who belongs to an alliance or works with it, else 0; for other ties the kind's.

    What is not in effect has 0.
    """
    if not tie.is_membership:
        stands = statuses().get(tie.status or "")
        return 0 if stands and stands.idle else kind.sign
    status = membership_statuses().get(tie.status or full_membership())
    return status.sign if status else 0


def _known(**attributes: str | float | bool | None) -> Attributes:
    return {
        name: " ".join(NOT_IN_XML.sub(" ", value).split()) if isinstance(value, str) else value
        for name, value in attributes.items()
        if value is not None
    }
