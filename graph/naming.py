"""What an actor is called on a day, which flag it flies then and of what kind it is.

All who speak of an actor ask here, with the day that they speak of. Before an actor is there, and
when it is gone, it has the name of its first or its last day.
"""

from __future__ import annotations

from datetime import date

from graph.dated import DatedFlag, DatedKind, DatedName, holding
from graph.model import Actor, Alliance, State
from graph.reference.folding import fold


def dated_of(actor: Actor) -> tuple[DatedName | DatedFlag | DatedKind, ...]:
    """All that holds of an actor for a time."""
    return (*actor.names, *(actor.flags if isinstance(actor, State) else actor.kinds))


def name_on(actor: Actor, day: date) -> str:
    """The name on a day."""
    dated = _dated(actor, day)
    return dated.name if dated else actor.name


def label_on(actor: Actor, day: date) -> str:
    """The name in few letters: a state's own, an alliance's key without the hyphens of keys."""
    dated = _dated(actor, day)
    if isinstance(actor, State):
        return dated.name if dated else actor.name
    return dated.label if dated else key_as_label(actor)


def key_as_label(alliance: Alliance) -> str:
    """An alliance's key, as it is spelt in its name where that has it."""
    plain = alliance.id.replace("-", " ")
    if fold(alliance.name) == fold(plain):
        return alliance.name
    return alliance.id if alliance.name.startswith(alliance.id) else plain


def names_of(actor: Actor) -> list[str]:
    """All that it is or was called, today's name first."""
    label = actor.name if isinstance(actor, State) else key_as_label(actor)
    dated = (text for one in actor.names for text in (one.name, one.label))
    return list(dict.fromkeys([actor.name, label, *dated, *actor.aliases]))


def longest_label(actor: Actor) -> str:
    """The longest of the labels that it has on one day or another."""
    if isinstance(actor, State):
        return max([actor.name, *(one.name for one in actor.names)], key=len)
    return max([key_as_label(actor), *(one.label for one in actor.names)], key=len)


def kinds_on(alliance: Alliance, day: date) -> tuple[str, ...]:
    """Of what kinds an alliance is on a day, what it chiefly is first."""
    dated = (one.kind for one in holding(alliance.kinds, _within(alliance, day)))
    return (*((alliance.kind,) if alliance.kind else ()), *dated)


def _dated(actor: Actor, day: date) -> DatedName | None:
    return next(holding(actor.names, _within(actor, day)), None)


def _within(actor: Actor, day: date) -> date:
    return max(actor.existed.start, min(day, actor.existed.end))
