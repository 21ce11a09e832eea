"""A selection → networks of NetworkX: every tie, strands, signs, common memberships, obligations.

- **multi**: an edge for each tie, keyed by its id.
- **simple**: one edge for all ties between two actors (a strand), with `count`, `weight`, `sign`
  (“+”, “−”, “both”, or “0” for neither), `kinds`, `ties` (their ids), the items' totals, and
  `since` and `until`, from the first day of any to the last of any.
- **signed**: the same pairs, `positive` and `negative` ties counted, `weight` their difference and
  `sign` its sign. What two states owe one another by an obligation counts as one positive tie, as
  in the literature on balance; what is neither counts for nothing, and pairs of it are left out.
- **co-membership**: states joined by the alliances that both belong to on a day of the time;
  `count` and `alliances`, `weight` by Newman: each alliance counts 1 / (its members − 1)
  (Physical Review E 64, 2001, 016132).
- **obligations**: states joined by what they owe one another by a pact of the two or an alliance,
  in ATOP's words: the strongest `obligation`, its `level` and `weight` from 1 to 3, and what it
  rests on (`through`).

An edge of multi has what `Relations.network` gives it, and besides the days `start` and `end`
(dates; an open one is left out), `title`, `confidence`, `sources` and `source_count`, `ordered`,
`delivered` and `donated`. Nodes have what they have there, `iso2`, `iso3`, `sovereign`, `start` and
`end`. Ids of sources and of ties are joined by spaces: they hold none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING, Any

import networkx as nx

from graph.dates import FIRST_DAY, LAST_DAY
from graph.errors import SelectionError
from graph.model import Actor, State, Tie
from graph.network import of_actor, of_tie, sign_of
from graph.reference.states import known
from graph.selection.obligations import memberships, obligations

if TYPE_CHECKING:
    from graph.selection.selected import Selection

Make = Callable[["Selection", bool | None], "nx.Graph[str]"]
Pair = tuple[str, str]


def multi(selection: Selection, directed: bool | None) -> nx.Graph[str]:
    """Every tie; directed unless asked otherwise."""
    both_ways = directed is None or directed
    made: nx.MultiGraph[str] = nx.MultiDiGraph() if both_ways else nx.MultiGraph()
    _add_nodes(made, selection, selection.actors.values())
    for tie in selection.ties.values():
        attributes = edge_attributes(selection, tie)
        if attributes["directed"] and not made.is_directed():
            attributes |= {"from": tie.source, "to": tie.target}
        made.add_edge(tie.source, tie.target, tie.id, **attributes)
        if made.is_directed() and not attributes["directed"]:
            made.add_edge(tie.target, tie.source, tie.id, **attributes)
    return made


def simple(selection: Selection, directed: bool | None) -> nx.Graph[str]:
    """One edge for each pair that has a tie; undirected unless asked otherwise."""
    made = _plain(directed)
    _add_nodes(made, selection, selection.actors.values())
    for (one, other), ties in _strands(selection, bool(directed)).items():
        signs = {sign_of(tie, selection.relations.kinds[tie.kind]) for tie in ties} - {0}
        start = min(selection.relations.spans[tie.id][0] for tie in ties)
        end = max(selection.relations.spans[tie.id][1] for tie in ties)
        made.add_edge(
            one,
            other,
            count=len(ties),
            weight=float(len(ties)),
            sign="both" if len(signs) > 1 else {1: "+", -1: "−"}.get(sum(signs), "0"),
            kinds=", ".join(dict.fromkeys(tie.kind for tie in ties)),
            ties=" ".join(tie.id for tie in ties),
            **{key: sum(totals(tie)[key] for tie in ties) for key in AMOUNTS},
            **days(start, end),
        )
    return made


def signed(selection: Selection, directed: bool | None) -> nx.Graph[str]:
    """Pairs with a sign; undirected unless asked otherwise."""
    made = _plain(directed)
    _add_nodes(made, selection, selection.actors.values())
    sums: dict[Pair, list[int]] = defaultdict(lambda: [0, 0])
    for pair, ties in _strands(selection, bool(directed)).items():
        for tie in ties:
            sign = sign_of(tie, selection.relations.kinds[tie.kind])
            if sign:
                sums[pair][0 if sign > 0 else 1] += 1
    for (one, other), bonds in obligations(selection).items():
        # A pact of the two is among their ties already.
        if any(bond.alliance for bond in bonds):
            for pair in [(one, other), (other, one)] if directed else [(one, other)]:
                sums[pair][0] += 1
    for (one, other), (positive, negative) in sums.items():
        weight = positive - negative
        made.add_edge(
            one,
            other,
            positive=positive,
            negative=negative,
            weight=float(weight),
            sign=(weight > 0) - (weight < 0),
        )
    return made


def co_membership(selection: Selection, directed: bool | None) -> nx.Graph[str]:
    """States by the alliances that they share; it has no direction."""
    made = _plain(directed, mutual="co-membership")
    _add_states(made, selection)
    shared: dict[Pair, list[str]] = defaultdict(list)
    weight: dict[Pair, float] = defaultdict(float)
    for alliance, spans in memberships(selection).items():
        members = [id_ for id_ in spans if id_ in made]
        for one, other in combinations(sorted(members), 2):
            if _together(spans[one], spans[other]):
                shared[one, other].append(alliance)
                weight[one, other] += 1 / (len(members) - 1)
    for (one, other), alliances in shared.items():
        made.add_edge(
            one,
            other,
            count=len(alliances),
            alliances=" ".join(alliances),
            weight=weight[one, other],
        )
    return made


def owed(selection: Selection, directed: bool | None) -> nx.Graph[str]:
    """States by what they owe one another; what both owe runs both ways, where asked."""
    made = _plain(directed)
    _add_states(made, selection)
    for (one, other), bonds in obligations(selection).items():
        strongest = max(bonds, key=lambda bond: bond.level)
        attributes = {
            "obligation": strongest.obligation,
            "level": strongest.level,
            "weight": float(strongest.level),
            "count": len(bonds),
            "through": " ".join(dict.fromkeys(bond.alliance or bond.tie for bond in bonds)),
        }
        made.add_edge(one, other, **attributes)
        if directed:
            made.add_edge(other, one, **attributes)
    return made


FORMS: Mapping[str, Make] = {
    "multi": multi,
    "simple": simple,
    "signed": signed,
    "co-membership": co_membership,
    "obligations": owed,
}
"""Each form by its name."""

AMOUNTS = ("ordered", "delivered", "donated")


def totals(tie: Tie) -> dict[str, int]:
    """How many items were ordered, delivered and donated in all."""
    return {key: sum(getattr(item, key) or 0 for item in tie.items) for key in AMOUNTS}


def days(start: date, end: date) -> dict[str, date]:
    """A first and a last day, as far as they are known."""
    found = {} if start == FIRST_DAY else {"start": start}
    return found if end == LAST_DAY else {**found, "end": end}


def edge_attributes(selection: Selection, tie: Tie) -> dict[str, Any]:
    """All that an edge of the multigraph says of its tie."""
    found: dict[str, Any] = {**of_tie(tie, selection.relations.kinds[tie.kind])}
    if tie.title:
        found["title"] = tie.title
    sources = dict.fromkeys(tie.sources)
    return {
        **found,
        **days(*selection.relations.spans[tie.id]),
        "confidence": tie.confidence,
        "sources": " ".join(sources),
        "source_count": len(sources),
        **{key: total for key, total in totals(tie).items() if total},
    }


def node_attributes(selection: Selection, actor: Actor) -> dict[str, Any]:
    """All that a node says of its actor."""
    found: dict[str, Any] = {**of_actor(actor, selection.day)}
    if isinstance(actor, State):
        if actor.code2:
            found["iso2"] = actor.code2
        if actor.id in known():
            found["iso3"] = actor.id
        found["sovereign"] = actor.sovereign_by(selection.day)
    return {**found, **days(actor.existed.start, actor.existed.end)}


def _plain(directed: bool | None, mutual: str | None = None) -> nx.Graph[str]:
    if directed and mutual:
        raise SelectionError(f"{mutual} has no direction; leave out `directed`")
    return nx.DiGraph() if directed else nx.Graph()


def _add_nodes(made: nx.Graph[str], selection: Selection, actors: Iterable[Actor]) -> None:
    made.add_nodes_from((one.id, node_attributes(selection, one)) for one in actors)


def _add_states(made: nx.Graph[str], selection: Selection) -> None:
    _add_nodes(made, selection, (x for x in selection.actors.values() if isinstance(x, State)))


def _strands(selection: Selection, directed: bool) -> dict[Pair, list[Tie]]:
    """The ties of each pair; undirected pairs by their ids in the order of the alphabet."""
    found: dict[Pair, list[Tie]] = defaultdict(list)
    for tie in selection.ties.values():
        for pair in _pairs(selection, tie, directed):
            found[pair].append(tie)
    return found


def _pairs(selection: Selection, tie: Tie, directed: bool) -> Iterator[Pair]:
    if not directed:
        yield (tie.source, tie.target) if tie.source < tie.target else (tie.target, tie.source)
        return
    yield tie.source, tie.target
    if not selection.relations.kinds[tie.kind].directed:
        yield tie.target, tie.source


def _together(one: Iterable[tuple[date, date]], other: Iterable[tuple[date, date]]) -> bool:
    return any(max(a, c) <= min(b, d) for a, b in one for c, d in other)
