"""Measures of states year by year, written small: three digits of a value are two characters.

A code is two digits of base 64. Code 0 is no value, since the state is not there; from 1 on come
the numbers 0 to 999 of the lowest decade, and then 100 to 999 of each decade above. What is as in
the year before is `.` alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import floor, log10

from graph.analysis import measures
from graph.analysis._yearly import yearly
from graph.model import State
from graph.reference.land import DIGITS
from graph.relations import Relations
from graph.rendering import contract

AGAIN = "."
DECADES = 4
"""So many have room: 1000 + 3 · 900 codes of 4096."""


def as_measures(relations: Relations) -> contract.Measures | None:
    """Those measures that say that they are for a page; None where there is no state."""
    states = [one.id for one in relations.actors.values() if isinstance(one, State)]
    if not states:
        return None
    asked = [one for one in measures().values() if one.in_page]
    years = dict(yearly(asked, relations.select()))
    found = []
    for one in asked:
        rows = {id_: [values[one.name].get(id_) for values in years.values()] for id_ in states}
        found.append(_measure(one.name, rows))
    return contract.Measures(min(years), DIGITS, found)


def _measure(name: str, rows: Mapping[str, Sequence[float | None]]) -> contract.Measure:
    most = max((value for row in rows.values() for value in row if value), default=1.0)
    exponent = floor(log10(most)) + 1 - 2 - DECADES
    return contract.Measure(name, exponent, {id_: _row(row, exponent) for id_, row in rows.items()})


def _row(row: Sequence[float | None], exponent: int) -> str:
    codes = [0 if value is None else 1 + _level(value, exponent) for value in row]
    before = [-1, *codes]
    return "".join(
        AGAIN if code == last else DIGITS[code // 64] + DIGITS[code % 64]
        for code, last in zip(codes, before, strict=False)
    )


def _level(value: float, exponent: int) -> int:
    """The number of a value's code: of a value that is rounded to three digits."""
    # What differs only by how sums were rounded is written alike.
    units = round(float(f"{value:.12g}") / 10.0**exponent, 9)
    decade = 0
    while round(units) > 999:
        units /= 10
        decade += 1
    return round(units) + 900 * decade
