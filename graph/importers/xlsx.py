"""A table of ties as an Excel workbook: its first sheet with rows, below its headings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain, islice
from pathlib import Path
from typing import Any

from graph.errors import DataError
from graph.importers._columns import ABOVE, heading_at
from graph.importers._importer import Importer


def rows(path: Path) -> Iterator[Mapping[str, Any]]:
    """Each row by the headings; formulas by the values that were saved with them."""
    try:
        import openpyxl
    except ImportError:
        raise DataError("a workbook needs openpyxl; pip install 'relations[xlsx]'") from None
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except Exception as error:  # openpyxl raises whatever its parts do: zipfile's, XML's, its own
        raise DataError(f"{path} is no workbook that can be read: {error}") from error
    for sheet in book.worksheets:
        lines = sheet.iter_rows(values_only=True)
        above = [line for line in islice(lines, ABOVE) if any(one is not None for one in line)]
        if not above:
            continue
        at = heading_at(above) or 0
        heading = above[at]
        names = [str(one).strip() if one is not None else "" for one in heading]
        for line in chain(above[at + 1 :], lines):
            yield {name: one for name, one in zip(names, line, strict=False) if name}
        return


IMPORTER = Importer(rows, endings=(".xlsx", ".xlsm"))
