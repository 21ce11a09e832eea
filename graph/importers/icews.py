"""Events of ICEWS (tab-separated, with its headings), counted by pair and year or month."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from graph.importers._events import COLUMNS, KINDS, count
from graph.importers._importer import Importer
from graph.importers._options import Options

RAW = {
    "source": "Source Country",
    "target": "Target Country",
    "day": "Event Date",
    "cameo": "CAMEO Code",
}
EVENTS = """
select
    nullif(source, '') as a,
    nullif(target, '') as b,
    day,
    case when root <= 5 then 1 when root <= 8 then 2 when root <= 13 then 3 when root <= 20 then 4
        end as class
from (select source, target, day, try_cast(substring(cameo, 1, 2) as integer) as root from raw)
"""


def counted(path: Path, options: Options) -> Iterator[Mapping[str, Any]]:
    """A row for each pair, year or month, and class."""
    return count(path, options, RAW, EVENTS)


IMPORTER = Importer(
    counted=counted,
    columns=COLUMNS,
    kinds=KINDS,
    source="Integrated Crisis Early Warning System (ICEWS) Coded Event Data",
)
