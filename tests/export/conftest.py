"""What is exported: two small files whole, and the shipped one on a day."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pytest

import graph
from graph.export import export
from graph.selection import Selection
from tests.shipped import shipped

FIXTURES = Path(__file__).parents[1] / "fixtures"
Exported = Callable[[str], Mapping[str, bytes]]
"""The files of a format by their endings."""


@pytest.fixture(scope="module", params=["small", "lesson", "world"])
def selection(request: pytest.FixtureRequest) -> Selection:
    if request.param == "world":
        return shipped().relations.select(at="1989")
    return graph.load(FIXTURES / f"{request.param}.yaml").select()


@pytest.fixture(scope="module")
def exported(selection: Selection) -> Exported:
    """The files of a format, made once for all that is asked of them."""
    return cache(lambda name: export(selection, name))
