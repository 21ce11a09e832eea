"""What is asked for without the package that it needs is refused, with what to install."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import graph
from graph.cli import main
from graph.errors import RelationsError

SMALL = Path(__file__).parent / "fixtures" / "small.yaml"
TABLES = Path(__file__).parent / "cli" / "tables"


@pytest.mark.parametrize(
    ("package", "line", "says"),
    [
        ("matplotlib", "series density --plot a.svg", "a plot needs matplotlib; {}[plot]'"),
        ("pyarrow", "export --to parquet", "this format needs pyarrow; {}[parquet]'"),
        ("pyarrow", "import ties.parquet -o -", "Parquet needs pyarrow; {}[parquet]'"),
        ("rdflib", "export --to turtle", "this format needs rdflib; {}[rdf]'"),
        ("openpyxl", "import ties.xlsx -o -", "a workbook needs openpyxl; {}[xlsx]'"),
        ("duckdb", "import EVENTS --as icews -o -", "events need duckdb; {}[events]'"),
        ("starlette", "serve", "{}[serve]'"),
    ],
)
def test_it_is_said_what_to_install(
    package: str,
    line: str,
    says: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(sys.modules, package, None)
    for name in [name for name in sys.modules if name.startswith(("graph.serving", f"{package}."))]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("ties.xlsx", "ties.parquet"):
        Path(name).write_bytes(b"")
    words = [str(TABLES / "events.tsv") if word == "EVENTS" else word for word in line.split()]
    file = {"series": ["--file", str(SMALL)], "export": ["--file", str(SMALL)]}
    assert main([*words, *file.get(words[0], [])]) == 1
    assert says.format("pip install 'relations") in capsys.readouterr().err
    assert not {*Path().iterdir()} - {Path("ties.xlsx"), Path("ties.parquet")}


def test_data_frames_need_pandas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(RelationsError) as raised:
        graph.load(SMALL).select().to_pandas()
    assert str(raised.value) == "data frames need pandas; pip install 'relations[pandas]'"
