"""The JSON Schema, which editors complete from, takes what the reader takes."""

from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from graph.language import language
from graph.reading.schema import schema
from graph.vocabulary.alliances import alliance_kinds
from graph.vocabulary.kinds import kinds
from graph.vocabulary.statuses import membership_statuses, statuses
from graph.vocabulary.words import categories

VALIDATOR = Draft202012Validator(schema())
HEAD = {"title": "Test", "as_of": "2026-01-01"}
TARIFFS = {
    "category": "economic",
    "sign": "-",
    "directed": True,
    "definition": "Duties.",
    "phrases": {"from": "levies tariffs on", "to": "is under tariffs of"},
    "begins": {"from": "raises tariffs on"},
    "several": {"from": "levies tariffs on each of"},
    "impersonal": "there are tariffs between {}",
    "look": {"glyph": "¥"},
    "aliases": ["trade war"],
}


@pytest.mark.parametrize(
    ("section", "entry", "right"),
    [
        ("deals", {"kind": "loan", "from": ["Mali", "Chad"], "to": "Chile"}, True),
        ("deals", {"kind": "loan", "from": "Mali", "to": ["Chad", "Chile"]}, True),
        ("deals", {"kind": "loan", "from": [], "to": "Chile"}, False),
        ("deals", {"kind": "loan", "from": {"Mali": 1}, "to": "Chile"}, False),
        ("deals", {"kind": "loan", "from": "Mali", "to": "Chad", "status": "delivered"}, True),
        ("deals", {"kind": "loan", "from": "Mali", "to": "Chad", "status": 5}, False),
        ("deals", {"kind": ["loan"], "from": "Mali", "to": "Chad"}, False),
        ("deals", {"kind": "entente", "between": ["Mali", "Chad", "Chile"]}, True),
        ("deals", {"kind": "entente", "between": ["Mali"]}, False),
        ("states", {"code": "KLA", "standing": "movement"}, True),
        ("states", {"standing": "sovreign"}, False),
        ("states", {"since": "1945-10-24", "independent": "1991-08-24"}, True),
        ("alliances", {"position": [0, 1]}, True),
        ("alliances", {"position": [0, 1], "weather": "fair"}, False),
        ("alliances", {"position": [0, "one"]}, False),
        ("alliances", [], False),
        ("alliances", None, False),
        ("kinds", TARIFFS, True),
        ("kinds", {**TARIFFS, "look": {"glyph": "two"}}, False),
        ("kinds", {**TARIFFS, "impersonal": "they quarrel"}, False),
        ("kinds", {**TARIFFS, "weather": "fair"}, False),
    ],
)
def test_it_takes_what_is_right(section: str, entry: dict[str, object], right: bool) -> None:
    value: object = [entry] if section == "deals" else {"Ruritania": entry}
    assert VALIDATOR.is_valid({**HEAD, section: value}) == right


def test_of_several_choices_none_lets_all_through_and_none_is_a_choice_again() -> None:
    """An editor would offer nothing of the one, and not look into the other."""

    def choices(value: Any) -> Iterator[dict[str, Any]]:
        if isinstance(value, dict):
            yield from value.get("anyOf", ())
        for one in value.values() if isinstance(value, dict) else value:
            if isinstance(one, dict | list):
                yield from choices(one)

    found = [*choices(schema())]
    assert len(found) > 100
    assert [one for one in found if one.keys() <= {"anyOf"}] == []


def _offered(record: str, key: str) -> dict[str, str]:
    """The words that are offered at a key, each with what an editor says of it."""
    choices = schema()["$defs"][record]["properties"][key]["anyOf"]
    return {one["const"]: one["description"] for one in choices if "const" in one}


def test_words_are_offered_with_what_they_mean() -> None:
    assert schema()["title"] == "Relations between states"
    counted = {key: f"{category.label}: how many ties" for key, category in categories().items()}
    themes = {
        "ties": "How many ties a state has",
        "conflict": "How many conflicts",
        "none": "Nothing",
        **counted,
        **language().messages["measures"]["says"],
    }
    assert _offered("StepEntry", "shading") == _offered("ViewEntry", "shading") == themes
    defined = {key: kind.definition for key, kind in kinds().items() if key != "membership"}
    assert _offered("TieEntry", "kind") == defined
    assert _offered("TieEntry", "status") == {k: v.definition for k, v in statuses().items()}
    members = {key: one.definition for key, one in membership_statuses().items()}
    assert _offered("MembershipEntry", "status") == members
    assert _offered("AllianceEntry", "kind") == {
        key: kind.definition for key, kind in alliance_kinds().items()
    }
