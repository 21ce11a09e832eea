"""Days as people write them, and the intervals between them.

The notation is EDTF (ISO 8601-2:2019, annex A), level 0 with the qualifiers of level 1:
`1999`, `1999-03`, `1999-03-24`, each with `~` (about) or `?` (uncertain) behind it. A date
without a day stands for all of its days, so it has a first and a last one.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from graph.otherdates import RIGHT, rewritten
from graph.printable import visible

EDTF = r"[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[~?]?"
"""The notation as a regular expression, for JSON Schema: editors have no calendar."""

_MONTHS = "months run from 01 to 12"
_USUAL = "write 1999, 1999-03 or 1999-03-24, with ~ behind it for about or ? for uncertain"

FIRST_DAY = date.min
LAST_DAY = date.max


@dataclass(frozen=True, slots=True)
class Date:
    """A date as written: `text`, and the `first` and `last` day that it stands for.

    The qualifiers do not widen the days: `1999~` counts from 1 January to 31 December 1999.
    """

    text: str
    first: date
    last: date

    @property
    def precise(self) -> bool:
        """Whether the text names one day and does not qualify it."""
        return self.first == self.last and not self.qualified

    @property
    def qualified(self) -> bool:
        """Whether it is said to be about, or uncertain."""
        return self.plain != self.text

    @property
    def plain(self) -> str:
        """The text without its qualifier."""
        return unqualified(self.text)

    def __str__(self) -> str:
        return self.text

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Let pydantic read a date from its text."""
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(_from_any)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        """In JSON Schema a date is a text, or a bare year, which YAML calls a number."""
        text = {"type": "string", "pattern": f"^{EDTF}$"}
        return {"anyOf": [text, {"type": "integer", "minimum": 1000, "maximum": 2999}]}


def unqualified(text: str) -> str:
    """The text of a date without its qualifier."""
    return text.rstrip("~?")


def _from_any(value: object) -> Date:
    if isinstance(value, Date):
        return value
    if not isinstance(value, str):
        raise ValueError("this is not a date; write 1999, 1999-03 or 1999-03-24")
    return parse(value)


@lru_cache(maxsize=65536)
def parse(text: str) -> Date:
    """Read an EDTF date, such as `1999`, `1999-03~` or `1999-03-24`.

    Raises ValueError with a sentence for the author if the text is not one, or if the
    calendar has no such day. Years run from 1000 to 2999.
    """
    match = RIGHT.fullmatch(text)
    if not match:
        raise ValueError(f"{_quote(text)} is not a date; {rewritten(text) or _USUAL}")
    year, month, day = int(match[1]), match[2], match[3]
    if month is None:
        return Date(text, date(year, 1, 1), date(year, 12, 31))
    if not 1 <= int(month) <= 12:
        raise ValueError(f"{_quote(text)} has no such month; {rewritten(text) or _MONTHS}")
    length = monthrange(year, int(month))[1]
    if day is None:
        return Date(text, date(year, int(month), 1), date(year, int(month), length))
    if not 1 <= int(day) <= length:
        otherwise = rewritten(text) or f"that month has {length} days"
        raise ValueError(f"{_quote(text)} has no such day; {otherwise}")
    only = date(year, int(month), int(day))
    return Date(text, only, only)


@dataclass(frozen=True, slots=True)
class Interval:
    """From `since` to `until`, both inclusive; None means that the end is open or unknown.

    A year as `since` begins on 1 January, as `until` it ends on 31 December.
    """

    since: Date | None = None
    until: Date | None = None

    @property
    def start(self) -> date:
        """The first day; `date.min` if it is not known."""
        return self.since.first if self.since else FIRST_DAY

    @property
    def end(self) -> date:
        """The last day; `date.max` if it is open."""
        return self.until.last if self.until else LAST_DAY

    @property
    def reversed(self) -> bool:
        """Whether it ends before it begins."""
        return self.end < self.start

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end


def _quote(text: str) -> str:
    text = visible(text[:200])
    shown = text if len(text) <= 40 else text[:39] + "…"
    return f"“{shown}”"
