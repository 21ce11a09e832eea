"""What the document's models say of a place: which keys it takes, and the least that is right."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel

from graph.dates import Date
from graph.reading.document import Document
from graph.reading.places import Place

UNREAD = "…"
"""Stands for a text that could not be read."""

Types = tuple[Any, ...]
"""The types that may stand at a place: the members of a union."""


def types_at(place: Place) -> Types:
    """What may stand at a place of the document."""
    types: Types = (Document,)
    for step in place:
        types = _inside(types, step)
    return types


def keys_at(place: Place) -> list[str]:
    """The keys that the model allows at a place."""
    model = _model(types_at(place))
    return [] if model is None else [*_fields(model)]


def optional_at(place: Place) -> bool:
    """Whether what stands at a place may be left out: a key that its model does not ask for."""
    model = _model(types_at(place[:-1])) if place else None
    field = _fields(model).get(str(place[-1])) if model else None
    return field is not None and not field.is_required()


def least(types: Types) -> Any:
    """The least that can stand where these types are asked for, as the file would write it."""
    for candidate in types:
        origin: Any = get_origin(candidate) or candidate
        if isinstance(origin, type) and issubclass(origin, BaseModel):
            required = [item for item in _fields(origin).items() if item[1].is_required()]
            return {key: least(_flat(field.annotation)) for key, field in required}
        for known, value in _LEAST:
            if origin is known:
                return value() if callable(value) else value
        if origin is Literal:
            return get_args(candidate)[0]
    return None


_LEAST: list[tuple[Any, Any]] = [
    (Date, "2000-01-01"),
    (str, UNREAD),
    (tuple, list),
    (dict, dict),
    (float, "0"),
    (int, "0"),
    (bool, "false"),
]


def _inside(types: Types, step: str | int) -> Types:
    """The types that may stand at a step into others: a field, a value of a mapping or list."""
    for candidate in types:
        origin: Any = get_origin(candidate) or candidate
        if isinstance(origin, type) and issubclass(origin, BaseModel):
            field = _fields(origin).get(str(step))
            if field is not None:
                return _flat(field.annotation)
        elif (isinstance(step, str) and origin is dict) or (
            isinstance(step, int) and origin is tuple
        ):
            return _flat(get_args(candidate)[1 if origin is dict else 0])
    return types


def _model(types: Types) -> type[BaseModel] | None:
    for candidate in types:
        if isinstance(candidate, type) and issubclass(candidate, BaseModel):
            return candidate
    return None


@lru_cache(maxsize=64)
def _fields(model: type[BaseModel]) -> dict[str, Any]:
    """A model's fields by the key that the file has for them."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def _flat(annotation: Any) -> Types:
    """The members of a union, without what Annotated adds."""
    if hasattr(annotation, "__metadata__"):
        return _flat(get_args(annotation)[0])
    if isinstance(annotation, type) or get_origin(annotation) in (dict, tuple, Literal):
        return (annotation,)
    return tuple(flat for member in get_args(annotation) for flat in _flat(member))
