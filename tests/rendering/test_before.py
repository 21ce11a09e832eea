"""What is taken over from the page before is what would be worked out anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

import graph
from graph.model import Story
from graph.narration import Told, narrate
from graph.relations import Relations
from graph.rendering import Before, before, content
from graph.rendering.written import Written

LESSON = Path(__file__).parents[1] / "fixtures" / "lesson.yaml"
TIE = "  - {kind: loan, from: Mali, to: Serbia, since: 2015, sources: [paper]}\n"
SAME = [("", ""), ("A small lesson", "Another"), ("title: Aircraft", "title: Jets")]
"""Edits that move nobody."""
OTHER = [
    ("    steps:\n", "    steps:\n      - {text: First., date: 1990-01-01}\n"),
    ("text: And here it ends.", "text: Here it ends., date: 2019-12-02"),
    ("view: {date: 2020-02-24", "view: {date: 2019-02-24"),
    ("since: 2019, until", "since: 2018, until"),
    ("as_of: 2024", "as_of: 2023"),
    ("deals:\n", f"deals:\n{TIE}"),
    ("      Croatia: 2009-04-01\n", ""),
    ("Serbia: {status: candidate", "Serbia: {status: member"),
    ("  EU:\n    name", "  EU:\n    kind: military alliance\n    name"),
    ("deals:\n", "states:\n  Serbia: {position: [100, 100]}\ndeals:\n"),
]


def read(tmp_path: Path, old: str = "", new: str = "") -> Relations:
    """The lesson, edited."""
    text = LESSON.read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "lesson.yaml"
    file.write_text(text.replace(old, new, 1) if old else text, encoding="utf-8")
    return graph.load(file)


@pytest.mark.parametrize(("old", "new"), [*SAME, *OTHER])
def test_a_page_is_the_same_whatever_was_before(tmp_path: Path, old: str, new: str) -> None:
    kept = Before()
    first = content(read(tmp_path), before=kept)
    edited = read(tmp_path, old, new)
    found = content(edited, before=kept)
    assert found.data() == content(edited).data()
    assert (found.build == first.build) == (old == "")
    assert found.shell == first.shell, "only the data is another"
    assert content(read(tmp_path), before=kept).data() == first.data(), "and back"


@pytest.mark.parametrize(("old", "new"), SAME)
def test_what_has_the_same_grounds_is_not_worked_out_again(
    tmp_path: Path, old: str, new: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Before()
    content(read(tmp_path), before=kept)
    edited = read(tmp_path, old, new)

    def never(*_: object) -> None:
        raise AssertionError("it is known")

    monkeypatch.setattr(before, "arrange", never)
    monkeypatch.setattr("graph.analysis._day.Day.strands", never)
    content(edited, before=kept)


def test_only_the_story_that_is_another_is_told_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Before()
    told: list[Story] = []
    content(read(tmp_path), before=kept)

    def counted(relations: Relations, stories: list[Story]) -> Mapping[str, Sequence[Told]]:
        told.extend(stories)
        return narrate(relations, stories)

    monkeypatch.setattr("graph.narration.narrate", counted)
    edited = read(tmp_path, "It has one step.", "It still has one.")
    content(edited, before=kept)
    assert told == [edited.stories[1]]


def test_for_a_page_alone_no_rows_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It writes all ties at once; rows of their own are for the page after it."""

    def never(*_: object) -> None:
        raise AssertionError("the ties are written twice")

    relations = read(tmp_path)
    monkeypatch.setattr(Written, "text", never)
    assert content(relations).html().endswith("</html>")


@pytest.mark.parametrize(
    ("old", "new", "behind"),
    [
        ("", "", False),
        ("title: Aircraft", "title: Jets", True),
        ("A small lesson", "Another", False),
        ("deals:\n", f"deals:\n{TIE}", False),
        ("since: 2019, until", "since: 2018, until", True),
        ("as_of: 2024", "as_of: 2023", False),
        ("      Croatia: 2009-04-01\n", "", False),
        ("deals:\n", "states:\n  Serbia: {position: [100, 100]}\ndeals:\n", False),
    ],
)
def test_in_a_hurry_a_page_is_behind_where_ties_alone_are_others_and_none_is_gone(
    tmp_path: Path, old: str, new: str, behind: bool
) -> None:
    kept = Before()
    first = content(read(tmp_path), before=kept)
    assert not kept.behind
    edited = read(tmp_path, old, new)
    hurried = content(edited, before=kept, hurried=True).data()
    assert kept.behind == behind
    whole = content(edited).data()
    assert behind or hurried == whole
    assert content(edited, before=kept).data() == whole, "and then it is not"
    assert not kept.behind
    assert content(read(tmp_path), before=kept).data() == first.data()
