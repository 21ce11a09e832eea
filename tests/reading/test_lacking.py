"""What `relations check` remarks: alliances without all their members, steps without a source."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.cli import main
from graph.errors import ReadError
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


def test_strictly_checked_it_says_which_steps_have_no_source(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    quote = "quote: {text: Q, speaker: A minister, source: one}"
    steps = f"{{text: A}}, {{text: B, sources: [one]}}, {{text: C, {quote}}}"
    reading(
        tmp_path,
        "sources: {one: {title: A document}}\n"
        "deals: [{kind: loan, from: Mali, to: Chad, since: 2000, sources: [one]}]\n"
        f"stories: [{{title: S, steps: [{steps}, {{text: D}}]}}]",
    )
    file = str(tmp_path / "lesson.yaml")
    assert main(["check", "--strict", file]) == 0
    assert "  s: steps 1, 4 without a source" in capsys.readouterr().out.splitlines()
    assert main(["check", file]) == 0
    assert "without a source" not in capsys.readouterr().out


@pytest.mark.parametrize(
    "use",
    [
        "[neighbours.yaml: {actors: [Ruritanya, Mali]}]",
        "[neighbours.yaml: {alliances: [Pakt]}]",
        "[neighbors.yaml]",
    ],
)
def test_what_follows_from_a_wrong_use_is_not_said(tmp_path: Path, use: str) -> None:
    with pytest.raises(ReadError) as error:
        reading(tmp_path, f"use: {use}\nview: {{select: Chad}}")
    assert not [one for one in error.value.problems if "nothing in this file" in one.message]
