"""Dates as people write them elsewhere, told how to write them here.

Each is answered with two right ways: where day and month can be exchanged one for either reading,
else the date itself and the coarser or less certain one.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from functools import cache

from graph.oddities import oddity

# fmt: off
_MONTH_NAMES = (
    "", "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)
# fmt: on
_MONTHS = {
    written: number
    for number, name in enumerate(_MONTH_NAMES)
    if name
    for written in (name.lower(), name[:3].lower())
} | {"sept": 9}
_NAMES = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR = r"(?P<year>[12]\d{3})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_ABOUT = r"(?:c\.?|ca\.?|circa|about|around|approx\.?|early|mid|late|~|≈)[ -]*"
Match = re.Match[str]
RIGHT = re.compile(r"([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?([~?]?)", re.ASCII)
"""How dates are written here: year, month, day and qualifier, whatever the calendar has."""


def rewritten(text: str) -> str | None:
    """The two right ways to write what another notation says; None for what is no date at all."""
    if len(text) > 40:
        return None
    bare = text.strip(" \u00a0\u2007\u202f\u3000“”„‘’‚«»‹›\"'")
    if bare != text and RIGHT.fullmatch(bare):
        return f"write {bare}, without the marks around it{oddity(text)}"
    for pattern, answer in _NOTATIONS:
        match = _compiled(pattern).fullmatch(bare)
        way = next(answer(match), None) if match else None
        if way:
            return way
    return None


def readings(text: str) -> list[str]:
    """The dates that another notation means: two where day and month may be exchanged, or none."""
    way = rewritten(text) or ""
    found = [] if "such as" in way else [match[0] for match in RIGHT.finditer(way)]
    if len(found) > 1 and all(len(one) == len("1999-03-24") for one in found[:2]):
        return found[:2]
    return found[:1]


def _exchangeable(match: Match) -> Iterator[str]:
    """`5/6/2017`: 5 June, or 6 May."""
    year, one, other = int(match["year"]), int(match["one"]), int(match["other"])
    readings = [(other, one), (one, other)]
    right = [(month, day) for month, day in readings if _exists(year, month, day)]
    ways = [f"{year}-{month:02}-{day:02} for {day} {_MONTH_NAMES[month]}" for month, day in right]
    if (one == other and ways) or len(ways) == 1:
        yield _or_month(year, *right[0])
    elif ways:
        yield f"write {ways[0]}, or {ways[1]}"


def _day(match: Match) -> Iterator[str]:
    """`2017-6-5`, `5 June 2017`, `20170605`, `2017-06-05T12:00`."""
    year, month, day = int(match["year"]), _month(match["month"]), int(match["day"])
    if _exists(year, month, day):
        yield _or_month(year, month, day)


def _month_of_a_year(match: Match) -> Iterator[str]:
    """`June 2017`, `2017-6`, `6/2017`."""
    year, month = int(match["year"]), _month(match["month"])
    if 1 <= month <= 12:
        yield f"write {year}-{month:02}, or with the day {year}-{month:02}-01"


def _decade(match: Match) -> Iterator[str]:
    """`199X`, `1990s`: no such date; a year in it, and about."""
    yield f"write the year, such as {match['decade']}5, or {match['decade']}5~ for about"


def _century(match: Match) -> Iterator[str]:
    """`19XX`."""
    yield f"write the year, such as {match['decade']}50, or {match['decade']}50~ for about"


def _unknown_part(match: Match) -> Iterator[str]:
    """`1999-XX-XX`, `1999-03-XX`: what is not known is left out."""
    known = match["year"] + (f"-{match['month']}" if match["month"] else "")
    yield f"write {known}, or {known}? for uncertain"


def _about(match: Match) -> Iterator[str]:
    yield f"write {match['year']}~ for about, or {match['year']}? for uncertain"


def _range(match: Match) -> Iterator[str]:
    first, last = match["year"], match["last"]
    last = first[: 4 - len(last)] + last
    if first < last:
        yield f"write `since: {first}` and `until: {last}`, or one date"


def _still(_match: Match) -> Iterator[str]:
    yield "leave `until` out for what still stands, or write the day up to which it is known"


def _or_month(year: int, month: int, day: int) -> str:
    return f"write {year}-{month:02}-{day:02}, or {year}-{month:02} for the month"


def _month(written: str) -> int:
    return int(written) if written.isdecimal() else _MONTHS[written.lower().rstrip(".")]


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # When it is first asked for: most files hold no date that is written otherwise.
    return re.compile(pattern, re.ASCII | re.IGNORECASE)


_SIGN = r" ?[./\-–—−‐‑] ?"
_NAMED = rf"(?P<month>{_NAMES})\.?"
_TIME = r"[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?"
_NOTATIONS: list[tuple[str, Callable[[Match], Iterator[str]]]] = [
    (rf"(?P<one>\d{{1,2}}){_SIGN}(?P<other>\d{{1,2}}){_SIGN}{_YEAR}", _exchangeable),
    (rf"{_YEAR}{_SIGN}(?P<month>\d{{1,2}}){_SIGN}(?P<day>\d{{1,2}})", _day),
    (rf"{_YEAR}-?(?P<month>\d\d)-?(?P<day>\d\d)(?:{_TIME})?", _day),
    (rf"{_DAY}(?: of)?[ -]{_NAMED},?[ -]{_YEAR}", _day),
    (rf"{_NAMED}[ -]{_DAY},? {_YEAR}", _day),
    (rf"{_YEAR}[ -]{_NAMED}[ -]{_DAY}", _day),
    (rf"{_YEAR}(?:{_SIGN}(?P<month>\d))", _month_of_a_year),
    (rf"{_YEAR} ?[./–—−‐‑] ?(?P<month>0\d|1[0-2])", _month_of_a_year),
    (rf"(?P<month>\d{{1,2}}){_SIGN}{_YEAR}", _month_of_a_year),
    (rf"{_NAMED},?[ -]{_YEAR}", _month_of_a_year),
    (rf"{_YEAR}[ -]{_NAMED}", _month_of_a_year),
    (r"(?P<decade>[12]\d\d)(?:X|\?|0'?s)", _decade),
    (r"(?P<decade>[12]\d)XX", _century),
    (
        rf"{_YEAR}-(?P<month>0[1-9]|1[0-2])?(?:-?(?:XX|\?\?|00))(?:-(?:XX|\?\?|00))?",
        _unknown_part,
    ),
    (rf"(?:{_ABOUT})?{_YEAR}(?: ?\(?(?:\?|~|ca?\.?|approx\.?)\)?)?", _about),
    (rf"{_YEAR} ?(?:[-–—−/]|to|until) ?(?P<last>\d{{2}}|\d{{4}})", _range),
    (r"present|now|today|ongoing|current|-|\.\.|open|still", _still),
]
