"""Records that the file writes as they are kept: sources, figures, items, events, quotations."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    FiniteFloat,
    StringConstraints,
    model_validator,
)

from graph.dates import Date

Confidence = Literal["confirmed", "reported", "claimed", "disputed"]


class Record(BaseModel):
    """A small record that the file writes as it is kept: no unknown keys, no change later."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _empty_is_absent(cls, value: Any) -> Any:
        """A key with nothing behind it, as in a template to fill in, is one that is not there."""
        if isinstance(value, dict) and None in value.values():
            optional = _optional(cls)
            return {k: v for k, v in value.items() if v is not None or k not in optional}
        return value


@lru_cache(maxsize=64)
def _optional(record: type[Record]) -> frozenset[str]:
    """The keys that a record can do without."""
    fields = record.model_fields.items()
    return frozenset(field.alias or name for name, field in fields if not field.is_required())


def _web_address(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or set(text) & set(' \t\n"<>'):
        raise ValueError("is not a web address; write one that begins with https:// or http://")
    return text


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
WebAddress = Annotated[Text, AfterValidator(_web_address)]
Count = Annotated[int, Field(ge=0)]


class Figure(Record):
    """A measured number with its unit and date, such as defence spending in 2019."""

    measure: Text = Field(description="What was measured: defence spending")
    value: FiniteFloat
    unit: Text = Field(description="million USD, % of GDP, troops")
    date: Date | None = None
    change: Text | None = Field(None, description="Against the year before: +28.7 %")
    according_to: Text | None = None
    source: Text | None = Field(None, description="The key of a source")
    note: Text | None = None


class Item(Record):
    """What a transfer consists of, with how many were ordered, delivered or donated."""

    item: Text
    ordered: Count | None = None
    delivered: Count | None = None
    donated: Count | None = None
    date: Date | None = None
    note: Text | None = None
    sources: tuple[Text, ...] = ()


class Event(Record):
    """What happened within a tie, on a date, and by whose account."""

    date: Date
    what: Text
    according_to: Text | None = None
    confidence: Confidence = "confirmed"
    sources: tuple[Text, ...] = ()


class Quote(Record):
    """What somebody said or wrote, word for word, beside a step."""

    text: Text
    speaker: Text = Field(description="Who said it")
    date: Date | None = None
    source: Text | None = Field(None, description="The key of a source")


class StepFigure(Figure):
    """A number that a step tells large; with `series` a small line of it over the years."""

    series: Annotated[Mapping[Date, FiniteFloat], Field(max_length=200)] = Field(
        {}, description="Earlier and later values by year: {2018: 704, 2019: 906}"
    )
