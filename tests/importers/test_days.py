"""The days of a table's rows, one with the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.importers._days import Days
from tests.importers.test_tables import made


@pytest.mark.parametrize(
    ("since", "until", "fits"),
    [
        ("2001", "2005", True),
        ("2005", "2005", True),
        ("2005-06", "2005", True),
        ("2005", "2001", False),
        ("2005-06-02", "2005-06-01", False),
        ("", "2001", True),
        ("2005", "", True),
    ],
)
def test_a_period_ends_after_it_begins_as_far_as_both_are_known(
    tmp_path: Path, since: str, until: str, fits: bool
) -> None:
    rows = f"Mali,Chad,loan,{since},{until}\nMali,Chile,loan,2001,2002\n"
    found = made(tmp_path, f"from,to,kind,since,until\n{rows}")
    wrong = f"1 period that ends before it begins not understood: “{since}/{until}” (1 row)"
    assert (found.ties, found.report()) == ((2, []) if fits else (1, [wrong]))


@pytest.mark.parametrize(
    ("other", "read"),
    [("12/25/2017", "2017-05-06"), ("25/12/2017", "2017-06-05"), ("31.12.2017", "2017-06-05")],
)
def test_whether_the_month_comes_first_another_row_tells(other: str, read: str) -> None:
    for column in (["5/6/2017", other], [other, "5/6/2017", None, 3]):
        assert Days(column).read("5/6/2017") == read
