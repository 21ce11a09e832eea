"""What the command takes for granted, and cells of text as they were written."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

import pytest

from graph.cli import import_
from graph.errors import DataError
from graph.importers import Options, _plain, bring, importers, read_map
from graph.importers._plain import csv_rows


def test_the_command_takes_for_granted_what_python_does() -> None:
    parser = ArgumentParser()
    import_.add_arguments(parser)
    given = parser.parse_args(["ties.csv"])
    of_python = Options()
    for name in ("format", "codes", "kind", "source", "title", "as_of", "by"):
        assert getattr(given, name) == getattr(of_python, name), name


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no /dev/zero")
@pytest.mark.parametrize("name", sorted(importers()))
def test_a_device_has_no_end(name: str) -> None:
    with pytest.raises(DataError, match="cannot be read: it is a device, which has no end"):
        bring(Path("/dev/zero"), Options(format=name))


def test_of_what_goes_on_no_more_is_read_than_a_table_can_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "ties.csv"
    table.write_text("from,to\nFrance,Mali\n", encoding="utf-8")
    monkeypatch.setattr(_plain, "MOST", table.stat().st_size)
    assert len(list(csv_rows(table))) == 1
    monkeypatch.setattr(_plain, "MOST", table.stat().st_size - 1)
    with pytest.raises(DataError, match=r"ties\.csv is larger than 0 MiB"):
        list(csv_rows(table))


def test_a_map_that_is_nested_too_deep_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "map.yaml").write_text("[" * 9_000, encoding="utf-8")
    with pytest.raises(DataError, match="is nested too deep"):
        read_map(tmp_path / "map.yaml")


def test_a_cell_of_several_lines_keeps_them(tmp_path: Path) -> None:
    text = 'from,to,kind,since,note\nFrance,Mali,loan,2001,"One line,\nand another"\n'
    (tmp_path / "ties.csv").write_text(text, encoding="utf-8")
    (row,) = csv_rows(tmp_path / "ties.csv")
    assert row["note"] == "One line,\nand another"
