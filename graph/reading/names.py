"""Who is meant: from a name, a variant or a code in the file to an actor's id."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from graph.reading.sentences import quote
from graph.reference.states import Fact, fold, lookup, suggest


class Names:
    """The names that one file knows: its alliances, its own states, and those of ISO."""

    def __init__(self) -> None:
        self._states: dict[str, str] = {}
        self._alliances: dict[str, str] = {}
        self._spelled: dict[str, str] = {}
        self.alliance_keys: set[str] = set()
        self.facts: dict[str, Fact] = {}
        """ISO's facts of the states that the file mentions, in the order of their mention."""

    def add_state(self, id_: str, names: Iterable[str]) -> str | None:
        """Make a declared state known by its names; returns a name that is taken, if any."""
        return self._add(self._states, id_, names)

    def add_alliance(self, id_: str, names: Iterable[str]) -> str | None:
        """Make an alliance known by its names; returns a name that is taken, if any."""
        self.alliance_keys.add(id_)
        return self._add(self._alliances, id_, names)

    def _add(self, table: dict[str, str], id_: str, names: Iterable[str]) -> str | None:
        for name in names:
            key = fold(name)
            if table.setdefault(key, id_) != id_:
                return name
            self._spelled.setdefault(key, name)
        return None

    def state(self, name: str) -> str | None:
        """The id of a state, declared or ISO's."""
        declared = self._states.get(fold(name))
        if declared:
            return declared
        fact = lookup(name)
        if fact is None:
            return None
        self.facts.setdefault(fact.alpha3, fact)
        return fact.alpha3

    def alliance(self, name: str) -> str | None:
        """The id of an alliance, by its key, name or alias."""
        return self._alliances.get(fold(name))

    def actor(self, name: str) -> str | None:
        """The id of a state or an alliance.

        An alliance's key wins over a state's alpha-2 code (AU is the African Union where the
        file has it); otherwise a state comes first where both have the name.
        """
        if name in self.alliance_keys:
            return name
        return self.state(name) or self.alliance(name)

    def unknown_state(self, name: str) -> str:
        """What to tell an author about a state that is not known."""
        near = self._near(name, self._states) or suggest(name, 1)
        if near:
            return f"{quote(name)} is not a state known here; did you mean “{near[0]}”?"
        return (
            f"{quote(name)} is not a state known here; write an English name or an ISO code,"
            " or declare it under `states:` with a `code:`"
        )

    def unknown_actor(self, name: str) -> str:
        """What to tell an author about an actor that is not known."""
        known = self._states | self._alliances
        near = self._near(name, known) or suggest(name, 1)
        if near:
            return f"{quote(name)} is no actor known here; did you mean “{near[0]}”?"
        return f"{quote(name)} is no actor known here; write a state's name or an alliance's key"

    def unknown_alliance(self, name: str) -> str:
        """What to tell an author about an alliance that is not in the file."""
        near = self._near(name, self._alliances)
        if near:
            return f"{quote(name)} is no alliance of this file; did you mean “{near[0]}”?"
        return f"{quote(name)} is no alliance of this file; add it under `alliances:`"

    def _near(self, name: str, known: Iterable[str]) -> list[str]:
        near = difflib.get_close_matches(fold(name), known, n=1, cutoff=0.7)
        return [self._spelled[key] for key in near]
