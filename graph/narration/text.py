"""Words found in a text: as they are written, or by their stems."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from graph.narration.english import english

STEM = 5
"""Words are alike that begin alike: “treaty” and “treaties”, “invades” and “invasion”."""

_FOLDS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}
)
_NUMERAL = re.compile(r"[ivx]+|\d+")
_SEPARATOR = re.compile(r"[\W_]+")


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A text without accents, in small letters, with spaces for all other signs."""
    bare = "".join(
        sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign)
    )
    return _SEPARATOR.sub(" ", bare.lower().translate(_FOLDS))


@lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """The words of a text that tell it from others, shortened; numbers as in “START II” count."""
    words = (word for word in plain(text).split() if len(word) > 2 or _NUMERAL.fullmatch(word))
    return frozenset(word[:STEM] for word in words) - english().common


def places(text: str, words: str) -> Iterator[int]:
    """Where words begin in a text as they are written, not as a part of longer ones."""
    at = text.find(words)
    while words and at >= 0:
        end = at + len(words)
        if not _joins(text[at - 1 : at]) and not _joins(text[end : end + 1]):
            yield at
        at = text.find(words, at + 1)


def _joins(sign: str) -> bool:
    return sign.isalnum() or sign == "-"


def has(text: str, words: str) -> bool:
    """Whether a text has a word or several, as they are written."""
    return any(True for _ in places(text, words))


def without(text: str, words: str) -> str:
    """A text without some words, where they are written."""
    for at in reversed(list(places(text, words))):
        text = f"{text[:at]} {text[at + len(words) :]}"
    return text
