"""Ties, and what passed and happened within them."""

from __future__ import annotations

from datetime import date

from graph import model
from graph.rendering import contract
from graph.rendering.data.values import as_day, as_figure, as_text, unless_confirmed


def as_tie(tie: model.Tie, start: date, end: date) -> contract.Tie:
    """A tie, in force from `start` to `end`."""
    return contract.Tie(
        id=tie.id,
        type=tie.type,
        kind=tie.kind,
        from_=tie.source,
        to=tie.target,
        start=as_day(start),
        end=as_day(end),
        title=tie.title,
        status=tie.status,
        since=as_text(tie.held.since),
        until=as_text(tie.held.until),
        confidence=unless_confirmed(tie.confidence),
        according_to=tie.according_to,
        note=tie.note,
        items=list(map(_item, tie.items)),
        events=list(map(_event, tie.events)),
        figures=list(map(as_figure, tie.figures)),
        sources=tie.sources,
    )


def _item(item: model.Item) -> contract.Item:
    return contract.Item(
        item=item.item,
        ordered=item.ordered,
        delivered=item.delivered,
        donated=item.donated,
        date=as_text(item.date),
        note=item.note,
        sources=item.sources,
    )


def _event(event: model.Event) -> contract.Event:
    day = as_day(event.date.first)
    return contract.Event(
        date=event.date.text,
        what=event.what,
        day=day if day != event.date.text else None,
        according_to=event.according_to,
        confidence=unless_confirmed(event.confidence),
        sources=event.sources,
    )
