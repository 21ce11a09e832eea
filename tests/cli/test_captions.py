"""What commands say of measures: what each may be told, and what it was told."""

from __future__ import annotations

import json
import re
from argparse import ArgumentParser
from pathlib import Path

import pytest

from graph.analysis import measure
from graph.cli import main
from graph.cli._running import commands

SMALL = str(Path(__file__).parents[1] / "fixtures" / "small.yaml")
Said = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (["rank", "betweenness", "--between", "NATO", "Serbia"], " (between: NATO, Serbia). "),
        (["rank", "betweenness"], "an actor stands. "),
        (["rank", "brokerage"], " (groups: continent). "),
        (["rank", "brokerage", "--groups", "NATO", "EU"], " (groups: NATO, EU). "),
        (["rank", "katz", "--alpha", "0.01"], " (alpha: 0.01). "),
        (["similar", "--measure", "pi"], " (weights: all states alike). "),
        (["dependence", "Serbia", "--by", "amount"], " (by: amount). "),
        (["series", "centralisation"], " (by: degree). "),
        (["series", "density", "--since", "2018"], "Each year is measured on its last day."),
        (["balance", "--by-year"], "Each year is measured on its last day."),
        (["balance", "--around", "Serbia"], "The triads are those of Serbia."),
        (["dependence", "Serbia", "--since", "2018"], "Each year is taken as a whole."),
        (["blocs", "2019"], " (resolution: 1; seed: 1). "),
        (["blocs", "2019", "--against", "EU", "--seed", "7"], " (resolution: 1; seed: 7). "),
        (["blocs", "2019", "--against", "EU"], " (against: EU). "),
        (["blocs", "2018", "2019"], " in 2018 "),
        (["blocs", "2018", "2019"], " in 2019 "),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_a_caption_says_what_the_measure_was_told(line: list[str], said: str, capsys: Said) -> None:
    assert main([*line, "--file", SMALL, "--json"]) == 0
    assert said in json.loads(capsys.readouterr().out)["about"]


@pytest.mark.parametrize(
    ("line", "least"),
    [(["path", "Serbia", "Japan", "--strongest"], 1), (["rank", "--top"], 0)],
    ids=["strongest", "top"],
)
def test_a_number_of_rows_is_whole_and_not_less_than_it_can_be(
    line: list[str], least: int, capsys: Said
) -> None:
    for wrong in (str(least - 1), "1.5", "many", "\u0663", "9" * 20):
        with pytest.raises(SystemExit) as stopped:
            main([*line, wrong, "--file", SMALL])
        assert stopped.value.code == 2
        assert f"write a whole number from {least} on" in capsys.readouterr().err
    assert main([*line, str(least), "--file", SMALL]) == 0


def test_a_command_of_one_measure_takes_what_that_may_be_told_and_no_more() -> None:
    for name, measured in (("blocs", ("blocs", "agreement")), ("dependence", ("concentration",))):
        command = dict(commands())[name]
        parser = ArgumentParser()
        command.add_arguments(parser)
        told = parser.format_help().partition("what a measure may be told:")[2].split("\n\n")[0]
        taken = {one.name for each in measured for one in measure(each).parameters}
        assert {*re.findall(r"^  --([\w-]+)", told, re.MULTILINE)} == taken


def test_what_two_measures_are_told_by_one_name_is_explained_for_both() -> None:
    parser = ArgumentParser()
    dict(commands())["series"].add_arguments(parser)
    said = " ".join(parser.format_help().split())
    assert "centralisation: by which centrality: degree, closeness, betweenness (degree)" in said
    assert "concentration: what the shares are of: count, amount (count)" in said
