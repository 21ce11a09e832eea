"""YAML → plain mappings, lists and text, in one pass over libyaml's events, with positions.

A scalar stays the text that the author wrote: `NO` is Norway, `12:30` is not 750, `1.10` keeps
its zero. What a text means (a date, a number) is for the model to say. Only an empty value, `~`
and `null` become None. Tags are refused, so that no Python object can be asked for; duplicate
keys, several documents, an alias bomb and what is too deep are refused too.
"""

from __future__ import annotations

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
from graph.libyaml import events
from graph.reading import comments
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


def parse(text: str, path: Path, problems: list[Problem]) -> Mapping:
    """The file's only document, which must be a mapping; `path` names it in errors.

    Raises ReadError on broken YAML and on all that this module refuses, but for keys that occur
    twice: what is wrong with those, and what is odd, is added to `problems`.
    """
    builder = _Builder(text, path, problems)
    try:
        builder.build()
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
        self._stack: list[
            tuple[Container | None, str | None, str | None, dict[str, str] | None]
        ] = []
        self._container: Container | None = None
        self._key: str | None = None
        self._bare: dict[str, str] | None = None
        self._anchors: dict[str, Any] = {}
        self._aliased = False
        self._documents = 0
        self._written = 0
        self._odd_comments = comments.odd(text)

    def error(self, at: Position, message: str) -> ReadError:
        """What stops the reading, with all that was found before."""
        return ReadError([*self._problems, Problem(self._path, *at, message)])

    def build(self) -> None:
        """Take all that the file says."""
        take = {
            ScalarEvent: self._scalar,
            MappingStartEvent: self._open,
            SequenceStartEvent: self._open,
            MappingEndEvent: self._close,
            SequenceEndEvent: self._close,
            AliasEvent: self._alias,
            DocumentStartEvent: self._begin,
        }
        for event in events(self._text):
            taken = take.get(type(event))
            if taken is not None:
                taken(event)

    def _begin(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            message = "a second document begins here; one file holds one"
            raise self.error(_at(event.start_mark), message)

    def _scalar(self, event: Any) -> None:
        if event.tag is not None and event.tag != _TEXT_TAG:
            raise self.error(_at(event.start_mark), _no_tag(event.tag))
        value: str | None = event.value
        if event.implicit[0]:  # without quotes
            if value in _NULLS:
                value = None
            if value is None or event.end_mark.index in self._odd_comments:
                self._see_comment(event, value)
        if event.anchor is not None:
            self._anchors[event.anchor] = value
        at = _at(event.start_mark)
        self._add(value, at, at, 1, len(value or ""))

    def _alias(self, event: Any) -> None:
        at = _at(event.start_mark)
        if event.anchor not in self._anchors:
            message = f"the alias *{event.anchor} has no anchor before it that is complete"
            raise self.error(at, message)
        self._aliased = True
        value = self._anchors[event.anchor]
        if isinstance(value, Mapping | Sequence):
            self._add_container(value, at)
        else:
            self._add(value, at, at, 1, len(value or ""))

    def _see_comment(self, event: Any, value: str | None) -> None:
        """What `#` cuts off: warned of where it does not look like a comment."""
        key, container, end = self._key, self._container, event.end_mark.index
        if end in self._odd_comments:
            at = event.start_mark if value is None else event.end_mark
            self._note(_at(at), comments.cut_off(self._text, end, value, key), warning=True)
        elif isinstance(container, Mapping) and key is not None and comments.at(self._text, end):
            container.comments.append(key)
            container.commented = True

    def _open(self, event: Any) -> None:
        at = _at(event.start_mark)
        if event.tag is not None:
            raise self.error(at, _no_tag(event.tag))
        if len(self._stack) >= MAX_DEPTH:
            raise self.error(at, _TOO_DEEP)
        if isinstance(self._container, Mapping) and self._key is None:
            raise self.error(at, "a key must be a plain name, not a list or a mapping")
        self._stack.append((self._container, self._key, event.anchor, self._bare))
        self._container = Mapping(at) if type(event) is MappingStartEvent else Sequence(at)
        self._key = self._bare = None

    def _close(self, _: Any) -> None:
        value = self._container
        self._container, self._key, anchor, self._bare = self._stack.pop()
        if anchor is not None:
            self._anchors[anchor] = value
        if value is not None:
            self._add_container(value, value.at)

    def _add_container(self, value: Container, at: Position) -> None:
        """Add what has been closed, or what an alias stands for; messages are about `at`."""
        container = self._container
        if container is not None:
            container.depth = max(container.depth, value.depth + 1)
            container.commented = container.commented or value.commented
            if len(self._stack) + value.depth > MAX_DEPTH:
                raise self.error(at, _TOO_DEEP)
        self._add(value, at, value.at, value.nodes, value.characters)

    def _add(self, value: Any, at: Position, begin: Position, nodes: int, characters: int) -> None:
        """Put a value into the container that is open, or take it as the next key."""
        self._written += 1
        container = self._container
        if container is None:
            self.root = value
            return
        container.nodes += nodes
        container.characters += characters
        if self._aliased:
            self._weigh(container, at)
        key = self._key
        if isinstance(container, Sequence):
            container.append(value)
            container.values_at.append(begin)
        elif key is None:
            self._take_key(container, value, at)
        else:
            if key not in container:
                container[key] = value
                container.values_at[key] = begin
            self._key = None

    def _weigh(self, container: Container, at: Position) -> None:
        """Refuse what aliases make larger than a file could mean; without one it is as written."""
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
        if value in mapping:
            line = mapping.keys_at[value][0]
            self._note(at, f"the key {quote(value)} is already in line {line}; keep one")
            return
        if self._bare is not None or not value.isidentifier():
            self._see_alike(mapping, value, at)
        mapping.keys_at[value] = at

    def _see_alike(self, mapping: Mapping, key: str, at: Position) -> None:
        """Note a key that is another but for spaces, in a mapping with a key that may have any."""
        if self._bare is None:
            self._bare = {one: one for one in mapping.keys_at}
        other = self._bare.setdefault("".join(key.split()), key)
        if other != key:
            line = mapping.keys_at[other][0]
            message = f"the key {quote(key)} and {quote(other)} in line {line} differ by a space"
            same = key.strip() == other.strip()
            self._note(at, f"{message}; keep one" if same else message, warning=not same)

    def _note(self, at: Position, message: str, *, warning: bool = False) -> None:
        self._problems.append(Problem(self._path, *at, message, warning))


_TOO_DEEP = f"nested deeper than {MAX_DEPTH} levels"


def _at(mark: Any) -> Position:
    return mark.line + 1, mark.column + 1


def _no_tag(tag: str) -> str:
    tag = tag.replace("tag:yaml.org,2002:", "!!")
    return f"the tag {quote(tag)} is not allowed; write the plain value without it"
