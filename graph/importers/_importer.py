"""What a format that is read here has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graph.importers._options import Options

Row = Mapping[str, Any]
"""What a row says, by the heading of its column."""


@dataclass(frozen=True)
class Importer:
    """A format: its rows, and what is known of them beforehand.

    `endings` are the endings of its files' names where these tell. `columns` says which column is
    which field, as `--map` would, and is empty where headings have to be understood. `kinds` are
    entries for `kinds:` that only this data knows, `source` is the title of the document that it
    is. `counted` takes the place of `rows` where the rows are too many and are counted first.
    Both raise DataError.
    """

    rows: Callable[[Path], Iterator[Row]] | None = None
    endings: tuple[str, ...] = ()
    columns: Mapping[str, Any] = field(default_factory=dict)
    kinds: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    source: str | None = None
    counted: Callable[[Path, Options], Iterator[Row]] | None = None

    def read(self, path: Path, options: Options) -> Iterator[Row]:
        """The rows of a file."""
        if self.counted:
            return self.counted(path, options)
        return self.rows(path) if self.rows else iter(())
