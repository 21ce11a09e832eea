"""From a place in the document, such as ("deals", 3, "since"), to its line and column."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from graph.errors import Problem
from graph.reading.containers import Mapping, Position, Sequence

Place = tuple[str | int, ...]

WITH_TIES = ("states", "alliances", "deals", "conflicts")


class Problems:
    """Gathers what is wrong with one file, each with its position in the tree."""

    def __init__(self, path: Path, tree: Mapping, found: Iterable[Problem] = ()) -> None:
        self._path = str(path)
        self._tree = tree
        self.found: list[Problem] = list(found)
        self.asked = 0
        """How often something was to be noted, be it or not."""
        self._said: set[tuple[Position, str]] = set()
        self._wrong: set[Place] = set()
        self._misspelt: set[Place] = set()

    @property
    def fatal(self) -> bool:
        """Whether anything found is more than a warning."""
        return self.errors > 0

    @property
    def errors(self) -> int:
        """How many of what was found are more than warnings."""
        return sum(not problem.warning for problem in self.found)

    @property
    def gave_up(self) -> bool:
        """Whether values were replaced, so that what is found missing may be there."""
        return bool(self._wrong)

    def add(self, place: Place, message: str, *, key: bool = False, warning: bool = False) -> None:
        """Note a problem at a place: at its value, or at its key.

        What an alias repeats is said once, and what was wrong before is not blamed again.
        """
        self.asked += 1
        if self.unread(place) or place in self._misspelt:
            return
        at = locate(self._tree, place, key=key)
        if (at, message) not in self._said:
            self._said.add((at, message))
            self.found.append(Problem(self._path, *at, message, warning))

    def line(self, place: Place) -> int:
        """The line in which a place begins."""
        return locate(self._tree, place)[0]

    def give_up(self, places: Iterable[Place], misspelt: Iterable[Place] = ()) -> None:
        """Say nothing more of places whose values were wrong and have been replaced.

        Nor that something is missing from those with a key that could be it.
        """
        self._wrong.update(places)
        self._misspelt.update(misspelt)

    def unread(self, place: Place) -> bool:
        """Whether the value at a place, or what holds it, was replaced."""
        wrong = self._wrong
        return bool(wrong) and any(place[:end] in wrong for end in range(1, len(place) + 1))

    def shortened(self, place: Place) -> bool:
        """Whether a value within a place was replaced, so that it may hold less than the file."""
        return any(wrong[: len(place)] == place for wrong in self._wrong)

    def unsure(self, *keys: str) -> bool:
        """Whether a value of such a key, or a whole entry with ties, was replaced."""
        return any(
            (len(place) < 3 and place[0] in WITH_TIES) or not {*keys}.isdisjoint(place)
            for place in self._wrong
        )


def locate(tree: Mapping, place: Iterable[str | int], *, key: bool = False) -> Position:
    """Line and column of the value at a place, or of its key.

    A step that the tree does not have (a date where the model has a list of periods, a key
    that is missing) is passed over, so that the nearest thing that is there gets named.
    """
    node: Any = tree
    at = tree.at
    moved = 0
    for step in place:
        if isinstance(node, Mapping) and isinstance(step, str) and step in node:
            at = node.keys_at[step] if key else node.values_at[step]
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node):
            at = node.values_at[step]
        else:
            continue
        at = at[0] + moved, at[1]
        moved += node.moved.get(step, 0)
        node = node[step]
    return at
