"""Measures of states year by year, written small: three digits of a value are two characters.

A code is two digits of base 64. Code 0 is no value, since the state is not there; from 1 on come
the numbers 0 to 999 of the lowest decade, and then 100 to 999 of each decade above. What is as in
the year before is `.` alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from math import floor, log10

from graph.analysis import measures
from graph.analysis._yearly import Known, Values, yearly
from graph.model import State
from graph.reference.land import DIGITS
from graph.relations import Relations
from graph.rendering import contract

AGAIN = "."
DECADES = 4
"""So many have room: 1000 + 3 · 900 codes of 4096."""


@dataclass
class Before:
    """What the measures of a file's page before were made of."""

    known: Known = field(default_factory=dict)
    measures: dict[str, tuple[Sequence[str], Sequence[Values], contract.Measure]] = field(
        default_factory=dict
    )
    """By its name how a measure was written, with the states and the years of which it was."""


def as_measures(relations: Relations, before: Before | None = None) -> contract.Measures | None:
    """Those measures that say that they are for a page; None where there is no state.

    What the page before has had of the same strands is taken from there.
    """
    states = [one.id for one in relations.actors.values() if isinstance(one, State)]
    if not states:
        return None
    before = Before() if before is None else before
    asked = [one for one in measures().values() if one.in_page]
    years = dict(yearly(asked, relations.select(), before.known))
    for one in asked:
        values = [of[one.name] for of in years.values()]
        if not _is_written(before, one.name, states, values):
            written = _measure(one.name, states, values)
            before.measures[one.name] = states, values, written
    found = [before.measures[one.name][2] for one in asked]
    return contract.Measures(min(years), DIGITS, found)


def _is_written(before: Before, name: str, states: Sequence[str], years: Sequence[Values]) -> bool:
    """Whether the page before had it so; values that are known are the very same object."""
    if name not in before.measures:
        return False
    of, had, _ = before.measures[name]
    return of == states and list(map(id, had)) == list(map(id, years))


def _measure(name: str, states: Sequence[str], years: Sequence[Values]) -> contract.Measure:
    most = max((of.get(id_, 0) for of in years for id_ in states), default=0) or 1.0
    exponent = floor(log10(most)) + 1 - 2 - DECADES
    # Many values are the same, and of years in which nothing has changed all of them.
    code = lru_cache(maxsize=None)(partial(_code, exponent=exponent))
    codes = {id(of): [code(of.get(id_)) for id_ in states] for of in years}
    rows = zip(*(codes[id(of)] for of in years), strict=True)
    return contract.Measure(name, exponent, dict(zip(states, map(_row, rows), strict=True)))


def _row(codes: Sequence[str]) -> str:
    before = ["", *codes]
    return "".join(
        AGAIN if code == last else code for code, last in zip(codes, before, strict=False)
    )


def _code(value: float | None, exponent: int) -> str:
    code = 0 if value is None else 1 + _level(value, exponent)
    return DIGITS[code // 64] + DIGITS[code % 64]


def _level(value: float, exponent: int) -> int:
    """The number of a value's code: of a value that is rounded to three digits."""
    # What differs only by how sums were rounded is written alike.
    units = round(float(f"{value:.12g}") / 10.0**exponent, 9)
    decade = 0
    while round(units) > 999:
        units /= 10
        decade += 1
    return round(units) + 900 * decade
