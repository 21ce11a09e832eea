"""What a reading found, for the next one of the same file: what has not changed is taken over.

An entry is the same where the parser gives the very same object again (`parts.py`), and what was
made of it is kept as long as all else is the same that it was made of. Only what nothing was to be
said of is kept, so that whatever is wrong is found, and said, anew each time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from graph.reading.containers import Mapping as Tree
from graph.reading.containers import Sequence
from graph.reading.document import Document
from graph.reading.parts import Trees

SECTIONS = ("sources", "states", "alliances", "kinds", "deals", "conflicts", "stories")
"""Whose entries are records, each for itself."""


class Same:
    """What was made of objects, by the very objects; afterwards it is to be kept or let go."""

    def __init__(self) -> None:
        self._grounds: object = None
        self._before: dict[tuple[str, int], tuple[object, Any]] = {}
        self._now: dict[tuple[str, int], tuple[object, Any]] = {}

    def begin(self, grounds: object = None) -> None:
        """Begin anew; what was made on other grounds is forgotten."""
        if grounds != self._grounds:
            self._before = {}
        self._grounds, self._now = grounds, {}

    def get(self, what: str, of: object) -> Any:
        """What was made of it the last time; None if nothing."""
        known = self._before.get((what, id(of)))
        if known is None:
            return None
        self._now[what, id(of)] = known
        return known[1]

    def keep(self, what: str, of: object, made: object) -> None:
        """Keep what was made of it, and itself, so that no other object is taken for it."""
        self._now[what, id(of)] = of, made

    def end(self) -> None:
        """Forget what was not asked for since the beginning."""
        self._before = self._now


@dataclass
class OfFile:
    """What is known of one file."""

    entries: Same = field(default_factory=Same)
    ties: Same = field(default_factory=Same)

    def document(self, tree: Tree) -> Document:
        """The tree as a document, as `Document.model_validate` gives it and refuses it."""
        self.entries.begin()
        try:
            document = Document.model_validate(_replaced(tree, self.entries.get))
        except ValidationError:  # said of the tree itself, which is what places are looked up in
            return Document.model_validate(tree)
        for name in SECTIONS:
            read = getattr(document, name)
            records = read.values() if isinstance(read, Mapping) else read
            entries = _entries(tree.get(name))
            if len(entries) == len(records):
                for entry, record in zip(entries, records, strict=True):
                    if isinstance(entry, Tree):
                        self.entries.keep(name, entry, record)
        self.entries.end()
        return document


class Memory:
    """What is known of files, by their paths."""

    def __init__(self) -> None:
        self.trees = Trees()
        self._files: dict[Path, OfFile] = {}

    def of(self, path: Path) -> OfFile:
        """What is known of a file."""
        return self._files.setdefault(path, OfFile())


def _entries(section: Any) -> list[Any]:
    if isinstance(section, Tree):
        return [*section.values()]
    return section if isinstance(section, Sequence) else []


def _replaced(tree: Tree, known: Callable[[str, object], Any]) -> dict[str, Any]:
    """The tree with records in the place of those entries that they are known of."""
    found: dict[str, Any] = dict(tree)
    for name in SECTIONS:
        section = tree.get(name)
        if isinstance(section, Tree):
            found[name] = {key: known(name, one) or one for key, one in section.items()}
        elif isinstance(section, Sequence):
            found[name] = [known(name, one) or one for one in section]
    return found
