"""What relations are made of: actors (states and alliances), the ties between them, sources.

Plain, frozen records with ids where the file has names. They know nothing of YAML or HTML.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
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

from graph.dated import DatedFlag, DatedKind, DatedName
from graph.dates import Date, Interval
from graph.reference.standings import Standing

Confidence = Literal["confirmed", "reported", "claimed", "disputed"]
Centre = Literal["atlantic", "pacific"]
TieType = Literal["membership", "deal", "conflict"]
Point = tuple[float, float]


class Record(BaseModel):
    """A small record that the file writes as it is kept: no unknown keys, no change later."""

    model_config = ConfigDict(extra="forbid", frozen=True)

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


class Source(Record):
    """A document that says so: a treaty, a register, a report, an article."""

    title: Text = Field(description="The document's title")
    publisher: Text | None = Field(None, description="Who published or keeps it")
    author: Text | None = None
    date: Date | None = Field(None, description="When it was published or signed")
    place: Text | None = Field(None, description="Where a treaty was signed")
    series: Text | None = Field(None, description="Treaty series or number: UNTS vol. 34, no. 541")
    url: WebAddress | None = Field(None, description="Its address; http or https")
    accessed: Date | None = Field(None, description="The day on which it was read there")
    note: Text | None = None
    collection: bool = Field(
        False,
        description="Whether it is a work of many documents without the one that is meant:"
        " a yearbook of any year, a database, a ministry's pages",
    )

    @property
    def is_document(self) -> bool:
        """Whether it names the one document that a reader would look up.

        Not a collection, and with a mark of its own: a date, a number in a series or an address
        that is more than somebody's home page.
        """
        return not self.collection and bool(self.date or self.series or _leads_on(self.url))

    @property
    def is_umbrella(self) -> bool:
        """Whether it stands for many documents: a collection, or somebody's home page."""
        return self.collection or (bool(self.url) and not self.is_document)


def _leads_on(url: str | None) -> bool:
    parts = urlsplit(url or "")
    return bool(parts.path.strip("/") or parts.query or parts.fragment)


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


@dataclass(frozen=True, slots=True)
class Image:
    """A picture beside a step: its bytes, of a type that browsers show, and what it shows."""

    data: bytes
    type: str
    alt: str
    credit: str
    source: str | None = None


@dataclass(frozen=True, slots=True)
class State:
    """A state, living or gone. `id` is its ISO alpha-3 code, or the file's own for others.

    `name` is its name but for the days of which `names` say otherwise (see `graph.naming`).
    """

    id: str
    name: str
    code2: str | None = None
    names: tuple[DatedName, ...] = ()
    flags: tuple[DatedFlag, ...] = ()
    aliases: tuple[str, ...] = ()
    continent: str | None = None
    capital: str | None = None
    at: Point | None = None
    """Latitude and longitude of the capital, in degrees."""
    position: Point | None = None
    existed: Interval = Interval()
    successors: tuple[str, ...] = ()
    standing: Standing = "sovereign"
    independent: Date | None = None
    """Since when it was independent, where it is shown from earlier on."""
    contested: str | None = None
    note: str | None = None
    figures: tuple[Figure, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def sovereign_since(self) -> Date | None:
        """Since when it was a sovereign state; None if it is none, or has been one all along."""
        if self.standing != "sovereign":
            return None
        return self.independent or self.existed.since


@dataclass(frozen=True, slots=True)
class Alliance:
    """An organisation or bloc of states. `id` is its key in the file, such as NATO.

    `name` and `kind` are those of its whole life; what `names` have for some days takes the name's
    place, what `kinds` have is added (see `graph.naming`).
    """

    id: str
    name: str
    names: tuple[DatedName, ...] = ()
    kind: str | None = None
    kinds: tuple[DatedKind, ...] = ()
    aliases: tuple[str, ...] = ()
    position: Point | None = None
    existed: Interval = Interval()
    successors: tuple[str, ...] = ()
    color: str | None = None
    note: str | None = None
    sources: tuple[str, ...] = ()


Actor = State | Alliance


@dataclass(frozen=True, slots=True)
class Tie:
    """A membership, deal or conflict from one actor to another; an edge of the network.

    `source` and `target` are ids of actors: for a membership the state and the alliance,
    for a mutual kind the two parties in the order written.
    """

    id: str
    type: TieType
    kind: str
    source: str
    target: str
    held: Interval = Interval()
    title: str | None = None
    status: str | None = None
    confidence: Confidence = "confirmed"
    according_to: str | None = None
    note: str | None = None
    items: tuple[Item, ...] = ()
    events: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def is_membership(self) -> bool:
        """Whether it ties a state to an alliance, not two actors to one another."""
        return self.type == "membership"


@dataclass(frozen=True, slots=True)
class Filters:
    """What is shown: ids of alliances, kinds, statuses, continents …; None shows all.

    What each lets through stands in the table of `graph.selection.filters`. `sources` are keys, or
    numbers of sources as texts: “1”, “2+”.
    """

    actors: tuple[str, ...] | None = None
    alliances: tuple[str, ...] | None = None
    kinds: tuple[str, ...] | None = None
    statuses: tuple[str, ...] | None = None
    regions: tuple[str, ...] | None = None
    sign: tuple[int, ...] | None = None
    confidence: tuple[str, ...] | None = None
    sources: tuple[str, ...] | None = None
    states_only: bool | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class View:
    """What the page shows first."""

    date: date
    filters: Filters = Filters()
    selection: str | None = None
    centre: Centre | None = None
    pairs: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a story: its text, and the view that goes with it.

    `changes` (sentences), `called` (names by actors' ids) and `telling` (ids of ties) are None
    where the author leaves them to the narration.
    """

    text: str
    date: date | None = None
    filters: Filters = Filters()
    focus: tuple[str, ...] = ()
    selection: str | None = None
    layout: Literal["network", "map"] | None = None
    centre: Centre | None = None
    zoom: float | None = None
    pairs: int | None = None
    note: str | None = None
    question: str | None = None
    answer: str | None = None
    waits: bool = False
    """Whether the picture stays that of the step before until the answer is shown."""
    image: Image | None = None
    quote: Quote | None = None
    figure: StepFigure | None = None
    sources: tuple[str, ...] = ()
    changes: tuple[str, ...] | None = None
    called: Mapping[str, str] | None = None
    telling: tuple[str, ...] | None = None

    @property
    def cited(self) -> tuple[str, ...]:
        """The keys of all sources behind it: its own, then those of what stands beside its text."""
        beside = (self.figure, self.quote, self.image)
        keys = (part.source for part in beside if part is not None and part.source)
        return tuple(dict.fromkeys((*self.sources, *keys)))


@dataclass(frozen=True, slots=True)
class Story:
    """An ordered list of steps."""

    id: str
    title: str
    steps: tuple[Step, ...]
    author: str | None = None
    teaches: str | None = None
    centre: Centre | None = None
