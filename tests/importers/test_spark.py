"""What Spark is asked, call by call, where there is none: with `--spark` it answers itself.

`test_events.py` holds that both engines count alike; this, how a session is begun, read and ended.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from graph.errors import DataError
from graph.importers._engines import in_spark


class SparkError(Exception):
    pass


class Session:
    """Notes what it is asked; its files have three columns."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.broken = False
        self.active: Session | None = None
        self.sparkContext = self.read = self.builder = self

    def __getattr__(self, name: str) -> Any:
        def called(*given: Any, **named: Any) -> Session:
            words = [*map(repr, given), *(f"{key}={value!r}" for key, value in named.items())]
            self.asked.append(f"{name}({', '.join(words)})")
            if self.broken and name == "csv":
                raise SparkError("it is broken\nin many lines")
            return self

        return called

    @property
    def columns(self) -> list[str]:
        return ["one", "two `2`", "three"]

    def getActiveSession(self) -> Session | None:  # noqa: N802
        return self.active

    def toLocalIterator(self) -> Iterator[Any]:  # noqa: N802
        return iter([SimpleNamespace(asDict=lambda: {"a": 1})])


@pytest.fixture
def spark(monkeypatch: pytest.MonkeyPatch) -> Session:
    class Column(str):
        def alias(self, name: str) -> str:
            return f"{self} as {name}"

    session = Session()
    known: dict[str, dict[str, Any]] = {
        "pyspark": {},
        "pyspark.errors": {"PySparkException": SparkError},
        "pyspark.sql": {"SparkSession": session},
        "pyspark.sql.functions": {"col": Column},
    }
    for name, has in known.items():
        module = ModuleType(name)
        vars(module).update(has)
        monkeypatch.setitem(sys.modules, name, module)
    return session


BEGUN = [
    "appName('relations')",
    "config('spark.ui.enabled', 'false')",
    "config('spark.ui.showConsoleProgress', 'false')",
    "getOrCreate()",
    "setLogLevel('ERROR')",
]
TAKEN = ["createOrReplaceTempView('raw')", "sql('select')"]


def options(headed: bool) -> str:
    return f"options(sep='\\t', header={headed}, quote='', escape='', mode='PERMISSIVE')"


def test_a_session_is_begun_quietly_and_ended(spark: Session) -> None:
    assert list(in_spark(Path("x.tsv"), {"a": 0, "b": 2}, "select")) == [{"a": 1}]
    assert spark.asked == [
        *BEGUN,
        options(False),
        "schema('_c0 string, _c1 string, _c2 string')",
        "csv('x.tsv')",
        "select('`one` as a', '`three` as b')",
        *TAKEN,
        "stop()",
    ]


def test_columns_that_have_headings_are_asked_for_by_these(spark: Session) -> None:
    list(in_spark(Path("x.tsv"), {"a": "two `2`"}, "select"))
    assert spark.asked == [
        *BEGUN,
        options(True),
        "csv('x.tsv')",
        "select('`two ``2``` as a')",
        *TAKEN,
        "stop()",
    ]


def test_a_session_that_runs_goes_on(spark: Session) -> None:
    spark.active = spark
    list(in_spark(Path("x.tsv"), {"a": "one"}, "select"))
    assert spark.asked == [options(True), "csv('x.tsv')", "select('`one` as a')", *TAKEN]


def test_what_it_says_is_said_in_a_line_and_the_session_ends(spark: Session) -> None:
    spark.broken = True
    with pytest.raises(DataError) as raised:
        list(in_spark(Path("x.tsv"), {"a": 0}, "select"))
    assert str(raised.value) == "x.tsv cannot be read by Spark: it is broken"
    assert spark.asked[-1] == "stop()"


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({"a": 3}, "x.tsv has 3 columns; 4 are needed"),
        ({"a": "four"}, "x.tsv has no column “four”"),
    ],
)
def test_what_the_file_lacks_is_said(spark: Session, columns: dict[str, Any], said: str) -> None:
    with pytest.raises(DataError) as raised:
        list(in_spark(Path("x.tsv"), columns, "select"))
    assert str(raised.value) == said


def test_without_it_one_is_told_how_to_have_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyspark", None)
    with pytest.raises(DataError) as raised:
        list(in_spark(Path("x.tsv"), {"a": 0}, "select"))
    assert str(raised.value) == "Spark is missing; pip install 'relations[spark]'"
