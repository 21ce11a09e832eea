"""Dates and intervals, held against the calendar and a naive oracle."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.dates import Interval, parse

days = st.dates(date(1000, 1, 1), date(2999, 12, 31))
marks = st.sampled_from(["", "~", "?"])


@st.composite
def written(draw: st.DrawFn) -> str:
    day = draw(days).isoformat()
    return day[: draw(st.sampled_from([4, 7, 10]))] + draw(marks)


@given(days, st.sampled_from([4, 7, 10]), marks)
def test_a_date_holds_the_days_that_begin_like_it(day: date, length: int, mark: str) -> None:
    text = day.isoformat()[:length]
    read = parse(text + mark)
    assert read.text == text + mark
    assert read.first <= day <= read.last
    for inside in (read.first, read.last):
        assert inside.isoformat().startswith(text)
    for outside in (read.first - timedelta(1), read.last + timedelta(1)):
        assert not outside.isoformat().startswith(text)
    assert read.precise == (length == 10 and not mark)


@given(st.none() | written(), st.none() | written(), days)
def test_an_interval_holds_a_day_as_text_would(
    since: str | None, until: str | None, day: date
) -> None:
    """The oracle compares texts: a prefix of the day, or what sorts before or after it."""
    interval = Interval(parse(since) if since else None, parse(until) if until else None)
    text = day.isoformat()
    begun = since is None or text >= since.rstrip("~?")
    last = None if until is None else until.rstrip("~?")
    going = last is None or text.startswith(last) or text < last
    assert (day in interval) == (begun and going)


PARTS = ["99", "1999-3", "1999-13", "1999-00", "1999-02-29", "1999-04-31", "0999", "3000"]
OTHERS = ["24.3.1999", "1999~?", "1999-03-24T00:00", "١٩٩٩", "199९", "", " 1999", "1999\n"]


@pytest.mark.parametrize("text", [*PARTS, *OTHERS])
def test_what_is_not_a_date(text: str) -> None:
    with pytest.raises(ValueError, match=r"date|month|day"):
        parse(text)


def test_leap_days() -> None:
    assert parse("2000-02").last == date(2000, 2, 29)
    assert parse("1900-02").last == date(1900, 2, 28)


@pytest.mark.parametrize("text", ["1999-13", "1999-00", "1999-13-01"])
def test_a_month_that_is_none_is_said_to_be_none(text: str) -> None:
    with pytest.raises(ValueError, match="has no such month"):
        parse(text)
