"""`relations new`: what it writes is read without a warning, on whomever it is."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from random import Random

import pytest

import graph
from graph.authoring.lesson import Day, _told, actors_of, around, lesson
from graph.cli import main
from graph.dates import parse
from graph.model import State
from graph.reading import read
from graph.relations import Relations
from graph.world import world_file

SAMPLE = 25
"""So many actors, drawn with a seed, get a lesson each."""


@pytest.fixture(scope="module")
def world() -> Relations:
    return graph.load(world_file())


def drawn() -> list[int]:
    return Random(12).sample(range(200), SAMPLE)


@pytest.mark.parametrize("number", drawn())
def test_a_lesson_on_anybody_is_right(world: Relations, tmp_path: Path, number: int) -> None:
    first = [*world.actors][number]
    actors = around(world, first)
    assert actors[0] == first
    if len(actors) < 2:
        pytest.fail(f"{first} has no tie on the day that the world's data shows first")
    file = tmp_path / "lesson.yaml"
    file.write_text(lesson(world, "A: “lesson” # 1", actors), encoding="utf-8")
    found = read(file)
    assert not found.warnings
    relations = found.relations
    assert {*relations.actors} == {*actors}
    assert relations.title == "A: “lesson” # 1"
    assert relations.as_of == world.as_of
    (story,) = relations.stories
    assert len(story.steps) == 3
    days = [step.date for step in story.steps]
    assert days == sorted(days, key=str)
    assert story.steps[1].focus


def test_names_are_as_forgiving_as_in_a_file(world: Relations) -> None:
    states = [actor for actor in world.actors.values() if isinstance(actor, State) and actor.code2]
    one, other = states[:2]
    assert actors_of(world, [one.name.upper(), other.code2 or "", one.id]) == (one.id, other.id)


def test_its_middle_is_the_day_on_which_most_happened(world: Relations) -> None:
    text = lesson(world, "x", actors_of(world, ["Qatar", "Egypt", "Bahrain", "UAE"]), parse("2013"))
    assert "date: 2013-01-01" in text
    assert "date: 2017-06-05" in text
    assert "Severed relations: United Arab Emirates – Qatar" in text


def test_its_middle_is_no_day_on_which_a_state_took_over_what_another_had(world: Relations) -> None:
    """Six treaties became Russia's on the day after the Soviet Union's last; none began."""
    text = lesson(world, "x", around(world))
    middle = re.findall(r"text: \"(.*)\"", text)[1]
    assert "1991-12-26" not in text
    assert "there is 1 tie between them" in text
    pairs = [pair for part in middle.split(": ")[1:] for pair in part.split("; ")]
    assert len(pairs) == len(set(pairs)), "each pair of a kind once"


def test_ties_of_one_kind_between_two_are_told_once(world: Relations) -> None:
    day = date(1991, 12, 26)
    ties = [tie for tie in world.ties.values() if world.spans[tie.id][0] == day]
    two = [tie for tie in ties if {tie.source, tie.target} == {"RUS", "USA"}]
    assert "United States – Russia (6)" in _told(world, Day(day, tuple(two)))
    assert len(_told(world, Day(day, tuple(ties))).split()) <= 50, "so much is read"


def test_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert (
        main(["new", "gulf-crisis", "--from", "Qatar, GCC, Saudi Arabia", "--since", "2013"]) == 0
    )
    assert "relations render --open gulf-crisis.yaml" in capsys.readouterr().out
    written = (tmp_path / "gulf-crisis.yaml").read_text(encoding="utf-8")
    assert 'title: "Gulf crisis"' in written
    assert "actors: [Qatar, GCC, Saudi Arabia], since: 2013}" in written
    assert main(["render", "gulf-crisis.yaml"]) == 0
    capsys.readouterr()
    assert main(["new", "gulf-crisis.yaml"]) == 1
    assert "gulf-crisis.yaml is there already" in capsys.readouterr().err
    assert (tmp_path / "gulf-crisis.yaml").read_text(encoding="utf-8") == written


def test_it_says_which_alliances_come_without_all_their_members(
    world: Relations, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = lesson(world, "x", actors_of(world, ["Qatar", "Saudi Arabia", "GCC"]), parse("2013"))
    (comment,) = re.findall(r"# Of members .*\n(?:# .*\n)*(?=use:)", text)
    assert "2 of the 6 of GCC. " in " ".join(comment.replace("#", " ").split())
    written, file = "actors: [Qatar, Saudi Arabia, GCC]", tmp_path / "lesson.yaml"
    assert written in text
    file.write_text(text.replace(written, "actors: [Qatar], alliances: [GCC]"), encoding="utf-8")
    assert len([one for one in read(file).relations.actors.values() if isinstance(one, State)]) == 6
    assert "# Of members" not in lesson(world, "x", actors_of(world, ["Qatar", "Egypt", "Bahrain"]))


@pytest.mark.parametrize(
    ("actors", "said"),
    [
        ("Qatarr", "“Qatarr” is no actor known here; did you mean “Qatar”?"),
        (" , ", "--from names nobody"),
        ("Palau, Tuvalu", "no tie between Palau and Tuvalu in that time"),
    ],
)
def test_what_cannot_be_begun_is_said(
    actors: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "new.yaml"
    assert main(["new", str(file), "--from", actors, "--since", "2025"]) == 1
    assert said in capsys.readouterr().err
    assert not file.exists()


def test_where_all_is_older_than_asked_for_the_middle_step_tells_what_stands(
    world: Relations, tmp_path: Path
) -> None:
    file = tmp_path / "lesson.yaml"
    file.write_text(lesson(world, "Old", ("NATO", "NOR"), parse("2010")), encoding="utf-8")
    found = read(file)
    assert not found.warnings
    (story,) = found.relations.stories
    assert {*story.steps[1].focus} == {"NATO", "NOR"}
    assert "Membership: Norway → NATO" in str(story.steps[1].text)
    assert story.steps[1].sources
