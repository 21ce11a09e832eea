"""Which ties rest on collections alone, and that the command names them."""

from __future__ import annotations

from pathlib import Path

import pytest

import graph
from graph.analysis.coverage import cover
from graph.cli import main
from graph.model import Source

FILE = """
title: T
as_of: 2020-01-01
sources:
  yearbook: {title: The Balance, publisher: Institute, place: London, collection: true}
  home: {title: Pages of a ministry, url: "https://mfa.example/"}
  act: {title: Treaty of friendship, date: 1999-03-24}
deals:
  - {id: on-both, kind: entente, between: [Serbia, Norway], sources: [yearbook, home]}
  - {id: on-one-too, kind: entente, between: [Serbia, Chile], sources: [home, act]}
  - {id: on-nothing, kind: entente, between: [Serbia, France]}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "relations.yaml"
    path.write_text(FILE, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("marks", "document"),
    [
        ({}, False),
        ({"publisher": "A ministry", "place": "London", "note": "Annual"}, False),
        ({"url": "https://mfa.example"}, False),
        ({"url": "https://mfa.example/"}, False),
        ({"url": "https://mfa.example/treaties/1"}, True),
        ({"url": "https://mfa.example/?id=1"}, True),
        ({"series": "UNTS vol. 34, no. 541"}, True),
        ({"date": "1949"}, True),
        ({"url": "https://data.example/arms", "collection": True}, False),
        ({"date": "2020", "collection": True}, False),
    ],
)
def test_a_document_has_a_mark_of_its_own(marks: dict[str, object], document: bool) -> None:
    assert Source.model_validate({"title": "T", **marks}).is_document is document


def test_ties_on_collections_alone_are_counted(file: Path) -> None:
    coverage = cover(graph.load(file))
    assert [tie.id for tie in coverage.on_collections] == ["on-both"]
    assert coverage.tables()[""]["bilateral, on collections alone"] == "1"


def test_the_command_names_them(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats", str(file), "--collections"]) == 0
    assert capsys.readouterr().out == "on-both: yearbook, home\n"


def test_a_tie_counts_for_each_continent_of_its_ends_that_has_one(tmp_path: Path) -> None:
    nowhere = "states: {Utopia: {code: UTO, since: 1900, sources: [act]}}\ndeals:"
    path = tmp_path / "relations.yaml"
    text = FILE.replace("deals:", nowhere)
    path.write_text(
        f"{text}  - {{kind: entente, between: [Utopia, France], sources: [act]}}\n",
        encoding="utf-8",
    )
    counted = cover(graph.load(path)).by_region
    assert counted == {"Europe": 4, "South America": 1}
