"""The page's data: what Python writes and what the page's scripts read, as types.

`plain.py` makes JSON of a record, `declarations.py` what the scripts are checked against.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from graph.model import Centre


@dataclass(frozen=True, slots=True)
class Filters:
    """What is shown, by ids; a filter that is left out shows all."""

    alliances: Sequence[str] | None = None
    kinds: Sequence[str] | None = None
    statuses: Sequence[str] | None = None
    regions: Sequence[str] | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """What a transfer consists of."""

    item: str
    ordered: int | None = None
    delivered: int | None = None
    donated: int | None = None
    date: str | None = None
    note: str | None = None
    sources: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """What happened within a tie."""

    date: str
    what: str
    according_to: str | None = None
    confidence: str | None = None
    sources: Sequence[str] = ()


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
class DatedName:
    """A name from `start` to `end`, as the file writes these days `since` and `until`."""

    name: str
    start: str
    end: str
    short: str | None = None
    since: str | None = None
    until: str | None = None
    sources: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class DatedFlag:
    """A flag, by its key, from `start` to `end`."""

    flag: str
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class DatedKind:
    """A kind of alliance from `start` to `end`."""

    kind: str
    start: str
    end: str
    since: str | None = None
    until: str | None = None
    sources: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class State:
    """A state. `since` and `until` are as the file writes them, `start` and `end` days."""

    id: str
    name: str
    x: float
    y: float
    start: str
    end: str
    type: Literal["state"] = "state"
    code2: str | None = None
    names: Sequence[DatedName] = ()
    flags: Sequence[DatedFlag] = ()
    aliases: Sequence[str] = ()
    continent: str | None = None
    capital: str | None = None
    flag: str | None = None
    lat: float | None = None
    lon: float | None = None
    since: str | None = None
    until: str | None = None
    successors: Sequence[str] = ()
    contested: str | None = None
    note: str | None = None
    figures: Sequence[Figure] = ()
    sources: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Alliance:
    """An alliance."""

    id: str
    name: str
    x: float
    y: float
    start: str
    end: str
    type: Literal["alliance"] = "alliance"
    names: Sequence[DatedName] = ()
    kind: str | None = None
    kinds: Sequence[DatedKind] = ()
    aliases: Sequence[str] = ()
    founded: str | None = None
    dissolved: str | None = None
    successors: Sequence[str] = ()
    color: str | None = None
    note: str | None = None
    sources: Sequence[str] = ()


Actor = State | Alliance


@dataclass(frozen=True, slots=True)
class Tie:
    """A tie; in force from `start` to `end`, both days included."""

    id: str
    type: Literal["membership", "deal", "conflict"]
    kind: str
    from_: str
    to: str
    start: str
    end: str
    title: str | None = None
    status: str | None = None
    since: str | None = None
    until: str | None = None
    confidence: str | None = None
    according_to: str | None = None
    note: str | None = None
    items: Sequence[Item] = ()
    events: Sequence[Event] = ()
    figures: Sequence[Figure] = ()
    sources: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Status:
    """How a state stands to an alliance; graph/vocabulary/memberships.yaml says what each is."""

    within: bool
    sign: Literal[-1, 0, 1]
    phrase: str
    standing: str
    heading: str
    dash: Sequence[float]
    land: Literal["full", "pale", "striped", "none"]
    place: int
    several: str | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of tie; `weight` is how much its beginning says among all that happened."""

    label: str
    category: str
    sign: Literal[-1, 0, 1]
    directed: bool
    definition: str
    phrases: Mapping[str, str]
    look: Mapping[str, str]
    weight: float = 1


@dataclass(frozen=True, slots=True)
class Telling:
    """The ids of the ties that a step is about, and of those that are named."""

    main: Sequence[str]
    named: Sequence[str]


@dataclass(frozen=True, slots=True)
class ChangeRecord:
    """What a step changes, where no sentences are made; `what` is an event's own text."""

    change: Literal["back", "began", "ended", "delivered", "last", "gone", "event", "view"]
    date: str
    ties: Sequence[str] = ()
    actors: Sequence[str] = ()
    what: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody said; `date` as written, `source` a key."""

    text: str
    speaker: str
    date: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Image:
    """A picture as a data address."""

    url: str
    alt: str
    credit: str
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Value:
    """What a number was at a time; `date` as written."""

    date: str
    value: int | float


@dataclass(frozen=True, slots=True)
class LargeFigure:
    """A number told large; `series` is in the order of time."""

    figure: Figure
    series: Sequence[Value] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a story. `text` is a tree, which story/rich.js makes elements of."""

    text: Sequence[Any]
    date: str | None = None
    filters: Filters | None = None
    focus: Sequence[str] = ()
    selection: str | None = None
    layout: Literal["network", "map"] | None = None
    centre: Centre | None = None
    zoom: float | None = None
    pairs: int | None = None
    note: str | None = None
    question: str | None = None
    answer: str | None = None
    waits: bool = False
    image: Image | None = None
    quote: Quote | None = None
    figure: LargeFigure | None = None
    sources: Sequence[str] = ()
    changes: Sequence[str] = ()
    records: Sequence[ChangeRecord] = ()
    called: Mapping[str, str] | None = None
    telling: Telling | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """A story."""

    id: str
    title: str
    steps: Sequence[Step]
    author: str | None = None
    teaches: str | None = None
    centre: Centre | None = None


@dataclass(frozen=True, slots=True)
class Meta:
    """What the file says of itself; `first` and `last` are the days that it can answer for."""

    title: str
    as_of: str
    first: str
    last: str
    description: str | None = None


@dataclass(frozen=True, slots=True)
class View:
    """What the page shows first."""

    date: str
    filters: Filters
    selection: str | None = None
    centre: Centre | None = None
    pairs: int | None = None


@dataclass(frozen=True, slots=True)
class Category:
    """What a kind is chiefly about."""

    id: str
    label: str
    dash: Sequence[float]
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Language:
    """The page's words: groups of messages, which say.js knows how to put together.

    `terms` are words that the data has as keys (statuses, alliances' kinds, regions), where they
    are called otherwise. `file` is the language of the file's own texts, where that is another one.
    """

    code: str
    locale: str
    direction: Literal["ltr", "rtl"]
    messages: Mapping[str, Any]
    terms: Mapping[str, Mapping[str, str]] | None = None
    file: str | None = None


@dataclass(frozen=True, slots=True)
class Licence:
    """Whose work the page carries; `text` is the notice and the licence's words."""

    name: str
    what: str
    licence: str
    holder: str
    url: str
    text: str


@dataclass(frozen=True, slots=True)
class About:
    """What made the page, and of what."""

    version: str
    licences: Sequence[Licence]


@dataclass(frozen=True, slots=True)
class PageData:
    """The whole."""

    language: Language
    about: About
    meta: Meta
    view: View
    categories: Sequence[Category]
    statuses: Mapping[str, Status]
    binding: Sequence[str]
    confidences: Mapping[str, str]
    kinds: Mapping[str, Kind]
    sources: Mapping[str, Source]
    flags: Mapping[str, str]
    land: Mapping[str, Any]
    stories: Sequence[Story]
    actors: Sequence[Actor]
    ties: Sequence[Tie]


RECORDS = (
    Filters, Item, Event, Figure, Source, DatedName, DatedFlag, DatedKind, State, Alliance, Tie,
    Status, Kind, Telling, ChangeRecord, Quote, Image, Value, LargeFigure,
    Step, Story, Meta, View, Category, Language, Licence, About, PageData,
)  # fmt: skip
"""All records, each after those that it consists of."""
