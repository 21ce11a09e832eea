"""Values and small records that all others consist of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from graph import model
from graph.dates import Interval
from graph.rendering import contract
from graph.rendering.plain import camel
from graph.selection.filters import FILTERS


def as_day(day: date) -> str:
    """A day as ISO 8601 writes it."""
    return day.isoformat()


def as_text(value: object) -> str | None:
    """What stands there as the file writes it."""
    return None if value is None else str(value)


def as_days(held: Interval) -> tuple[str, str]:
    """The first and the last day, both included."""
    return as_day(held.start), as_day(held.end)


def unless_confirmed(confidence: str) -> str | None:
    """How sure it is, where that is worth a word."""
    return None if confidence == "confirmed" else confidence


def as_number(value: float) -> int | float:
    """A number without a fraction that says nothing."""
    return int(value) if value.is_integer() else value


def as_figure(figure: model.Figure) -> contract.Figure:
    """A measured number."""
    return contract.Figure(
        measure=figure.measure,
        value=as_number(figure.value),
        unit=figure.unit,
        date=as_text(figure.date),
        change=figure.change,
        according_to=figure.according_to,
        source=figure.source,
        note=figure.note,
    )


def as_source(source: model.Source) -> contract.Source:
    """A document."""
    return contract.Source(
        title=source.title,
        publisher=source.publisher,
        author=model.in_full(source.author),
        authors=as_authors(source.author),
        date=as_text(source.date),
        place=source.place,
        series=source.series,
        url=source.url,
        accessed=as_text(source.accessed),
        note=source.note,
    )


def as_authors(authors: model.Authors) -> list[contract.Author] | None:
    """Who wrote a document, where more is known of their names than how they are read."""
    if not any(author.family for author in authors):
        return None
    return [contract.Author(one.name, one.family, one.given, one.suffix) for one in authors]


def as_filters(filters: model.Filters) -> contract.Filters:
    """What is shown."""
    said = {one.key: getattr(filters, one.key) for one in page_filters()}
    return {key: value for key, value in said.items() if value is not None}


def page_filters() -> Sequence[contract.Filter]:
    """The filters that the page has."""
    return [
        contract.Filter(
            contract.FilterName(one.key),
            one.reads.of,
            camel(one.reads.field),
            one.reads.otherwise,
            one.reads.counted,
            one.reads.filed,
        )
        for one in FILTERS.values()
        if one.reads
    ]
