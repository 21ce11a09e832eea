"""Dates and intervals, held against the calendar and a naive oracle."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter

from graph.dates import Date, Interval, parse

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


SAID = """\
1999-13: “1999-13” has no such month; months run from 01 to 12
1999-00: “1999-00” has no such month; write 1999, or 1999? for uncertain
1999-13-01: “1999-13-01” has no such month; months run from 01 to 12
1999-02-29: “1999-02-29” has no such day; that month has 28 days
1999-04-31: “1999-04-31” has no such day; that month has 30 days
1999-12-00: “1999-12-00” has no such day; write 1999-12, or 1999-12? for uncertain
soon: “soon” is not a date; USUAL
24.3.1999: “24.3.1999” is not a date; write 1999-03-24, or 1999-03 for the month
40 A: “40 A” is not a date; USUAL
41 B: “39 B…” is not a date; USUAL
"""
USUAL = "write 1999, 1999-03 or 1999-03-24, with ~ behind it for about or ? for uncertain"


@pytest.mark.parametrize("line", SAID.splitlines())
def test_what_is_said_of_it(line: str) -> None:
    text, _, said = line.partition(": ")
    for short, long in {"40 A": "A" * 40, "41 B": "B" * 41, "39 B": "B" * 39}.items():
        text, said = text.replace(short, long), said.replace(short, long)
    with pytest.raises(ValueError, match=r"date|month|day") as raised:
        parse(text)
    assert str(raised.value) == said.replace("USUAL", USUAL)


def test_an_editor_takes_what_is_read_as_far_as_it_can_without_a_calendar() -> None:
    takes = Draft202012Validator(TypeAdapter(Date).json_schema()).is_valid
    texts = ["1000", "2999", "1999-01", "1999-12", "1999-02-01", "1999-02-31", "1999-12-09"]
    assert all(takes(text + mark) for text in texts for mark in ("", "~", "?"))
    calendar = {"1999-02-29", "1999-04-31"}
    plain = [one for one in (*PARTS, *OTHERS, "1999-12-32") if one.isascii() and one.isprintable()]
    assert {one for one in plain if takes(one)} == calendar
    assert [one for one in (999, 1000, 2999, 3000, 1999.5, True, None) if takes(one)] == [
        1000,
        2999,
    ]


@pytest.mark.parametrize("value", [1999, None, True, ["1999"], date(1999, 1, 1)])
def test_only_text_is_read(value: object) -> None:
    with pytest.raises(ValueError, match="this is not a date; write 1999, 1999-03 or 1999-03-24"):
        TypeAdapter(Date).validate_python(value)


def test_a_date_is_told_from_what_qualifies_it() -> None:
    plain, about = parse("1999-03-24"), parse("1999-03-24~")
    assert (plain.plain, plain.qualified, plain.precise) == ("1999-03-24", False, True)
    assert (about.plain, about.qualified, about.precise) == ("1999-03-24", True, False)
    assert str(about) == "1999-03-24~"
    assert TypeAdapter(Date).validate_python(about) is about


def test_an_open_end_is_as_far_as_days_go() -> None:
    assert (Interval().start, Interval().end) == (date.min, date.max)
    assert not Interval(parse("1999"), parse("1999")).reversed
    assert not Interval(parse("1999-12-31"), parse("1999-12-31")).reversed
    assert Interval(parse("2000"), parse("1999")).reversed
