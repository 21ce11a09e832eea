"""A table of ties as Parquet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from graph.errors import DataError
from graph.importers._importer import Importer


def rows(path: Path) -> Iterator[Mapping[str, Any]]:
    """Each row by the names of the columns, a batch at a time."""
    try:
        import pyarrow.parquet as pq
    except ImportError:
        raise DataError("Parquet needs pyarrow; pip install 'relations[parquet]'") from None
    try:
        file = pq.ParquetFile(path)
    except (OSError, ValueError) as error:  # pyarrow's errors are of these
        raise DataError(f"{path} is no Parquet file that can be read: {error}") from error
    for batch in file.iter_batches():
        yield from batch.to_pylist()


IMPORTER = Importer(rows, endings=(".parquet", ".pq"))
