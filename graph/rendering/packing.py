"""Many records of one sort as a table: what their fields are called stands once.

A page of 6,900 ties is half a megabyte smaller by it; `graph/page/core/packing.js` is the way back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any


def pack(records: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The columns, and a row for each record; `null` stands for what a record lacks.

    The columns that most records have come first, and a row ends with its last value. Raises
    ValueError for a record that has a field without a value, which would be lost.
    """
    counts = Counter(name for record in records for name in record)
    columns = sorted(counts, key=lambda name: -counts[name])
    rows = []
    for record in records:
        if None in record.values():
            raise ValueError("a record has a field without a value")
        row = [record.get(name) for name in columns]
        while row and row[-1] is None:
            row.pop()
        rows.append(row)
    return {"columns": columns, "rows": rows}


def unpack(packed: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The records again."""
    columns = packed["columns"]
    return [
        {name: value for name, value in zip(columns, row, strict=False) if value is not None}
        for row in packed["rows"]
    ]
