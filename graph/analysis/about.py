"""What is known of a tie, and which sources a selection rests on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from graph.analysis._said import said
from graph.model import Tie, in_full
from graph.selection import Selection

Row = dict[str, Any]


def about(selection: Selection, tie: Tie) -> list[Row]:
    """All that is known of a tie, as rows of what and what it says."""
    return [{"what": what, "says": says} for what, says in _facts(selection, tie) if says]


def _facts(selection: Selection, tie: Tie) -> Iterator[tuple[str, object]]:
    yield "id", tie.id
    yield "title", tie.title
    yield "tie", said(selection, tie, tie.source)
    yield "status", tie.status
    yield "confidence", tie.confidence
    yield "according to", tie.according_to
    yield "note", tie.note
    for item in tie.items:
        counts = {"ordered": item.ordered, "delivered": item.delivered, "donated": item.donated}
        numbers = ", ".join(f"{n} {word}" for word, n in counts.items() if n is not None)
        yield "item", f"{item.item}: {numbers}" if numbers else item.item
    for event in tie.events:
        yield "event", f"{event.date}: {event.what}"
    for figure in tie.figures:
        yield "figure", f"{figure.measure}: {figure.value:g} {figure.unit}"
    for key in dict.fromkeys(tie.sources):
        source = selection.relations.sources[key]
        parts = (source.title, source.publisher, source.date, source.url)
        yield "source", f"{key}: {'; '.join(str(part) for part in parts if part)}"


def sources(selection: Selection) -> list[Row]:
    """The sources of a selection's ties, those of most ties first."""
    counts = Counter(key for tie in selection.ties.values() for key in dict.fromkeys(tie.sources))
    known = selection.relations.sources
    return [
        {
            "key": key,
            "title": known[key].title,
            "author": in_full(known[key].author),
            "publisher": known[key].publisher,
            "date": str(known[key].date) if known[key].date else None,
            "series": known[key].series,
            "url": known[key].url,
            "ties": number,
        }
        for key, number in sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    ]
