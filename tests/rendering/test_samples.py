"""The data that the scripts' tests work on is what Python makes of real files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import graph
from graph.language import SOURCE
from graph.rendering import content
from graph.rendering.plain import plain

TESTS = Path(__file__).parents[1]
NAMES = ("sample", "areas", "small", "named")
SAMPLES = {name: TESTS / "fixtures" / f"{name}.yaml" for name in NAMES}
LARGE = ("flags", "land", "language", "about")
"""What no test of words and numbers needs; words have a file of their own."""

PLACED: dict[str, Callable[[int], tuple[float, float]]] = {
    "sample": lambda at: (10.0 * at, 0.0),
    "areas": lambda at: (10.0 * at, 0.0),
    "named": lambda at: (10.0 * at, 0.0),
    # For pictures: apart from one another in all directions, as the layout would have them.
    "small": lambda at: (float(at * 197 % 1009), float(at * 331 % 613)),
}
"""Where the actors stand, by their number."""


def made(source: Path) -> str:
    """The page's data of a file, one record a line."""
    relations = graph.load(source)
    places = {id_: PLACED[source.stem](at) for at, id_ in enumerate(relations.actors)}
    whole: dict[str, Any] = plain(content(relations, SOURCE, places=places).made)
    parts = [_part(name, {} if name in LARGE else value) for name, value in whole.items()]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _part(name: str, value: Any) -> str:
    if isinstance(value, list) and value:
        return f"{json.dumps(name)}: [\n" + ",\n".join(map(_line, value)) + "\n]"
    if isinstance(value, dict) and value:
        lines = (f"{json.dumps(key)}: {_line(one)}" for key, one in value.items())
        return f"{json.dumps(name)}: {{\n" + ",\n".join(lines) + "\n}"
    return f"{json.dumps(name)}: {_line(value)}"


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _kept(name: str) -> Path:
    return TESTS / "page" / f"{name}.json"


@pytest.mark.parametrize("name", SAMPLES)
def test_the_scripts_are_tested_on_what_python_makes(name: str) -> None:
    """To write them anew: `python -m tests.rendering.test_samples`."""
    assert _kept(name).read_text(encoding="utf-8") == made(SAMPLES[name])


if __name__ == "__main__":
    for name, source in SAMPLES.items():
        _kept(name).write_text(made(source), encoding="utf-8", newline="\n")
