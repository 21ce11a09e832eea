"""What states owe one another in war: by pacts of two, and by alliances that both are within.

The vocabulary says which kinds of tie and of alliance oblige to what, and how much that is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from graph.dates import FIRST_DAY, LAST_DAY
from graph.model import Alliance, Filters, State, Tie
from graph.selection.filters import between
from graph.vocabulary.alliances import alliance_kinds
from graph.vocabulary.statuses import full_membership, membership_statuses
from graph.vocabulary.words import obligations as levels

if TYPE_CHECKING:
    from graph.selection.selected import Selection

Span = tuple[date, date]
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Bond:
    """One obligation between two states, from a tie of theirs or from an alliance."""

    obligation: str
    level: int
    tie: str
    alliance: str | None = None


def memberships(selection: Selection) -> Mapping[str, Mapping[str, list[Span]]]:
    """By alliance, by state: the days of the time on which it is a member in good standing.

    Filters that leave alliances out as actors do not leave out what their members share.
    """
    found: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for tie in _with_alliances(selection).values():
        if tie.is_membership and _within(tie) and tie.source in selection.actors:
            start, end = selection.relations.spans[tie.id]
            span = max(start, selection.first), min(end, selection.last)
            found[tie.target][tie.source].append(span)
    return found


def belonging(selection: Selection) -> Mapping[str, Mapping[str, list[Span]]]:
    """The memberships of the time, whatever of its ties the filters let through.

    For whom an alliance's name stands: of military ties alone its members are who they are.
    """
    return memberships(replace(selection, filters=Filters()))


def obligations(selection: Selection) -> Mapping[Pair, list[Bond]]:
    """The obligations of each two states, by their ids in the order of the alphabet."""
    found: dict[Pair, list[Bond]] = defaultdict(list)
    kinds, actors = selection.relations.kinds, selection.actors
    for tie in selection.ties.values():
        obligation = kinds[tie.kind].obligation
        ends = (actors.get(tie.source), actors.get(tie.target))
        if obligation and all(isinstance(end, State) for end in ends):
            pair = min(tie.source, tie.target), max(tie.source, tie.target)
            found[pair].append(Bond(obligation, levels()[obligation].level, tie.id))
    for alliance, spans in memberships(selection).items():
        for obligation, first, last in owed(selection.relations.actors[alliance]):
            bond = Bond(obligation, levels()[obligation].level, "", alliance)
            for one, other in combinations(sorted(spans), 2):
                if any(
                    max(a, c, first) <= min(b, d, last)
                    for a, b in spans[one]
                    for c, d in spans[other]
                ):
                    found[one, other].append(bond)
    return found


def owed(actor: object) -> Iterator[tuple[str, date, date]]:
    """What an alliance obliges its members to, if to anything, from day to day."""
    if isinstance(actor, Alliance):
        periods = [(actor.kind or "", FIRST_DAY, LAST_DAY)]
        periods += [(one.kind, one.held.start, one.held.end) for one in actor.kinds]
        for kind, first, last in periods:
            known = alliance_kinds().get(kind)
            if known and known.obligation:
                yield known.obligation, first, last


def _within(tie: Tie) -> bool:
    status = membership_statuses().get(tie.status or full_membership())
    return bool(status and status.within and status.sign > 0)


def _with_alliances(selection: Selection) -> Mapping[str, Tie]:
    if not selection.filters.states_only:
        return selection.ties
    filters = replace(selection.filters, states_only=None)
    return between(selection.relations, selection.first, selection.last, filters)
