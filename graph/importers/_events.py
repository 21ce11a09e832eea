"""Events by the million → how many there were between two states in a year or a month.

The counting is one text of SQL that DuckDB and Spark read alike: DuckDB runs it embedded, in
bounded memory, Spark here or on a cluster (`_engines.py`). The four classes are those of CAMEO's
roots as GDELT has them (QuadClass).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from graph.importers._engines import ENGINES, Columns
from graph.importers._options import Options

COUNT = """
with events as ({events})
select a as source, b as target, class as kind, substring(day, 1, {length}) as since,
    substring(day, 1, {length}) as until, count(*) as amount
from events
where a is not null and b is not null and a <> b and class between 1 and 4
group by a, b, class, substring(day, 1, {length})
order by since, source, target, kind
"""
"""`events` has a and b (who did it to whom), day (as text, 2017-06-05) and class (1 to 4)."""
_LENGTHS = {"year": 4, "month": 7}

KINDS: Mapping[str, Mapping[str, Any]] = {
    "verbal cooperation": {
        "category": "diplomatic",
        "sign": "+",
        "directed": True,
        "definition": "Events of CAMEO's roots 01 to 05: statements, appeals, consultations.",
        "phrases": {"from": "speaks in favour of", "to": "is spoken well of by"},
    },
    "material cooperation": {
        "category": "diplomatic",
        "sign": "+",
        "directed": True,
        "definition": "Events of CAMEO's roots 06 to 08: cooperation, aid, concessions.",
        "phrases": {"from": "cooperates with", "to": "is helped by"},
    },
    "verbal conflict": {
        "category": "diplomatic",
        "sign": "-",
        "directed": True,
        "definition": "Events of CAMEO's roots 09 to 13: investigations, demands, threats.",
        "phrases": {"from": "speaks against", "to": "is spoken against by"},
    },
    "material conflict": {
        "category": "military",
        "sign": "-",
        "directed": True,
        "definition": "Events of CAMEO's roots 14 to 20: protests, force, assault, fighting.",
        "phrases": {"from": "acts against", "to": "is acted against by"},
    },
}
COLUMNS: Mapping[str, Any] = {
    "from": "source",
    "to": "target",
    "kind": {
        "column": "kind",
        "words": {str(number): key for number, key in enumerate(KINDS, 1)},
    },
    "since": "since",
    "until": "until",
    "amount": "amount",
    "unit": {"always": "events"},
    "measure": {"always": "events reported"},
}


def count(
    path: Path, options: Options, columns: Columns, events: str
) -> Iterator[Mapping[str, Any]]:
    """Count the events of a file; `events` is the SQL that makes them of its columns, in `raw`."""
    sql = COUNT.format(events=events, length=_LENGTHS[options.by])
    return ENGINES[options.engine](path, columns, sql)
