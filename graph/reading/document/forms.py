"""Forms that a text must have: the pattern that holds it, and what a message calls it."""

from __future__ import annotations

from typing import Any

from pydantic import Field

CALLED: dict[str, str] = {}
"""What each pattern asks for, in words, with an example."""


def form(pattern: str, called: str) -> Any:
    """A field's pattern, and what to call it before an author whose text has another form."""
    CALLED[pattern] = called
    return Field(pattern=pattern)


CODE = form("^[A-Z]{3}$", "three capital letters, such as YUG")
COLOUR = form("^#[0-9a-fA-F]{6}$", 'a colour in quotes, such as "#1f4e9c"')
ALLIANCE = form(
    "^[A-Za-z][A-Za-z0-9-]{0,29}$", "letters, digits and hyphens, such as NATO or UNSC-P5"
)
TIE = form("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "letters, digits, dots and hyphens")
STORY = form("^[a-z0-9][a-z0-9-]{0,59}$", "small letters, digits and hyphens")
GLYPH = form("^\\S\ufe0e?$", "one sign, such as ◈")
SENTENCE = form(r"^[^{}]*\{\}[^{}]*$", "a sentence with {} once")
