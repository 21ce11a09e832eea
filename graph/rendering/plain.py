"""A record of the page's data as JSON has it.

Names are in camel case, and what says nothing is left out, so that the page stays small.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Literal, get_origin, get_type_hints

_SIMPLE = frozenset({str, int, float, bool, type(None)})


def plain(value: Any) -> Any:
    """A record, or records in lists and mappings, as JSON has them.

    A field that has its default is left out; but literals, which tell records apart, stay.
    """
    if type(value) in _SIMPLE:  # most are; what follows costs as much as all the rest
        return value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        made = {}
        for name, key, default in _keys(type(value)):
            one = getattr(value, name)
            if one != default and not (default == () and len(one) == 0):
                made[key] = plain(one)
        return made
    if isinstance(value, Mapping):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [plain(one) for one in value]
    return value


@lru_cache(maxsize=64)
def _keys(record: type[Any]) -> Sequence[tuple[str, str, Any]]:
    """A record's fields, their names in JSON, and the defaults of those that may be left out."""
    hints = get_type_hints(record)
    return [
        (
            one.name,
            camel(one.name),
            one.default if may_lack(hints[one.name], one) else dataclasses.MISSING,
        )
        for one in dataclasses.fields(record)
    ]


def camel(name: str) -> str:
    """A field's name as JSON has it."""
    first, *more = name.rstrip("_").split("_")
    return first + "".join(word.capitalize() for word in more)


def may_lack(hint: Any, field: dataclasses.Field[Any]) -> bool:
    """Whether what says nothing may be left out."""
    literal = get_origin(hint) is Literal
    return field.default is not dataclasses.MISSING and not literal
