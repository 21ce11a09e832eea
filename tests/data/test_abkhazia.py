"""Who recognises Abkhazia and South Ossetia: held to what was reported on the day."""

import pytest

import graph
from tests.data.recognising import recognising

DAYS = {
    "2008-08-27": ("RUS", "RUS"),
    "2010-01-01": ("RUS NIC VEN NRU", "RUS NIC VEN NRU"),
    "2012-01-01": ("RUS NIC VEN NRU VUT TUV", "RUS NIC VEN NRU TUV"),
    "2014-04-01": ("RUS NIC VEN NRU", "RUS NIC VEN NRU"),
    "2018-05-30": ("RUS NIC VEN NRU SYR", "RUS NIC VEN NRU SYR"),
}
"""Members of the United Nations that recognised the one and the other on a day."""


@pytest.mark.parametrize("day", DAYS)
def test_recognitions_as_they_were_reported(relations: graph.Relations, day: str) -> None:
    found = recognising(relations, "XAB", day), recognising(relations, "XSO", day)
    assert found == tuple(set(states.split()) for states in DAYS[day])


def test_georgia_recognises_neither(relations: graph.Relations) -> None:
    for target in ("XAB", "XSO"):
        assert recognising(relations, target, "2025-12-31", "non-recognition") == {"GEO"}


def test_israel_alone_recognises_somaliland(relations: graph.Relations) -> None:
    assert recognising(relations, "XSL", "2025-12-25") == set()
    assert recognising(relations, "XSL", "2025-12-26") == {"ISR"}
