"""What is exported: two small files whole, and the shipped one on a day."""

from pathlib import Path

import pytest

import graph
from graph.selection import Selection

FIXTURES = Path(__file__).parents[1] / "fixtures"


@pytest.fixture(scope="module", params=["small", "lesson", "world"])
def selection(request: pytest.FixtureRequest) -> Selection:
    if request.param == "world":
        whole = graph.load(FIXTURES.parents[1] / "relations.yaml")
        return whole.select(at="1989")
    return graph.load(FIXTURES / f"{request.param}.yaml").select()
