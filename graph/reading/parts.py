"""A file that is read again and again: only those entries are parsed that have changed.

Each key at the margin is parsed with what stands under it, and each item of a list under it, as if
nothing else were in the file; `moved` of the containers says where they stand in it. A text that
can be parsed by itself opens nothing that it does not close, so that what follows it begins anew.
Where anything about that is not plain, or anything is to be said of it, the file is parsed as a
whole.
"""

from __future__ import annotations

import re
from pathlib import Path

from graph.errors import Problem, ReadError
from graph.reading.containers import Mapping, Position, Sequence
from graph.reading.tree import parse

_KEY = re.compile(r"\n[^\W\d_][\w-]*:(?=\s|$)")
_DASH = re.compile(r"\n( *)-(?=\s)")
_OTHER_BREAKS = ("\x85", "\u2028", "\u2029")
"""What counts as the end of a line besides the usual."""
MANY = 40
"""More top keys than this no file has."""
HEAD = "items:\n"
"""What stands above an item that is parsed by itself, so that it is as deep as in the file."""

Part = tuple[int, str]
"""By how many lines what it says stands further down, and its text."""
Section = tuple[Mapping, dict[str, Mapping]]
"""A mapping of one key, and what its items were parsed to, by their texts."""
Known = dict[str, Section]


class _NotPlainError(Exception):
    """What cannot be parsed part by part."""


class Trees:
    """What files were parsed to the last time, by their parts."""

    def __init__(self) -> None:
        self._known: dict[Path, Known] = {}

    def parse(self, text: str, path: Path, problems: list[Problem]) -> Mapping:
        """What `graph.reading.tree.parse` gives, and raises. What it gives is not to be changed."""
        life = _Life(path, self._known.get(path, {}))
        try:
            root = life.whole(text)
        except _NotPlainError:
            return parse(text, path, problems)
        self._known[path] = life.found
        return root


class _Life:
    """One time that a file is parsed; `before` has what was found the time before."""

    def __init__(self, path: Path, before: Known) -> None:
        self._path = path
        self._before = before
        self._pieces = {
            text: tree for _, pieces in before.values() for text, tree in pieces.items()
        }
        self.found: Known = {}

    def whole(self, text: str) -> Mapping:
        """The file's mapping; no key of it may occur twice."""
        parts = [(line, self._part(part)) for line, part in _parts(text)]
        bare = {"".join(key.split()) for _, section in parts for key in section}
        if not parts or len(bare) < len(parts):
            raise _NotPlainError
        root = Mapping(_down(parts[0][1].at, parts[0][0]))
        root.moved = {key: line for line, section in parts for key in section}
        for line, section in parts:
            for key, value in section.items():
                root[key] = value
                root.keys_at[key] = _down(section.keys_at[key], line)
                root.values_at[key] = _down(section.values_at[key], line)
            root.comments += section.comments
            _count(root, section)
        return root

    def _part(self, text: str) -> Mapping:
        """The mapping of a key at the margin alone, as it is or was."""
        if text not in self.found:
            self.found[text] = self._before.get(text) or self._section(text)
        return self.found[text][0]

    def _section(self, text: str) -> Section:
        try:
            section = self._listed(text)
        except _NotPlainError:
            section = None
        return section or (self._alone(text), {})

    def _listed(self, text: str) -> Section | None:
        """Such a mapping item by item; None where the key has no list, or a short one."""
        dash = _DASH.search(text)
        items = _items(text, dash[1]) if dash else []
        if not dash or len(items) < 2:
            return None
        pieces = {piece: self._alone(piece) for _, piece in items}
        section = pieces[items[0][1]]
        ((key, first),) = section.items()
        if not isinstance(first, Sequence) or first.at != _after(text, dash):
            return None
        listed = Sequence(first.at)
        moved = {}
        for number, (line, piece) in enumerate(items):
            ((_, held),) = pieces[piece].items()
            if not isinstance(held, Sequence) or len(held) != 1:
                return None
            moved[number] = line
            listed.append(held[0])
            listed.values_at.append(_down(held.values_at[0], line))
            _count(listed, held)
        listed.moved = moved
        whole = Mapping(section.at)
        whole[key] = listed
        whole.keys_at, whole.values_at = section.keys_at, section.values_at
        whole.nodes = section.nodes - first.nodes + listed.nodes
        whole.characters = section.characters - first.characters + listed.characters
        whole.depth, whole.commented = listed.depth + 1, listed.commented
        return whole, pieces

    def _alone(self, text: str) -> Mapping:
        known = self._pieces.get(text)
        if known is not None:
            return known
        problems: list[Problem] = []
        try:
            tree = parse(text, self._path, problems)
        except ReadError as error:  # as where a key stands within a text in quotes
            raise _NotPlainError from error
        if len(tree) != 1 or problems:
            raise _NotPlainError
        return tree


def _parts(text: str) -> list[Part]:
    """From each key at the margin to the next; what stands before the first belongs to it."""
    starts = [match.start() for match in _KEY.finditer("\n" + text)]
    if not 0 < len(starts) < MANY or _is_odd(text):
        return []
    return _cut(text, [0, *starts[1:]])


def _is_odd(text: str) -> bool:
    """Whether lines may end otherwise than is usual, or the document before the text does."""
    single = text.count("\r") > text.count("\r\n")
    return single or "\n..." in text or any(sign in text for sign in _OTHER_BREAKS)


def _items(text: str, indent: str) -> list[Part]:
    """A list's items, as far as lines tell; what stands before the first belongs to it.

    The others have a line above them, so that they are as deep as in the file.
    """
    starts = [match.start() + 1 for match in re.finditer(rf"\n{indent}-(?=\s)", text)]
    first, *others = _cut(text, [0, *starts[1:]])
    return [first, *((line - 1, HEAD + item) for line, item in others)]


def _cut(text: str, starts: list[int]) -> list[Part]:
    found, line = [], 0
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        part = text[start:end]
        found.append((line, part))
        line += part.count("\n")
    return found


def _count(whole: Mapping | Sequence, part: Mapping | Sequence) -> None:
    """Count what a part of the same sort holds, too."""
    whole.nodes += part.nodes - 1
    whole.characters += part.characters
    whole.depth = max(whole.depth, part.depth)
    whole.commented = whole.commented or part.commented


def _after(text: str, dash: re.Match[str]) -> Position:
    """Where a list's first dash stands."""
    return text.count("\n", 0, dash.start()) + 2, len(dash[1]) + 1


def _down(at: Position, lines: int) -> Position:
    return at[0] + lines, at[1]
