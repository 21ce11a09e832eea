"""A file that is read again and again: of its top keys only those are parsed that have changed.

Each key is parsed with what stands under it, as if nothing else were in the file but empty lines
before it. Where anything about that is not plain, or anything is to be said of it, the file is
parsed as a whole.
"""

from __future__ import annotations

import re
from pathlib import Path

from graph.errors import Problem, ReadError
from graph.reading.containers import Mapping
from graph.reading.tree import parse

_KEY = re.compile(r"^[^\W\d_][\w-]*:(?=\s|$)", re.MULTILINE)
_OTHER_BREAKS = re.compile("\r(?!\n)|[\x85\u2028\u2029]")
"""What counts as the end of a line besides the usual."""
MANY = 40
"""More top keys than this no file has."""

Part = tuple[int, str]
"""How many lines stand before it, and its text."""


class Trees:
    """What files were parsed to the last time, by their parts."""

    def __init__(self) -> None:
        self._known: dict[Path, dict[Part, Mapping]] = {}

    def parse(self, text: str, path: Path, problems: list[Problem]) -> Mapping:
        """What `graph.reading.tree.parse` gives, and raises. What it gives is not to be changed."""
        found = self._parsed(_parts(text), path)
        self._known[path] = found or self._known.get(path, {})
        return _joined([*found.values()]) or parse(text, path, problems)

    def _parsed(self, parts: list[Part], path: Path) -> dict[Part, Mapping]:
        """The parts' trees; none if one cannot stand by itself."""
        before = self._known.get(path, {})
        found = {}
        for part in parts:
            tree = before.get(part) or _alone(part, path)
            if tree is None:
                return {}
            found[part] = tree
        return found


def _parts(text: str) -> list[Part]:
    """From each key at the margin to the next; what stands before the first belongs to it."""
    starts = [match.start() for match in _KEY.finditer(text)]
    if not 0 < len(starts) < MANY or _OTHER_BREAKS.search(text):
        return []
    found, line = [], 0
    for start, end in zip([0, *starts[1:]], [*starts[1:], len(text)], strict=True):
        part = text[start:end]
        found.append((line, part))
        line += part.count("\n")
    return found


def _alone(part: Part, path: Path) -> Mapping | None:
    line, text = part
    problems: list[Problem] = []
    try:
        tree = parse("\n" * line + text, path, problems)
    except ReadError:  # as where a key stands within a text in quotes
        return None
    return tree if len(tree) == 1 and not problems else None


def _joined(trees: list[Mapping]) -> Mapping | None:
    """The whole; none if there is nothing, or a key that occurs twice."""
    if not trees or len({"".join(key.split()) for tree in trees for key in tree}) < len(trees):
        return None
    root = Mapping(trees[0].at)
    for tree in trees:
        root.update(tree)
        root.keys_at |= tree.keys_at
        root.values_at |= tree.values_at
        root.comments += tree.comments
        root.nodes += tree.nodes - 1
        root.characters += tree.characters
        root.depth = max(root.depth, tree.depth)
    return root
