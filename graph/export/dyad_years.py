"""Pairs of actors by year as CSV, with COW's and Gleditsch and Ward's codes: for R and Stata."""

from __future__ import annotations

from collections.abc import Mapping

from graph.export._values import table
from graph.selection import Selection
from graph.selection.tables import COLUMNS

LOSES = "all of a tie but its kind, its sign and its id; days within a year"


def write(selection: Selection) -> Mapping[str, bytes]:
    """A row for each pair and each year in which it has a tie."""
    return {".dyad-years.csv": table(COLUMNS["dyad-years"], selection.rows("dyad-years"))}
