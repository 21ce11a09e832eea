"""Two tables as CSV, one of the actors and one of the ties: for R, Stata and spreadsheets."""

from __future__ import annotations

from collections.abc import Mapping

from graph.export._values import table
from graph.selection import Selection
from graph.selection.tables import COLUMNS

LOSES = "items, events and figures of a tie but their totals"


def write(selection: Selection) -> Mapping[str, bytes]:
    """The actors and the ties, joined by `id`, `from` and `to`."""
    return {
        ".actors.csv": table(COLUMNS["actors"], selection.rows("actors")),
        ".ties.csv": table(COLUMNS["ties"], selection.rows("ties")),
    }
