"""Who recognises the Republic of China: held to how many allies it counted on a day."""

import pytest

import graph
from tests.data.recognising import recognising

COUNTS = {
    "2000-05-20": 29,
    "2008-05-20": 23,
    "2016-05-20": 22,
    "2018-08-22": 17,
    "2019-09-21": 15,
    "2021-12-11": 14,
    "2023-03-27": 13,
    "2024-01-16": 12,
    "2025-12-31": 12,
}
"""How many diplomatic allies Taipei counted: at each change of its president, the day after
each loss."""


TODAY = "BLZ GTM HTI KNA LCA MHL PLW PRY SWZ TUV VAT VCT"
"""Its twelve allies since January 2024, as its ministry names them."""


@pytest.mark.parametrize(("day", "count"), COUNTS.items())
def test_allies_as_they_were_counted(relations: graph.Relations, day: str, count: int) -> None:
    assert len(recognising(relations, "TWN", day)) == count


def test_today_they_are_these(relations: graph.Relations) -> None:
    found = recognising(relations, "TWN", "2025-12-31")
    assert found == set(TODAY.split())


@pytest.mark.parametrize("year", range(1998, 2026))
def test_nobody_recognises_both_for_long(relations: graph.Relations, year: int) -> None:
    """One China: who recognises one government does not keep relations with the other.

    Asked in September: Malawi's relations with Beijing were dated back from January 2008 to
    December.
    """
    day = f"{year}-09-30"
    assert not recognising(relations, "TWN", day) & recognising(relations, "CHN", day)
