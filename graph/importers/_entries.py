"""Entries of a file → its text, one entry a line where it fits, as `relations check` takes it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

_PLAIN = re.compile(r"[A-Za-z0-9À-ɏ“(](?:[^\x00-\x1f:#,\[\]{}\"\x7f-\x9f\ud800-\udfff]*[\w.)”%])?")
_AMBIGUOUS = re.compile(r"true|false|null|yes|no|on|off|~|[\d.+-][\d_.,eE+-]*", re.IGNORECASE)


def scalar(value: Any) -> str:
    """A value as YAML has it within brackets, in quotes only where they are needed."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"{value:.15g}" if isinstance(value, float) else str(value)
    text = str(value)
    if _PLAIN.fullmatch(text) and not _AMBIGUOUS.fullmatch(text):
        return text
    return json.dumps(text, ensure_ascii=False)


def day(value: str) -> str:
    """A date, which needs no quotes but for a question mark."""
    return json.dumps(value) if value.endswith("?") else value


def flow(value: Any) -> str:
    """A value, a list or a mapping on one line. Texts under `since` and `until` are dates."""
    if isinstance(value, Mapping):
        parts = [
            f"{scalar(key)}: {day(one) if key in ('since', 'until', 'date') else flow(one)}"
            for key, one in value.items()
        ]
        return f"{{{', '.join(parts)}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(flow, value))}]"
    return scalar(value)


def section(name: str, entries: Iterable[str]) -> str:
    """A section of the file, each entry a line of it; nothing if there are none."""
    lines = [f"  {entry}" for entry in entries]
    return "\n".join([f"\n{name}:", *lines, ""]) if lines else ""
