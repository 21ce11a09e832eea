"""Stories as the page has them: steps, what stands beside their text, and what they change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from graph.model import Centre, Isolates
from graph.rendering.contract.selection import Filters
from graph.rendering.contract.sources import Figure


@dataclass(eq=False, repr=False, slots=True)
class Telling:
    """The ids of the ties that a step is about, and of those that are named."""

    main: Sequence[str]
    named: Sequence[str]


@dataclass(eq=False, repr=False, slots=True)
class ChangeRecord:
    """What a step changes, where no sentences are made; `what` is an event's own text."""

    change: Literal["back", "began", "ended", "delivered", "last", "gone", "event", "view"]
    date: str
    ties: Sequence[str] = ()
    actors: Sequence[str] = ()
    what: str | None = None


@dataclass(eq=False, repr=False, slots=True)
class Quote:
    """What somebody said; `date` as written, `source` a key."""

    text: str
    speaker: str
    date: str | None = None
    source: str | None = None


@dataclass(eq=False, repr=False, slots=True)
class Image:
    """A picture as a data address."""

    url: str
    alt: str
    credit: str
    source: str | None = None


@dataclass(eq=False, repr=False, slots=True)
class Value:
    """What a number was at a time; `date` as written."""

    date: str
    value: int | float


@dataclass(eq=False, repr=False, slots=True)
class LargeFigure:
    """A number told large; `series` is in the order of time."""

    figure: Figure
    series: Sequence[Value] = ()


@dataclass(eq=False, repr=False, slots=True)
class Step:
    """A step of a story. `text` is a tree, which story/rich.js makes elements of."""

    text: Sequence[Any]
    date: str | None = None
    filters: Filters | None = None
    focus: Sequence[str] = ()
    selection: str | None = None
    layout: Literal["network", "map", "matrix"] | None = None
    group: Sequence[str] = ()
    order: Literal["bloc", "name", "ties"] | None = None
    centre: Centre | None = None
    zoom: float | None = None
    pairs: int | None = None
    shading: str | None = None
    isolates: Isolates | None = None
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


@dataclass(eq=False, repr=False, slots=True)
class Story:
    """A story."""

    id: str
    title: str
    steps: Sequence[Step]
    author: str | None = None
    teaches: str | None = None
    centre: Centre | None = None
