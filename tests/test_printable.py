"""What a file holds is harmless where it is printed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import MAX_LISTED, Problem, ReadError, listed
from graph.printable import printable, visible


@given(st.text())
def test_nothing_that_a_terminal_obeys_is_printed(text: str) -> None:
    problem = str(Problem(text, 1, 1, text))
    for shown in (printable(text), visible(text), problem):
        assert not {unicodedata.category(character) for character in shown} & HARMFUL


HARMFUL = {"Cc", "Cf", "Cs", "Zl", "Zp"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J", "\\x1b[2J"),
        ("a\nb", "a\\nb"),
        ("\u202ea", "\\u202ea"),
        ("\u2066a\u2069", "\\u2066a\\u2069"),
        ("\u2028", "\\u2028"),
        ("\x9b1m", "\\x9b1m"),
        ("\U000e0041", "\\U000e0041"),
        ("Côte d’Ivoire, 中国, עברית", "Côte d’Ivoire, 中国, עברית"),
    ],
)
def test_what_is_not_drawn_is_written_out(text: str, shown: str) -> None:
    assert printable(text) == visible(text) == shown


def test_spaces_stay_in_a_path_and_are_seen_in_a_value() -> None:
    assert printable("a\u202fb") == "a\u202fb"
    assert visible("a\u202fb") == "a\\u202fb"


def test_a_hundred_problems_are_listed_errors_first() -> None:
    warnings = [Problem("f", line, 1, "odd", warning=True) for line in range(1, 300)]
    errors = [Problem("f", line, 1, "wrong") for line in range(1000, 1050)]
    lines = listed([*warnings, *errors])
    assert len(lines) == MAX_LISTED + 1
    assert lines[-1] == "… and 249 more"
    assert sum("wrong" in line for line in lines) == 50
    assert str(ReadError([*warnings, *errors])).endswith("more")
    assert len(ReadError([*warnings, *errors]).problems) == 349
