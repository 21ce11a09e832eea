"""Many records of one sort as a table: the names of their fields and texts that repeat stand once.

A page of 7,000 ties is nine tenths of a megabyte smaller by it; `graph/page/core/packing.js` is
the way back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

QUOTES = 2
"""What a text has in JSON and a number has not."""

Record = Mapping[str, Any]


@dataclass(frozen=True)
class Table:
    """How records are written as rows: by which columns, and which texts stand for numbers."""

    columns: Sequence[str]
    texts: Mapping[str, Sequence[str]]
    numbers: Mapping[str, Mapping[str, int]]

    @classmethod
    def of(cls, records: Sequence[Record]) -> Table:
        """The columns that most records have come first."""
        counts = Counter(name for record in records for name in record)
        columns = sorted(counts, key=lambda name: -counts[name])
        texts = {name: found for name in columns if (found := _repeated(records, name))}
        numbers = {
            name: {text: at for at, text in enumerate(found)} for name, found in texts.items()
        }
        return cls(columns, texts, numbers)

    def row(self, record: Record) -> list[Any]:
        """A record's values. Raises ValueError if it has a field without one, which were lost."""
        if None in record.values():
            raise ValueError("a record has a field without a value")
        numbers = self.numbers
        row = [
            numbers[name][record[name]] if name in numbers and name in record else record.get(name)
            for name in self.columns
        ]
        while row and row[-1] is None:
            row.pop()
        return row


def pack(records: Sequence[Record]) -> dict[str, Any]:
    """The columns, a row for each record, and the texts that stand once; `null` is what one lacks.

    A row ends with its last value. Where a column's texts repeat, its rows have their numbers in
    the list that `texts` has for it. Raises ValueError for what `Table.row` does.
    """
    table = Table.of(records)
    rows = [table.row(record) for record in records]
    return {"columns": table.columns, "texts": table.texts, "rows": rows}


def _repeated(records: Sequence[Record], name: str) -> list[str]:
    """The different texts of a column, the commonest first; none where that saves nothing."""
    values = [record[name] for record in records if name in record]
    if not {type(value) for value in values} <= {str}:
        return []
    different = [text for text, _ in Counter(values).most_common()]
    number = len(str(len(different)))
    saved = sum(map(len, values)) + QUOTES * len(values) - number * len(values)
    return different if saved > sum(map(len, different)) + (QUOTES + 1) * len(different) else []


def unpack(packed: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The records again."""
    columns, texts = packed["columns"], packed["texts"]
    return [
        {
            name: texts[name][value] if name in texts else value
            for name, value in zip(columns, row, strict=False)
            if value is not None
        }
        for row in packed["rows"]
    ]
