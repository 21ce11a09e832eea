"""A measure year by year: of the network, of some actors, or of some pairs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from math import isnan
from typing import Any

from graph.analysis._measures import Measure
from graph.analysis._portfolios import Matrix
from graph.errors import SelectionError
from graph.selection import Selection

Row = dict[str, Any]


def series(
    measure: Measure, selection: Selection, actors: Sequence[str] = (), **parameters: Any
) -> Iterator[Row]:
    """A row for each year of the selection's time: `year`, and a column for each value.

    A network is measured on the last day of each year. Columns are names of actors, “A–B” of pairs,
    or what the measure calls its values; a year in which somebody has none has None. Of a measure
    of actors or pairs, who is meant must be named.
    """
    if measure.of != "network" and not actors:
        raise SelectionError(f"{measure.name} is a number of {measure.of}s; name whose")
    if measure.of == "pair" and len(actors) < 2:
        raise SelectionError(f"{measure.name} is a number of pairs; name two actors or more")
    for year, value in by_year(measure, selection, **parameters):
        yield {"year": year, **row(measure, selection, actors, value)}


def by_year(measure: Measure, selection: Selection, **parameters: Any) -> Iterator[tuple[int, Any]]:
    """All that a measure gives on the last day of each year: of one of pairs, a `Matrix`."""
    for year, on in selection.years():
        yield year, measure(on, **parameters)


def row(measure: Measure, selection: Selection, actors: Sequence[str], value: Any) -> Row:
    """The values of a measure by what they are called."""
    if measure.of == "network":
        return dict(value) if isinstance(value, dict) else {measure.name: value}
    if isinstance(value, Matrix):
        pairs = list(combinations(actors, 2))
        return {
            f"{selection.name(a)}–{selection.name(b)}": _number(value[a, b])
            if a in value and b in value
            else None
            for a, b in pairs
        }
    return {selection.name(id_): _first(value.get(id_)) for id_ in actors}


def _number(value: float) -> float | None:
    return None if isnan(value) else value


def _first(value: Any) -> float | None:
    """A value, or the first of several, which is what they come to in all."""
    number: float | None = next(iter(value.values())) if isinstance(value, dict) else value
    return number
