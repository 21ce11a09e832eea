"""Events of GDELT (1.0 or 2.0, tab-separated as published), counted by pair and year or month.

As read: GDELT Event Codebook V2.0 (2015). States are CAMEO's codes, which are ISO's three letters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from graph.importers._events import COLUMNS, KINDS, count
from graph.importers._importer import Importer
from graph.importers._options import Options

RAW = {"actor1": 7, "actor2": 17, "sqldate": 1, "quadclass": 29}
"""By the columns' places: Actor1CountryCode, Actor2CountryCode, SQLDATE and QuadClass."""
EVENTS = """
select
    nullif(actor1, '') as a,
    nullif(actor2, '') as b,
    substring(sqldate, 1, 4) || '-' || substring(sqldate, 5, 2) || '-' || substring(sqldate, 7, 2)
        as day,
    try_cast(quadclass as integer) as class
from raw
"""


def counted(path: Path, options: Options) -> Iterator[Mapping[str, Any]]:
    """A row for each pair, year or month, and class."""
    return count(path, options, RAW, EVENTS)


IMPORTER = Importer(counted=counted, columns=COLUMNS, kinds=KINDS, source="The GDELT Project")
