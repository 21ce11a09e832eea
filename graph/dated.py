"""What holds of an actor for a time: a name, a flag, a kind of alliance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from graph.dates import Interval


@dataclass(frozen=True, slots=True)
class DatedName:
    """A name and the days on which it is that of the actor. `short` labels an alliance then."""

    name: str
    held: Interval
    short: str | None = None
    sources: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """The name in few letters."""
        return self.short or self.name


@dataclass(frozen=True, slots=True)
class DatedFlag:
    """A flag, by its key in `graph.reference.flags`, and the days on which it is flown."""

    flag: str
    held: Interval
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DatedKind:
    """What an alliance is for some days, beside what else it is."""

    kind: str
    held: Interval
    sources: tuple[str, ...] = ()


Dated = DatedName | DatedFlag | DatedKind
One = TypeVar("One", DatedName, DatedFlag, DatedKind)


def holding(dated: Iterable[One], day: date) -> Iterator[One]:
    """Those that hold on a day."""
    return (one for one in dated if day in one.held)
