"""What may stand behind a key: days, places, colours, names, closed lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field, FiniteFloat

from graph.dates import Date
from graph.model import Text
from graph.reading.document.forms import COLOUR
from graph.vocabulary.words import categories, continents, obligations

if TYPE_CHECKING:
    Category: TypeAlias = str
    Continent: TypeAlias = str
    OwnCategory: TypeAlias = str
    Obligation: TypeAlias = str
else:  # closed lists, so that an editor offers them and an error names them
    Continent = Literal[tuple(sorted(continents().values()))]
    Category = Literal[tuple(categories())]
    OwnCategory = Literal[tuple(key for key in categories() if key != "membership")]
    Obligation = Literal[tuple(obligations())]
Latitude = Annotated[float, Field(ge=-90, le=90)]
Longitude = Annotated[float, Field(ge=-180, le=180)]
Coordinate = Annotated[FiniteFloat, Field(ge=-10_000, le=10_000)]
"""In pixels at scale 1; what ships is 2,400 wide; a point far out would make all else a dot."""
Color = Annotated[str, COLOUR]
Keys = tuple[Text, ...]
Pairs = Annotated[
    int,
    Field(ge=1, le=1000, description="With nothing chosen, pairs with fewer ties are left out"),
]
StateName = Annotated[Text, Field(description="A name, in any of eight languages, or an ISO code")]
ActorName = Annotated[Text, Field(description="A state's name or code, or an alliance's key")]
GroupName = Annotated[Text, Field(description="A state, an alliance for its members, a continent")]


def _whole_day(value: Date) -> Date:
    if value.first != value.last:
        raise ValueError(f"{value} is not a day; write year, month and day: 2026-01-31")
    return value


def _truth(value: object) -> object:
    """YAML 1.2 knows two truth values; everything else is text."""
    if isinstance(value, str):
        if value in ("true", "True", "TRUE"):
            return True
        if value in ("false", "False", "FALSE"):
            return False
        raise ValueError(f"“{value}” is neither true nor false; write `true` or `false`")
    return value


Day = Annotated[Date, AfterValidator(_whole_day)]
Truth = Annotated[bool, BeforeValidator(_truth)]
