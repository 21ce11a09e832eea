"""Who says so, and how much: what any record can have beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(eq=False, repr=False, slots=True)
class Author:
    """Who wrote a document: by one name, or a person by two."""

    name: str | None = None
    family: str | None = None
    given: str | None = None
    suffix: str | None = None


@dataclass(eq=False, repr=False, slots=True)
class Source:
    """A document that says so; `authors` where their names are told apart."""

    title: str
    publisher: str | None = None
    author: str | None = None
    date: str | None = None
    place: str | None = None
    series: str | None = None
    url: str | None = None
    accessed: str | None = None
    note: str | None = None
    authors: Sequence[Author] | None = None


@dataclass(eq=False, repr=False, slots=True)
class Figure:
    """A measured number."""

    measure: str
    value: int | float
    unit: str
    date: str | None = None
    change: str | None = None
    according_to: str | None = None
    source: str | None = None
    note: str | None = None
