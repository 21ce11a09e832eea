"""Who says so, and how much: what any record can have beside it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A document that says so."""

    title: str
    publisher: str | None = None
    author: str | None = None
    date: str | None = None
    place: str | None = None
    series: str | None = None
    url: str | None = None
    accessed: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
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
