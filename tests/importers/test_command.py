"""`relations import`: what it writes, and what each importer says of itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.cli import main
from graph.importers import importers


def test_nothing_is_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.csv").write_text("from,to,kind\nMali,Chad,loan\n", encoding="utf-8")
    (tmp_path / "x.yaml").write_text("mine", encoding="utf-8")
    assert main(["import", str(tmp_path / "x.csv")]) == 1
    assert "x.yaml is there already" in capsys.readouterr().err
    assert (tmp_path / "x.yaml").read_text(encoding="utf-8") == "mine"


def test_a_page_at_once(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("from,to,kind,since\nMali,Chad,loan,2001\n", encoding="utf-8")
    assert main(["import", str(tmp_path / "x.csv"), "--render", "--title", "Loans"]) == 0
    assert "<title>Loans</title>" in (tmp_path / "x.html").read_text(encoding="utf-8")


def test_each_importer_says_what_it_reads() -> None:
    for name, one in importers().items():
        assert one.rows or one.counted, name
        assert all(ending.startswith(".") for ending in one.endings)
