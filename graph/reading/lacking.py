"""Alliances that a file uses without all their members: “six belong to it” would be false there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from graph.model import Alliance
from graph.reading.use import Borrowed
from graph.relations import Relations
from graph.vocabulary.statuses import membership_status


@dataclass(frozen=True)
class Lacking:
    """An alliance, and how many of its members on a day are in the file."""

    alliance: str
    here: int
    members: int


def members_on(relations: Relations, alliance: str, day: date) -> set[str]:
    """The ids of those who are within an alliance on a day."""
    return {
        tie.source
        for id_, tie in relations.ties.items()
        if tie.is_membership
        and tie.target == alliance
        and membership_status(tie.status).within
        and relations.spans[id_][0] <= day <= relations.spans[id_][1]
    }


def lacking(whole: Relations, ids: Iterable[str], here: Iterable[str], day: date) -> list[Lacking]:
    """Of some actors the alliances whose members are not all `here`."""
    here = {*here}
    found = []
    for id_ in ids:
        if isinstance(whole.actors.get(id_), Alliance):
            members = members_on(whole, id_, day)
            if members - here:
                found.append(Lacking(id_, len(members & here), len(members)))
    return found


def lacking_of(borrowed: Borrowed, relations: Relations, own: Iterable[str]) -> Iterator[Lacking]:
    """Those that a file uses and does not say itself, on its *as of* day, each once."""
    seen = {*own}
    for origin in reversed(borrowed.origins):
        ids = [id_ for id_ in origin.taken.actors if id_ not in seen]
        seen.update(ids)
        yield from lacking(origin.of, ids, relations.actors, relations.as_of)
