"""The made-up worlds are what the benchmarks say they are, and always the same."""

from pathlib import Path

import pytest

from graph.model import Alliance
from graph.reading import read
from tests.benchmarks.world import world


@pytest.mark.parametrize("ties", [1_500, 6_000])
def test_world(tmp_path: Path, ties: int) -> None:
    text = world(ties)
    assert text == world(ties)
    path = tmp_path / "world.yaml"
    path.write_text(text, encoding="utf-8")
    reading = read(path)
    relations = reading.relations
    assert not reading.warnings
    assert len(relations.ties) == ties
    assert len(relations.network(relations.as_of).edges) == ties
    assert sum(isinstance(actor, Alliance) for actor in relations.actors.values()) == 20
    assert len(relations.actors) == 215
