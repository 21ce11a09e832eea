"""Events by the million, counted: by DuckDB, and by a local Spark where `--spark` asks for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import pytest

from graph.errors import DataError
from graph.importers import Options, importers
from tests.importers.test_sources import brought

By = Literal["year", "month"]
HEADINGS = "Event ID\tEvent Date\tSource Name\tSource Country\tCAMEO Code\tTarget Country"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "engine" in metafunc.fixturenames:
        asked = metafunc.config.getoption("--spark")
        metafunc.parametrize("engine", ["duckdb", *(["spark"] if asked else [])])


def gdelt(day: str, one: str, other: str, quad: str, columns: int = 58) -> str:
    cells = [""] * columns
    cells[1], cells[7], cells[17], cells[29] = day, one, other, quad
    return "\t".join(cells)


def written(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.mark.filterwarnings("ignore:PySpark does not yet:FutureWarning")
def test_both_engines_count_alike(engine: Any, tmp_path: Path) -> None:
    """As published, and with lines that are too short, too long or no events at all."""
    columns = written(
        tmp_path / "it's by place.tsv",
        *[gdelt("20170605", "SAU", "QAT", "4")] * 3,
        gdelt("20170701", "SAU", "QAT", "3", columns=61),
        gdelt("20180101", "QAT", "SAU", "1"),
        gdelt("20180101", "", "SAU", "1"),
        gdelt("20180101", "SAU", "SAU", "1"),
        gdelt("20180101", "SAU", "IRN", "five"),
        gdelt("20180102", '"IRN', "SAU", "2"),
        "20180101\tshort",
    )
    headed = written(
        tmp_path / "headed.tsv",
        HEADINGS,
        "1\t2015-01-02\tx\tRussian Federation\t190\tSyria",
        '2\t2015-03-02\t"x\tRussian Federation\t193\tSyria\tmore',
        "3\t2015-03-02\tx\tSyria\t042\tIran",
        "4\t2015-03-02\tx\tSyria",
    )
    asked: tuple[tuple[str, Path, By], ...] = (
        ("gdelt", columns, "year"),
        ("gdelt", columns, "month"),
        ("icews", headed, "year"),
    )
    found = {
        (name, by): [
            (*row.values(),) for row in importers()[name].read(path, Options(by=by, engine=engine))
        ]
        for name, path, by in asked
    }
    assert found == {
        ("gdelt", "year"): [
            ("SAU", "QAT", 3, "2017", "2017", 1),
            ("SAU", "QAT", 4, "2017", "2017", 3),
            ('"IRN', "SAU", 2, "2018", "2018", 1),
            ("QAT", "SAU", 1, "2018", "2018", 1),
        ],
        ("gdelt", "month"): [
            ("SAU", "QAT", 4, "2017-06", "2017-06", 3),
            ("SAU", "QAT", 3, "2017-07", "2017-07", 1),
            ('"IRN', "SAU", 2, "2018-01", "2018-01", 1),
            ("QAT", "SAU", 1, "2018-01", "2018-01", 1),
        ],
        ("icews", "year"): [
            ("Russian Federation", "Syria", 4, "2015", "2015", 2),
            ("Syria", "Iran", 1, "2015", "2015", 1),
        ],
    }
    for name, path, said in (
        ("icews", columns, "has no column “Source Country”"),
        ("gdelt", tmp_path / "none.tsv", "none.tsv cannot be read"),
    ):
        with pytest.raises(DataError, match=said):
            list(importers()[name].read(path, Options(engine=engine)))


def test_events_become_ties(tmp_path: Path) -> None:
    file = written(
        tmp_path / "events.tsv",
        *[gdelt("20170605", "SAU", "QAT", "4")] * 3,
        gdelt("20170701", "SAU", "QAT", "3"),
        gdelt("20180101", "QAT", "SAU", "1"),
    )
    found = brought(file, format="gdelt", codes="iso3")
    assert [
        (one.source, one.target, one.kind, str(one.held.since), one.figures[0].value)
        for one in found.ties.values()
    ] == [
        ("QAT", "SAU", "verbal cooperation", "2018", 1),
        ("SAU", "QAT", "verbal conflict", "2017", 1),
        ("SAU", "QAT", "material conflict", "2017", 3),
    ]
    months = brought(file, format="gdelt", codes="iso3", by="month").ties.values()
    assert {str(one.held.since) for one in months} == {"2017-06", "2017-07", "2018-01"}


def test_events_go_by_names_too(tmp_path: Path) -> None:
    line = "1\t2015-01-02\tx\tRussian Federation\t190\tSyria"
    found = brought(written(tmp_path / "events.tsv", HEADINGS, line), format="icews").ties.values()
    assert [(one.source, one.target, one.kind) for one in found] == [
        ("RUS", "SYR", "material conflict")
    ]


def test_a_file_that_has_too_few_columns_is_none(tmp_path: Path) -> None:
    file = written(tmp_path / "events.tsv", "20180101\tshort")
    with pytest.raises(DataError, match="has 2 columns; 30 are needed"):
        list(importers()["gdelt"].read(file, Options()))
