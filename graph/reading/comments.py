"""Comments in the file: those that are not meant as one are told from the others by their look."""

from __future__ import annotations

import re

from graph.reading.sentences import quote

_SIGN = re.compile(r"#(?!\s|$)", re.MULTILINE)
"""What begins a comment, without a space behind it."""
_ANY = re.compile(r"[ \t]+#")


def odd(text: str) -> frozenset[int]:
    """Where a comment begins that may not be meant as one, the space before it included."""
    # Signs are few and spaces many: looked for from the spaces on it takes thirty times as long.
    signs = (match.start() for match in _SIGN.finditer(text))
    return frozenset(start for sign in signs if (start := _space_before(text, sign)) < sign)


def _space_before(text: str, end: int) -> int:
    """Where the spaces begin that end there."""
    while end and text[end - 1] in " \t":
        end -= 1
    return end


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
