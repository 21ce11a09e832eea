"""What differs between two files: what came, what went, and what of the rest has changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from pydantic import BaseModel

from graph.relations import Relations

OF_THE_FILE = (
    "title", "description", "as_of", "author", "version", "licence", "address", "language", "view",
)  # fmt: skip
"""What the file says of itself."""
PARTS = ("actors", "ties", "sources", "kinds", "stories")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs: `what` it is (“ties”), its id, and how.

    `change` is added, removed or changed; what has changed is told field by field.
    """

    what: str
    id: str
    change: str
    field: str = ""
    before: str = ""
    after: str = ""


def differences(before: Relations, after: Relations) -> Iterator[Difference]:
    """All of them, part by part, in the order of the files."""
    for name in OF_THE_FILE:
        one, other = getattr(before, name), getattr(after, name)
        if one != other:
            yield Difference("file", name, "changed", name, _text(one), _text(other))
    for part in PARTS:
        yield from _of_part(part, _by_id(before, part), _by_id(after, part))


def _by_id(relations: Relations, part: str) -> Mapping[str, Any]:
    if part == "stories":
        return {story.id: story for story in relations.stories}
    found: Mapping[str, Any] = getattr(relations, part)
    return found


def _of_part(
    part: str, before: Mapping[str, Any], after: Mapping[str, Any]
) -> Iterator[Difference]:
    for id_ in before:
        if id_ not in after:
            yield Difference(part, id_, "removed", before=_said(before[id_]))
    for id_, thing in after.items():
        if id_ not in before:
            yield Difference(part, id_, "added", after=_said(thing))
        elif thing != before[id_]:
            for name in _fields(thing):
                one, other = getattr(before[id_], name, None), getattr(thing, name)
                if one != other:
                    yield Difference(part, id_, "changed", name, _text(one), _text(other))


def _fields(thing: Any) -> list[str]:
    if isinstance(thing, BaseModel):
        return list(type(thing).model_fields)
    return [field.name for field in fields(thing)]


def _said(thing: Any) -> str:
    """What a thing is called, for one that has come or gone."""
    kind, ends = getattr(thing, "kind", None), ""
    if hasattr(thing, "source"):
        ends = f"{thing.source} → {thing.target}"
    name = getattr(thing, "title", None) or getattr(thing, "name", None)
    return ": ".join(str(part) for part in (kind, name or ends) if part)


def _text(value: Any) -> str:
    """A value in a few words."""
    if value is None or value == ():
        return ""
    if isinstance(value, tuple):
        return ", ".join(map(_text, value))
    if isinstance(value, BaseModel) or is_dataclass(value):
        inner = ((name, getattr(value, name)) for name in _fields(value))
        if hasattr(value, "text") and hasattr(value, "first"):  # a date
            return str(value)
        return "; ".join(f"{name} {_text(one)}" for name, one in inner if one not in (None, ()))
    return str(value)
