"""YAML → plain mappings, lists and text, in one pass over libyaml's events, with positions.

A scalar stays the text that the author wrote: `NO` is Norway, `12:30` is not 750, `1.10` keeps
its zero. What a text means (a date, a number) is for the model to say. Only an empty value, `~`
and `null` become None. Tags are refused, so that no Python object can be asked for; duplicate
keys, several documents, an alias bomb and what is too deep are refused too.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from graph.errors import Problem, ReadError
from graph.libyaml import VALUES
from graph.reading.containers import Container, Mapping, Position, Sequence
from graph.reading.sentences import quote
from graph.reading.syntax import explain

MAX_DEPTH = 40
ALIASES = 2
"""How many times what is written a file may hold once its aliases are written out …"""
NODES, CHARACTERS = 10_000, 200_000
"""… beside so much that no file needs to ask for."""

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_TEXT_TAG = "tag:yaml.org,2002:str"
_COMMENT = re.compile(r"[ \t]+#(?!\s|$)", re.MULTILINE)
"""What is a comment though it may not be meant as one: there is no space behind its sign."""
_ANY_COMMENT = re.compile(r"[ \t]+#")


def parse(text: str, path: Path, problems: list[Problem]) -> Mapping:
    """The file's only document, which must be a mapping; `path` names it in errors.

    Raises ReadError on broken YAML and on all that this module refuses, but for keys that occur
    twice: what is wrong with those, and what is odd, is added to `problems`.
    """
    builder = _Builder(text, path, problems)
    try:
        for event in yaml.parse(text, Loader=VALUES):
            builder.take(event)
    except yaml.YAMLError as error:
        at, message = explain(error, text)
        raise ReadError([*problems, Problem(str(path), *at, message)]) from error
    root = builder.root
    if root is None:
        raise builder.error((1, 1), "the file is empty; begin with `title:` and `states:`")
    if not isinstance(root, Mapping):
        what = "a list" if isinstance(root, Sequence) else "a single value"
        message = f"the file is {what}; write keys such as `alliances:` and `deals:` at the top"
        raise builder.error((1, 1), message)
    return root


class _Builder:
    """Takes one event after the other: `stack` holds the open containers, `key` the pending key."""

    def __init__(self, text: str, path: Path, problems: list[Problem]) -> None:
        self.root: Any = None
        self._text = text
        self._path = str(path)
        self._problems = problems
        self._stack: list[tuple[Container | None, str | None, str | None]] = []
        self._container: Container | None = None
        self._key: str | None = None
        self._anchors: dict[str, Any] = {}
        self._spaceless: list[dict[str, str]] = []
        self._documents = 0
        self._written = 0
        self._odd_comments = {match.start() for match in _COMMENT.finditer(text)}

    def error(self, at: Position, message: str) -> ReadError:
        """What stops the reading, with all that was found before."""
        return ReadError([*self._problems, Problem(self._path, *at, message)])

    def take(self, event: Any) -> None:
        """Take the next event of the file."""
        kind = type(event)
        if kind is ScalarEvent:
            self._add(self._scalar(event), _at(event.start_mark))
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            self._open(event)
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            self._close()
        elif kind is AliasEvent:
            at = _at(event.start_mark)
            if event.anchor not in self._anchors:
                message = f"the alias *{event.anchor} has no anchor before it that is complete"
                raise self.error(at, message)
            self._add(self._anchors[event.anchor], at)
        elif kind is DocumentStartEvent:
            self._documents += 1
            if self._documents > 1:
                message = "a second document begins here; one file holds one"
                raise self.error(_at(event.start_mark), message)

    def _scalar(self, event: Any) -> str | None:
        if event.tag is not None and event.tag != _TEXT_TAG:
            raise self.error(_at(event.start_mark), _no_tag(event.tag))
        value: str | None = event.value
        if event.implicit[0]:  # without quotes
            if value in _NULLS:
                value = None
            self._see_comment(event, value)
        if event.anchor is not None:
            self._anchors[event.anchor] = value
        return value

    def _see_comment(self, event: Any, value: str | None) -> None:
        """What `#` cuts off: warned of where it does not look like a comment."""
        key, container, end = self._key, self._container, event.end_mark.index
        if end not in self._odd_comments:
            alone = value is None and _ANY_COMMENT.match(self._text, end)
            if alone and isinstance(container, Mapping) and key is not None:
                container.comments.append(key)
                container.commented = True
            return
        line = self._text[end : end + 200].splitlines()[0].strip()
        if value is None:
            what = f"the value of {quote(key)}" if key is not None else "this value"
            message = f'{what} is a comment, because “#” begins one; write "{_short(line)}"'
        else:
            message = (
                f"{quote(line)} is a comment, because “ #” begins one; put quotes around the whole"
                " text, or a space behind the # of a comment"
            )
        at = event.start_mark if value is None else event.end_mark
        self._problems.append(Problem(self._path, *_at(at), message, warning=True))

    def _open(self, event: Any) -> None:
        at = _at(event.start_mark)
        if event.tag is not None:
            raise self.error(at, _no_tag(event.tag))
        if len(self._stack) >= MAX_DEPTH:
            raise self.error(at, _TOO_DEEP)
        if isinstance(self._container, Mapping) and self._key is None:
            raise self.error(at, "a key must be a plain name, not a list or a mapping")
        self._stack.append((self._container, self._key, event.anchor))
        self._spaceless.append({})
        self._container = Mapping(at) if type(event) is MappingStartEvent else Sequence(at)
        self._key = None

    def _close(self) -> None:
        value = self._container
        self._container, self._key, anchor = self._stack.pop()
        self._spaceless.pop()
        if anchor is not None:
            self._anchors[anchor] = value
        if value is not None:
            self._add(value, value.at)

    def _add(self, value: Any, at: Position) -> None:
        """Put a value, or the next key, into the container that is open."""
        container = self._container
        if container is None:
            self.root = value
            return
        self._weigh(container, value, at)
        if isinstance(container, Sequence):
            container.append(value)
            container.values_at.append(_begin(value, at))
        elif self._key is None:
            self._take_key(container, value, at)
        else:
            if self._key not in container:
                container[self._key] = value
                container.values_at[self._key] = _begin(value, at)
            self._key = None

    def _weigh(self, container: Container, value: Any, at: Position) -> None:
        """Refuse what aliases make larger or deeper than a file could mean."""
        self._written += 1
        if isinstance(value, Mapping | Sequence):
            container.nodes += value.nodes
            container.characters += value.characters
            container.depth = max(container.depth, value.depth + 1)
            container.commented = container.commented or value.commented
            if len(self._stack) + value.depth > MAX_DEPTH:
                raise self.error(at, _TOO_DEEP)
        else:
            container.nodes += 1
            container.characters += len(value or "")
        many = container.nodes > NODES + ALIASES * self._written
        if many or container.characters > CHARACTERS + ALIASES * len(self._text):
            message = "aliases multiply to more than this file could mean (an alias bomb)"
            raise self.error(at, message)

    def _take_key(self, mapping: Mapping, value: Any, at: Position) -> None:
        """Take a value as the key of what comes next."""
        if not isinstance(value, str):
            what = "is missing here, or is null; put quotes around a name"
            message = what if value is None else "must be a plain name, not a list or a mapping"
            raise self.error(at, f"a key {message}")
        self._key = value
        known = self._spaceless[-1]
        bare = "".join(value.split())
        other = known.setdefault(bare, value)
        if value in mapping:
            line = mapping.keys_at[value][0]
            self._note(at, f"the key {quote(value)} is already in line {line}; keep one")
            return
        mapping.keys_at[value] = at
        if other != value:
            line = mapping.keys_at[other][0]
            message = f"the key {quote(value)} and {quote(other)} in line {line} differ by a space"
            same = value.strip() == other.strip()
            self._note(at, f"{message}; keep one" if same else message, warning=not same)

    def _note(self, at: Position, message: str, *, warning: bool = False) -> None:
        self._problems.append(Problem(self._path, *at, message, warning))


_TOO_DEEP = f"nested deeper than {MAX_DEPTH} levels"


def _at(mark: Any) -> Position:
    return mark.line + 1, mark.column + 1


def _begin(value: Any, at: Position) -> Position:
    """Where a value begins; what an alias stands for begins where it was written."""
    return value.at if isinstance(value, Mapping | Sequence) else at


def _no_tag(tag: str) -> str:
    tag = tag.replace("tag:yaml.org,2002:", "!!")
    return f"the tag {quote(tag)} is not allowed; write the plain value without it"


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
