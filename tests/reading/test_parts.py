"""Parsing a file part by part gives what parsing it as a whole does, and says the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from graph.errors import Problem, ReadError
from graph.reading import parts
from graph.reading.containers import Mapping, Sequence
from graph.reading.parts import Trees
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
    "a:\n  b: text #comment\nc: 1\n",
    "",
    "- a\n",
]


def described(value: Any) -> Any:
    """A tree with all that it knows."""
    if isinstance(value, Mapping):
        held = {key: described(one) for key, one in value.items()}
        places = (value.at, value.keys_at, value.values_at, value.comments)
        return list(held.items()), places, value.nodes, value.characters, value.depth
    if isinstance(value, Sequence):
        held_ = [described(one) for one in value]
        return held_, (value.at, value.values_at), value.nodes, value.characters, value.depth
    return value


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
    trees.parse("a: 1\nb: 2\nc: [3]\n", path, [])
    asked.clear()
    assert trees.parse("a: 1\nb: 4\nc: [3]\n", path, []) == {"a": "1", "b": "4", "c": ["3"]}
    assert asked == ["\nb: 4\n"]
