"""Measures of states as the page has them: computed for each year when it is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(eq=False, repr=False, slots=True)
class Measure:
    """A measure's values, by state: a code for each year, as `data/measures.py` writes it.

    A value is a code's number times ten to the power of `exponent`, and for each decade more.
    """

    id: str
    exponent: int
    values: Mapping[str, str]


@dataclass(eq=False, repr=False, slots=True)
class Measures:
    """All of them, on the last day of each year from `first` on."""

    first: int
    digits: str
    all: Sequence[Measure]
