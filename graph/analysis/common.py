"""What two to four actors share, and where they part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from graph.analysis._said import said
from graph.errors import SelectionError
from graph.network import sign_of
from graph.selection import Selection
from graph.selection.obligations import memberships

MOST = 4


@dataclass(frozen=True, slots=True)
class Shared:
    """Something of several: an alliance, or a third with whom all or only some have such a tie.

    `since` and `until` are the days on which all of them have it, for an alliance.
    """

    sort: str
    what: str
    who: tuple[str, ...]
    since: date | None = None
    until: date | None = None


def common(selection: Selection, actors: Sequence[str]) -> list[Shared]:
    """Alliances, ties to thirds, and ties of their own; what all share comes first.

    Sorts: “alliance” and “tie” are what they share or only some have, “own” are ties among them,
    “opposed” those with whom some are tied by cooperation and others by conflict.
    """
    if not 2 <= len(set(actors)) <= MOST:
        raise SelectionError(f"name two to {MOST} different actors")
    found = [
        *_alliances(selection, actors),
        *_own(selection, actors),
        *_thirds(selection, actors),
        *_opposed(selection, actors),
    ]
    order = {"alliance": 0, "own": 1, "tie": 2, "opposed": 3}
    return sorted(found, key=lambda one: (order[one.sort], -len(one.who), one.what))


def _alliances(selection: Selection, actors: Sequence[str]) -> Iterator[Shared]:
    for alliance, inside in memberships(selection).items():
        who = tuple(actor for actor in actors if actor in inside)
        spans = [inside[actor] for actor in who]
        together = spans[0] if spans else []
        for other in spans[1:]:
            both = ((max(a, c), min(b, d)) for a, b in together for c, d in other)
            together = [(start, end) for start, end in both if start <= end]
        if who and not together:  # never at the same time
            for actor in who:
                yield Shared("alliance", alliance, (actor,), *_ends(inside[actor]))
        elif who:
            yield Shared("alliance", alliance, who, *_ends(together))


def _ends(spans: list[tuple[date, date]]) -> tuple[date | None, date | None]:
    since, until = min(start for start, _ in spans), max(end for _, end in spans)
    return (None if since == date.min else since, None if until == date.max else until)


def _own(selection: Selection, actors: Sequence[str]) -> Iterator[Shared]:
    for one, other in combinations(actors, 2):
        for tie in selection.ties.values():
            if {tie.source, tie.target} == {one, other}:
                yield Shared("own", said(selection, tie, tie.source), (one, other))


def _thirds(selection: Selection, actors: Sequence[str]) -> Iterator[Shared]:
    """“arms sale from Russia”: whoever of the actors has such a tie with the same third."""
    with_third: dict[tuple[str, str], list[str]] = defaultdict(list)
    for actor in actors:
        for what in dict.fromkeys(_ties_of(selection, actor, actors)):
            with_third[what].append(actor)
    for (kind, third), who in with_third.items():
        yield Shared("tie", f"{kind} {selection.name(third)}", tuple(who))


def _ties_of(selection: Selection, actor: str, actors: Sequence[str]) -> Iterator[tuple[str, str]]:
    for tie in selection.ties.values():
        if actor not in (tie.source, tie.target) or tie.is_membership:
            continue
        third = tie.target if tie.source == actor else tie.source
        if third not in actors:
            directed = selection.relations.kinds[tie.kind].directed
            way = ("to" if tie.source == actor else "from") if directed else "with"
            yield f"{tie.kind} {way}", third


def _opposed(selection: Selection, actors: Sequence[str]) -> Iterator[Shared]:
    """Thirds with whom one has only cooperation and another only conflict."""
    signs: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for tie in selection.ties.values():
        sign = sign_of(tie, selection.relations.kinds[tie.kind])
        for actor, third in ((tie.source, tie.target), (tie.target, tie.source)):
            if sign and actor in actors and third not in actors:
                signs[third][actor].add(sign)
    for third, of in signs.items():
        friends = tuple(actor for actor in actors if of.get(actor) == {1})
        enemies = tuple(actor for actor in actors if of.get(actor) == {-1})
        if friends and enemies:
            name = selection.name(third)
            yield Shared("opposed", f"cooperation with {name}", friends)
            yield Shared("opposed", f"conflict with {name}", enemies)
