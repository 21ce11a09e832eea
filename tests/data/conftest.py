"""The shipped file, read once for all its tests."""

from pathlib import Path

import pytest

import graph

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session")
def relations() -> graph.Relations:
    return graph.load(ROOT / "relations.yaml")
