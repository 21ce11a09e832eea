"""Alliances that a file uses: `relations check` says which came without all their members."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.cli import main
from tests.reading.test_use import reading


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("use: [neighbours.yaml: {actors: [Mali, Pact]}]", ["1 of its 2 members on 2022-06-30 is"]),
        (
            "use: [neighbours.yaml: {actors: [Chile, Pact]}]\n"
            "deals: [{kind: loan, from: Chile, to: Pact, since: 2020}]",
            ["0 of its 2 members on 2022-06-30 are"],
        ),
        ("use: [neighbours.yaml: {alliances: [Pact]}]", []),
        ("use: [neighbours.yaml: {actors: [Mali, Ruritania, Pact]}]", []),  # Chad has left it
        ("use: [neighbours.yaml: {actors: [Mali, Pact]}, neighbours.yaml]", []),
        (
            "use: [neighbours.yaml: {actors: [Mali, Pact]}, neighbours.yaml: {actors: [Pact]}]",
            ["1 of its 2 members on 2022-06-30 is"],
        ),
        (
            "use: [neighbours.yaml: {actors: [Mali, Pact]}]\n"
            "alliances: {Pact: {name: A pact, members: {Mali: 2000}}}",
            [],
        ),
    ],
)
def test_check_says_which_alliances_came_without_all_their_members(
    tmp_path: Path, text: str, said: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    reading(tmp_path, text)
    assert main(["check", str(tmp_path / "lesson.yaml")]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if "members on" in line]
    assert lines == [
        f"  Pact: {one} here; `alliances: [Pact]` in the `use:` brings all" for one in said
    ]
