"""Slips between names are counted as one counts them by hand, however few are looked at."""

from __future__ import annotations

from functools import cache
from itertools import permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.reference.likeness import Likeness, distance, only

WORD = st.text("abc", max_size=8)


def by_hand(one: str, other: str) -> int:
    """All ways to make one word of another, tried in turn."""

    @cache
    def left(i: int, j: int) -> int:
        if i == 0 or j == 0:
            return i + j
        ways = [left(i - 1, j) + 1, left(i, j - 1) + 1]
        ways.append(left(i - 1, j - 1) + (one[i - 1] != other[j - 1]))
        if i > 1 and j > 1 and one[i - 2 : i] == other[j - 2 : j][::-1]:
            ways.append(left(i - 2, j - 2) + 1)
        return min(ways)

    return left(len(one), len(other))


@given(WORD, WORD, st.integers(0, 3))
def test_slips_are_counted_to_one_more_than_asked(one: str, other: str, most: int) -> None:
    assert distance(one, other, most) == min(by_hand(one, other), most + 1)


def test_slips_between_all_short_words() -> None:
    """Whoever draws words may draw none of the few that a slip too many shows itself in."""
    words = ["".join(word) for length in range(5) for word in product("abc", repeat=length)]
    for one, other in product(words, words):
        slips = by_hand(one, other)
        for most in range(4):
            assert distance(one, other, most) == min(slips, most + 1), (one, other, most)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Union of the narth", "n"),
        ("Union of the nnrth", "n"),
        ("Union of the soutg", "s"),
        ("Union of the north", "n"),
        ("Union of the xorth", None),
        ("Union of the xxxth", None),
    ],
)
def test_the_nearest_is_meant_if_there_is_but_one(written: str, meant: str | None) -> None:
    """What is farther than two that cannot be told apart does not help, and what is nearer does."""
    names = [
        ("Union of the forth", "f"),
        ("Union of the worth", "w"),
        ("Union of the north", "n"),
        ("Union of the nortth", "n"),
        ("Union of the south", "s"),
    ]
    for order in (names, names[::-1]):
        assert only(Likeness(order).near(written)) == meant
        # As one word each has one form, and what is looked at first does not hang on how they hash.
        one_word = [(name.replace(" ", ""), id_) for name, id_ in order]
        assert only(Likeness(one_word).near(written.replace(" ", ""))) == meant


@pytest.mark.parametrize(
    ("written", "near", "far"),
    [
        ("abc", "abc", "abcd abd ab"),
        ("abcd", "abcde bcd abdc abxd", "abcdef ab xbxd"),
        ("abcdefghi", "abcdefghij abcdefgh", "abcdefghijk abcdefg"),
        ("abcdefghij", "abcdefghijk abcdefghijkl abcdefghi abcdefgh", "abcdefghijklm abcdefg"),
    ],
)
def test_how_far_a_name_is_looked_for_hangs_on_its_own_length(
    written: str, near: str, far: str
) -> None:
    meant = [
        word for word in f"{near} {far}".split() if only(Likeness([(word, "x")]).near(written))
    ]
    assert meant == near.split()


@pytest.mark.parametrize(
    ("names", "meant"),
    [
        ([("Gordland", "g"), ("Fordland", "f"), ("Cordland", "c")], "c"),
        ([("Gordland", "g"), ("Cordland", "c")], "c"),
        ([("Gordland", "g"), ("Cordland", "c"), ("Cordland", "d")], None),
        ([("Gordland", "g"), ("Fordland", "f")], None),
    ],
)
def test_who_is_written_in_other_words_is_meant_before_all_who_are_near(
    names: list[tuple[str, str]], meant: str | None
) -> None:
    """Two who are a slip away do not hide who is none away; and of two such neither is meant."""
    for order in permutations(names):
        assert only(Likeness(order).near("Cord land")) == meant
