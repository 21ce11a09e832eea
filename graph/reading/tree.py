"""YAML → plain mappings, lists and text, in one pass over libyaml's events, with positions.

A scalar stays the text that the author wrote: `NO` is Norway, `12:30` is not 750, `1.10` keeps
its zero. What a text means (a date, a number) is for the model to say. Only an empty value, `~`
and `null` become None. Tags are refused, so that no Python object can be asked for; duplicate
keys, several documents, an alias bomb and what is too large or too deep are refused too.
"""

from __future__ import annotations

from collections.abc import Iterator
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

# A PyYAML built without libyaml gives the same events, 15 times slower. (Its CParser, which would
# do, is not among the names that the package gives out.)
_Parser = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

MAX_BYTES = 32 * 1024 * 1024
MAX_DEPTH = 40
MAX_NODES = 3_000_000
"""Nodes counted as if every alias were written out, which is what an alias bomb multiplies."""

Position = tuple[int, int]
"""Line and column, both from 1."""

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_TEXT_TAG = "tag:yaml.org,2002:str"


class Mapping(dict[str, Any]):
    """A mapping that knows where each key and each value stands."""

    __slots__ = ("at", "keys_at", "size", "values_at")

    def __init__(self, at: Position) -> None:
        super().__init__()
        self.at = at
        self.keys_at: dict[str, Position] = {}
        self.values_at: dict[str, Position] = {}
        self.size = 1


class Sequence(list[Any]):
    """A list that knows where each of its values stands."""

    __slots__ = ("at", "size", "values_at")

    def __init__(self, at: Position) -> None:
        super().__init__()
        self.at = at
        self.values_at: list[Position] = []
        self.size = 1


def read_text(path: Path) -> str:
    """The text of a UTF-8 file, without a byte-order mark.

    Raises ReadError if there is no such file, if it is too large, or if it is not UTF-8.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise _error(path, (1, 1), f"the file is larger than {MAX_BYTES >> 20} MiB")
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise _error(path, (1, 1), f"the file cannot be read: {reason}") from error
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise _error(path, (1, 1), "the file is UTF-16; save it as UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        message = f"the byte 0x{data[error.start]:02x} is not UTF-8; save the file as UTF-8"
        raise _error(path, (line, column), message) from error


def parse(text: str, path: Path) -> Mapping:
    """The file's only document, which must be a mapping; `path` names it in errors.

    Raises ReadError on broken YAML and on all that this module refuses. Duplicate keys are
    gathered and reported together.
    """
    problems: list[Problem] = []
    try:
        root = _build(text, path, problems)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise _error(path, at, _in_words(error, text)) from error
    except yaml.YAMLError as error:
        at, message = _unreadable(error, text)
        raise _error(path, at, message) from error
    if problems:
        raise ReadError(problems)
    if root is None:
        raise _error(path, (1, 1), "the file is empty; begin with `title:` and `states:`")
    if not isinstance(root, Mapping):
        what = "a list" if isinstance(root, Sequence) else "a single value"
        message = f"the file is {what}; write keys such as `alliances:` and `deals:` at the top"
        raise _error(path, (1, 1), message)
    return root


def _build(text: str, path: Path, problems: list[Problem]) -> Any:
    """One pass over the events. `stack` holds the open containers, `key` the pending key."""
    stack: list[tuple[Mapping | Sequence | None, str | None, str | None]] = []
    anchors: dict[str, Any] = {}
    root: Any = None
    seen_document = False
    container: Mapping | Sequence | None = None
    key: str | None = None
    total = 0

    events: Iterator[Any] = yaml.parse(text, Loader=_Parser)
    for event in events:
        kind = type(event)
        if kind is ScalarEvent:
            if event.tag is not None and event.tag != _TEXT_TAG:
                raise _error(path, _at(event.start_mark), _no_tag(event.tag))
            value: Any = event.value
            if event.implicit[0] and value in _NULLS:
                value = None
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            at = _at(event.start_mark)
            if event.tag is not None:
                raise _error(path, at, _no_tag(event.tag))
            if len(stack) >= MAX_DEPTH:
                raise _error(path, at, f"nested deeper than {MAX_DEPTH} levels")
            if isinstance(container, Mapping) and key is None:
                raise _error(path, at, "a key must be a plain name, not a list or a mapping")
            stack.append((container, key, event.anchor))
            container = Mapping(at) if kind is MappingStartEvent else Sequence(at)
            key = None
            continue
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            value = container
            container, key, anchor = stack.pop()
            if anchor is not None:
                anchors[anchor] = value
        elif kind is AliasEvent:
            if event.anchor not in anchors:
                message = f"the alias *{event.anchor} has no anchor before it that is complete"
                raise _error(path, _at(event.start_mark), message)
            value = anchors[event.anchor]
        else:
            if kind is DocumentStartEvent:
                if seen_document:
                    message = "a second document begins here; one file holds one"
                    raise _error(path, _at(event.start_mark), message)
                seen_document = True
            continue

        if kind is ScalarEvent and event.anchor is not None:
            anchors[event.anchor] = value
        if container is None:
            root = value
            continue
        size = getattr(value, "size", 1)
        container.size += size
        total = max(total, container.size)
        if total > MAX_NODES:
            message = "aliases multiply to more than this file could mean (an alias bomb)"
            raise _error(path, _at(event.start_mark), message)
        if isinstance(container, Mapping):
            if key is None:
                at = _at(event.start_mark)
                key = _as_key(value, path, at)
                if key in container:
                    first = container.keys_at[key][0]
                    message = f"the key “{_short(key)}” is already in line {first}; keep one"
                    problems.append(Problem(str(path), *at, message))
                else:
                    container.keys_at[key] = at
            else:
                if key not in container:
                    container[key] = value
                    container.values_at[key] = _value_at(event.start_mark, value)
                key = None
        else:
            container.append(value)
            container.values_at.append(_value_at(event.start_mark, value))
    return root


def _value_at(mark: Any, value: Any) -> Position:
    """Where a value begins: a container's own start, which its end event does not tell."""
    return value.at if isinstance(value, Mapping | Sequence) else _at(mark)


def _at(mark: Any) -> Position:
    return mark.line + 1, mark.column + 1


def _as_key(value: Any, path: Path, at: Position) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        raise _error(path, at, "a key is missing here, or is null; put quotes around a name")
    raise _error(path, at, "a key must be a plain name, not a list or a mapping")


def _no_tag(tag: str) -> str:
    tag = tag.replace("tag:yaml.org,2002:", "!!")
    return f"the tag “{_short(tag)}” is not allowed; write the plain value without it"


def _in_words(error: yaml.MarkedYAMLError, text: str) -> str:
    problem = error.problem or "broken YAML"
    if "cannot start any token" in problem and error.problem_mark:
        character = text[error.problem_mark.index]
        if character == "\t":
            return "a tab cannot indent or begin a value in YAML; use spaces"
        return f"a value cannot begin with “{character}”; put quotes around the text"
    if "mapping values are not allowed" in problem:
        return "a second “: ” in one line; put quotes around text that contains a colon"
    if "could not find expected ':'" in problem:
        return "a key without a colon; write `key: value`"
    if "flow" in (error.context or ""):
        return "a bracket opened before this is not closed, or a comma is missing"
    if any(f"expected {what}" in problem for what in ("key", "'-'", "<block end>")):
        return "the indentation does not fit what stands above; align it with its neighbours"
    context = f" {error.context}" if error.context else ""
    return f"broken YAML:{context} {problem}".replace("  ", " ")


def _unreadable(error: yaml.YAMLError, text: str) -> tuple[Position, str]:
    """Where and why libyaml could not read a character."""
    for line, row in enumerate(text.split("\n"), 1):
        for column, character in enumerate(row, 1):
            if (character < " " and character not in "\t\r") or character in "\x7f\ufffe\uffff":
                name = f"U+{ord(character):04X}"
                return (line, column), f"the control character {name} is not allowed; remove it"
    return (1, 1), f"broken YAML: {' '.join(str(error).split())}"


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"


def _error(path: Path, at: Position, message: str) -> ReadError:
    return ReadError([Problem(str(path), *at, message)])
