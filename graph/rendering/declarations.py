"""The records of the page's data as TypeScript's declarations."""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from graph.rendering.contract import RECORDS
from graph.rendering.data.values import page_filters
from graph.rendering.plain import camel, may_lack


def declarations() -> str:
    """The declarations of all records, as a file."""
    parts = [
        "/** Made by graph.rendering.declarations; tests/rendering/test_contract.py keeps it so. */"
    ]
    for record in RECORDS:
        hints = get_type_hints(record)
        fields = "".join(
            f"  {camel(one.name)}{'?' if may_lack(hints[one.name], one) else ''}:"
            f" {_typescript(hints[one.name])};\n"
            for one in dataclasses.fields(record)
        )
        said = (record.__doc__ or "").strip()
        parts.append(f"/** {said} */\nexport interface {record.__name__} {{\n{fields}}}")
    parts.append("export type Actor = State | Alliance;")
    names = " | ".join(f'"{one.key}"' for one in page_filters())
    parts.append(f"export type FilterName = {names};")
    return "\n\n".join(parts) + "\n"


_PLAIN = {str: "string", int: "number", float: "number", bool: "boolean", Any: "unknown"}


def _typescript(hint: Any) -> str:
    if hint in _PLAIN:
        return _PLAIN[hint]
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Literal:
        return " | ".join(f'"{one}"' if isinstance(one, str) else str(one) for one in arguments)
    if origin in (types.UnionType, Union):
        names = [_typescript(one) for one in arguments if one is not type(None)]
        return " | ".join(dict.fromkeys(names))
    if origin is Mapping:
        of = f"{_typescript(arguments[0])}, {_typescript(arguments[1])}"
        return f"Record<{of}>" if arguments[0] is str else f"Partial<Record<{of}>>"
    if origin is Sequence:
        (one,) = arguments
        return f"Array<{_typescript(one)}>"
    return str(hint.__name__)
