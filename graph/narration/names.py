"""What actors are called in a sentence, and what a step's text calls some of them instead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from graph.model import Actor, Alliance
from graph.narration.text import fold, has, without
from graph.narration.words import with_article

Order = Callable[[str], int]
"""Where an actor stands in the order of importance, by its id."""

LEAST_LETTERS = 3


def label(actor: Actor) -> str:
    """A state's name, or an alliance's key without the hyphens that keys have."""
    if not isinstance(actor, Alliance):
        return actor.name
    plain = actor.id.replace("-", " ")
    if fold(actor.name) == fold(plain):
        return actor.name
    return actor.id if actor.name.startswith(actor.id) else plain


@dataclass(frozen=True)
class Names:
    """Names of actors, with those in their place that a text uses (`called`, by id)."""

    actors: Mapping[str, Actor]
    called: Mapping[str, str] = field(default_factory=dict)

    def label(self, id_: str) -> str:
        """An actor in few letters."""
        return self.called.get(id_) or label(self.actors[id_])

    def spoken(self, id_: str) -> str:
        """An actor within a sentence: “the United States”, “the Schengen Area”, “NATO”."""
        if id_ in self.called:
            return with_article(self.called[id_])
        actor = self.actors[id_]
        short = label(actor)
        begins = fold(actor.name).startswith(f"{fold(short)} ")
        more = actor.name[len(short) + 1 :] if begins else ""
        # What lacks but one word of its name is a name cut short, not another name.
        return with_article(actor.name if more and " " not in more else short)

    def sorted(self, ids: Iterable[str], order: Order) -> list[str]:
        """Actors by importance, then by name, each of them once."""
        names = {id_: self.actors[id_].name for id_ in ids}
        return sorted(names, key=lambda id_: (order(id_), fold(names[id_]), names[id_]))


def called_in(actors: Mapping[str, Actor], every: Sequence[str], text: str) -> Mapping[str, str]:
    """By id, the other name (one of its aliases) by which a text calls an actor.

    An actor that the text also calls by its name of today keeps that. `every` are the names of
    all actors: a name may be a part of another's.
    """
    written = [name for name in every if name in text]
    found = {
        id_: _called(actor, written, text)
        for id_, actor in actors.items()
        if any(alias in text for alias in actor.aliases)
    }
    return {id_: name for id_, name in found.items() if name is not None}


def every_name(actors: Mapping[str, Actor]) -> list[str]:
    """All names of all actors."""
    return [name for one in actors.values() for name in (one.name, label(one), *one.aliases)]


def _called(actor: Actor, written: list[str], text: str) -> str | None:
    others = [
        alias for alias in actor.aliases if _usable(actor, alias) and _has(text, alias, written)
    ]
    if not others:
        return None
    other = max(others, key=len)
    today = [actor.name, label(actor)]
    if other in today or any(_has(text, name, written) for name in today):
        return None
    return other


def _usable(actor: Actor, alias: str) -> bool:
    """A state's abbreviations are other bodies' too, as PLO is."""
    letters = len(alias) >= LEAST_LETTERS
    return letters and (isinstance(actor, Alliance) or any(map(str.islower, alias)))


def _has(text: str, name: str, written: list[str]) -> bool:
    """Whether a text has a name by itself, not as a part of a longer one: “East Germany”."""
    if not has(text, name):
        return False
    for longer in written:
        if longer != name and name in longer:
            text = without(text, longer)
    return has(text, name)
