"""Deals and conflicts as an author writes them."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from graph.dates import Date
from graph.model import Confidence, Event, Figure, Item, Record, Text
from graph.reading.document.forms import TIE
from graph.reading.document.values import ActorName, Keys


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Ends = Annotated[
    tuple[ActorName, ...],
    Field(description="A state or an alliance, or a list for a tie with each"),
    BeforeValidator(
        _listed,
        json_schema_input_type=ActorName
        | Annotated[tuple[ActorName, ...], Field(json_schema_extra={"minItems": 1})],
    ),
]


class TieEntry(Record):
    """A deal or a conflict between two actors."""

    id: Annotated[str, TIE] | None = None
    title: Text | None = None
    kind: Text
    from_: Ends | None = Field(None, alias="from")
    to: Ends | None = None
    between: Annotated[tuple[ActorName, ...], Field(json_schema_extra={"minItems": 2})] | None = (
        Field(None, description="Two, or more for a tie of each with each other")
    )
    since: Date | None = None
    until: Date | None = None
    status: Text | None = None
    items: tuple[Item, ...] = ()
    events: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
    confidence: Confidence = "confirmed"
    according_to: Text | None = None
    note: Text | None = None
    sources: Keys = ()
