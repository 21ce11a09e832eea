"""`use:`: what a file takes of the world's data and of other files, and what it says itself."""

from __future__ import annotations

from pathlib import Path

import pytest

import graph
from graph.cli import main
from graph.reading import Reading, read
from graph.world import world_file

ROOT = Path(__file__).parents[2]

NEIGHBOURS = """
title: Neighbours
as_of: 2024-01-01
sources: {treaty: {title: A treaty}, report: {title: A report}, map: {title: A map}}
states:
  Mali: {note: Of the neighbours., sources: [map]}
  Ruritania: {code: RUR, continent: Europe, aliases: [Old Ruritania]}
alliances:
  Pact:
    name: The Pact
    sources: [treaty]
    members: {Mali: 1990-01-01, Chad: {since: 1990-01-01, until: 1999-12-31}, Ruritania: 2001}
deals:
  - {kind: loan, from: Chile, to: Mali, since: 2000, sources: [report]}
  - {id: sale, kind: arms sale, from: Chile, to: Chad, since: 1980, until: 1989, sources: [report]}
  - {kind: neighbourly, between: [Mali, Chad], since: 1985, sources: [report]}
conflicts:
  - {kind: sanctions, from: Ruritania, to: Mali, since: 2020, until: 2021, sources: [report]}
kinds:
  neighbourly: {category: diplomatic, sign: +, definition: They are neighbours.}
"""


def reading(folder: Path, text: str, **files: str) -> Reading:
    (folder / "neighbours.yaml").write_text(NEIGHBOURS, encoding="utf-8")
    for name, content in files.items():
        (folder / f"{name}.yaml").write_text(content, encoding="utf-8")
    lesson = folder / "lesson.yaml"
    lesson.write_text(f"title: A lesson\nas_of: 2022-06-30\n{text}", encoding="utf-8")
    return read(lesson)


def ties(found: Reading) -> set[str]:
    return {*found.relations.ties}


LOAN, SALE, NEAR, SANCTIONS = (
    "loan-CHL-MLI-2000",
    "sale",
    "neighbourly-MLI-TCD-1985",
    "sanctions-RUR-MLI-2020",
)
MEMBERS = {"member-MLI-Pact", "member-TCD-Pact", "member-RUR-Pact"}


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("", {LOAN, SALE, NEAR, SANCTIONS, *MEMBERS}),
        ("{actors: [Mali, Chad, Chile]}", {LOAN, SALE, NEAR}),
        ("{actors: [Mali, ML, old ruritania]}", {SANCTIONS}),
        ("{actors: [Mali, Pact]}", {"member-MLI-Pact"}),
        ("{alliances: [the pact]}", {NEAR, SANCTIONS, *MEMBERS}),
        ("{alliances: [Pact], since: 2000}", {SANCTIONS, "member-MLI-Pact", "member-RUR-Pact"}),
        ("{regions: [Africa]}", {NEAR}),
        ("{regions: [Africa], actors: [Chile], until: 1984}", {SALE}),
        ("{kinds: [loan]}", {LOAN, *MEMBERS}),
        ("{categories: [economic, military]}", {LOAN, SALE, SANCTIONS, *MEMBERS}),
        (
            "{since: 2020, until: 2020, kinds: [sanctions]}",
            {SANCTIONS, "member-MLI-Pact", "member-RUR-Pact"},
        ),
    ],
)
def test_what_is_taken(tmp_path: Path, wanted: str, expected: set[str]) -> None:
    found = reading(tmp_path, f"use: [neighbours.yaml: {wanted}]")
    assert ties(found) == expected
    for tie in found.relations.ties.values():
        assert {tie.source, tie.target} <= {*found.relations.actors}
        assert {*tie.sources} <= {*found.relations.sources}
        assert tie.kind in found.relations.kinds


def test_only_the_sources_that_count_come_along(tmp_path: Path) -> None:
    found = reading(tmp_path, "use: [neighbours.yaml: {actors: [Chile, Chad]}]")
    assert [*found.relations.sources] == ["report"]
    assert [*found.relations.kinds] == ["arms sale"]


def test_what_begins_after_the_files_own_day_stays_out(tmp_path: Path) -> None:
    head, tail = NEIGHBOURS.split("kinds:\n  n")
    later = f"{head}  - {{kind: sanctions, from: Chad, to: Mali, since: 2023}}\nkinds:\n  n{tail}"
    found = reading(tmp_path, "use: [later.yaml]", later=later)
    assert ties(found) == {LOAN, SALE, NEAR, SANCTIONS, *MEMBERS}


def test_what_the_file_says_is_added_or_put_in_its_place(tmp_path: Path) -> None:
    own = """
use: neighbours.yaml
sources: {report: {title: A better report}}
states: {Mali: {note: Of the lesson.}}
alliances:
  Pact: {name: The Pact after all, sources: [treaty], members: {Chile: 1995}}
deals:
  - {id: sale, kind: arms sale, from: Chile, to: Chad, since: 1981, sources: [report]}
  - {kind: loan, from: old ruritania, to: the pact after all, since: 2001, sources: [map]}
stories:
  - title: One
    steps: [{text: Look., focus: [Pact, Ruritania], select: loan-CHL-MLI-2000, sources: [treaty]}]
"""
    found = reading(tmp_path, own)
    shown = found.relations
    assert ties(found) == {LOAN, SALE, NEAR, SANCTIONS, "member-CHL-Pact", "loan-RUR-Pact-2001"}
    assert str(shown.ties[SALE].held.since) == "1981"
    assert shown.sources["report"].title == "A better report"
    assert getattr(shown.actors["MLI"], "note", None) == "Of the lesson."
    assert shown.actors["Pact"].name == "The Pact after all"
    assert shown.stories[0].steps[0].focus == ("Pact", "RUR")
    whence = {id_: other for _, id_, other in found.whence()}
    assert {id_ for id_, other in whence.items() if other is None} == {
        "MLI",
        "Pact",
        "report",
        SALE,
        "member-CHL-Pact",
        "loan-RUR-Pact-2001",
    }
    assert {*whence.values()} == {None, "neighbours.yaml"}
    assert not found.warnings


def test_a_later_use_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    other = NEIGHBOURS.replace("since: 1980", "since: 1982")
    found = reading(tmp_path, "use: [neighbours.yaml, other.yaml]", other=other)
    assert str(found.relations.ties[SALE].held.since) == "1982"
    assert {other for _, id_, other in found.whence() if id_ == SALE} == {"other.yaml"}


def test_a_file_that_is_used_may_use_others(tmp_path: Path) -> None:
    between = "title: Between\nas_of: 2024-01-01\nuse: [neighbours.yaml: {actors: [Mali, Chile]}]"
    found = reading(tmp_path, "use: between.yaml", between=between)
    assert ties(found) == {LOAN}


def test_the_world_is_what_ships(tmp_path: Path) -> None:
    whole = graph.load(ROOT / "relations.yaml")
    assert world_file() == ROOT / "relations.yaml"
    (first,) = (tie for tie in list(whole.ties.values())[:1] if tie.is_membership)
    found = reading(tmp_path, f"use: [world: {{alliances: [{first.target}]}}]")
    members = {
        id_: tie
        for id_, tie in whole.ties.items()
        if tie.target == first.target
        and tie.is_membership
        and tie.held.start <= found.relations.as_of
    }
    assert members.items() <= found.relations.ties.items()
    assert {tie.source for tie in members.values()} | {first.target} == {*found.relations.actors}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("use: neighbors", "3:1: “neighbors” is nothing to use; write world, or a file"),
        ("use: [gone.yaml]", "gone.yaml:1:1: the file cannot be read: there is no such file"),
        ("use: [folder.yaml]", "3:7: “folder.yaml” is no file"),
        ("use: [lesson.yaml]", "3:7: “lesson.yaml” uses this file; one of them must do without"),
        ("use: [circle.yaml]", "circle.yaml:3:1: “lesson.yaml” uses this file"),
        ("use: [broken.yaml]", "broken.yaml:4:24: “Atlantis” is no actor known here"),
        (
            "use: [neighbours.yaml: {actors: [Ruritanya]}]",
            "3:34: “Ruritanya” is no actor known here; did you mean “Ruritania”?",
        ),
        (
            "use: [neighbours.yaml: {actors: [Mali, Peru]}]",
            "3:40: “neighbours.yaml” has nothing on “Peru”; leave it out",
        ),
        (
            "use: [neighbours.yaml: {alliances: [NATO]}]",
            "3:37: “NATO” is no alliance in “neighbours.yaml”; leave it out",
        ),
        (
            "use: [neighbours.yaml: {kinds: [neighborly]}]",
            "3:33: “neighborly” is no kind of tie; did you mean “neighbourly”?",
        ),
        (
            "use: [neighbours.yaml: {since: 2001, until: 2000}]",
            "3:45: it ends (2000) before it begins (2001)",
        ),
        ("use: [neighbours.yaml: {actor: [Mali]}]", "unknown key “actor”; did you mean “actors”?"),
        ("use: [{neighbours.yaml: , gone.yaml: }]", "“gone.yaml” cannot be used"),
        ("use: [7]", "nothing to use"),
    ],
)
def test_what_is_wrong_is_said_where_it_is(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "folder.yaml").mkdir()
    files = {
        "circle": "title: Circle\nas_of: 2024-01-01\nuse: lesson.yaml",
        "broken": "title: B\nas_of: 2024-01-01\ndeals:\n  - {kind: loan, from: Atlantis, to: Mali}",
    }
    with pytest.raises(graph.ReadError) as error:
        reading(tmp_path, text, **files)
    lines = [str(problem) for problem in error.value.problems]
    assert any(said in line for line in lines), lines


def test_it_warns_where_the_used_file_answers_for_less(tmp_path: Path) -> None:
    old = NEIGHBOURS.replace("as_of: 2024-01-01", "as_of: 2021-12-31")
    found = reading(tmp_path, "use: [old.yaml]", old=old)
    assert ["what old.yaml has is true up to 2021-12-31" in str(one) for one in found.warnings] == [
        True
    ]


def test_check_says_where_things_come_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    reading(
        tmp_path, "use: [neighbours.yaml: {actors: [Chile, Chad]}]\nstates: {Chad: {note: Own.}}"
    )
    monkeypatch.chdir(tmp_path)
    assert main(["check", "lesson.yaml"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "lesson.yaml: nothing to mend",
        "  from lesson.yaml: 1 actor, 0 ties, 0 sources",
        "  from neighbours.yaml (true up to 2024-01-01): 1 actor, 1 tie, 1 source",
    ]
    assert main(["check", "--origins", "lesson.yaml"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "actor TCD: lesson.yaml",
        "actor CHL: neighbours.yaml",
        "tie sale: neighbours.yaml",
        "source report: neighbours.yaml",
    ]
