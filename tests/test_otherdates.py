"""Dates as people write them elsewhere: told both right ways."""

import calendar

import pytest

from graph.otherdates import rewritten


@pytest.mark.parametrize(
    "word", ["present", "now", "Today", "ongoing", "current", "-", "..", "open", "STILL"]
)
def test_what_still_stands_has_no_end(word: str) -> None:
    assert (rewritten(word) or "").startswith("leave `until` out")


@pytest.mark.parametrize("word", ["", "x", "presentation", "nowadays", "...", "opened", "a" * 41])
def test_other_words_are_no_dates(word: str) -> None:
    assert rewritten(word) is None


NAMES = {calendar.month_name[number]: number for number in range(1, 13)}
SHORT = {name[:3]: number for name, number in NAMES.items()} | {"Sept": 9}


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
