"""What actors are called in a sentence, on the day of a step and in its author's words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from graph.model import Actor
from graph.naming import label_on, name_on
from graph.narration.text import plain
from graph.narration.words import with_article

Order = Callable[[str], int]
"""Where an actor stands in the order of importance, by its id."""


@dataclass(frozen=True)
class Names:
    """Names of actors on a day, with those in their place that an author says (`called`, by id)."""

    actors: Mapping[str, Actor]
    day: date
    called: Mapping[str, str] = field(default_factory=dict)

    def label(self, id_: str) -> str:
        """An actor in few letters."""
        return self.called.get(id_) or label_on(self.actors[id_], self.day)

    def spoken(self, id_: str) -> str:
        """An actor within a sentence: “the United States”, “the Schengen Area”, “NATO”."""
        if id_ in self.called:
            return with_article(self.called[id_])
        actor = self.actors[id_]
        name, short = name_on(actor, self.day), label_on(actor, self.day)
        begins = plain(name).startswith(f"{plain(short)} ")
        more = name[len(short) + 1 :] if begins else ""
        # What lacks but one word of its name is a name cut short, not another name.
        return with_article(name if more and " " not in more else short)

    def sorted(self, ids: Iterable[str], order: Order) -> list[str]:
        """Actors by importance, then by name, each of them once."""
        names = {id_: name_on(self.actors[id_], self.day) for id_ in ids}
        return sorted(names, key=lambda id_: (order(id_), plain(names[id_]), names[id_]))
