"""The small closed lists of words.yaml: categories, confidences, continents, obligations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from graph.vocabulary import load


@dataclass(frozen=True, slots=True)
class Category:
    """What a kind is chiefly about; words.yaml says what each field is."""

    key: str
    label: str
    dash: Sequence[float]
    colours: Mapping[str, str]
    place: int | None = None
    default: bool = False


@dataclass(frozen=True, slots=True)
class Confidence:
    """How sure a claim is; what is simply so has no label."""

    key: str
    definition: str
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Obligation:
    """What states owe one another in war; words.yaml says what each field is."""

    key: str
    level: int


@lru_cache(maxsize=1)
def _words() -> Mapping[str, Any]:
    """All of the lists, as they are written."""
    return load("words")


@lru_cache(maxsize=1)
def categories() -> Mapping[str, Category]:
    """The categories by key, in the order of a page's lists."""
    entries = _words()["categories"].items()
    return MappingProxyType({key: Category(key, **entry) for key, entry in entries})


@lru_cache(maxsize=1)
def confidences() -> Mapping[str, Confidence]:
    """How sure a claim is, by key, the surest first."""
    entries = _words()["confidences"].items()
    return MappingProxyType({key: Confidence(key, **entry) for key, entry in entries})


@lru_cache(maxsize=1)
def continents() -> Mapping[str, str]:
    """The continents by the codes that GeoNames gives them."""
    return MappingProxyType(_words()["continents"])


@lru_cache(maxsize=1)
def obligations() -> Mapping[str, Obligation]:
    """What states may owe one another in war, the most first."""
    entries = _words()["obligations"].items()
    return MappingProxyType({key: Obligation(key, **entry) for key, entry in entries})
