"""Who is meant: from a name, a variant or a code to an actor of the relations, as in a file."""

from __future__ import annotations

from collections.abc import Callable

from graph.errors import SelectionError
from graph.model import Actor, State
from graph.reading.names import Names
from graph.relations import Relations


class Finder:
    """Finds the actors of relations by their names; raises SelectionError where none is meant."""

    def __init__(self, relations: Relations) -> None:
        self._relations = relations
        self._names = Names()
        for actor in relations.actors.values():
            if isinstance(actor, State):
                self._names.add_state(actor.id, (actor.name, actor.id, *actor.aliases))
        for actor in relations.actors.values():
            if not isinstance(actor, State):
                self._names.add_alliance(actor.id, (actor.id, actor.name, *actor.aliases))

    def actor(self, name: str) -> Actor:
        """The state or alliance of that name, id or code."""
        return self._there(self._names.actor(name), name, self._names.unknown_actor)

    def alliance(self, name: str) -> Actor:
        """The alliance of that key, name or alias."""
        return self._there(self._names.alliance(name), name, self._names.unknown_alliance)

    def _there(self, id_: str | None, name: str, unknown: Callable[[str], str]) -> Actor:
        if id_ is None:
            raise SelectionError(unknown(name).removesuffix("; add it under `alliances:`"))
        actor = self._relations.actors.get(id_)
        if actor is None:
            raise SelectionError(f"nothing in these relations ties “{name}”")
        return actor
