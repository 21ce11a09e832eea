"""A table of weights by state: what is taken, and what is said of what is not."""

from __future__ import annotations

import pytest

from graph.analysis._weights import weights_of
from graph.errors import SelectionError
from tests.analysis.worlds import world

SELECTION = world("deals: [{kind: entente, between: [Mali, Chad]}]\n").select()


@pytest.mark.parametrize(
    ("rows", "weights"),
    [
        ([["Mali", "2"], ["TCD", "0.5"]], {"MLI": 2, "TCD": 0.5}),
        ([["state", "weight"], ["Mali", "2"]], {"MLI": 2}),
        ([["a heading alone"], ["Mali", "2"]], {"MLI": 2}),
        ([["Mali", "0"], ["Chad", "1e-9"]], {"MLI": 0, "TCD": 1e-9}),
        ([["Mali", "2", "more"], ["mali", "3"]], {"MLI": 3}),
    ],
)
def test_what_is_taken(rows: list[list[str]], weights: dict[str, float]) -> None:
    assert weights_of(SELECTION, rows, "w.csv") == weights


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([["Mali", "1"], ["Chad"]], "w.csv:2: write a name and a number"),
        ([["Mali", "1"], ["Chad", "much"]], "w.csv:2: write a name and a number"),
        ([["Mali", "1"], []], "w.csv:2: write a name and a number"),
        ([["Mali", "-1"]], "w.csv:1: a weight is a number from 0 on"),
        ([["Mali", "1"], ["Chad", "inf"]], "w.csv:2: a weight is a number from 0 on"),
        ([["Mali", "nan"]], "w.csv:1: a weight is a number from 0 on"),
        ([["Mali", "0"], ["Chad", "0"]], "w.csv: no weight is above 0"),
        ([["state", "weight"]], "w.csv: no weight is above 0"),
        ([["Mali", "1"], ["Nobody", "1"]], "w.csv:2: “Nobody” is no actor known here"),
    ],
)
def test_what_is_said_of_what_is_not(rows: list[list[str]], said: str) -> None:
    with pytest.raises(SelectionError) as raised:
        weights_of(SELECTION, rows, "w.csv")
    assert str(raised.value).partition("; write a state")[0] == said
