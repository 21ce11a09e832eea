"""What if: a world without an actor, an alliance, or a membership.

Which ties and obligations are lost, what falls apart, and whose betweenness moves, of the network
of all cooperative ties, memberships among them. Nothing else is taken to change: it shows what
hangs on whom, not what would have happened.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from graph.analysis.betweenness import betweenness
from graph.errors import SelectionError
from graph.model import Tie
from graph.selection import Selection
from graph.selection.obligations import Bond, belonging, obligations

if TYPE_CHECKING:
    from networkx import Graph

LEAST = 1e-9


@dataclass(frozen=True)
class Loss:
    """What is lost without something."""

    ties: tuple[Tie, ...]
    obligations: dict[tuple[str, str], list[Bond]]
    """By pair of those that remain, what they no longer owe one another."""
    cut_off: tuple[tuple[str, ...], ...]
    """Who among those that remain was connected to the largest piece by cooperation, and is not."""
    moved: dict[str, tuple[float, float]]
    """By actor, its betweenness before and after, those that move the most first."""


def without(
    selection: Selection,
    actors: Collection[str] = (),
    leaving: Collection[tuple[str, str]] = (),
) -> Loss:
    """What is lost without some actors, and where some states leave alliances."""
    after = _less(selection, actors, leaving)
    before_owed, after_owed = obligations(selection), obligations(after)
    lost = {
        pair: [bond for bond in bonds if bond not in after_owed.get(pair, ())]
        for pair, bonds in before_owed.items()
        if not set(pair) & set(actors)
    }
    one, other = _cooperation(selection), _cooperation(after)
    values = betweenness(one), betweenness(other)
    moved = {
        id_: (values[0][id_], values[1][id_])
        for id_ in values[1]
        if abs(values[0].get(id_, 0.0) - values[1][id_]) > LEAST
    }
    return Loss(
        tuple(tie for id_, tie in selection.ties.items() if id_ not in after.ties),
        {pair: bonds for pair, bonds in lost.items() if bonds},
        _cut_off(one, other),
        dict(sorted(moved.items(), key=lambda m: (-abs(m[1][0] - m[1][1]), m[0]))),
    )


def _cooperation(selection: Selection) -> Graph[str]:
    filters = replace(selection.filters, sign=selection.filters.sign or (1,))
    return replace(selection, filters=filters).network("simple")


def _less(
    selection: Selection, actors: Collection[str], leaving: Collection[tuple[str, str]]
) -> Selection:
    relations = selection.relations
    for state, alliance in leaving:
        if state not in belonging(selection).get(alliance, {}):
            names = selection.name(state), selection.name(alliance)
            raise SelectionError(f"{names[0]} is no member of {names[1]} at that time")
    ties = {
        id_: tie
        for id_, tie in relations.ties.items()
        if not {tie.source, tie.target} & set(actors)
        and not (tie.is_membership and (tie.source, tie.target) in leaving)
    }
    left = {id_: actor for id_, actor in relations.actors.items() if id_ not in actors}
    return replace(selection, relations=replace(relations, actors=left, ties=ties))


def _cut_off(before: Graph[str], after: Graph[str]) -> tuple[tuple[str, ...], ...]:
    """The pieces that the largest piece breaks into, less the largest of them."""
    import networkx as nx

    whole = max(nx.connected_components(before), key=len, default=set())
    parts = (sorted(set(piece) & whole) for piece in nx.connected_components(after))
    pieces = sorted((part for part in parts if part), key=lambda part: (-len(part), part))
    return tuple(map(tuple, pieces[1:]))
