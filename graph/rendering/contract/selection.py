"""What is shown, and what the page shows first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NewType

from graph.model import Centre, Isolates

FilterName = NewType("FilterName", str)
"""The key of a filter that the page has."""
Filters = Mapping[FilterName, Sequence[str]]
"""What is shown, by the keys of filters; one that is left out shows all."""


@dataclass(eq=False, repr=False, slots=True)
class Filter:
    """What a filter reads: a field of a tie, or of those of its ends that are of a type.

    `otherwise` stands for what says nothing there; of a `counted` list how many there are is a
    value, too: "1", "2+". `filed` is one that the file can say.
    """

    key: FilterName
    of: Literal["tie", "state", "alliance"]
    field: str
    otherwise: str = ""
    counted: bool = False
    filed: bool = True


@dataclass(eq=False, repr=False, slots=True)
class Play:
    """What is seen while the years are played, and from which day on."""

    since: str | None = None
    filters: Filters | None = None
    focus: Sequence[str] = ()
    layout: Literal["network", "map"] | None = None
    centre: Centre | None = None


@dataclass(eq=False, repr=False, slots=True)
class View:
    """What the page shows first, and `because` of what."""

    date: str
    filters: Filters
    selection: str | None = None
    centre: Centre | None = None
    pairs: int | None = None
    shading: str | None = None
    isolates: Isolates | None = None
    because: str | None = None
    play: Play | None = None
