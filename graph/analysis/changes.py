"""What began, ended and stayed between two days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from graph.model import Tie
from graph.relations import Relations
from graph.selection import Selection


@dataclass(frozen=True)
class Changes:
    """What `changes` finds, as ids of ties."""

    began: frozenset[str]
    """In force on the later day, not on the earlier."""
    ended: frozenset[str]
    """In force on the earlier day, not on the later."""
    stayed: frozenset[str]
    """In force on both days, whatever lay between."""
    passing: frozenset[str]
    """Came and went between the two days: in force on neither."""


def changes(relations: Relations, before: date, after: date) -> Changes:
    """Compare the ties of two days.

    A tie stands while it is in force and both its ends exist, the first and the last day
    included. Raises ValueError if `before` is later than `after`.
    """
    if before > after:
        raise ValueError(f"{before} is later than {after}; give the earlier day first")
    spans = {id_: relations.in_force(tie) for id_, tie in relations.ties.items()}
    earlier = {id_ for id_, (start, end) in spans.items() if start <= before <= end}
    later = {id_ for id_, (start, end) in spans.items() if start <= after <= end}
    return Changes(
        began=frozenset(later - earlier),
        ended=frozenset(earlier - later),
        stayed=frozenset(earlier & later),
        passing=frozenset(
            id_ for id_, (start, end) in spans.items() if before < start <= end < after
        ),
    )


def between(selection: Selection) -> dict[str, list[Tie]]:
    """The same of a selection over its time: by what happened, its ties in the order of time.

    What began and ended comes with what came and went; what stayed is told too.
    """
    found = changes(selection.relations, selection.first, selection.last)
    spans = selection.relations.spans
    return {
        name: sorted(
            (tie for id_, tie in selection.ties.items() if id_ in getattr(found, name)),
            key=lambda tie: (spans[tie.id][name == "ended"], tie.id),
        )
        for name in ("began", "ended", "passing", "stayed")
    }
