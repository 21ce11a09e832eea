"""Dates as people write them elsewhere: told both right ways."""

import pytest

from graph.otherdates import rewritten


@pytest.mark.parametrize(
    "word", ["present", "now", "Today", "ongoing", "current", "-", "..", "open", "STILL"]
)
def test_what_still_stands_has_no_end(word: str) -> None:
    assert (rewritten(word) or "").startswith("leave `until` out")


@pytest.mark.parametrize("word", ["", "x", "presentation", "nowadays", "...", "opened", "a" * 41])
def test_other_words_are_no_dates(word: str) -> None:
    assert rewritten(word) is None
