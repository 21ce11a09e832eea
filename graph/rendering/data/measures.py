"""Measures of states year by year, written small: three digits of a value are two characters.

A code is two digits of base 64. Code 0 is no value, since the state is not there; from 1 on come
the numbers 0 to 999 of the lowest decade, and then 100 to 999 of each decade above. What is as in
the year before is `.` alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import floor, log10

import numpy as np
from numpy.typing import NDArray

from graph.analysis import in_page
from graph.analysis._yearly import Known, Values, yearly
from graph.model import State
from graph.reference.land import DIGITS
from graph.relations import Relations
from graph.rendering import contract

AGAIN = "."
DECADES = 4
"""So many have room: 1000 + 3 · 900 codes of 4096."""
PAIRS = np.array([one + other for one in DIGITS for other in DIGITS])
"""How each code is written."""
EDGE = 1e-6
"""So near to what lies between two codes it matters how sums were rounded."""

Numbers = NDArray[np.float64]
Codes = NDArray[np.int64]


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
    asked = in_page()
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
    different = {id(of): of for of in years}
    values = np.array(
        [[of.get(id_, np.nan) for id_ in states] for of in different.values()], dtype=np.float64
    )
    there = ~np.isnan(values)
    most = float(values.max(initial=0, where=there)) or 1.0
    exponent = floor(log10(most)) + 1 - 2 - DECADES
    codes = np.zeros(values.shape, dtype=np.int64)
    codes[there] = 1 + _levels(values[there], exponent)
    row = {id_: number for number, id_ in enumerate(different)}
    by_state = codes[[row[id(of)] for of in years]].T
    rows = dict(zip(states, map(_row, by_state), strict=True))
    return contract.Measure(name, exponent, rows)


def _row(codes: Codes) -> str:
    again = np.concatenate([[False], codes[1:] == codes[:-1]])
    return "".join(np.where(again, AGAIN, PAIRS[codes]).tolist())


def _levels(values: Numbers, exponent: int) -> Codes:
    """The numbers of values' codes, of all at once but for those on an edge."""
    units = values / 10.0**exponent
    found = np.full(values.shape, -1)
    sure = np.ones(values.shape, dtype=bool)
    for decade in range(DECADES):
        open_ = found < 0
        rounded = np.rint(units)
        sure &= ~open_ | (np.abs(units - np.floor(units) - 0.5) > EDGE)
        found = np.where(open_ & (rounded <= 999), rounded.astype(np.int64) + 900 * decade, found)
        units /= 10
    for at in np.flatnonzero(~sure | (found < 0)):
        found[at] = _level(float(values[at]), exponent)
    return found


def _level(value: float, exponent: int) -> int:
    """The number of a value's code: of a value that is rounded to three digits."""
    # What differs only by how sums were rounded is written alike.
    units = round(float(f"{value:.12g}") / 10.0**exponent, 9)
    decade = 0
    while round(units) > 999:
        units /= 10
        decade += 1
    return round(units) + 900 * decade
