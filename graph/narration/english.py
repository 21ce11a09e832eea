"""`english.yaml`, read once: what English needs beside its grammar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from graph import packaged


@dataclass(frozen=True, slots=True)
class Articles:
    """Which names take the article: by their last noun, by custom, or as they are spelled."""

    nouns: frozenset[str]
    names: frozenset[str]
    spelled: frozenset[str]


@dataclass(frozen=True, slots=True)
class English:
    """The words; each field is a heading of the file, which says what it is for."""

    months: Sequence[str]
    numbers: Sequence[str]
    tens: Sequence[str]
    verbs: Mapping[str, str]
    articles: Articles
    common: frozenset[str]
    in_names: frozenset[str]
    state: str


@lru_cache(maxsize=1)
def english() -> English:
    """The words of the file."""
    words = packaged.load("graph.narration", "english.yaml")
    return English(
        months=words["months"],
        numbers=words["numbers"],
        tens=words["tens"],
        verbs=words["verbs"],
        articles=Articles(**{key: frozenset(names) for key, names in words["articles"].items()}),
        common=frozenset(words["common"]),
        in_names=frozenset(words["in_names"]),
        state=words["state"],
    )
