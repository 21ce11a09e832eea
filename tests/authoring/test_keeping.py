"""What the page gives goes into an author's file, and all else in it stays to the byte."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from graph.authoring.keeping import keep_places, keep_step
from graph.errors import ReadError, RelationsError
from graph.reading import read

HEAD = """\
# My file

title:   "Mine"     # as I lay it out
as_of: 2024-06-30
sources: {paper: {title: A paper, publisher: An institute, date: 2020}}
"""
TIES = """\
deals:
  - {kind: arms sale, from: Russia, to: Serbia,
     since: 2019, sources: [paper]}
"""
STEP = "- text: Kept\n  date: 2020-01-01\n"


def write(folder: Path, text: str) -> Path:
    path = folder / "own.yaml"
    path.write_bytes(text.encode())
    return path


STORIES = {
    "before another section": (
        HEAD + "stories:\n- title: One\n  steps:\n    -   text: First\n\n# the ties\n\n" + TIES,
        "    - text: Kept\n      date: 2020-01-01\n",
        "    -   text: First\n",
    ),
    "at the end without a line end": (
        HEAD + TIES + "stories:\n  - title: One\n    steps:\n    - {text: First}",
        "    - text: Kept\n      date: 2020-01-01\n",
        "    - {text: First}\n",
    ),
    "behind a text of several lines": (
        HEAD + "stories:\n  - title: One\n    steps:\n      - text: |\n"
        "          First\n          # no remark\n"
        "\n  # remark\n\n" + TIES,
        "      - text: Kept\n        date: 2020-01-01\n",
        "          # no remark\n",
    ),
    "the last of two stories": (
        HEAD + TIES + "stories:\n  - title: One\n    steps: [{text: First}]\n"
        "  - title: Two\n    steps:\n      - text: First\n        focus:\n          - Serbia\n",
        "      - text: Kept\n        date: 2020-01-01\n",
        "          - Serbia\n",
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_a_step_stands_behind_the_last_one(tmp_path: Path, name: str) -> None:
    text, added, behind = STORIES[name]
    path = write(tmp_path, text)
    keep_step(path, STEP)
    before, _, after = (
        text.rpartition(behind) if behind in text else (text[: -len(behind) + 1], "", "")
    )
    assert path.read_text(encoding="utf-8") == before + behind + added + after
    assert "Kept" in str(read(path).relations.stories[-1].steps[-1].text)


def test_a_step_goes_to_the_story_that_is_named(tmp_path: Path) -> None:
    text = (
        HEAD
        + TIES
        + (
            "stories:\n  - title: One\n    steps:\n      - text: First\n"
            "  - title: Two\n    steps:\n      - text: Second\n"
        )
    )
    path = write(tmp_path, text)
    assert keep_step(path, STEP, "one") == "One"
    assert [len(story.steps) for story in read(path).relations.stories] == [2, 1]


def test_line_ends_stay_as_they_are(tmp_path: Path) -> None:
    text = (HEAD + TIES + "stories:\n  - title: One\n    steps:\n      - text: First\n").replace(
        "\n", "\r\n"
    )
    path = write(tmp_path, text)
    keep_step(path, STEP)
    assert path.read_bytes().decode() == text + "      - text: Kept\r\n        date: 2020-01-01\r\n"


BY_HAND = "; paste the step into it by hand"
NO_DASHES = "the story's steps do not begin with `-` each"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (HEAD + TIES + "stories: [{title: One, steps: [{text: First}]}]\n", NO_DASHES),
        (HEAD + TIES + "stories:\n  - title: One\n    steps: [{text: First}]\n", NO_DASHES),
        (HEAD + TIES + "stories:\n", "`stories:` is empty"),
        (
            '{"title": "Mine", "as_of": "2024-06-30"}',
            "the file is not laid out in lines of `key: value`",
        ),
    ],
)
def test_where_there_is_no_room_the_file_stays(tmp_path: Path, text: str, said: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(RelationsError) as raised:
        keep_step(path, STEP)
    assert str(raised.value) == said + BY_HAND
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("step", "message"),
    [
        ("- text: Kept\n  focus: [Nowhere]\n", "Nowhere"),
        ("- text: Kept\n  colour: red\n", "colour"),
    ],
)
def test_a_step_that_would_not_read_is_told_as_reading_tells_it(
    tmp_path: Path, step: str, message: str
) -> None:
    text = HEAD + TIES + "stories:\n  - title: One\n    steps:\n      - text: First\n"
    path = write(tmp_path, text)
    with pytest.raises(ReadError, match=message):
        keep_step(path, step)
    assert path.read_text(encoding="utf-8") == text


PLACES = {
    "an entry in braces": (
        "states:\n  Serbia: {note: A remark}\n",
        "{note: A remark, position: [5, -7]}",
    ),
    "an empty entry": ("states:\n  Serbia:\n  Russia: {}\n", "Serbia: {position: [5, -7]}\n"),
    "braces that hold nothing": ("states:\n  Serbia: {}\n", "Serbia: {position: [5, -7]}"),
    "an entry of lines": (
        "states:\n  Serbia:\n    note: A remark\n\n  # Russia\n  Russia: {}\n",
        "    note: A remark\n    position: [5, -7]\n\n  # Russia\n",
    ),
    "a place of before": (
        "states:\n  SRB: {position: [1, 2], note: A remark}\n",
        "SRB: {position: [5, -7], note: A remark}",
    ),
    "no such entry": ("states:\n  Russia: {}\n", '  Russia: {}\n  "Serbia": {position: [5, -7]}\n'),
    "no states": ("", '\nstates:\n  "Serbia": {position: [5, -7]}\n'),
}  # fmt: skip


@pytest.mark.parametrize("name", PLACES)
def test_a_place_stands_where_the_file_speaks_of_the_actor(tmp_path: Path, name: str) -> None:
    states, wanted = PLACES[name]
    path = write(tmp_path, HEAD + TIES + states)
    before = read(path).relations
    keep_places(path, {"SRB": (4.6, -7)})
    text = path.read_text(encoding="utf-8")
    assert text.startswith(HEAD + TIES)
    assert wanted in text
    after = read(path).relations
    assert after.actors["SRB"].position == (5, -7)
    assert after.ties == before.ties


OTHER = (
    HEAD
    + TIES
    + """\
states:
  Serbia: {note: A remark, since: 2006-06-05}
alliances:
  CEFTA: {name: A trade area, sources: [paper], members: {Serbia: 2007}}
"""
)


def _using(folder: Path, more: str = "") -> Path:
    (folder / "other.yaml").write_text(OTHER, encoding="utf-8")
    return write(folder, f"title: Mine\nas_of: 2024-06-30\nuse: [other.yaml]\n{more}")


def test_an_actor_of_another_file_keeps_what_that_says(tmp_path: Path) -> None:
    path = _using(tmp_path)
    before = read(path).relations
    keep_places(path, {"SRB": (5, -7)})
    keep_places(path, {"SRB": (6, -8)})
    assert path.read_text(encoding="utf-8").endswith('states:\n  "Serbia": {position: [6, -8]}\n')
    after = read(path).relations
    serbia = before.actors["SRB"]
    assert serbia.note == "A remark"
    assert after == replace(
        before, actors={**before.actors, "SRB": replace(serbia, position=(6, -8))}
    )


def test_a_state_of_which_a_file_says_more_than_a_place_is_its_own(tmp_path: Path) -> None:
    path = _using(tmp_path, "states:\n  Serbia: {position: [1, 2], aliases: [Rascia]}\n")
    assert read(path).relations.actors["SRB"].note is None


@pytest.mark.parametrize("more", ["", "alliances:\n  Own: {name: Ours, members: {Serbia: 2010}}\n"])
def test_an_alliance_of_another_file_keeps_what_that_says(tmp_path: Path, more: str) -> None:
    """All that is moved at once is kept: states and alliances, wherever they come from."""
    path = _using(tmp_path, more)
    before = read(path).relations
    keep_places(path, {"SRB": (5, -7), "CEFTA": (1, 2)})
    keep_places(path, {"CEFTA": (3, 4)})
    text = path.read_text(encoding="utf-8")
    assert "\nalliances:\n" in text
    assert "\n  CEFTA: {position: [3, 4]}\n" in text
    moved = {"SRB": (5, -7), "CEFTA": (3, 4)}
    after = read(path).relations
    assert after == replace(
        before,
        actors={
            id_: replace(actor, position=moved.get(id_, actor.position))
            for id_, actor in before.actors.items()
        },
    )
    assert after.ties == before.ties, "its members come along"


def test_an_alliance_of_no_file_needs_a_name(tmp_path: Path) -> None:
    path = write(tmp_path, HEAD + TIES + "alliances:\n  CEFTA: {position: [1, 2]}\n")
    with pytest.raises(ReadError) as raised:
        read(path)
    (problem,) = raised.value.problems
    assert "own.yaml:10:3: `name` is missing here; write `name: …`, or use a file" in str(problem)


def test_states_of_the_files_own_are_moved_where_they_are_declared(tmp_path: Path) -> None:
    entries = "states:\n  Norland:\n    code: XNO\n  Other: {code: XOT}\n"
    ties = "deals:\n  - {kind: entente, between: [XNO, XOT]}\n"
    path = write(tmp_path, f"title: T\nas_of: 2020-01-01\n{entries}{ties}")
    keep_places(path, {"XNO": (10, -20), "XOT": (30, 5)})
    text = path.read_text(encoding="utf-8")
    assert text.count("position:") == 2
    assert "    code: XNO\n    position: [10, -20]\n" in text
    assert {one.id: one.position for one in read(path).relations.actors.values()} == {
        "XNO": (10, -20),
        "XOT": (30, 5),
    }
