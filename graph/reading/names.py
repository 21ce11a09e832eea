"""Who is meant: from a name, a variant or a code in the file to an actor's id."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager

from graph.model import Actor, Alliance
from graph.naming import names_of
from graph.reading.sentences import did_you_mean, quote
from graph.reading.shape import UNREAD
from graph.reference.folding import fold
from graph.reference.likeness import Likeness, only
from graph.reference.states import Fact, known, likely, lookup, several, usual

PATIENCE = 200
"""Nobody reads on after so many unknown names: fewer errors are listed."""


class Names:
    """The names that one file knows: its alliances, its own states, and those of ISO."""

    def __init__(self) -> None:
        self._states: dict[str, str] = {}
        self._alliances: dict[str, str] = {}
        self._shown: dict[str, str] = {}
        self.alliance_keys: set[str] = set()
        self._likeness: dict[str, tuple[int, Likeness]] = {}
        self._unknown: set[str] = set()
        self.facts: dict[str, Fact] = {}
        """ISO's facts of the states that the file mentions, in the order of their mention."""

    def add_state(self, id_: str, names: Iterable[str]) -> str | None:
        """Make a declared state known by its names; returns a name that is taken, if any."""
        return self._add(self._states, id_, names)

    def add_alliance(self, id_: str, names: Iterable[str]) -> str | None:
        """Make an alliance known by its names; returns a name that is taken, if any."""
        taken = self._add(self._alliances, id_, names)
        if self.alliance(id_) == id_:  # else its key is another's name
            self.alliance_keys.add(id_)
        return taken

    def know(self, actors: Collection[Actor]) -> None:
        """Let the names of actors mean them, as far as nobody else has these names."""
        for actor in actors:
            # What stands first is what a suggestion shows: an alliance's key, a state's name.
            add, first = self.add_state, (actor.name, actor.id)
            if isinstance(actor, Alliance):
                add, first = self.add_alliance, (actor.id, actor.name)
            for name in (*first, *actor.aliases):
                add(actor.id, (name,))
        self.offer(actors)

    def offer(self, actors: Iterable[Actor]) -> None:
        """Let what actors were called mean them, too, where nobody else is called so."""
        for actor in actors:
            offer = self.offer_alliance if isinstance(actor, Alliance) else self.offer_state
            for name in names_of(actor):
                offer(actor.id, name)

    def offer_state(self, id_: str, name: str) -> None:
        """Make a state known by one more name, unless that is another's."""
        other = usual(name)
        if other is None or other.alpha3 == id_:
            self._states.setdefault(fold(name), id_)

    def offer_alliance(self, id_: str, name: str) -> None:
        """Make an alliance known by one more name, unless that is another's."""
        self._alliances.setdefault(fold(name), id_)

    def _add(self, table: dict[str, str], id_: str, names: Iterable[str]) -> str | None:
        for name in names:
            if name == UNREAD:
                continue
            key = fold(name)
            if table.setdefault(key, id_) != id_:
                return name
            self._shown.setdefault(id_, name)
        return None

    def state(self, name: str) -> str | None:
        """The id of a state, declared or known."""
        return self.declared(name) or self._mentioned(lookup(name))

    def declared(self, name: str) -> str | None:
        """The id of a state that the file declares under a name."""
        return self._states.get(fold(name))

    def alliance(self, name: str) -> str | None:
        """The id of an alliance, by its key, name or alias."""
        return self._alliances.get(fold(name))

    def actor(self, name: str) -> str | None:
        """The id of a state or an alliance.

        An alliance's key wins over a state's alpha-2 code (AU is the African Union where the
        file has it); otherwise a state comes first where both have the name, unless it is a name
        that only lists print.
        """
        if name in self.alliance_keys:
            return name
        usually = self.declared(name) or self._mentioned(usual(name))
        return usually or self.alliance(name) or self._mentioned(lookup(name))

    def _mentioned(self, fact: Fact | None) -> str | None:
        if fact is None:
            return None
        self.facts.setdefault(fact.alpha3, fact)
        return fact.alpha3

    def meant(self) -> object:
        """All that decides whom a name means; of equal ones each name means the same."""
        return dict(self._states), dict(self._alliances), frozenset(self.alliance_keys)

    @contextmanager
    def mentions(self) -> Iterator[Mapping[str, Fact]]:
        """Which of the known states are mentioned meanwhile, by anybody or again."""
        facts, self.facts = self.facts, {}
        try:
            yield self.facts
        finally:
            mentioned, self.facts = self.facts, facts
            self.mention(mentioned)

    def mention(self, facts: Mapping[str, Fact]) -> None:
        """Let known states be mentioned."""
        for id_, fact in facts.items():
            self.facts.setdefault(id_, fact)

    def unknown_state(self, name: str) -> str:
        """What to tell an author about a state that is not known."""
        return f"{quote(name)} is not a state known here" + (
            _either(several(name))
            or self._meant(name, "states")
            or "; write an English name or an ISO code,"
            " or declare it under `states:` with a `code:`"
        )

    def unknown_actor(self, name: str, ids: Iterable[str] = ()) -> str:
        """What to tell an author about an actor that is not known; `ids` are of ties."""
        return f"{quote(name)} is no actor known here" + (
            _either(several(name))
            or self._meant(name, "states", "alliances")
            or did_you_mean(name, ids)
            or "; write a state's name or an alliance's key"
        )

    def unknown_alliance(self, name: str, elsewhere: str | None = None) -> str:
        """What to tell an author about an alliance that is not in the file, or in one it uses."""
        where = f"in {quote(elsewhere)}" if elsewhere else "of this file"
        return f"{quote(name)} is no alliance {where}" + (
            self._meant(name, "alliances")
            or ("; leave it out" if elsewhere else "; add it under `alliances:`")
        )

    def _near(self, name: str, which: str) -> Iterator[tuple[int, str]]:
        """The file's own actors with a name near to this one, with the slips between them."""
        table = self._states if which == "states" else self._alliances
        size, likeness = self._likeness.get(which, (0, Likeness(())))
        if size != len(table):
            likeness = Likeness(table.items())
            self._likeness[which] = len(table), likeness
        return likeness.near(name)

    def _meant(self, name: str, *tables: str) -> str | None:
        """A closing clause with the one actor that was meant, if it can only be one."""
        self._unknown.add(name)
        if len(self._unknown) > PATIENCE:
            return None
        found = [near for table in tables for near in self._near(name, table)]
        if "states" in tables:
            found += likely(name)
        meant = only(found) or ""
        fact = known().get(meant)
        shown = self._shown.get(meant) or (fact.name if fact else None)
        return f"; did you mean “{shown}”?" if shown else None


def _either(names: list[str]) -> str | None:
    return f"; write {' or '.join(f'“{name}”' for name in names)}" if names else None
