"""What a step may have beside its text: a question, an answer, a picture, a quotation, a number."""

from __future__ import annotations

from pathlib import Path

import pytest

import graph
from graph.model import Step
from graph.reading.containers import Mapping
from graph.reading.document import ImageEntry
from graph.reading.images import read_image
from graph.reading.places import Problems
from graph.rendering import content
from graph.rendering.plain import plain

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
HEAD = """
title: A lesson
as_of: 2024-01-01
sources: {a: {title: A}, b: {title: B}}
deals: [{kind: loan, from: Mali, to: Chad, since: 2001, sources: [a]}]
stories:
  - title: One
    steps:
      - text: Look.
"""


def step(folder: Path, *lines: str) -> Step:
    (folder / "photo.png").write_bytes(PNG)
    (folder / "notes.png").write_text("no picture", encoding="utf-8")
    (folder / "large.png").write_bytes(PNG + bytes(2_000_000))
    file = folder / "lesson.yaml"
    file.write_text(HEAD + "".join(f"        {line}\n" for line in lines), encoding="utf-8")
    return graph.load(file).stories[0].steps[0]


def test_all_of_it_reaches_the_page(tmp_path: Path) -> None:
    lines = (
        "question: Who lent?",
        "answer: Mali did.",
        "waits: true",
        "image: {file: photo.png, alt: A bridge, credit: A. Author, source: b}",
        "quote: {text: We lend., speaker: A minister, date: 2001-02-03, source: a}",
        "figure: {measure: loans, value: 906, unit: million USD, series: {2002: 3.5, 2001: 2}}",
    )
    found = step(tmp_path, *lines)
    assert found.image is not None
    assert found.image.data == PNG
    relations = graph.load(tmp_path / "lesson.yaml")
    places = dict.fromkeys(relations.actors, (0.0, 0.0))
    (made,) = plain(content(relations, "en", places=places).made)["stories"][0]["steps"]
    assert made["question"] == "Who lent?"
    assert made["answer"] == "Mali did."
    assert made["waits"] is True
    assert made["image"]["url"].startswith("data:image/png;base64,iVBORw0KGgo")
    assert (made["image"]["alt"], made["image"]["credit"]) == ("A bridge", "A. Author")
    assert made["quote"] == {
        "text": "We lend.",
        "speaker": "A minister",
        "date": "2001-02-03",
        "source": "a",
    }
    assert made["figure"]["figure"]["value"] == 906
    assert made["figure"]["series"] == [
        {"date": "2001", "value": 2},
        {"date": "2002", "value": 3.5},
    ]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "image/jpeg"),
        (b"GIF87a\x01\x00", "image/gif"),
        (b"GIF89a\x01\x00", "image/gif"),
        (b"RIFF\x1a\x00\x00\x00WEBPVP8L", "image/webp"),
        (b"RIFF\x1a\x00\x00\x00WAVEfmt ", None),
        (b"RIFX\x1a\x00\x00\x00WEBPVP8L", None),
        (b"GIF88a\x01\x00", None),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", None),
        (b"", None),
    ],
)
def test_a_picture_is_what_its_first_bytes_say(
    tmp_path: Path, data: bytes, kind: str | None
) -> None:
    (tmp_path / "photo.png").write_bytes(data)
    problems = Problems(tmp_path / "lesson.yaml", Mapping((1, 1)))
    entry = ImageEntry(file="photo.png", alt="A", credit="B", source=None)
    found = read_image(entry, tmp_path, (), problems)
    assert (found.type if found else None) == kind
    assert problems.fatal == (kind is None)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("answer: Yes.", "it has an `answer` without a `question`"),
        ("waits: true", "it waits for an `answer` that is not there"),
        ("image: {file: photo.png, alt: A}", "`credit` is missing here"),
        ("image: {file: gone.png, alt: A, credit: B}", "cannot be read: there is no such file"),
        ("image: {file: notes.png, alt: A, credit: B}", "is no PNG, JPEG, GIF or WebP"),
        ("image: {file: large.png, alt: A, credit: B}", "is larger than 2 MB"),
        ("image: {file: ../photo.png, alt: A, credit: B}", "is not beside this file"),
        ("image: {file: /etc/passwd, alt: A, credit: B}", "is not beside this file"),
        ("image: {file: ., alt: A, credit: B}", "is no file"),
        ("image: {file: photo.png, alt: A, credit: B, source: c}", "no source “c”"),
        ("quote: {text: Yes.}", "`speaker` is missing here"),
        ("quote: {text: Yes., speaker: A, source: c}", "no source “c”"),
        ("figure: {measure: a, value: x, unit: b}", "`value` takes a number"),
        ("figure: {measure: a, value: 1, unit: b, source: c}", "no source “c”"),
        ("figure: {measure: a, value: 1, unit: b, series: {soon: 1}}", "soon"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, line: str, said: str) -> None:
    with pytest.raises(graph.ReadError) as error:
        step(tmp_path, line)
    (problem, *_) = error.value.problems
    assert problem.line in (9, 10)
    assert said in problem.message


@pytest.mark.parametrize(
    ("written", "id_"),
    [
        ("ties", "ties"),
        ("conflict", "conflict"),
        ("none", "none"),
        ("military", "military"),
        ("loan", "loan"),
        ("loan of Chad", "loan of TCD"),
        ("loan of TD", "loan of TCD"),
        ("betweenness", "betweenness"),
        ("strength", "strength"),
    ],
)
def test_the_land_is_coloured_by_a_word_or_a_kind_of_tie_with_one(
    written: str, id_: str, tmp_path: Path
) -> None:
    assert step(tmp_path, f"shading: {written}").shading == id_


VIEW = """
title: A lesson
as_of: 2024-01-01
view: {shading: degree, isolates: shown}
deals: [{kind: loan, from: Mali, to: Chad, since: 2001}]
stories: [{title: One, steps: [{text: A, shading: strength, isolates: hidden}, {text: B}]}]
"""


def test_a_measure_and_states_without_a_tie_are_said_by_view_and_steps(tmp_path: Path) -> None:
    file = tmp_path / "lesson.yaml"
    file.write_text(VIEW, encoding="utf-8")
    relations = graph.load(file)
    places = dict.fromkeys(relations.actors, (0.0, 0.0))
    made = plain(content(relations, "en", places=places).made)
    said = [made["view"], *made["stories"][0]["steps"]]
    assert [(one.get("shading"), one.get("isolates")) for one in said] == [
        ("degree", "shown"),
        ("strength", "hidden"),
        (None, None),
    ]


HEAD_OF = {"isolates": len("isolates: "), "shading": len("shading: "), "isolate": 0}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("isolates: show", "`isolates` cannot be “show”"),
        ("isolates: true", "write one of hidden, shown"),
        ("isolate: shown", "unknown key “isolate”; did you mean “isolates”?"),
        ("shading: betweeness", "did you mean “betweenness”?"),
        ("shading: centrality", "or a measure (betweenness, degree, eigenvector, strength)"),
    ],
)
def test_a_measure_or_a_switch_that_there_is_not(tmp_path: Path, line: str, said: str) -> None:
    with pytest.raises(graph.ReadError) as error:
        step(tmp_path, line)
    (problem,) = error.value.problems
    assert (problem.line, problem.column) == (10, 9 + HEAD_OF[line.partition(":")[0]])
    assert said in problem.message


def test_the_group_of_a_matrix_is_actors_and_continents(tmp_path: Path) -> None:
    found = step(tmp_path, "layout: matrix", "group: [Mali, Africa, TCD]", "order: name")
    assert (found.layout, found.group, found.order) == ("matrix", ("MLI", "Africa", "TCD"), "name")
    relations = graph.load(tmp_path / "lesson.yaml")
    places = dict.fromkeys(relations.actors, (0.0, 0.0))
    (made,) = plain(content(relations, "en", places=places).made)["stories"][0]["steps"]
    assert (made["layout"], made["group"], made["order"]) == (
        "matrix",
        ["MLI", "Africa", "TCD"],
        "name",
    )


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("group: [Afrika]", "Afrika"),
        ("group: [France]", "nothing in this file ties “France”"),
        ("group: Mali", "`group` takes a list"),
        ("order: size", "`order` cannot be “size”; write one of bloc, name, ties"),
    ],
)
def test_a_group_that_cannot_be(tmp_path: Path, line: str, said: str) -> None:
    with pytest.raises(graph.ReadError) as caught:
        step(tmp_path, "layout: matrix", line)
    (problem,) = caught.value.problems
    assert said in str(problem)
