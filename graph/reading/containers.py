"""Mappings and lists that know where their keys and values stand in the file.

Each counts what it holds as if every alias were written out (`nodes`, `characters`), and how deep
that goes, itself included (`depth`); `commented` says whether anywhere in it a comment stands
in a value's place. `moved` has, by its key or number, what was parsed by itself:
by how many lines all within it stands further down than it says.
"""

from __future__ import annotations

from collections.abc import Mapping as AnyMapping
from types import MappingProxyType
from typing import Any

Position = tuple[int, int]
"""Line and column, both from 1."""
NOTHING: AnyMapping[Any, int] = MappingProxyType({})


class Mapping(dict[str, Any]):
    """A mapping that knows where each key and each value stands.

    `comments` are the keys behind which nothing but a comment stands.
    """

    __slots__ = (
        "at",
        "characters",
        "commented",
        "comments",
        "depth",
        "keys_at",
        "moved",
        "nodes",
        "values_at",
    )

    def __init__(self, at: Position) -> None:
        super().__init__()
        self.at = at
        self.keys_at: dict[str, Position] = {}
        self.values_at: dict[str, Position] = {}
        self.comments: list[str] = []
        self.moved: AnyMapping[Any, int] = NOTHING
        self.nodes, self.characters, self.depth, self.commented = 1, 0, 1, False


class Sequence(list[Any]):
    """A list that knows where each of its values stands."""

    __slots__ = ("at", "characters", "commented", "depth", "moved", "nodes", "values_at")

    def __init__(self, at: Position) -> None:
        super().__init__()
        self.at = at
        self.values_at: list[Position] = []
        self.moved: AnyMapping[Any, int] = NOTHING
        self.nodes, self.characters, self.depth, self.commented = 1, 0, 1, False


Container = Mapping | Sequence
