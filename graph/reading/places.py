"""From a place in the document, such as ("deals", 3, "since"), to its line and column."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from graph.errors import Problem
from graph.reading.tree import Mapping, Position, Sequence

Place = tuple[str | int, ...]


class Problems:
    """Gathers what is wrong with one file, each with its position in the tree."""

    def __init__(self, path: Path, tree: Mapping) -> None:
        self._path = str(path)
        self._tree = tree
        self.found: list[Problem] = []
        self.numbers: dict[str, list[int]] = {}
        """For a list that was shortened: the numbers that its entries have in the file."""

    @property
    def fatal(self) -> bool:
        """Whether anything found is more than a warning."""
        return any(not problem.warning for problem in self.found)

    def add(self, place: Place, message: str, *, key: bool = False, warning: bool = False) -> None:
        """Note a problem at a place: at its value, or at its key."""
        if len(place) > 1 and place[0] in self.numbers and isinstance(place[1], int):
            place = (place[0], self.numbers[str(place[0])][place[1]], *place[2:])
        line, column = locate(self._tree, place, key=key)
        self.found.append(Problem(self._path, line, column, message, warning))


def locate(tree: Mapping, place: Iterable[str | int], *, key: bool = False) -> Position:
    """Line and column of the value at a place, or of its key.

    A step that the tree does not have (a date where the model has a list of periods, a key
    that is missing) is passed over, so that the nearest thing that is there gets named.
    """
    node: Any = tree
    at = tree.at
    for step in place:
        if isinstance(node, Mapping) and isinstance(step, str) and step in node:
            at = node.keys_at[step] if key else node.values_at[step]
            node = node[step]
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node):
            at = node.values_at[step]
            node = node[step]
    return at
