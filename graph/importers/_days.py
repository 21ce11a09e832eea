"""Days as tables have them → days as a file has them; the order of day and month by the column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from graph.dates import parse
from graph.otherdates import readings
from graph.packaged import load
from graph.reference.folding import fold

_SIGN = re.compile(r"[/.-]")
_NAMED = re.compile(
    r"(?:(?P<day>\d{1,2})(?:\.|er|º|°)? ?(?:de )?)?"
    r"(?P<month>[^\W\d_]+)\.?,? (?:de )?(?P<year>[12]\d{3})"
)

EMPTY = frozenset({"", "-", "n/a", "na", "nan", "nat", "none", "null", "present", "ongoing", "."})
EMPTY |= {"today", "now", "heute", "aujourd'hui", "aujourd’hui", "hoy", "oggi", "hoje", "heden"}
"""What tables write where there is no day, or no end."""


@lru_cache(maxsize=1)
def _months() -> Mapping[str, int]:
    """The months' numbers by their names in other languages."""
    named: dict[int, list[str]] = load(__package__, "months.yaml")
    return {fold(name): int(number) for number, names in named.items() for name in names}


def _by_number(text: str) -> str:
    """“24. Februar 2020” as 2020-02-24; what has no month of another language as it is."""
    found = _NAMED.fullmatch(" ".join(text.split()))
    month = _months().get(fold(found["month"])) if found else None
    if not found or month is None:
        return text
    day = f"-{int(found['day']):02}" if found["day"] else ""
    return f"{found['year']}-{month:02}{day}"


class Days:
    """Reads one column. Whether 5/6/2017 is in May or in June another row of it may tell."""

    def __init__(self, values: Iterable[Any]) -> None:
        self._order: int | None = None
        for value in values:
            found = readings(str(value).strip()) if isinstance(value, str) else []
            if len(found) == 1:
                order = self._order_of(value, found[0])
                self._order = self._order if order is None else order

    @staticmethod
    def _order_of(text: str, right: str) -> int | None:
        """0 if the month comes first, 1 if the day does; None if it cannot be told."""
        parts = _SIGN.split(text.strip())
        if len(parts) != 3 or len(right) != 10 or parts[0] == parts[1] or len(parts[0]) > 2:
            return None
        if not parts[0].isdecimal():
            return None
        return 0 if int(parts[0]) == int(right[5:7]) else 1

    def read(self, value: Any) -> str | None:
        """The day, month or year, as a file has it; None for none. Raises ValueError."""
        if value is None or (isinstance(value, float) and value != value):
            return None
        if isinstance(value, datetime):
            return None if str(value) == "NaT" else value.date().isoformat()
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, float):
            if not value.is_integer():  # 2017.1 may have been October, or the tenth of a year
                raise ValueError(str(value))
            value = int(value)
        text = str(value).strip()
        if text.casefold() in EMPTY:
            return None
        try:
            return parse(_by_number(text)).text
        except ValueError:
            found = readings(text)
        if len(found) == 2 and self._order is not None:
            found = [one for one in found if self._order_of(text, one) == self._order]
        if len(found) != 1:
            raise ValueError(text)
        return parse(found[0]).text
