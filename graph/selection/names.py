"""Who is meant: from a name, a variant or a code to an actor of the relations, as in a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from graph.errors import SelectionError
from graph.model import Actor
from graph.naming import name_on
from graph.reading.names import Names
from graph.relations import Relations


class Finder:
    """Finds the actors of relations by their names; raises SelectionError where none is meant."""

    def __init__(self, relations: Relations) -> None:
        self._relations = relations
        self._names = Names()
        self._names.know(relations.actors.values())

    def actor(self, name: str) -> Actor:
        """The state or alliance of that name, id or code."""
        return self._there(self._names.actor(name), name, self._names.unknown_actor)

    def alliance(self, name: str) -> Actor:
        """The alliance of that key, name or alias."""
        return self._there(self._names.alliance(name), name, self._names.unknown_alliance)

    def at(self, name: str, first: date, last: date) -> Actor:
        """The actor of that name, or who stood in its place at a time at which it did not exist.

        That is one that became it, or that it became, by the file's `successors`, in as many steps
        as it takes.
        """
        actor = self.actor(name)
        if _existed(actor, first, last):
            return actor
        follow = self._predecessors if last < actor.existed.start else self._successors
        found, seen = [], [actor.id]
        for id_ in seen:
            for other in follow(id_):
                if other not in seen:
                    seen.append(other)
                    if _existed(self._relations.actors[other], first, last):
                        found.append(self._relations.actors[other])
        if len(found) == 1:
            return found[0]
        when = f"on {first}" if first == last else f"between {first} and {last}"
        instead = f"; {' or '.join(name_on(one, first) for one in found)} did" if found else ""
        raise SelectionError(f"{name_on(actor, first)} did not exist {when}{instead}")

    def _successors(self, id_: str) -> list[str]:
        known = self._relations.actors
        return [other for other in known[id_].successors if other in known]

    def _predecessors(self, id_: str) -> list[str]:
        return [one.id for one in self._relations.actors.values() if id_ in one.successors]

    def _there(self, id_: str | None, name: str, unknown: Callable[[str], str]) -> Actor:
        if id_ is None:
            raise SelectionError(unknown(name).removesuffix("; add it under `alliances:`"))
        actor = self._relations.actors.get(id_)
        if actor is None:
            raise SelectionError(f"nothing in these relations ties “{name}”")
        return actor


def _existed(actor: Actor, first: date, last: date) -> bool:
    return max(actor.existed.start, first) <= min(actor.existed.end, last)
