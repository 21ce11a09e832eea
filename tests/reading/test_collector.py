"""Reading turns the search for cycles off, and leaves it as it was."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

import graph

GOOD = "title: Test\nas_of: 2026-01-01\nstates:\n  France:\n"
BROKEN = "title: Test\nstates: [\n"


@pytest.fixture(params=[True, False], ids=["on", "off"])
def on(request: pytest.FixtureRequest) -> Iterator[bool]:
    was = gc.isenabled()
    on: bool = request.param
    (gc.enable if on else gc.disable)()
    yield on
    (gc.enable if was else gc.disable)()


def test_after_a_good_file(tmp_path: Path, on: bool) -> None:
    file = tmp_path / "good.yaml"
    file.write_text(GOOD, encoding="utf-8")
    graph.load(file)
    assert gc.isenabled() is on


def test_after_a_broken_file(tmp_path: Path, on: bool) -> None:
    file = tmp_path / "broken.yaml"
    file.write_text(BROKEN, encoding="utf-8")
    with pytest.raises(graph.ReadError):
        graph.load(file)
    assert gc.isenabled() is on
