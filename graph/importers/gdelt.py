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

EVENTS = """
select
    nullif(column07, '') as a,
    nullif(column17, '') as b,
    column01[1:4] || '-' || column01[5:6] || '-' || column01[7:8] as day,
    try_cast(column29 as integer) as class
from read_csv(?, delim='\t', header=false, all_varchar=true, quote='', escape='', null_padding=true,
              ignore_errors=true)
"""
"""By the columns' places: SQLDATE, Actor1CountryCode, Actor2CountryCode and QuadClass."""


def counted(path: Path, options: Options) -> Iterator[Mapping[str, Any]]:
    """A row for each pair, year or month, and class."""
    return count(path, options, EVENTS)


IMPORTER = Importer(counted=counted, columns=COLUMNS, kinds=KINDS, source="The GDELT Project")
