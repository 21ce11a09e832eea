"""`relations export` and `relations cite`: files and bibliographies of a selection."""

from __future__ import annotations

import json
from pathlib import Path

import networkx as nx
import pytest
from pybtex.database import parse_string

import graph
from graph.cli import main
from graph.export import formats

SMALL = Path(__file__).parents[1] / "fixtures" / "small.yaml"


@pytest.mark.parametrize("to", sorted(formats()))
def test_each_format_is_written(
    to: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["export", "-f", str(SMALL), "--to", to, "-o", str(tmp_path / "x"), "--at", "2019"]
    assert main(arguments) == 0
    selection = graph.load(SMALL).select(at="2019")
    files = selection.export(to)
    said = capsys.readouterr()
    for ending, data in files.items():
        assert (tmp_path / f"x{ending}").read_bytes() == data
        assert f"x{ending}: {len(selection.ties)} ties" in said.out
    assert (f"it does not hold {formats()[to].LOSES}" in said.err) == bool(formats()[to].LOSES)


def test_one_file_goes_to_standard_output(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", "-f", str(SMALL), "--to", "node-link", "-o", "-", "--at", "1999"]) == 0
    read = nx.node_link_graph(json.loads(capsysbinary.readouterr().out), edges="links")
    assert {*read} == {*graph.load(SMALL).select(at="1999").actors}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--to", "gexff"], "“gexff” is no format; did you mean “gexf”?"),
        (["--to", "csv", "-o", "-"], "csv makes 2 files; name --output"),
        (["--to", "gexf", "--kinds", "loann"], "did you mean “loan”?"),
    ],
)
def test_what_cannot_be_exported_is_said(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "-f", str(SMALL), *arguments]) == 1
    assert said in capsys.readouterr().err


def test_citations_of_a_selection(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["cite", "-f", str(SMALL), "--kinds", "defence pact, rivalry"]
    assert main(arguments) == 0
    first, empty, *listed = capsys.readouterr().out.splitlines()
    assert first == (
        f"relations {graph.__version__}. (2024, June 30). A small world, as of 2024-06-30."
    )
    assert empty == ""
    assert listed == [
        "A treaty (UNTS 34, 541). (1949, April 4). https://treaties.example.org/a?b=1&c=2",
        "B. Author. (1999, March). A paper without an address.",
    ]
    assert main([*arguments, "--style", "chicago"]) == 0
    assert "“A treaty.” UNTS 34, 541. Geneva, 4 April 1949." in capsys.readouterr().out
    assert main([*arguments, "--style", "bibtex"]) == 0
    keys = {"relations", "treaty", "paper"}
    assert keys <= {*parse_string(capsys.readouterr().out, "bibtex").entries}
    assert main([*arguments, "--style", "csl-json"]) == 0
    assert keys <= {item["id"] for item in json.loads(capsys.readouterr().out)}
