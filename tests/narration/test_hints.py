"""How much of what happened a step's text must speak of, so that it is told with the step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.narration.world import changes, event, step, tie

WORDS = ["bridges", "harbour", "villages", "airfields", "railways", "factories"]


@pytest.mark.parametrize("count", range(1, 7))
@pytest.mark.parametrize(("selected", "most"), [("it", 4), (None, 2)])
def test_one_word_of_four_is_enough_of_what_is_selected_else_one_of_two(
    count: int, selected: str | None, most: int
) -> None:
    happened = event("1995-01-05", " ".join(WORDS[:count]))
    held = replace(tie("occupation", "RUS", "UKR", "1990-01-01"), id="it", events=(happened,))
    ends = "RUS", "UKR"
    after = step("1995-03-01", *ends, text="Of bridges.", selection=selected)
    told = changes([held], step("1994-01-01", *ends), after)
    said = f"5 January 1995: {happened.what} (Russia, Ukraine)."
    assert told == ([said] if count <= most else [])


@pytest.mark.parametrize(("day", "told"), [("1995-01-08", True), ("1995-01-09", False)])
def test_within_three_days_it_is_told_though_nothing_speaks_of_it(day: str, told: bool) -> None:
    happened = event("1995-01-05", "bridges fall")
    held = replace(tie("occupation", "RUS", "UKR", "1990-01-01"), id="it", events=(happened,))
    ends = "RUS", "UKR"
    assert bool(changes([held], step("1994-01-01", *ends), step(day, *ends))) == told
