"""The commands that analysts use: what they take, what they refuse, what they write."""

from __future__ import annotations

import csv
import io
import json
import re
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import pytest

from graph.cli import main
from graph.cli._plot import plot
from graph.cli._running import commands
from tests.shipped import at_home

__all__ = ["at_home"]

SMALL = str(Path(__file__).parents[1] / "fixtures" / "small.yaml")
Said = pytest.CaptureFixture[str]

LINES = (
    ["path", "Serbia", "Japan", "--at", "2020-02-24"],
    ["path", "Serbia", "NO", "--at", "2020-02-24", "--strongest", "2"],
    ["path", "Serbia", "Norway", "--since", "2000", "--in-time"],
    ["compare", "Serbia", "Croatia", "Germany", "--at", "2020-02-24"],
    ["changes", "Serbia", "--since", "2010"],
    ["rank", "--at", "2020-02-24"],
    ["rank", "--measures"],
    ["rank", "brokerage", "--groups", "NATO", "EU", "--at", "2020-02-24"],
    ["blocs", "2019", "2020"],
    ["balance", "--at", "2020-02-24", "--all"],
    ["balance", "--by-year", "--since", "2018", "--until", "2020"],
    ["balance", "--by-year", "--since", "2020", "--until", "2020"],
    ["similar", "Norway", "Germany", "--since", "2018", "--until", "2019"],
    ["similar", "Norway", "Germany", "--since", "2019", "--until", "2019"],
    ["similar", "--measure", "s-score", "--at", "2020-02-24"],
    ["similar", "Norway", "--since", "2018", "--until", "2019"],
    ["similar", "--measure", "pi", "--matrix", "--at", "2020-02-24"],
    ["similar", "Norway", "Germany", "--matrix", "--since", "2018", "--until", "2019"],
    ["dependence", "Serbia", "--at", "2020-02-24"],
    ["dependence", "Serbia", "--since", "2019", "--by", "amount", "--kinds", "arms sale"],
    ["series", "density", "--since", "2018"],
    ["series", "degree", "Serbia", "--since", "2018"],
    ["what-if", "--without", "NATO", "--at", "2020-02-24"],
    ["what-if", "--leaves", "Norway", "NATO", "--at", "2020-02-24"],
)


SWITCHED = (
    ["stats", SMALL],
    ["stats", SMALL, "--collections"],
    ["check", SMALL],
    ["check", SMALL, "--origins"],
    ["check", SMALL, "--strict", "--origins"],
    ["changes", "Serbia", "--since", "2010", "--stayed", "--file", SMALL],
    ["rank", "--measures", "--file", SMALL],
    ["balance", "--all", "--by-year", "--since", "2019", "--file", SMALL],
    ["path", "Serbia", "Norway", "--since", "2000", "--in-time", "--file", SMALL],
    ["similar", "--matrix", "--at", "2020-02-24", "--file", SMALL],
)
OPENING = {"guide", "import", "render", "serve"}
"""Commands that open a browser or write a file."""
SHARED = {"--json", "--csv", "--states-only"}
"""Those of several commands, tried above and by tests/cli/test_show.py."""


@pytest.mark.parametrize("line", SWITCHED, ids=lambda line: " ".join([line[0], *line[2:]]))
def test_a_command_that_prints_is_done_with_each_of_its_switches(
    line: list[str], capsys: Said
) -> None:
    assert main(line) == 0
    assert capsys.readouterr().err == ""


def test_of_each_thing_it_is_said_from_which_file_it_is(capsys: Said) -> None:
    assert main(["check", SMALL, "--origins"]) == 0
    told = [line.removesuffix(f": {SMALL}") for line in capsys.readouterr().out.splitlines()]
    assert {"actor SRB", "tie pantsir", "source paper"} <= set(told)


def test_each_switch_of_a_command_that_prints_is_tried() -> None:
    tried = {(line[0], word) for line in SWITCHED for word in line if word.startswith("--")}
    for name, command in commands():
        parser = ArgumentParser()
        command.add_arguments(parser)
        switches = re.findall(r"^  (--[\w-]+)(?=  |$)", parser.format_help(), re.MULTILINE)
        own = {(name, one) for one in switches if one not in SHARED}
        assert name in OPENING or own <= tried, own - tried


@pytest.mark.parametrize("line", LINES, ids=" ".join)
def test_every_command_answers_in_every_form(line: list[str], capsys: Said) -> None:
    assert main([*line, "--file", SMALL]) == 0
    people = capsys.readouterr()
    assert people.err == ""
    assert "nothing" not in people.out.split("\n")[:2]
    assert main([*line, "--file", SMALL, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    found: Any = said["rows"] if "rows" in said else next(iter(said["tables"].values()))
    assert found
    assert said["about"] in people.out
    assert main([*line, "--file", SMALL, "--csv"]) == 0
    assert len(capsys.readouterr().out.splitlines()) > len(found)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (["path", "Serbja", "Norway"], "“Serbja” is no actor known here; did you mean “Serbia”?"),
        (["path", "Kosovo", "Norway", "--at", "1999"], "Kosovo did not exist between 1999-01-01"),
        (["blocs", "2019", "--at", "2020"], "name the times one after another, or one with --at"),
        (["compare", "Serbia"], "name two to 4 different actors"),
        (["compare", "Serbia", "RS"], "name two to 4 different actors"),
        (["changes", "Serbia"], "name the first of the two days: --since 2010"),
        (["changes", "--since", "2020", "--until", "2010"], "the period ends (2010-12-31) before"),
        (["rank", "betweeness"], "“betweeness” is no measure; did you mean “betweenness”?"),
        (["rank", "density"], "density is a number of a network, which has no rank"),
        (["rank", "degree", "--groups", "EU"], "degree does not take “groups”; it takes nothing"),
        (["rank", "betweenness", "--between", "NATO", "WPO"], "WPO has no members on 2024-06-30"),
        (["similar", "--measure", "degree"], "degree is no measure of pairs"),
        (["similar", "Serbia", "--weights", "none.csv"], "none.csv:1:1: the file cannot be read"),
        (["series", "kappa"], "kappa is a number of pairs; name whose"),
        (["series", "density", "--plot", "out.txt"], "out.txt: a plot is one of .svg, .png, .pdf"),
        (["what-if"], "name what is taken away: --without NAME, or --leaves STATE ALLIANCE"),
        (["what-if", "--leaves", "Serbia", "NATO"], "Serbia is no member of North Atlantic Treaty"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_what_cannot_be_answered_is_said(
    line: list[str], said: str, capsys: Said, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*line, "--file", SMALL]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"relations: {said}")
    assert len(captured.err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_period_is_never_taken_for_a_day(capsys: Said) -> None:
    """What states owe in a year is asked year by year: pairs of one with all, and matrices."""

    def found(*line: str) -> list[dict[str, Any]]:
        assert main(["similar", *line, "--file", SMALL, "--json"]) == 0
        rows: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["rows"]
        return rows

    period = ("--since", "2016", "--until", "2017")
    for names in (["Norway"], ["--matrix"], ["Norway", "Germany", "--matrix"], []):
        whole = found(*names, *period)
        days = [
            {"year": year} | row
            for year in (2016, 2017)
            for row in found(*names, "--at", f"{year}-12-31")
        ]
        assert whole == days != []
    ids = [row["id"] for row in found("Norway", "Germany", "--matrix", "--at", "2020-02-24")]
    assert ids == ["NOR", "DEU"]
    (one, *_) = found("Norway", "Germany", "--matrix", "--at", "2020-02-24")
    assert list(one) == ["id", "state", "NOR", "DEU"]
    assert one["NOR"] == pytest.approx(1)


def test_a_file_that_differs(tmp_path: Path, capsys: Said) -> None:
    other = tmp_path / "other.yaml"
    text = Path(SMALL).read_text(encoding="utf-8").replace("since: 2016~", "since: 2015")
    other.write_text(text, encoding="utf-8")
    assert main(["diff", SMALL, str(other), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)["rows"]
    assert {row["what"] for row in found} == {"ties"}
    assert main(["diff", SMALL, SMALL]) == 0
    assert "0 differences" in capsys.readouterr().out


@pytest.mark.parametrize("form", ["svg", "png", "pdf"])
def test_a_plot_is_the_same_each_time(form: str, tmp_path: Path, capsys: Said) -> None:
    files = [tmp_path / f"{name}.{form}" for name in ("one", "two")]
    for file in files:
        line = ["series", "degree", "Serbia", "Russia", "--since", "2015", "--plot", str(file)]
        assert main([*line, "--file", SMALL]) == 0
    one, two = (file.read_bytes() for file in files)
    assert one == two
    if form == "svg":
        text = one.decode()
        assert ">Serbia<" in text
        assert ">2020<" in text
        assert ">2020.0<" not in text
        assert 'viewBox="0 0 576 324"' in text
    if form == "png":
        assert [int.from_bytes(one[at : at + 4]) for at in (16, 20)] == [1200, 675]
    assert "2015" in capsys.readouterr().out


def test_a_hostile_name_is_no_formula_in_a_plot(tmp_path: Path, capsys: Said) -> None:
    hostile = tmp_path / "hostile.yaml"
    hostile.write_text(
        "title: $\\frac{1}{2$\nas_of: 2020-01-01\nstates:\n  '$\\frac{a$': {code: XXA}\n"
        "  _b: {code: XXB}\ndeals:\n  - {kind: entente, between: [XXA, XXB], since: 2018}\n",
        encoding="utf-8",
    )
    plot = tmp_path / "plot.svg"
    line = ["series", "degree", "XXA", "XXB", "--plot", str(plot), "--file", str(hostile)]
    assert main(line) == 0
    assert "$\\frac{a$" in plot.read_text(encoding="utf-8")
    assert "_b" in plot.read_text(encoding="utf-8")


@pytest.mark.parametrize(("letters", "lines"), [(110, 1), (111, 2)])
def test_what_a_plot_is_about_stands_in_as_many_lines_as_it_needs(
    tmp_path: Path, letters: int, lines: int
) -> None:
    file = tmp_path / "plot.svg"
    about = "letter " * 15 + "x" * (letters - 105)
    plot(str(file), ["year", "degree"], [{"year": 2019, "degree": 1}], about)
    said = file.read_text(encoding="utf-8")
    assert len(re.findall(r">(?:letter |x+<)", said)) == lines


@pytest.mark.usefixtures("at_home")
def test_people_are_told_whose_betweenness_moves_most(capsys: Said) -> None:
    """All of them are for programs."""
    line = ["what-if", "--without", "NATO", "--at", "2020-02-24"]
    assert main(line) == 0
    told = capsys.readouterr().out.partition("betweenness that moves\n")[2].split("\n\n")[0]
    assert main([*line, "--json"]) == 0
    moved = json.loads(capsys.readouterr().out)["tables"]["betweenness that moves"]
    assert len(told.splitlines()) == 2 + 15 < len(moved)
    assert all(row["actor"] in told for row in moved[:15])


def test_blocs_for_programs_stand_bloc_by_bloc_and_in_them_by_id(capsys: Said) -> None:
    assert main(["blocs", "2019", "--file", SMALL, "--csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    places = [(int(row["bloc"]), row["id"]) for row in rows if row.get("id")]
    assert len({bloc for bloc, _ in places}) > 1
    assert places == sorted(places)
