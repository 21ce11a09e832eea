"""Mappings and lists that know where their keys and values stand in the file.

Each counts what it holds as if every alias were written out (`nodes`, `characters`), and how deep
that goes, itself included (`depth`).
"""

from __future__ import annotations

from typing import Any

Position = tuple[int, int]
"""Line and column, both from 1."""


class Mapping(dict[str, Any]):
    """A mapping that knows where each key and each value stands.

    `comments` are the keys behind which nothing but a comment stands.
    """

    __slots__ = ("at", "characters", "comments", "depth", "keys_at", "nodes", "values_at")

    def __init__(self, at: Position) -> None:
        super().__init__()
        self.at = at
        self.keys_at: dict[str, Position] = {}
        self.values_at: dict[str, Position] = {}
        self.comments: list[str] = []
        self.nodes, self.characters, self.depth = 1, 0, 1


class Sequence(list[Any]):
    """A list that knows where each of its values stands."""

    __slots__ = ("at", "characters", "depth", "nodes", "values_at")

    def __init__(self, at: Position) -> None:
        super().__init__()
        self.at = at
        self.values_at: list[Position] = []
        self.nodes, self.characters, self.depth = 1, 0, 1


Container = Mapping | Sequence
