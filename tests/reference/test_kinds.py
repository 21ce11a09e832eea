"""The vocabulary is complete and each entry has what a page and a sentence need."""

import pytest

from graph.reference.kinds import (
    Kind,
    alliance_kinds,
    confidences,
    kinds,
    membership_statuses,
    statuses,
)

EVERY = list(kinds().values())


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.key)
def test_each_kind_is_whole(kind: Kind) -> None:
    assert kind.category in {"membership", "military", "economic", "diplomatic"}
    assert kind.definition.endswith(".")
    assert "\n" not in kind.definition
    assert set(kind.phrases) == ({"from", "to"} if kind.directed else {"both"})
    assert kind.label[0].isupper()


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.key)
def test_other_words_for_a_kind_are_for_an_end_that_it_has(kind: Kind) -> None:
    assert set(kind.begins) <= set(kind.phrases)
    assert set(kind.several) <= set(kind.phrases)
    assert kind.impersonal is None or kind.impersonal.count("{}") == 1


def test_what_is_mutual_is_not_told_as_the_deed_of_one() -> None:
    assert kinds()["severed relations"].impersonal
    assert kinds()["defence pact"].begins["both"] == "enters into a defence pact with"


def test_glyphs_tell_kinds_apart_without_colour() -> None:
    glyphs = [kind.look["glyph"] for kind in EVERY]
    assert len(set(glyphs)) == len(glyphs)
    assert all(len(glyph.rstrip("\ufe0e")) == 1 for glyph in glyphs)


def test_the_signs_of_both_worlds() -> None:
    assert {kind.key for kind in EVERY if kind.sign < 0} == {
        "war",
        "intervention",
        "occupation",
        "armed clash",
        "sanctions",
        "sanctions threat",
        "arms embargo",
        "territorial dispute",
        "non-recognition",
        "severed relations",
        "rivalry",
    }


def test_the_directed_kinds() -> None:
    directed = {"arms sale", "military base", "sanctions", "recognition", "membership"}
    mutual = {"war", "defence pact", "trade agreement", "rivalry"}
    assert all(kinds()[key].directed for key in directed)
    assert not any(kinds()[key].directed for key in mutual)


def test_kinds_of_alliance_and_statuses_are_explained() -> None:
    assert len(alliance_kinds()) == 15
    assert alliance_kinds()["defence alliance"].category == "military"
    for words in (membership_statuses(), statuses(), confidences()):
        assert all(isinstance(line, str) and line.endswith(".") for line in words.values())
    assert list(confidences()) == ["confirmed", "reported", "claimed", "disputed"]
