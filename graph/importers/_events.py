"""Events by the million → how many there were between two states in a year or a month, by DuckDB.

The counting is one SQL expression over a table of events; DuckDB reads the file in bounded memory.
The four classes are those of CAMEO's roots as GDELT has them (QuadClass).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from graph.errors import DataError
from graph.importers._options import Options

COUNT = """
select a as "from", b as "to", class as kind, {day} as since, {day} as until, count(*) as amount
from events
where a is not null and b is not null and a <> b and class between 1 and 4
group by all
order by since, a, b, class
"""
"""`events` has a and b (who did it to whom), day (as text, 2017-06-05) and class (1 to 4)."""
_DAYS = {"year": "day[1:4]", "month": "day[1:7]"}
MEMORY = "1GB"

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
    "from": "from",
    "to": "to",
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


def count(path: Path, options: Options, events: str) -> Iterator[Mapping[str, Any]]:
    """Count the events of a file; `events` is the SQL that makes the table of it, with one ?."""
    try:
        import duckdb
    except ImportError:
        raise DataError("events need duckdb; pip install 'relations[events]'") from None
    connection = duckdb.connect(config={"memory_limit": MEMORY, "threads": "2"})
    try:
        sql = f"with events as ({events}) {COUNT.format(day=_DAYS[options.by])}"
        cursor = connection.execute(sql, [str(path)])
        names = [column[0] for column in cursor.description]
        while batch := cursor.fetchmany(1000):
            for row in batch:
                yield dict(zip(names, row, strict=True))
    except duckdb.Error as error:
        raise DataError(f"{path} cannot be read: {str(error).splitlines()[0]}") from error
    finally:
        connection.close()
