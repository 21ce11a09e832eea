"""Two tables as Parquet, typed, with days as days: for DuckDB, Arrow, pandas, Spark and R."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

from graph.export._values import missing
from graph.selection import Selection
from graph.selection.selected import Table
from graph.selection.tables import COLUMNS, DAYS, NUMBERS

LOSES = "items, events and figures of a tie but their totals"
_TABLES: Mapping[Table, str] = {"actors": ".actors.parquet", "ties": ".ties.parquet"}
_FLOATS = {"lat", "lon"}
_TRUTHS = {"directed", "sovereign"}
_COUNTS = {"source_count", "ties", "count"}


def write(selection: Selection) -> Mapping[str, bytes]:
    """The actors and the ties, joined by `id`, `from` and `to`."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise missing("pyarrow", "parquet") from None
    files = {}
    for name, ending in _TABLES.items():
        fields = [
            pa.field(
                column,
                pa.date32()
                if column in DAYS
                else pa.float64()
                if column in _FLOATS
                else pa.bool_()
                if column in _TRUTHS
                else pa.int64()
                if column in NUMBERS or column in _COUNTS
                else pa.string(),
            )
            for column in COLUMNS[name]
        ]
        out = BytesIO()
        pq.write_table(pa.Table.from_pylist(selection.rows(name), pa.schema(fields)), out)
        files[ending] = out.getvalue()
    return files
