"""A square table of states against states as CSV; a tie wherever a cell says something but 0.

What the cells count is the tie's amount. Say its kind with --kind, and its days with --map.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from graph.errors import DataError
from graph.importers._importer import Importer
from graph.importers._plain import csv_rows
from graph.importers._ties import number


def rows(path: Path) -> Iterator[Mapping[str, Any]]:
    """A row for each cell that is neither empty nor 0; of a symmetric table for each pair."""
    cells: dict[tuple[str, str], str] = {}
    for line in csv_rows(path):
        first, *others = line.items()
        for column, cell in others:
            text = str(cell or "").strip()
            if text and number(text) != 0:
                cells[str(first[1]).strip(), column] = text
    if not cells:
        raise DataError(f"{path} holds no cell but empty ones and 0")
    symmetric = all(cells.get((b, a)) == cell for (a, b), cell in cells.items())
    for (one, other), cell in cells.items():
        if not symmetric or one < other:
            yield {"row": one, "column": other, "cell": cell}


IMPORTER = Importer(rows, endings=(), columns={"from": "row", "to": "column", "amount": "cell"})
