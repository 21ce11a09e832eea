"""The nearest known word, as a comparison with every word would find it."""

from difflib import get_close_matches
from random import Random

import pytest

from graph.reading.nearest import PATIENCE, Nearest
from graph.vocabulary.kinds import kinds


@pytest.mark.parametrize(
    ("word", "nearest"),
    [
        ("arms sail", "arms sale"),
        ("wra", "war"),
        ("Sanctoins", "sanctions"),
        ("xyzzy", None),
        ("", None),
    ],
)
def test_words(word: str, nearest: str | None) -> None:
    assert Nearest(kinds()).of(word) == nearest


def test_nobody_mistypes_a_word_of_more_than_100_letters() -> None:
    long, longer = "w" * 100, "w" * 101
    assert Nearest([long]).of("w" * 99) == Nearest([long]).of("w" * 99 + "x") == long
    assert Nearest([long]).of(longer) is None
    assert Nearest([longer]).of(long) is None


def test_a_slip_is_found_among_many_alike() -> None:
    known = [f"un-treaty-series-volume-{number:04}" for number in range(1000)]
    nearest = Nearest(known)
    for number in range(0, 1000, 37):
        assert nearest.of(f"un-treaty-serie-volume-{number:04}x") == known[number]


def test_it_agrees_with_comparing_all() -> None:
    """Of slips in kinds' names, nine in ten get the word that difflib gives."""
    draw, known = Random(1), list(kinds())
    agreed = 0
    slips = [_slip(draw, word) for word in known for _ in range(5)]
    nearest = Nearest(known)
    for slip in slips:
        agreed += nearest.of(slip) == next(iter(get_close_matches(slip, known, n=1)), None)
    assert agreed > 0.9 * len(slips)


def _slip(draw: Random, word: str) -> str:
    at = draw.randrange(len(word))
    return word[:at] + draw.choice(["", "x", "e", word[at] * 2]) + word[at + 1 :]


def test_patience_ends() -> None:
    nearest = Nearest(["alpha"])
    for number in range(PATIENCE):
        nearest.of(f"{number}")
    assert nearest.of("alphas") is None
