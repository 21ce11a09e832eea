"""Dates as people write them elsewhere: told both right ways, and read as the day that is meant.

What is said of each notation is held to `otherdates.txt`. After a change that is meant,
`python -m tests.test_otherdates` writes it anew: read the difference.
"""

import calendar
from collections.abc import Iterator
from datetime import date
from itertools import chain, product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.otherdates import readings, rewritten

KEPT = Path(__file__).with_suffix(".txt")
NAMES = {calendar.month_name[number]: number for number in range(1, 13)}
SHORT = {name[:3]: number for name, number in NAMES.items()} | {"Sept": 9}
SIGNS = [*"./-–—−‐‑", " / "]
YEARS = [*"12", "0999", "1000", "1999", "2000", "2999", "3000", "٢٠٠٠"]
DAYS = ["5", "05", "12", "13", "29", "31", "32", "0", "00", "5th", "1st", "2nd", "3rd", "5x"]
MONTHS = ["6", "06", "1", "12", "13", "0", "00", "X", "XX", "??", "2"]
ABOUT = ["c", "c.", "ca", "ca.", "circa", "about", "around", "approx", "approx.", "early"]
ABOUT += ["mid", "late", "~", "≈", "CIRCA", "cca"]
AFTER = ["?", "~", " ?", "(?)", " (~)", " c.", " ca", " (ca.)", " approx.", "!"]
DECADES = ["199X", "199x", "199?", "1990s", "1990's", "19XX", "19xx", "99X", "399X", "19X", "1990S"]
RANGES = ["-", "–", "—", "−", "/", " to ", "to", " until ", " - ", "..", "  to "]
TIMES = ["12:00", "9:30", "12:00:00", "12:00:00.5", "12:00Z", "12:00+01:00", "12:00-0100"]
TIMES += ["12", "12:0"]
MARKS = [
    "“1999”",
    "'1999-03'",
    "«1999-03-24»",
    "\u00a01999",
    "„1999~“",
    "“soon”",
    "‹1999?›",
    "1999’",
]
STILL = ["present", "now", "Today", "ongoing", "current", "-", "..", "open", "STILL"]
NONE = ["", "x", "presentation", "nowadays", "...", "opened", "soon", "n/a"]


def notations() -> Iterator[str]:
    """All that is asked: each way with each of its parts, at and past the ends of what it takes."""
    yield from (f"5{sign}6{sign}2017" for sign in SIGNS)
    yield from (f"{one}/{other}/2017" for one, other in product(DAYS[:9], ["6", "2", "12", "13"]))
    yield from (f"2017{sign}6{sign}5" for sign in SIGNS)
    yield from (f"2017-{month}-{day}" for month, day in product(MONTHS, ["5", "05", "29", "XX"]))
    yield from (f"2017{month}{day}" for month, day in product(["06", "12", "13"], DAYS[1:9]))
    yield from (f"{written}T{time}" for written in ("20170605", "2017-06-05") for time in TIMES)
    yield from (f"{day} June 2017" for day in DAYS)
    yield from (f"June {day}, 2017" for day in DAYS)
    yield from ("5 of June, 2017", "5-Jun-2017", "5th of June 2017", "Jun. 5 2017", "5 Juni 2017")
    yield from ("2017 June 5", "2017-Jun-05", "2017 June 31", "2017, June 5", "June-5, 2017")
    yield from (f"2017{sign}{month}" for sign in SIGNS for month in ("6", "06", "12", "13", "0"))
    yield from (f"{month}{sign}2017" for sign in ("/", " . ", "-") for month in MONTHS[:7])
    yield from ("June 2017", "June, 2017", "Jun-2017", "2017 June", "2017-Jun.", "june2017")
    yield from (f"{word}{gap}1999" for word in ABOUT for gap in ("", " ", "-"))
    yield from (f"1999{mark}" for mark in AFTER)
    yield from (f"{first}{sign}{last}" for sign in RANGES for first, last in (("1999", "2003"),))
    yield from ("1999-03", "1999-99", "1999-98", "2003–1999", "1999–05", "1999 to 1999", "1999–2")
    yield from ("1999-XX-XX", "1999-03-XX", "1999-??", "1999-00-00", "1999-13-XX", "1999-03-00-XX")
    yield from (year + end for year in YEARS for end in ("", ".6.5", "~?", " BC"))
    yield from chain(DECADES, MARKS, STILL, NONE, ["1" * 40, " " * 36 + "1999", " " * 37 + "1999"])


def written() -> str:
    """Each notation, what is said of it, and how it is read."""
    lines = [f"{text!r} → {rewritten(text)} → {readings(text)}" for text in notations()]
    return "\n".join([*dict.fromkeys(lines), ""])


def test_each_notation_is_told_as_before() -> None:
    assert written().splitlines() == KEPT.read_text(encoding="utf-8").splitlines()


WAYS = [
    "{0.year}/{0.month}/{0.day}",
    "{0.day} {1} {0.year}",
    "{1} {0.day}, {0.year}",
    "{0.day}.{0.month}.{0.year}",
    "{0.year}-{1}-{0.day:02}",
    "{0:%Y%m%d}",
    "{0:%Y-%m-%d}T12:00:00Z",
]


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)), st.sampled_from(WAYS), st.booleans())
def test_a_day_is_read_however_it_is_written(day: date, way: str, short: bool) -> None:
    name = calendar.month_name[day.month]
    found = readings(way.format(day, name[:3] if short else name))
    meant = [day]
    if way == "{0.day}.{0.month}.{0.year}" and day.day <= 12 and day.day != day.month:
        meant.append(date(day.year, day.day, day.month))
    assert found == [one.isoformat() for one in meant]


@given(st.text(max_size=50))
def test_whatever_is_written_no_day_is_read_that_is_none(text: str) -> None:
    for found in readings(text):
        year, *rest = map(int, found.rstrip("~?").split("-"))
        date(year, *[*rest, 1, 1][:2])


@pytest.mark.parametrize("word", STILL)
def test_what_still_stands_has_no_end(word: str) -> None:
    assert (rewritten(word) or "").startswith("leave `until` out")


@pytest.mark.parametrize("word", [*NONE, "a" * 41])
def test_other_words_are_no_dates(word: str) -> None:
    assert rewritten(word) is None


@pytest.mark.parametrize("month", [*NAMES, *SHORT])
def test_months_are_known_by_name(month: str) -> None:
    day = f"2017-{(NAMES | SHORT)[month]:02}-05"
    for written in (f"5 {month} 2017", f"{month} 5, 2017"):
        assert day in (rewritten(written) or ""), written


@pytest.mark.parametrize("month", range(1, 13))
def test_months_are_called_by_name(month: int) -> None:
    other = month % 12 + 1
    assert rewritten(f"{month}/{other}/2017") == (
        f"write 2017-{other:02}-{month:02} for {month} {calendar.month_name[other]},"
        f" or 2017-{month:02}-{other:02} for {other} {calendar.month_name[month]}"
    )


if __name__ == "__main__":
    KEPT.write_text(written(), encoding="utf-8", newline="\n")
