"""Parsing a file part by part gives what parsing it as a whole does, and says the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from graph.errors import Problem, ReadError
from graph.reading import parts
from graph.reading.containers import Mapping, Sequence
from graph.reading.parts import Trees
from graph.reading.places import locate
from graph.reading.text import read_text
from graph.reading.tree import parse

HERE = Path(__file__).parent
FILES = sorted(
    path
    for folder in (HERE / "broken", HERE / "odd", HERE.parent / "fixtures")
    for path in folder.glob("*.yaml")
)
ODD = [
    "a: 1\nb: 'text\nc: more'\nd: 2\n",
    "a: &x [1]\nb: *x\n",
    "a: &x [1]\nb: {c: *x}\nd: &x 2\n",
    "a: 1\na: 2\n",
    "a b: 1\nab: 2\n",
    "# first\n\na: |+\n  text\n\n\nb:\n- 1\n- 2\n",
    "a: [1,\n2\n]\nb: # none\nc:\n",
    "a: 1\r\nb: 2\r\n",
    "a: 1\rb: 2\nc: 3\n",
    "a: 1\x85b: 2\nc: 3\n",
    "a: 1\n---\nb: 2\n",
    "--- \na: 1\nb: 2\n...\n",
    "a: 1\n b: 2\nc: 3\n",
    "a: 1\n...\nb: 2\n",
    "a:\n- 1\n- - 2\n  - {x: 3,\n- 4\n}\nb:\n- [1]\n- 2\n",
    "a:\n- 'one\n- two'\n- three\nb:\n- |\n  - x\n- >\n\n  - y\n- plain\n  - z\n",
    "a: |\n  - 1\n  - 2\nb: text\n  - 1\n  - 2\nc: [1,\n  - 2\n  - 3]\n",
    "a:\n  # one\n  - &x 1\n  # two\n  - *x\n  - 3\nb: 1\n",
    "a:\n  - x: {y: # a\n  }\n  - z: 1\n    w: # b\n  - 3\n\n\nb: 1\n",
    "a:\n  -\n  - 1\n  -\n    - 2\n    - 3\n   - 4\nb: 1\n",
    "a:\n    - 1\n    - 2\n  b: 3\nc: 1\n",
    "a:\r\n  - 1\r\n  - 2: 3\r\n    4: 5\r\nb: 1\r\n",
    "a:\n  - 1\n  - 1\n  - 1\n",
    "a: !!seq\n  - 1\n  - 2\n",
    "a:\n  - 1\n  - 2 #odd\n",
    "a:\n  - 1\n  - 2\n  b: 3\n",
    "a:\n  - 1\n%x\n  - 2\n---\n  - 3\n",
    "a:\n  b: text #comment\nc: 1\n",
    "",
    "- a\n",
]


def described(value: Any, lines: int = 0) -> Any:
    """A tree with all that it knows; it stands so many lines further down than it says."""
    if not isinstance(value, Mapping | Sequence):
        return value

    def inner(step: Any, one: Any) -> Any:
        return described(one, lines + value.moved.get(step, 0))

    def down(at: Any) -> Any:
        return at[0] + lines, at[1]

    counted = down(value.at), value.nodes, value.characters, value.depth, value.commented
    if isinstance(value, Sequence):
        held = [inner(number, one) for number, one in enumerate(value)]
        return held, [*map(down, value.values_at)], counted
    places = [{key: down(at) for key, at in of.items()} for of in (value.keys_at, value.values_at)]
    return [(key, inner(key, one)) for key, one in value.items()], places, value.comments, counted


def outcome(parse_: Any, text: str, path: Path) -> Any:
    problems: list[Problem] = []
    try:
        return described(parse_(text, path, problems)), problems
    except ReadError as error:
        return error.problems, problems


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_is_what_it_is_as_a_whole(path: Path) -> None:
    try:
        text = read_text(path, None)
    except ReadError:
        return
    trees = Trees()
    for changed in (text, text, f"title: Above\n{text}", text.replace("since", "until")):
        assert outcome(trees.parse, changed, path) == outcome(parse, changed, path)


def test_each_part_says_whether_a_comment_stands_for_a_value_in_it() -> None:
    text = "a: {b: 1}\nc:\n- {d: 2}\n- e: # none\nf: [1, [2]]\ng: # none\n"
    whole = parse(text, Path("f.yaml"), [])
    assert [whole.commented, whole["a"].commented, whole["c"].commented] == [True, False, True]
    assert [one.commented for one in whole["c"]] == [False, True]
    assert [whole["f"].commented, whole["f"][1].commented] == [False, False]
    assert not parse("a: 1\n", Path("f.yaml"), []).commented


@pytest.mark.parametrize("text", ODD)
def test_what_is_odd_is_parsed_as_a_whole(text: str) -> None:
    trees, path = Trees(), Path("odd.yaml")
    for _ in range(2):
        assert outcome(trees.parse, text, path) == outcome(parse, text, path)


def test_only_what_has_changed_is_parsed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counted(text: str, path: Path, problems: list[Problem]) -> Mapping:
        asked.append(text)
        return parse(text, path, problems)

    monkeypatch.setattr(parts, "parse", counted)
    trees, path = Trees(), Path("file.yaml")
    text = "a: 1\nb: 2\nc:\n  - 3\n  - x: 4\n    y: 5\n  - 6\nd: 7\n"
    trees.parse(text, path, [])
    for old, new, anew in (
        ("b: 2", "\n\nb: 4", ["a: 1\n\n\n", "b: 4\n"]),
        ("  - 6", "  - 8", ["items:\n  - 8\n"]),
        ("  - x", "  - 9\n  - x", ["items:\n  - 9\n"]),
        ("  - 3\n", "", ["c:\n  - x: 4\n    y: 5\n"]),
        ("7", "7", []),
    ):
        changed = text.replace(old, new)
        for now, expected in ((changed, anew), (text, None)):
            asked.clear()
            assert described(trees.parse(now, path, [])) == described(parse(now, path, []))
            assert expected is None or asked == expected


def test_each_place_stands_where_it_is_though_all_above_it_moved() -> None:
    text = "a: 1\nb:\n  - x: 2\n  - x: 3\n    y: [4, {z: 5}]\n"
    trees, path = Trees(), Path("file.yaml")
    trees.parse(text, path, [])
    moved = "\n# more\n" + text.replace("b:\n", "b:\n  - w\n\n")
    whole = parse(moved, path, [])
    tree = trees.parse(moved, path, [])
    for place in (("b",), ("b", 0), ("b", 2, "y"), ("b", 2, "y", 1, "z"), ("b", 2, "y", 1, "q")):
        for key in (True, False):
            assert locate(tree, place, key=key) == locate(whole, place, key=key)
    assert locate(tree, ("b", 2, "y", 1, "z")) == (9, 16)
