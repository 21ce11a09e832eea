"""Every key of a file: in which record, what it means, and an example of it, from `whole.yaml`."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

import yaml
from yaml import MappingNode, Node, ScalarNode, SequenceNode

from graph.libyaml import VALUES
from graph.reading.schema import schema

ROOT = "Document"


@dataclass(frozen=True)
class Key:
    """A key of a record; `leads_to` is the record that stands behind it, if one does."""

    name: str
    says: str
    required: bool
    leads_to: str | None
    example: str | None
    words: tuple[str, ...] = ()
    """What may stand there, where it is a closed list."""
    many: bool = False
    """Whether several of them may stand there, as a list."""
    offered: tuple[str, ...] = ()
    """What is known there already, where a file may have more."""


@dataclass(frozen=True)
class Entry:
    """What may stand together, such as all keys of a tie."""

    name: str
    says: str
    keys: tuple[Key, ...]


def whole() -> str:
    """The example: a file in which each key stands once."""
    return resources.files(__package__).joinpath("whole.yaml").read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def entries() -> tuple[Entry, ...]:
    """All records, each behind the one that leads to it."""
    made = schema()
    records = {ROOT: made, **made["$defs"]}
    text = whole()
    found: dict[tuple[str, str], str] = {}
    order: dict[str, None] = {}
    tree = yaml.compose(text, Loader=VALUES)
    assert tree is not None  # whole.yaml ships
    for record, key, example in _walk(text, tree, made, records):
        order.setdefault(record)
        found.setdefault((record, key), example)
    return tuple(
        Entry(
            name,
            records[name].get("description", ""),
            tuple(
                Key(
                    key,
                    field.get("description", ""),
                    key in records[name].get("required", ()),
                    _within(field, records),
                    found.get((name, key)),
                    tuple(dict.fromkeys(_words(field))),
                    any("items" in choice for choice in _choices(field)),
                    tuple(choice["const"] for choice in _choices(field) if "const" in choice),
                )
                for key, field in records[name]["properties"].items()
            ),
        )
        for name in [*order, *(one for one in _with_keys(records) if one not in order)]
    )


def _with_keys(records: Mapping[str, Any]) -> Iterator[str]:
    return (name for name, record in records.items() if "properties" in record)


def _walk(
    text: str, node: Node, field: Mapping[str, Any], records: Mapping[str, Any]
) -> Iterator[tuple[str, str, str]]:
    """Each key of a tree, with its record and its lines, in the order of the records."""
    name = ROOT if field is records[ROOT] else _record_of(field, records)
    if isinstance(node, MappingNode) and name is not None:
        for key, value in node.value:
            yield name, key.value, _lines(text, key, value)
        for key, value in node.value:
            yield from _walk(text, value, records[name]["properties"][key.value], records)
        return
    if isinstance(node, ScalarNode):
        return
    for inner in _inner(field, "items" if isinstance(node, SequenceNode) else "values"):
        for item in node.value:
            value = item[1] if isinstance(item, tuple) else item
            yield from _walk(text, value, inner, records)


def _choices(field: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """What a schema lets stand somewhere."""
    yield field
    for choice in field.get("anyOf", ()):
        yield from _choices(choice)


def _words(field: Mapping[str, Any]) -> Iterator[str]:
    """The words of a closed list, which may stand alone or in a list."""
    for choice in _choices(field):
        yield from map(str, choice.get("enum", ()))
        if choice.get("type") == "boolean":
            yield from ("true", "false")
        if "items" in choice:
            yield from _words(choice["items"])


def _inner(field: Mapping[str, Any], what: str) -> Iterator[Mapping[str, Any]]:
    """What a schema lets stand within: the `items` of lists, or the `values` of mappings."""
    for choice in _choices(field):
        if what == "items" and "items" in choice:
            yield choice["items"]
        if what == "values":
            yield from choice.get("patternProperties", {}).values()
            if isinstance(choice.get("additionalProperties"), dict):
                yield choice["additionalProperties"]


def _record_of(field: Mapping[str, Any], records: Mapping[str, Any]) -> str | None:
    """The record that may stand somewhere, if one may."""
    for choice in _choices(field):
        name = choice.get("$ref", "").rpartition("/")[2]
        if name and "properties" in records[name]:
            return str(name)
    return None


def _within(field: Mapping[str, Any], records: Mapping[str, Any]) -> str | None:
    """The record that a field holds, alone, in a list or by keys."""
    found = _record_of(field, records)
    inner = (*_inner(field, "items"), *_inner(field, "values"))
    return found or next(filter(None, (_within(one, records) for one in inner)), None)


def _lines(text: str, key: Node, value: Node) -> str:
    """A key and what stands behind it, moved to the left."""
    start, end = key.start_mark.index, value.end_mark.index
    return textwrap.dedent(" " * key.start_mark.column + text[start:end].rstrip())
