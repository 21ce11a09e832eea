"""A table of ties as CSV or TSV, as spreadsheets save it: from, to, what, since, until, source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from graph.importers._importer import Importer
from graph.importers._plain import csv_rows


def rows(path: Path) -> Iterator[Mapping[str, Any]]:
    """Each line by the headings of the first."""
    return csv_rows(path)


IMPORTER = Importer(rows, endings=(".csv", ".tsv", ".txt"))
