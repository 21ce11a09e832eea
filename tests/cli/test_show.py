"""Ties, actors and sources listed, for people and for programs; the filters of every command."""

from __future__ import annotations

import csv
import io
import json
from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from rich.console import Console

from graph.cli import _tables, main
from graph.cli._selecting import takes_selection
from graph.cli._tables import Table, answer
from graph.cli.show import SHORT
from graph.selection import FILTERS

SMALL = str(Path(__file__).parents[1] / "fixtures" / "small.yaml")
Said = pytest.CaptureFixture[str]


def run(capsys: Said, *arguments: str) -> str:
    assert main([*arguments, "--file", SMALL]) == 0
    return capsys.readouterr().out


def rows(capsys: Said, *arguments: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run(capsys, *arguments, "--json"))["rows"]
    return found


def test_the_ties_of_a_day(capsys: Said) -> None:
    said = run(capsys, "show", "Serbia", "--at", "2020-02-24", "--kinds", "arms sale")
    head, line, first, second, empty, about = said.rstrip().split("\n")
    assert head.split()[:3] == ["from", "name", "kind"]
    assert set(line) == {"─"}
    assert first.split()[:7] == ["Russia", "arms", "sale", "Serbia", "2019", "in", "delivery"]
    assert second.startswith("Russia")
    assert empty == ""
    assert about.startswith("2 ties between 2 actors on 2020-02-24 (actors: Serbia; kinds: arms")


def test_every_filter_is_an_option() -> None:
    parser = ArgumentParser()
    takes_selection(parser)
    options = {option for action in parser._actions for option in action.option_strings}
    assert options >= {f"--{key.replace('_', '-')}" for key in FILTERS}
    assert options >= {"--at", "--since", "--until", "--file"}


@pytest.mark.parametrize(
    ("arguments", "number"),
    [
        (["--kinds", "arms sale, loan", "--kinds", "recognition"], 4),
        (["--states-only", "--sign", "-"], 6),
        (["--sign=-,0", "--states-only"], 8),
        (["--confidence", "disputed"], 2),
        (["--sources", "2+"], 1),
        (["--text", "pantsir russia"], 1),
        (["--at", "1999", "--alliances", "NATO", "--statuses", "member"], 4),
        (["--since", "2024", "--until", "2024-05", "--kinds", "state visit"], 1),
    ],
)
def test_filters(capsys: Said, arguments: list[str], number: int) -> None:
    assert len(rows(capsys, "show", *arguments)) == number


def test_for_programs_there_is_every_column(capsys: Said) -> None:
    (sale,) = rows(capsys, "show", "--text", "pantsir")
    assert (sale["id"], sale["from"], sale["ordered"]) == ("pantsir", "RUS", 6)
    assert sale["start"] == "2019-01-01"
    assert sale["end"] is None
    table = run(capsys, "show", "--text", "pantsir", "--csv")
    (again,) = csv.DictReader(io.StringIO(table))
    assert again["sources"] == "report paper"
    assert again["end"] == ""


def test_the_lists(capsys: Said) -> None:
    actors = rows(capsys, "show", "Japan", "--list", "actors")
    assert {row["id"] for row in actors} == {"JPN", "EU", "USA", "SUN", "CIV", "RUS"}
    sources = rows(capsys, "show", "--list", "sources", "--text", "pantsir")
    assert [row["key"] for row in sources] == ["paper", "report"]
    alone = rows(capsys, "show", "--list", "isolates", "--at", "1980", "--regions", "Africa")
    assert [row["id"] for row in alone if row["type"] == "state"] == ["CIV"]
    tied = rows(capsys, "show", "--list", "isolates", "--at", "1990", "--regions", "Africa")
    assert "CIV" not in [row["id"] for row in tied]  # its tie leads out of Africa
    pairs = rows(
        capsys, "show", "Russia", "--list", "dyad-years", "--since", "2019", "--until", "2020"
    )
    assert {row["year"] for row in pairs} == {2019, 2020}


def test_one_tie_with_all_that_is_known(capsys: Said) -> None:
    facts = rows(capsys, "show", "pantsir")
    said = {row["what"]: row["says"] for row in facts}
    assert said["tie"] == "Russia sells arms to Serbia (since 2019)"
    assert said["event"].startswith("2020-02-23~: The president says so")
    assert [row["says"] for row in facts if row["what"] == "item"] == [
        "Pantsir-S1: 6 ordered, 2 delivered",
        "MiG-29: 6 donated",
    ]
    assert said["source"].startswith("paper: A paper without an address")


@pytest.mark.parametrize("what", SHORT)
def test_people_see_some_of_the_columns_that_programs_get(capsys: Said, what: str) -> None:
    found = rows(capsys, "show", "--list", what, "--since", "1990")
    assert found
    assert [set(SHORT[what]) - row.keys() for row in found] == [set()] * len(found)
    head = run(capsys, "show", "--list", what, "--since", "1990").splitlines()[0]
    assert len(head.split()) >= len(SHORT[what])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["Serbja"], "“Serbja” is no actor known here; did you mean “Serbia”?"),
        (["Serbia", "--kinds", "arms sales"], "“arms sales” is no kind of tie; did you mean"),
        (["--at", "1999-13"], "“1999-13” has no such month"),
        (["--at", "1999", "--until", "2000"], "give either a time (at) or a period"),
        (["--alliances", "NAT0"], "“NAT0” is no alliance of this file; did you mean “NATO”?"),
    ],
)
def test_what_is_not_there_is_said(capsys: Said, arguments: list[str], said: str) -> None:
    assert main(["show", *arguments, "--file", SMALL]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"relations: {said}")


def test_nothing_is_said_to_be_nothing(capsys: Said) -> None:
    said = run(capsys, "show", "--at", "1900")
    assert said.startswith("nothing\n\n0 ties between 0 actors in 1900")


def test_what_a_file_holds_is_harmless(capsys: Said) -> None:
    options = ArgumentParser().parse_args([])
    options.json = options.csv = False
    answer(options, "a\x1b[0m", Table(("x",), [{"x": "[red]b\x1b[31m\nc"}]))
    said = capsys.readouterr().out
    assert "\x1b" not in said
    assert "[red]b\\x1b[31m\\nc" in said
    options.csv = True
    answer(options, "", Table(("x",), [{"x": "=HYPERLINK(1)"}, {"x": -1.5}, {"x": [1, 2]}]))
    assert capsys.readouterr().out == "x\n'=HYPERLINK(1)\n-1.5\n1; 2\n"


def test_lines_are_what_a_fitted_table_is_in_a_wide_window(capsys: Said) -> None:
    rows: list[dict[str, Any]] = [
        {
            "from_name": "日本",
            "n": 12,
            "share": 0.25,
            "who": ["Å", "b"],
            "since": date(1999, 3, 24),
        },
        {"from_name": "Türkiye [x]", "n": None, "share": 1.0, "who": [], "since": None},
    ]
    table = Table(("from_name", "n", "share", "who", "since"), rows)
    wide = Console(file=io.StringIO(), width=1000, markup=False)
    wide.print(_tables._drawn(table))
    assert isinstance(wide.file, io.StringIO)
    drawn = [line.rstrip() for line in wide.file.getvalue().splitlines()]
    assert list(_tables._lines(table)) == drawn


def test_very_many_rows_are_not_fitted_to_a_terminal(
    capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Which takes minutes for two hundred thousand."""
    options = ArgumentParser().parse_args([])
    options.json = options.csv = False
    many = [{"x": number} for number in range(2001)]
    terminal = Console(force_terminal=True, width=80)
    monkeypatch.setattr(_tables, "_console", lambda _: terminal)
    drawn = Mock(return_value="")
    monkeypatch.setattr(_tables, "_drawn", drawn)
    for rows in (many, many[1:]):
        answer(options, "", Table(("x",), rows))
    assert [len(call.args[0].rows) for call in drawn.call_args_list] == [2000]
    assert "\n2000\n" in capsys.readouterr().out


def test_several_tables(capsys: Said) -> None:
    options = ArgumentParser().parse_args([])
    options.json, options.csv = False, True
    tables = (Table(("x",), [{"x": 1}], "one"), Table(("y",), [{"y": float("nan")}], "two"))
    answer(options, "", *tables)
    assert capsys.readouterr().out == "table,x,y\none,1,\ntwo,,\n"
    options.json, options.csv = True, False
    answer(options, "about", *tables)
    said = json.loads(capsys.readouterr().out)
    assert said == {"about": "about", "tables": {"one": [{"x": 1}], "two": [{"y": None}]}}
    options.json = False
    answer(options, "about", *tables)
    assert capsys.readouterr().out == "one\nx\n─\n1\n\ntwo\ny\n─\n\n\nabout\n"


def test_sources_for_programs_say_all_that_is_known_of_each(capsys: Said) -> None:
    (first, *_) = rows(capsys, "show", "--list", "sources")
    heads = run(capsys, "show", "--list", "sources", "--csv").splitlines()[0].lstrip("\ufeff")
    assert heads.split(",") == list(first)
    assert len(first) > len(SHORT["sources"])
