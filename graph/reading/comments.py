"""Comments in the file: those that are not meant as one are told from the others by their look."""

from __future__ import annotations

import re

from graph.reading.sentences import quote

_ODD = re.compile(r"[ \t]+#(?!\s|$)", re.MULTILINE)
"""What is a comment though it may not be meant as one: there is no space behind its sign."""
_ANY = re.compile(r"[ \t]+#")


def odd(text: str) -> frozenset[int]:
    """Where such comments begin, the space before them included."""
    return frozenset(match.start() for match in _ODD.finditer(text))


def at(text: str, end: int) -> bool:
    """Whether a comment begins where a value ends."""
    return _ANY.match(text, end) is not None


def cut_off(text: str, end: int, value: str | None, key: str | None) -> str:
    """What to tell an author of what a comment cuts off, of a value or as all of one."""
    line = text[end : end + 200].splitlines()[0].strip()
    if value is None:
        what = f"the value of {quote(key)}" if key is not None else "this value"
        return f'{what} is a comment, because “#” begins one; write "{_short(line)}"'
    return (
        f"{quote(line)} is a comment, because “ #” begins one; put quotes around the whole"
        " text, or a space behind the # of a comment"
    )


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
