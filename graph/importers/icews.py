"""Events of ICEWS (tab-separated, with its headings), counted by pair and year or month."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from graph.importers._events import COLUMNS, KINDS, count
from graph.importers._importer import Importer
from graph.importers._options import Options

EVENTS = """
with coded as (
    select *, try_cast("CAMEO Code"[1:2] as integer) as root
    from read_csv(?, delim='\t', header=true, all_varchar=true, quote='', escape='',
                  null_padding=true, ignore_errors=true)
)
select
    nullif("Source Country", '') as a,
    nullif("Target Country", '') as b,
    "Event Date" as day,
    case when root <= 5 then 1 when root <= 8 then 2 when root <= 13 then 3 when root <= 20 then 4
        end as class
from coded
"""


def counted(path: Path, options: Options) -> Iterator[Mapping[str, Any]]:
    """A row for each pair, year or month, and class."""
    return count(path, options, EVENTS)


IMPORTER = Importer(
    counted=counted,
    columns=COLUMNS,
    kinds=KINDS,
    source="Integrated Crisis Early Warning System (ICEWS) Coded Event Data",
)
