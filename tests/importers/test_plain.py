"""What the command takes for granted, and cells of text as they were written."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from graph.cli import import_
from graph.importers import Options
from graph.importers._plain import csv_rows


def test_the_command_takes_for_granted_what_python_does() -> None:
    parser = ArgumentParser()
    import_.add_arguments(parser)
    given = parser.parse_args(["ties.csv"])
    of_python = Options()
    for name in ("format", "codes", "kind", "source", "title", "as_of", "by"):
        assert getattr(given, name) == getattr(of_python, name), name


def test_a_cell_of_several_lines_keeps_them(tmp_path: Path) -> None:
    text = 'from,to,kind,since,note\nFrance,Mali,loan,2001,"One line,\nand another"\n'
    (tmp_path / "ties.csv").write_text(text, encoding="utf-8")
    (row,) = csv_rows(tmp_path / "ties.csv")
    assert row["note"] == "One line,\nand another"
