"""Text from a file made harmless where it is printed.

A terminal obeys escape sequences, a newline forges a line of its own, and a mark of direction
turns round what stands behind it. All such characters are written as Python would.
"""

from __future__ import annotations

from unicodedata import category


def printable(text: str) -> str:
    """The text with every character that is not drawn, other than spaces, written out."""
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() or category(character) == "Zs" else _escape(character)
        for character in text
    )


def visible(text: str) -> str:
    """As `printable`, with every space but the usual one written out as well."""
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() else _escape(character) for character in text
    )


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
