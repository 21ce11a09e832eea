"""What a file takes of others."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from graph.dates import Date
from graph.model import Record, Text
from graph.reading.document.values import Category, Continent, Keys


class TakeEntry(Record):
    """What is taken of another file; what is left out narrows nothing."""

    actors: Keys = Field((), description="States and alliances, and the ties between them")
    alliances: Keys = Field((), description="Alliances with all their members")
    regions: tuple[Continent, ...] = Field((), description="All states of these continents")
    kinds: Keys | None = Field(None, description="Only deals and conflicts of these kinds")
    categories: tuple[Category, ...] | None = None
    since: Date | None = Field(None, description="Only what still stood then, or came later")
    until: Date | None = Field(None, description="Only what had begun by then")


def _use(value: Any) -> Any:
    """`world` is short for `{world: {}}`, and one for a list of one."""
    listed = value if isinstance(value, list) else [value]
    return [{one: {}} if isinstance(one, str) else one for one in listed]


Use = dict[Text, Annotated[TakeEntry, BeforeValidator(lambda value: value or {})]]
Uses = Annotated[
    tuple[Use, ...],
    Field(max_length=20, description="What other files have: world, or names of files"),
    BeforeValidator(_use, json_schema_input_type=Text | Use | tuple[Text | Use, ...]),
]
