"""Two days compared, held against the networks that stand on them."""

from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import graph
from graph.analysis.changes import changes

SMALL = graph.load(Path(__file__).parent.parent / "fixtures" / "small.yaml")
DAYS = st.dates(SMALL.first - timedelta(days=40), SMALL.as_of + timedelta(days=40))


@cache
def _on(day: date) -> frozenset[str]:
    return frozenset(key for *_, key in SMALL.network(day).edges(keys=True))


@settings(deadline=None)
@given(DAYS, DAYS)
def test_each_tie_of_two_days_is_in_one_list(one: date, other: date) -> None:
    before, after = sorted((one, other))
    found = changes(SMALL, before, after)
    assert found.began == _on(after) - _on(before)
    assert found.ended == _on(before) - _on(after)
    assert found.stayed == _on(before) & _on(after)
    assert not found.passing & (_on(before) | _on(after))


@pytest.mark.parametrize("before", [date(1945, 8, 1), date(1992, 4, 1), date(2019, 12, 1)])
def test_what_passes_is_seen_on_some_day_between(before: date) -> None:
    for length in (1, 2, 30, 150):
        after = before + timedelta(days=length)
        between = {id_ for n in range(1, length) for id_ in _on(before + timedelta(days=n))}
        assert changes(SMALL, before, after).passing == between - _on(before) - _on(after)


def test_something_passes() -> None:
    assert changes(SMALL, SMALL.first, SMALL.as_of).passing


def test_a_day_with_itself_has_no_changes() -> None:
    found = changes(SMALL, SMALL.as_of, SMALL.as_of)
    assert found.stayed == _on(SMALL.as_of)
    assert not found.began | found.ended | found.passing


def test_the_earlier_day_comes_first() -> None:
    with pytest.raises(ValueError, match="2024-01-02 is later than 2024-01-01"):
        changes(SMALL, date(2024, 1, 2), date(2024, 1, 1))
