"""What runs SQL over a file of tab-separated text, whatever its size: DuckDB embedded, or Spark.

Both read the columns that are asked for as text into a table called `raw`, run the same SQL, and
hand its rows on as they come. What a line lacks is null; quotation marks are signs like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.errors import DataError
from graph.reading.sentences import quote

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

Columns = Mapping[str, int | str]
"""What columns are called in `raw`, by their places from 0, or by their headings where the file's
first line has these: the same for all of a file."""
Row = Mapping[str, Any]

READ_BY_DUCKDB = """
select * from read_csv({path}, delim='\t', header={header}, all_varchar=true, quote='', escape='',
    null_padding=true, ignore_errors=true)
"""
MEMORY = "1GB"
"""The most that DuckDB takes; what does not fit waits on the disk."""


def in_duckdb(path: Path, columns: Columns, sql: str) -> Iterator[Row]:
    """The rows of a query. Raises DataError where DuckDB is missing, or the file cannot be read."""
    try:
        import duckdb
    except ImportError:
        raise DataError("events need duckdb; pip install 'relations[events]'") from None
    connection = duckdb.connect(config={"memory_limit": MEMORY, "threads": "2"})
    try:
        read = READ_BY_DUCKDB.format(path=_quoted(str(path), "'"), header=_headed(columns))
        connection.execute(f"create view lines as {read}")
        headings = [one[0] for one in connection.execute("from lines limit 0").description]
        found = _found(columns, headings, path)
        named = (_quoted(one, '"') + f" as {name}" for name, one in found.items())
        connection.execute(f"create view raw as select {', '.join(named)} from lines")
        counted = connection.execute(sql)
        names = [one[0] for one in counted.description]
        while batch := counted.fetchmany(1000):
            for row in batch:
                yield dict(zip(names, row, strict=True))
    except duckdb.Error as error:
        raise DataError(f"{path} cannot be read: {_first(error)}") from error
    finally:
        connection.close()


def in_spark(path: Path, columns: Columns, sql: str) -> Iterator[Row]:
    """The same by Spark: a session that runs already, or one as Spark's own settings have it.

    Without any it is a local one.
    """
    try:
        from pyspark.errors import PySparkException
        from pyspark.sql import SparkSession
    except ImportError:
        raise DataError("Spark is missing; pip install 'relations[spark]'") from None
    running = SparkSession.getActiveSession()
    session = None
    try:
        session = running or _begun(SparkSession.builder.appName("relations"))
        raw = _read_by_spark(session, path, columns)
        raw.createOrReplaceTempView("raw")
        for row in session.sql(sql).toLocalIterator():
            yield row.asDict()
    except PySparkException as error:
        raise DataError(f"{path} cannot be read by Spark: {_first(error)}") from error
    finally:
        if session and not running:
            session.stop()


def _begun(builder: SparkSession.Builder) -> SparkSession:
    """A session that writes nothing into the terminal while all is well."""
    quiet = builder.config("spark.ui.enabled", "false")
    session = quiet.config("spark.ui.showConsoleProgress", "false").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def _read_by_spark(session: SparkSession, path: Path, columns: Columns) -> DataFrame:
    from pyspark.sql.functions import col

    headed = _headed(columns)
    reader = session.read.options(sep="\t", header=headed, quote="", escape="", mode="PERMISSIVE")
    if not headed:
        # Lines may be of several lengths; what stands behind the last place is let go.
        places = range(max(place for place in columns.values() if isinstance(place, int)) + 1)
        reader = reader.schema(", ".join(f"_c{place} string" for place in places))
    lines = reader.csv(str(path))
    found = _found(columns, lines.columns, path)
    return lines.select(*(col(_quoted(one, "`")).alias(name) for name, one in found.items()))


ENGINES: Mapping[str, Callable[[Path, Columns, str], Iterator[Row]]] = {
    "duckdb": in_duckdb,
    "spark": in_spark,
}


def _headed(columns: Columns) -> bool:
    return any(isinstance(place, str) for place in columns.values())


def _found(columns: Columns, headings: Sequence[str], path: Path) -> dict[str, str]:
    """What the file calls the columns that are asked for."""
    needed = 1 + max((place for place in columns.values() if isinstance(place, int)), default=-1)
    if needed > len(headings):
        raise DataError(f"{path} has {len(headings)} columns; {needed} are needed")
    for place in columns.values():
        if isinstance(place, str) and place not in headings:
            raise DataError(f"{path} has no column {quote(place)}")
    return {
        name: place if isinstance(place, str) else headings[place]
        for name, place in columns.items()
    }


def _quoted(name: str, sign: str) -> str:
    return sign + name.replace(sign, sign * 2) + sign


def _first(error: Exception) -> str:
    """The first line of what an engine says."""
    return (str(error).splitlines() or [type(error).__name__])[0]
