"""CSV text as rows, whoever wrote it."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from graph.errors import DataError
from graph.files.obstacles import obstacle
from graph.importers._columns import ABOVE, heading_at

LONGEST_FIELD = 1 << 20
"""A cell of a table may hold so many characters; Python's own limit is smaller."""
SIGNS = ",;\t|"
"""What may part the cells of a line."""
MOST = 1 << 28
"""Bytes of a table: a day of all the world's events is a tenth of it."""


def csv_rows(path: Path, delimiter: str | None = None) -> Iterator[dict[str, Any]]:
    """The rows of a CSV file by the headings of its first line; its delimiter is found out."""
    text = text_of(path)
    csv.field_size_limit(LONGEST_FIELD)
    lines = text.splitlines(keepends=True)
    try:
        at, sign = _heading(lines, delimiter)
        reader = csv.DictReader(lines[at:], delimiter=sign, strict=False)
        for row in reader:
            yield {str(key).strip(): one for key, one in row.items() if isinstance(key, str)}
    except csv.Error as error:
        raise DataError(f"{path}: line {at + reader.reader.line_num}: {error}") from error


def _heading(lines: Sequence[str], delimiter: str | None) -> tuple[int, str]:
    """Which line has the headings, and what parts its cells."""
    for sign in delimiter or SIGNS:
        try:
            at = heading_at([*csv.reader(lines[:ABOVE], delimiter=sign)])
        except csv.Error:
            continue  # which is said where the rows are read
        if at is not None:
            return at, sign
    first = lines[0] if lines else ""
    return 0, delimiter or max(SIGNS, key=first.count)


def text_of(path: Path) -> str:
    """A file's text. Raises DataError if it cannot be read."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST + 1)  # a pipe has no size, and may have no end
    except OSError as error:
        raise DataError(f"{path} cannot be read: {obstacle(path, error)}") from error
    if len(data) > MOST:
        raise DataError(f"{path} is larger than {MOST >> 20} MiB; take a part of it")
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
