"""What is shown, and stories, which show one thing after the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from graph.model.authors import Authors
from graph.model.records import Quote, StepFigure

Centre = Literal["atlantic", "pacific"]
Isolates = Literal["hidden", "shown"]
"""Whether states that have no tie among what is shown are shown, too."""


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
class Play:
    """What is seen while the years are played, and from which day on."""

    since: date | None = None
    filters: Filters = Filters()
    focus: tuple[str, ...] = ()
    layout: Literal["network", "map"] | None = None
    centre: Centre | None = None


@dataclass(frozen=True, slots=True)
class View:
    """What the page shows first, and `because` of what."""

    date: date
    filters: Filters = Filters()
    selection: str | None = None
    centre: Centre | None = None
    pairs: int | None = None
    shading: str | None = None
    isolates: Isolates | None = None
    because: str | None = None
    play: Play | None = None


@dataclass(frozen=True, slots=True)
class Image:
    """A picture beside a step: its bytes, of a type that browsers show, and what it shows."""

    data: bytes
    type: str
    alt: str
    credit: str
    source: str | None = None


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
    layout: Literal["network", "map", "matrix"] | None = None
    group: tuple[str, ...] = ()
    """Whose states the matrix holds: ids of actors, and names of continents."""
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
    author: Authors = ()
    teaches: str | None = None
    centre: Centre | None = None
