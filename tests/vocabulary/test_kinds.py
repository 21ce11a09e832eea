"""The vocabulary is complete and each entry has what a page and a sentence need."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from graph.vocabulary.alliances import alliance_kinds
from graph.vocabulary.kinds import SIGNS, Kind, kinds
from graph.vocabulary.statuses import membership_statuses, statuses
from graph.vocabulary.words import confidences

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


def test_a_sign_is_a_number_that_adds_up() -> None:
    assert SIGNS == {"+": 1, "-": -1, "−": -1, "0": 0}
    assert {1, -1} <= {one.sign for one in EVERY} <= {1, -1, 0}


def test_what_is_mutual_is_not_told_as_the_deed_of_one() -> None:
    assert kinds()["severed relations"].impersonal
    assert kinds()["defence pact"].begins["both"] == "enters into a defence pact with"


def test_glyphs_tell_kinds_apart_without_colour() -> None:
    glyphs = [kind.look["glyph"] for kind in EVERY]
    assert len(set(glyphs)) == len(glyphs)
    assert all(len(glyph.rstrip("\ufe0e")) == 1 for glyph in glyphs)


@pytest.fixture(scope="module")
def written() -> dict[str, Any]:
    """The shipped file as plain YAML: how its authors use the kinds."""
    text = (Path(__file__).parents[2] / "relations.yaml").read_text(encoding="utf-8")
    found: dict[str, Any] = yaml.load(text, yaml.CSafeLoader)
    return found


def test_deals_bind_and_conflicts_divide(written: dict[str, Any]) -> None:
    used = {part: {tie["kind"] for tie in written[part]} for part in ("deals", "conflicts")}
    assert used["deals"] <= {kind.key for kind in EVERY if kind.sign >= 0}
    assert used["conflicts"] <= {kind.key for kind in EVERY if kind.sign < 0}


def test_a_kind_is_mutual_where_its_ties_are(written: dict[str, Any]) -> None:
    ties = written["deals"] + written["conflicts"]
    for ends, directed in (("from", True), ("between", False)):
        used = {tie["kind"] for tie in ties if ends in tie}
        assert used <= {kind.key for kind in EVERY if kind.directed == directed}


def test_every_kind_of_alliance_that_occurs_is_explained(written: dict[str, Any]) -> None:
    entries = written["alliances"].values()
    used = {alliance["kind"] for alliance in entries if "kind" in alliance}
    used |= {one["kind"] for alliance in entries for one in alliance.get("kinds", ())}
    assert used <= set(alliance_kinds())


def test_kinds_of_alliance_and_statuses_are_explained() -> None:
    assert alliance_kinds()["defence alliance"].category == "military"
    for words in (membership_statuses(), statuses(), confidences()):
        assert all(entry.definition.endswith(".") for entry in words.values())
    assert list(confidences()) == ["confirmed", "reported", "claimed", "disputed"]
