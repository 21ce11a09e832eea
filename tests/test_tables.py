"""Tables of a selection have the columns that they name; how a filter counts sources."""

from __future__ import annotations

from pathlib import Path

import graph
from graph.selection.filters import source_count
from graph.selection.tables import COLUMNS, actors, dyad_years, ties

LOADED = graph.load(Path(__file__).parent / "fixtures" / "small.yaml")


def test_how_many_sources_a_filter_asks_for() -> None:
    most = float("inf")
    asked = ("1", "2", "2+", "0+", "+", "", "1.5", "-1", "²", "1234567")
    none = [None] * 6
    assert [source_count(one) for one in asked] == [(1, 1), (2, 2), (2, most), (0, most), *none]


def test_a_table_has_the_columns_that_it_names() -> None:
    selection = LOADED.select("2020")
    for name, rows in (("ties", ties), ("actors", actors), ("dyad-years", dyad_years)):
        table = rows(selection)
        assert {frozenset(row) for row in table} == {frozenset(COLUMNS[name])}, name
        empty = {column for column in COLUMNS[name] if all(row[column] is None for row in table)}
        assert empty <= {"end"}, f"{name}: nobody of whom it is has gone"
