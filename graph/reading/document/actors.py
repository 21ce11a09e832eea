"""States and alliances as an author writes them, and their members."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator

from graph.dates import Date
from graph.model import Confidence, Figure, Record, Text
from graph.reading.document.forms import CODE
from graph.reading.document.values import (
    Color,
    Continent,
    Coordinate,
    Keys,
    Latitude,
    Longitude,
    StateName,
)
from graph.reference.standings import Standing
from graph.vocabulary.statuses import full_membership


class NameEntry(Record):
    """A name that was not, or will not be, that of all days."""

    name: Text
    short: Text | None = Field(None, description="An alliance's label while it has this name: CSCE")
    since: Date | None = None
    until: Date | None = None
    sources: Keys = ()


class FlagEntry(Record):
    """A flag, and the days on which the state flies it."""

    flag: Text = Field(description="Whose flag it is: the name or code of a state, living or gone")
    since: Date | None = None
    until: Date | None = None
    sources: Keys = ()


class AllianceKindEntry(Record):
    """What an alliance is on some days, beside what else it is on them."""

    kind: Text = Field(description="What it is: a defence alliance, a trade bloc or another")
    since: Date | None = None
    until: Date | None = None
    sources: Keys = ()


class StateEntry(Record):
    """What the file adds to a state, or says of one that is not known."""

    code: Annotated[str, CODE] | None = Field(
        None, description="Three capital letters; only for a state that is not known"
    )
    names: tuple[NameEntry, ...] = Field((), description="What it was called on other days")
    flags: tuple[FlagEntry, ...] = Field((), description="What flag it flew on other days")
    aliases: Keys = ()
    since: Date | None = Field(None, description="Since when it existed")
    until: Date | None = Field(None, description="Until when it existed")
    at: tuple[Latitude, Longitude] | None = Field(
        None, description="Latitude and longitude of the capital"
    )
    continent: Continent | None = None
    position: tuple[Coordinate, Coordinate] | None = Field(
        None, description="Fixed place in the picture"
    )
    successors: tuple[StateName, ...] = ()
    standing: Standing | None = Field(
        None, description="Whether it is a sovereign state; a movement is no state at all"
    )
    independent: Date | None = Field(
        None, description="Since when it was independent, if it stands here from earlier on"
    )
    contested: Text | None = Field(None, description="Who disputes its status, in a sentence")
    note: Text | None = None
    figures: tuple[Figure, ...] = ()
    sources: Keys = ()


class MembershipEntry(Record):
    """How a state stands to an alliance, and when; a bare date means a member since then."""

    status: Text = full_membership()
    since: Date | None = None
    until: Date | None = None
    note: Text | None = None
    confidence: Confidence = "confirmed"
    according_to: Text | None = None
    sources: Keys = ()

    @model_validator(mode="before")
    @classmethod
    def _bare_date(cls, value: Any) -> Any:
        return value if isinstance(value, dict) else {"since": value} if value else {}


def _periods(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


_Period = Date | MembershipEntry
_Periods = tuple[MembershipEntry, ...]
Members = Annotated[
    _Periods,
    BeforeValidator(_periods, json_schema_input_type=_Period | tuple[_Period, ...] | None),
]


PLACED = "\N{HORIZONTAL ELLIPSIS}\N{MIDDLE DOT}"
"""The name of an alliance of which a file says where it stands and no more."""


class AllianceEntry(Record):
    """An organisation or bloc, and its members; with `position` alone it is one of another file."""

    name: Text
    names: tuple[NameEntry, ...] = Field((), description="What it was called on other days")
    kind: Text | None = Field(
        None, description="What it is: a defence alliance, a trade bloc or another"
    )
    kinds: tuple[AllianceKindEntry, ...] = Field((), description="What else it is, and when")
    aliases: Keys = ()
    founded: Date | None = None
    dissolved: Date | None = None
    successors: Keys = ()
    color: Color | None = None
    position: tuple[Coordinate, Coordinate] | None = None
    note: Text | None = None
    sources: Keys = Field((), description="For all memberships that name none of their own")
    members: dict[StateName, Members] = {}

    @property
    def placed(self) -> bool:
        """Whether it says where the alliance stands and no more."""
        return self.name == PLACED

    @model_validator(mode="before")
    @classmethod
    def _placed(cls, value: Any) -> Any:
        alone = isinstance(value, dict) and value.keys() == {"position"}
        return {"name": PLACED, **value} if alone else value
